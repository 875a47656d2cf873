#include "ui/guests/profile/section_column.h"

#include "ui/guests/profile/section_rows.h"
#include "ui/kit/look/look.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace lobby::ui {

namespace {

constexpr int kWidth = 300;
constexpr int kEditWidth = 420;

bool canBeMasked(GuestPart part)
{
    return part == GuestPart::Identity || part == GuestPart::Contacts
        || part == GuestPart::Documents;
}

} // namespace

SectionColumn::SectionColumn(QString region, const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_region(std::move(region))
    , m_clock(clock)
{
    setObjectName(QStringLiteral("sections"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, Space::tight, 0);
    column->setSpacing(Space::control);
    for (const GuestPart part : {GuestPart::Identity, GuestPart::Contacts, GuestPart::Preferences,
             GuestPart::Documents, GuestPart::Tags}) {
        auto *card = new SectionCard(part, inside);
        m_cards.append(card);
        column->addWidget(card);
        connect(card, &SectionCard::focused, this, [this, card] { m_last = card; });
        connect(
            card, &SectionCard::editRequested, this, [this, card] { Q_EMIT editRequested(card); });
        connect(
            card, &SectionCard::saveRequested, this, [this, card] { Q_EMIT saveRequested(card); });
        connect(card, &SectionCard::restoreRequested, this, &SectionColumn::restoreRequested);
    }
    column->addStretch();
    setWidget(inside);
    setFixedWidth(currentLook().scaled(kWidth));
}

SectionCard *SectionColumn::card(GuestPart part) const
{
    for (SectionCard *card : m_cards) {
        if (card->part() == part)
            return card;
    }
    Q_UNREACHABLE();
}

SectionCard *SectionColumn::underCursor() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (SectionCard *card : m_cards) {
        if (focus && (card == focus || card->isAncestorOf(focus)))
            return card;
    }
    return m_last ? m_last : m_cards.constFirst();
}

SectionCard *SectionColumn::editing() const
{
    for (SectionCard *card : m_cards) {
        if (card->form())
            return card;
    }
    return nullptr;
}

void SectionColumn::showProfile(const guests::GuestProfile &profile, const QString &remark)
{
    for (SectionCard *card : std::as_const(m_cards)) {
        card->setRows(SectionRows::of(card->part(), profile, m_clock.today()));
        card->setRemark(canBeMasked(card->part()) ? remark : QString());
    }
}

void SectionColumn::setReadOnly(const QString &reason)
{
    for (SectionCard *card : std::as_const(m_cards))
        card->setReadOnly(reason);
}

void SectionColumn::edit(SectionCard *card, const guests::GuestProfile &start)
{
    Q_ASSERT(!editing());
    auto *form = new GuestForm(card->part(), m_region, m_clock, card);
    form->setProfile(start);
    setFixedWidth(currentLook().scaled(kEditWidth));
    card->beginEdit(form);
    form->focusFirst();
    // The card grows when the layout settles; only then is it known where it is.
    QTimer::singleShot(0, card, [this, card] { ensureWidgetVisible(card, 0, Space::area); });
}

void SectionColumn::endEdit()
{
    if (SectionCard *card = editing())
        card->endEdit();
    setFixedWidth(currentLook().scaled(kWidth));
}

void SectionColumn::toTop()
{
    verticalScrollBar()->setValue(0);
}

void SectionColumn::retranslate()
{
    for (SectionCard *card : std::as_const(m_cards))
        card->retranslate();
}

} // namespace lobby::ui
