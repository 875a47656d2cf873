#pragma once

#include "ui/desk/side/side_card.h"

namespace lobby::ui {

/// The right column of Today: cards in the order they are given. GUI thread.
class SideColumn : public QWidget
{
    Q_OBJECT

public:
    explicit SideColumn(const QList<SideCardMaker> &makers, QWidget *parent = nullptr);

    void refresh();
    /// Of the cards that have something to be opened.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    void openRequested(const lobby::ui::Location &location);

private:
    QList<SideCard *> m_cards;
};

} // namespace lobby::ui
