#include "ui/desk/side/side_column.h"

#include "ui/kit/look/look.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace lobby::ui {

namespace {

constexpr int kSideWidth = 300;

} // namespace

SideColumn::SideColumn(const QList<SideCardMaker> &makers, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("sideColumn"));
    setFixedWidth(currentLook().scaled(kSideWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    for (const SideCardMaker &make : makers) {
        SideCard *card = make(this);
        connect(card, &SideCard::openRequested, this, &SideColumn::openRequested);
        column->addWidget(card);
        m_cards.append(card);
    }
    column->addStretch();
}

void SideColumn::refresh()
{
    for (SideCard *card : std::as_const(m_cards))
        card->refresh();
}

QList<QWidget *> SideColumn::stops() const
{
    QList<QWidget *> stops;
    for (const SideCard *card : m_cards) {
        if (card->button()->isVisible())
            stops.append(card->button());
    }
    return stops;
}

} // namespace lobby::ui
