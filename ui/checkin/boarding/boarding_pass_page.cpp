#include "ui/checkin/boarding/boarding_pass_page.h"

#include "models/checkin/capture/boarding_trips.h"
#include "models/support/async.h"
#include "ui/guests/matches/match_list.h"
#include "ui/guests/words/trip_words.h"
#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/fact_line.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::Permission;
using guests::LikelyGuest;

namespace {

constexpr int kWidth = 640;

LikelyGuest likelyOf(const guests::GuestProfile &profile)
{
    const names::PersonalName name = profile.guest.name();
    LikelyGuest likely;
    likely.guest.guest = profile.guest.id;
    likely.guest.native = name.native;
    likely.guest.latin = name.latinListForm();
    return likely;
}

} // namespace

BoardingPassPage::BoardingPassPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_message(new InlineMessage(this))
    , m_empty(new EmptyState(u"airplane"_s, this))
    , m_flights(new Card(this))
    , m_whose(new Card(this))
    , m_matches(new MatchList(m_whose))
    , m_hint(new QLabel(m_whose))
    , m_record(new QPushButton(this))
{
    setObjectName(u"boardingPass"_s);
    m_message->setObjectName(u"boardingMessage"_s);
    m_flights->setObjectName(u"boardingFlights"_s);
    m_matches->setObjectName(u"boardingMatches"_s);
    m_record->setObjectName(u"boardingRecord"_s);
    build();
    connect(m_matches, &QListWidget::itemSelectionChanged, this, &BoardingPassPage::showState);
    connect(m_record, &QPushButton::clicked, this, &BoardingPassPage::record);
    retranslate();
}

PageEntry BoardingPassPage::entry(const Services &services)
{
    return {u"boarding-pass"_s, [] { return tr("Boarding pass"); }, u"airplane"_s,
        [services](QWidget *parent) { return new BoardingPassPage(services, parent); },
        PageEntry::Place::Hidden, u"guests"_s};
}

void BoardingPassPage::build()
{
    setButtonKind(m_record, ButtonKind::Primary);
    setTextStyle(m_hint, TextStyle::Caption);
    setSecondary(m_hint);
    m_hint->setWordWrap(true);
    m_whose->content()->addWidget(m_matches);
    m_whose->content()->addWidget(m_hint);
    auto *cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::area);
    for (Card *card : {m_flights, m_whose}) {
        card->setFixedWidth(currentLook().scaled(kWidth));
        column->addWidget(card);
    }
    column->addWidget(m_record, 0, Qt::AlignLeft);
    column->addStretch();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(Space::page, 0, Space::page, Space::page);
    page->setSpacing(Space::control);
    page->addWidget(m_header);
    page->addWidget(m_message);
    page->addWidget(m_empty, 1);
    m_content = scrolled(cards);
    page->addWidget(m_content, 1);
}

QString BoardingPassPage::title() const
{
    return tr("Boarding pass");
}

void BoardingPassPage::read(const checkin::BoardingPass &pass, const Uuid &shown)
{
    clear();
    m_pass = pass;
    m_shown = shown;
    showFlights();
    match();
}

void BoardingPassPage::open(const QString &)
{
    showState();
}

void BoardingPassPage::focusFirst()
{
    m_matches->setFocus(); // arrows choose, Enter is the page's
}

QString BoardingPassPage::currentGuest() const
{
    const std::optional<LikelyGuest> chosen = m_matches->chosen();
    return m_pass && chosen ? chosen->guest.guest.toString() : QString();
}

QList<QWidget *> BoardingPassPage::panes() const
{
    return {m_matches, m_record};
}

QList<KeyHint> BoardingPassPage::keyHints() const
{
    if (!m_pass)
        return {{u"Esc"_s, tr("Back")}};
    return {{u"Enter"_s, tr("Write down")}, {u"↑↓"_s, tr("Choose")}, {u"Esc"_s, tr("Back")}};
}

void BoardingPassPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_record->click();
    else
        Page::keyPressEvent(event);
}

void BoardingPassPage::retranslate()
{
    m_header->setTitle(title());
    m_empty->setSentence(tr("Scan a boarding pass: its flights are written down for the guest."));
    m_flights->setTitle(tr("Flights"));
    m_whose->setTitle(tr("Whose pass it is"));
    m_hint->setText(tr("Is the guest not among them? Open the profile and scan the pass again."));
    m_matches->retranslate();
    m_matches->setAccessibleName(tr("Whose pass it is"));
    m_record->setText(tr("Write down  Enter"));
    m_record->setAccessibleName(tr("Write down"));
    showFlights();
    showState();
}

void BoardingPassPage::match()
{
    whenDone(m_services.matching.find({.name = checkin::passengerOf(*m_pass)}), this,
        [this, generation = m_generation](const Result<QList<LikelyGuest>> &likely) {
            if (generation != m_generation)
                return;
            if (likely)
                offer(*likely);
            else
                fail(likely.error());
        });
}

/// Airlines shorten names and spell them in their own way, so whoever was shown may be he.
void BoardingPassPage::offer(const QList<LikelyGuest> &likely)
{
    const bool isThere = std::any_of(likely.begin(), likely.end(),
        [this](const LikelyGuest &one) { return one.guest.guest == m_shown; });
    if (m_shown.isNull() || isThere) {
        show(likely);
        return;
    }
    whenDone(m_services.guests.load(m_shown), this,
        [this, likely, generation = m_generation](const Result<guests::GuestProfile> &profile) {
            if (generation == m_generation)
                show(profile ? likely + QList {likelyOf(*profile)} : likely);
        });
}

void BoardingPassPage::show(const QList<LikelyGuest> &likely)
{
    m_matches->show(likely);
    m_matches->choose(m_shown);
    showState();
    focusFirst();
}

void BoardingPassPage::record()
{
    const std::optional<LikelyGuest> chosen = m_matches->chosen();
    if (!m_pass || m_busy || !whyNot().isEmpty())
        return;
    m_message->clear();
    m_busy = true;
    showState();
    if (chosen || !m_new.isNull()) {
        write(chosen ? chosen->guest.guest : m_new);
        return;
    }
    whenDone(m_services.guests.create({checkin::guestOf(*m_pass)}, sync::Source::Scanned), this,
        [this, generation = m_generation](const Result<QList<Uuid>> &made) {
            if (generation != m_generation)
                return;
            if (!made) {
                fail(made.error());
                return;
            }
            m_new = made->constFirst();
            write(m_new);
        });
}

void BoardingPassPage::write(const Uuid &guest)
{
    whenDone(m_services.trips.record(
                 guest, checkin::tripsOf(*m_pass, m_services.branch), sync::Source::Scanned),
        this, [this, guest, generation = m_generation](const Result<QList<Uuid>> &made) {
            if (generation != m_generation)
                return;
            if (made)
                written(guest, *made);
            else
                fail(made.error());
        });
}

void BoardingPassPage::written(const Uuid &guest, const QList<Uuid> &made)
{
    clear();
    if (made.isEmpty())
        Q_EMIT toastRequested(tr("These flights were written down already."), {}, {});
    else
        Q_EMIT toastRequested(tr("%n flight(s) written down.", nullptr, int(made.size())),
            tr("Undo"), [this, made] { takeBack(made); });
    Q_EMIT openRequested({u"guest"_s, guest.toString()});
}

void BoardingPassPage::takeBack(const QList<Uuid> &trips)
{
    whenDone(m_services.trips.hide(trips), this, [this](const Result<Done> &done) {
        Q_EMIT toastRequested(
            done ? tr("The flights were taken back.") : describe(done.error()).what, {}, {});
    });
}

void BoardingPassPage::clear()
{
    ++m_generation;
    m_pass.reset();
    m_shown = {};
    m_new = {};
    m_busy = false;
    m_message->clear();
    m_matches->show({});
    showState();
}

void BoardingPassPage::fail(const Error &error)
{
    m_busy = false;
    showState();
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

void BoardingPassPage::showFlights()
{
    clearLines(*m_flights->content());
    if (!m_pass)
        return;
    m_flights->content()->addWidget(new FactLine(
        u"person"_s, Tone::Neutral, checkin::passengerOf(*m_pass).latinListForm(), {}, m_flights));
    for (const stays::Trip &trip : checkin::tripsOf(*m_pass, m_services.branch)) {
        m_flights->content()->addWidget(new FactLine(u"airplane"_s, Tone::Neutral,
            TripWords::title(trip), TripWords::detail(trip), m_flights));
    }
}

QString BoardingPassPage::whyNot() const
{
    const bool may = m_services.authoriser.may(Permission::StayEdit)
        && (!m_matches->isNewChosen() || m_services.authoriser.may(Permission::GuestCreate));
    if (!may)
        return tr("Your role does not include this.");
    return m_matches->hasChoice() ? QString() : tr("Choose whose pass it is.");
}

void BoardingPassPage::showState()
{
    m_empty->setVisible(!m_pass);
    m_content->setVisible(m_pass.has_value());
    const QString why = m_pass ? whyNot() : QString();
    m_header->setDetail(why);
    m_record->setEnabled(m_pass && !m_busy && why.isEmpty());
    m_record->setToolTip(why);
    Q_EMIT keyHintsChanged();
}

} // namespace lobby::ui
