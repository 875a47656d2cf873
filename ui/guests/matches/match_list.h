#pragma once

#include "models/guests/matching/guest_matching.h"

#include <QListWidget>

#include <optional>

namespace lobby::ui {

/// The guests that a document or a boarding pass may belong to, with what speaks for each, and "New
/// guest" below.
class MatchList : public QListWidget
{
    Q_OBJECT

public:
    explicit MatchList(QWidget *parent = nullptr);

    /// Chooses the first if it is certain or the only one and not a mere namesake, "New guest" if
    /// there is nobody, and else nothing.
    void show(const QList<guests::LikelyGuest> &likely);
    /// Only if something speaks for that guest; else the choice stays as it is.
    void choose(const Uuid &guest);
    /// None while nothing is chosen, and for "New guest".
    [[nodiscard]] std::optional<guests::LikelyGuest> chosen() const;
    [[nodiscard]] bool isNewChosen() const;
    [[nodiscard]] bool hasChoice() const { return !selectedItems().isEmpty(); }
    void retranslate();

protected:
    /// Qt makes the first row the current one when the list gets the focus; the first arrow then
    /// chooses that row, not the one after it.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<guests::LikelyGuest> m_likely;
};

} // namespace lobby::ui
