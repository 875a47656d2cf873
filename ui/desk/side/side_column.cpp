#include "ui/desk/side/side_column.h"

#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/look.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
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
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    for (const SideCardMaker &make : makers) {
        SideCard *card = make(cards);
        connect(card, &SideCard::openRequested, this, &SideColumn::openRequested);
        column->addWidget(card);
        m_cards.append(card);
    }
    column->addStretch();
    // On a busy day they are taller than the window, which stays as it is.
    QScrollArea *area = scrolled(cards);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(area);
    connect(qApp, &QApplication::focusChanged, this, [this, area](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
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
