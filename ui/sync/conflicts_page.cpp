#include "ui/sync/conflicts_page.h"

#include "models/support/async.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/wording/wording.h"

#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using conflicts::Conflict;
using conflicts::Decision;

namespace {

constexpr int kCardsWidth = 760;

} // namespace

ConflictsPage::ConflictsPage(const SyncServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_message(new InlineMessage(this))
    , m_list(new QWidget)
    , m_column(new QVBoxLayout(m_list))
    , m_empty(new EmptyState(u"check-lg"_s, this))
    , m_centre(new QStackedLayout)
{
    setObjectName(u"conflictsPage"_s);
    m_column->setContentsMargins(0, 0, Space::control, 0);
    m_column->setSpacing(Space::area);
    m_column->addStretch();
    m_centre->addWidget(scrolled(m_list));
    m_centre->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(m_centre, 1);
    connect(&m_services.link, &SyncSource::conflictsChanged, this, &ConflictsPage::refresh);
    retranslate();
}

PageEntry ConflictsPage::entry(const SyncServices &services)
{
    return {u"conflicts"_s, [] { return tr("To decide"); }, u"arrow-repeat"_s,
        [services](QWidget *parent) { return new ConflictsPage(services, parent); },
        PageEntry::Place::Hidden, u"settings"_s};
}

QString ConflictsPage::title() const
{
    return tr("To decide");
}

void ConflictsPage::open(const QString &)
{
    m_message->clear();
    refresh();
}

void ConflictsPage::refresh()
{
    const int question = ++m_question;
    whenDone(m_services.conflicts.open(), this, [this, question](const auto &open) {
        if (question != m_question)
            return;
        if (open) {
            m_open = *open;
            retranslate();
            Q_EMIT badgeChanged(static_cast<int>(m_open.size()));
        } else {
            m_message->showMessage(
                Tone::Err, describe(open.error()).what, describe(open.error()).next);
        }
    });
}

void ConflictsPage::makeCards()
{
    // Whoever was deciding goes on with the next one, not with the first.
    qsizetype current = 0;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (m_cards.at(i)->hasFocus() || m_cards.at(i)->isAncestorOf(focusWidget()))
            current = i;
        m_cards.at(i)->deleteLater();
    }
    const bool hadFocus = !m_cards.isEmpty() && isAncestorOf(focusWidget());
    m_cards.clear();
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_services.clock.nowMs()).date();
    for (const Conflict &conflict : std::as_const(m_open)) {
        auto *card = new ConflictCard(conflict, today, m_list);
        card->setFixedWidth(currentLook().scaled(kCardsWidth));
        connect(card, &ConflictCard::decided, this,
            [this, conflict](Decision decision) { decide(conflict, decision); });
        connect(card, &ConflictCard::guestRequested, this, [this](const Uuid &guest) {
            Q_EMIT openRequested({u"guest"_s, guest.toString()});
        });
        m_column->insertWidget(static_cast<int>(m_cards.size()), card);
        card->show(); // what is hidden takes no focus
        m_cards.append(card);
    }
    if (hadFocus && !m_cards.isEmpty())
        m_cards.at(std::min(current, m_cards.size() - 1))->setFocus();
}

void ConflictsPage::decide(const Conflict &conflict, Decision decision)
{
    whenDone(m_services.conflicts.decide(conflict, decision), this,
        [this, decision](const Result<Done> &done) {
            if (!done) {
                const Wording words = describe(done.error());
                m_message->showMessage(Tone::Err, words.what, words.next);
                return;
            }
            m_message->clear();
            refresh();
            if (decision == Decision::Restored)
                Q_EMIT toastRequested(tr("The other value stands now, at every desk."), {}, {});
        });
}

void ConflictsPage::focusFirst()
{
    if (m_cards.isEmpty())
        m_empty->setFocus();
    else
        m_cards.first()->setFocus();
}

QString ConflictsPage::currentGuest() const
{
    for (const ConflictCard *card : m_cards) {
        if (card->hasFocus() && !card->conflict().first.guest.isNull())
            return card->conflict().first.guest.toString();
    }
    return {};
}

QList<KeyHint> ConflictsPage::keyHints() const
{
    return {{u"K"_s, tr("Keep")}, {u"U"_s, tr("Use the other")}, {u"B"_s, tr("Both")},
        {u"A"_s, tr("Ask the guest")}, {u"Enter"_s, tr("Open the guest")}};
}

void ConflictsPage::retranslate()
{
    makeCards();
    m_centre->setCurrentIndex(m_cards.isEmpty() ? 1 : 0);
    m_header->setTitle(title());
    m_header->setDetail(m_cards.isEmpty()
            ? QString()
            : tr("%n things that two desks did without seeing each other. Nothing is lost: the "
                 "newest stands until somebody decides.",
                nullptr, static_cast<int>(m_cards.size())));
    m_empty->setSentence(tr("Desks agree: there is nothing to decide."));
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
