#pragma once

#include "models/guests/elsewhere/guests_elsewhere.h"

#include <QListWidget>

namespace lobby::ui {

/// Guests whom branches know, masked: name, year of birth, nationality, and whether this desk knows
/// him too.
class SummaryList : public QListWidget
{
    Q_OBJECT

public:
    explicit SummaryList(QWidget *parent = nullptr);

    /// The first one is chosen.
    void show(const QList<guests::GuestElsewhere> &guests);
    [[nodiscard]] std::optional<guests::GuestElsewhere> chosen() const;
    void retranslate();

protected:
    /// Rows are measured anew in another text size or theme.
    void changeEvent(QEvent *event) override;

private:
    QList<guests::GuestElsewhere> m_guests;
};

} // namespace lobby::ui
