#pragma once

#include "ui/guests/list/guest_list.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace lobby::ui {

/// Finds somebody for a stay while one types, or offers to add him: a field, and below it those
/// that fit. Arrows in the field choose, Enter takes, Esc clears.
class CompanionPicker : public QWidget
{
    Q_OBJECT

public:
    explicit CompanionPicker(GuestSource source, QWidget *parent = nullptr);

    /// Those who stay already: they are not offered.
    void setTaken(const QList<Uuid> &guests);
    /// Why nobody can be added; empty: one can.
    void setBlocked(const QString &reason);
    void clear();
    void retranslate();

Q_SIGNALS:
    void chosen(const lobby::Uuid &guest);
    /// Nobody is called so yet.
    void typed(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void show(const QList<FoundGuest> &found);
    void take();
    [[nodiscard]] QString text() const;

    GuestSource m_source;
    QLineEdit *m_field;
    QListWidget *m_list;
    QList<Uuid> m_taken;
    QString m_blocked;
    int m_generation = 0;
};

} // namespace lobby::ui
