#include "ui/checkin/check_in_page.h"

#include "models/support/async.h"
#include "ui/checkin/arrival_chooser.h"
#include "ui/checkin/check_in_steps.h"
#include "ui/checkin/guests/guests_card.h"
#include "ui/checkin/room_card.h"
#include "ui/checkin/stay_facts.h"
#include "ui/desk/parts/fact_line.h"
#include "ui/desk/parts/stay_phrases.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::Permission;
using stays::StayStatus;

CheckInPage::CheckInPage(const DeskServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_layers(new QStackedLayout(this))
    , m_chooser(new ArrivalChooser(services, this))
    , m_steps(new CheckInSteps(services.guests, services.stays, this))
{
    m_layers->addWidget(makeChooser());
    m_layers->addWidget(makeForm());
    connectParts();
    retranslate();
}

PageEntry CheckInPage::entry(const DeskServices &services)
{
    return {u"checkin"_s, [words = services.words] { return words.checkInTitle(); },
        u"box-arrow-in-right"_s,
        [services](QWidget *parent) { return new CheckInPage(services, parent); },
        PageEntry::Place::Hidden, u"today"_s};
}

QWidget *CheckInPage::makeChooser()
{
    auto *choosing = new QWidget(this);
    auto *column = new QVBoxLayout(choosing);
    column->setContentsMargins(Space::page, 0, Space::page, Space::tight);
    m_chooserHeader = new PageHeader(choosing);
    m_chooserHeader->setObjectName(u"chooserHeader"_s);
    m_chooser->setObjectName(u"arrivalChooser"_s);
    column->addWidget(m_chooserHeader);
    column->addWidget(m_chooser, 1);
    return choosing;
}

QWidget *CheckInPage::makeForm()
{
    auto *form = new QWidget(this);
    auto *page = new QVBoxLayout(form);
    page->setContentsMargins(Space::page, 0, Space::page, Space::control);
    page->setSpacing(Space::control);
    m_header = new PageHeader(form);
    m_header->setObjectName(u"checkInHeader"_s);
    page->addWidget(m_header);

    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    auto *scroll = new QScrollArea(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *left = new QWidget;
    auto *work = new QVBoxLayout(left);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(Space::control);
    m_notices = new Card(left);
    m_notices->setObjectName(u"checkInNotices"_s);
    m_room = new RoomCard(m_services.lists, left);
    m_guests = new GuestsCard(m_services, left);
    m_guests->setObjectName(u"checkInDocuments"_s);
    for (Card *card : {m_notices, static_cast<Card *>(m_room), static_cast<Card *>(m_guests)})
        work->addWidget(card);
    work->addStretch();
    scroll->setWidget(left);
    across->addWidget(scroll, 1);
    m_facts = new StayFacts(form);
    m_facts->setObjectName(u"checkInGuest"_s);
    m_facts->setFixedWidth(currentLook().scaled(340));
    across->addWidget(m_facts, 0, Qt::AlignTop);
    page->addLayout(across, 1);

    m_message = new InlineMessage(form);
    m_message->setObjectName(u"checkInMessage"_s);
    page->addWidget(m_message);
    auto *bottom = new QHBoxLayout;
    m_why = new QLabel(form);
    m_why->setObjectName(u"checkInWhyNot"_s);
    m_why->setWordWrap(true);
    setSecondary(m_why);
    m_back = new QPushButton(form);
    m_back->setObjectName(u"checkInBack"_s);
    m_primary = new QPushButton(form);
    m_primary->setObjectName(u"checkInPrimary"_s);
    setButtonKind(m_primary, ButtonKind::Primary);
    bottom->addWidget(m_why, 1);
    bottom->addWidget(m_back);
    bottom->addWidget(m_primary);
    page->addLayout(bottom);
    return form;
}

void CheckInPage::connectParts()
{
    connect(m_primary, &QPushButton::clicked, this, &CheckInPage::act);
    connect(m_back, &QPushButton::clicked, this, &CheckInPage::backRequested);
    connect(m_chooser, &ArrivalChooser::chosen, this, [this](const Uuid &stay) {
        Q_EMIT openRequested({u"checkin"_s, stay.toString()});
    });
    connect(m_guests, &GuestsCard::loaded, this, [this] {
        showStay();
        // What is missing is asked for first; Enter goes on without it.
        if (std::exchange(m_isFresh, false) && isExpected() && m_primary->hasFocus())
            m_guests->focusMissing();
    });
    connect(m_guests, &GuestsCard::failed, this, &CheckInPage::fail);
    connect(m_guests, &GuestsCard::toastRequested, this, &Page::toastRequested);
    connect(m_steps, &CheckInSteps::documentSaved, m_guests, &GuestsCard::documentSaved);
    connect(m_steps, &CheckInSteps::failed, this, &CheckInPage::fail);
    connect(m_steps, &CheckInSteps::done, this,
        [this] { done(m_services.words.checkedIn(guestName(), m_room->room())); });
    connect(&m_services.lists, &stays::StayLists::changed, this, [this] {
        if (!m_busy && m_stay)
            load(false);
    });
}

QString CheckInPage::title() const
{
    return m_services.words.checkInTitle();
}

void CheckInPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add({.id = u"checkin.finish"_s,
                    .text = [this] { return verb(); },
                    .run = [this] { act(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                        QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    .menu = Menu::Guest,
                    .icon = u"box-arrow-in-right"_s},
        this);
    showState();
}

void CheckInPage::open(const QString &argument)
{
    const Uuid id = Uuid::fromString(argument).value_or(Uuid());
    if (id == m_id && !typed().isEmpty()) {
        load(false); // what is half typed stays
        return;
    }
    m_unfinished.keep(m_id.toString(), typed());
    m_id = id;
    m_pending = m_unfinished.take(id.toString());
    ++m_generation;
    m_steps->abandon();
    m_stay.reset();
    m_row.reset();
    m_guests->clear();
    m_facts->clear();
    m_message->clear();
    setBusy(false);
    m_layers->setCurrentIndex(m_id.isNull() ? 0 : 1);
    if (m_id.isNull())
        m_chooser->begin();
    else
        load(true);
    Q_EMIT keyHintsChanged();
}

QJsonObject CheckInPage::typed() const
{
    if (!m_stay)
        return m_pending;
    QJsonObject typed = isExpected() ? m_room->contents() : QJsonObject();
    if (const QJsonObject documents = m_guests->contents(); !documents.isEmpty())
        typed.insert(u"documents"_s, documents);
    return typed;
}

void CheckInPage::putBack(const QJsonObject &typed)
{
    m_room->setContents(typed);
    m_guests->setContents(typed.value(u"documents"_s).toObject());
}

/// What is typed is kept no more when the page goes on to something else.
void CheckInPage::forget()
{
    m_id = {};
    m_stay.reset();
    m_pending = {};
}

QJsonObject CheckInPage::draft() const
{
    return m_unfinished.toDraft(m_id.toString(), typed());
}

void CheckInPage::restoreDraft(const QJsonObject &draft)
{
    forget();
    open({});
    const QString stay = m_unfinished.restore(draft);
    if (!stay.isEmpty())
        Q_EMIT openRequested({u"checkin"_s, stay});
}

QString CheckInPage::currentGuest() const
{
    return m_stay ? m_stay->guest.toString() : QString();
}

void CheckInPage::focusFirst()
{
    if (m_id.isNull())
        m_chooser->focusFilter();
    else if (m_room->room().isEmpty() && isExpected())
        m_room->roomField()->setFocus();
    else
        m_primary->setFocus();
}

bool CheckInPage::focusFilter()
{
    if (!m_id.isNull())
        return false;
    m_chooser->focusFilter();
    return true;
}

void CheckInPage::refresh()
{
    if (m_id.isNull())
        m_chooser->begin();
    else
        load(false);
}

QList<QWidget *> CheckInPage::panes() const
{
    if (m_id.isNull())
        return m_chooser->panes();
    return {m_room->roomField(), m_primary};
}

void CheckInPage::setRightColumnVisible(bool visible)
{
    m_facts->setVisible(visible);
}

QList<KeyHint> CheckInPage::keyHints() const
{
    if (m_id.isNull())
        return {{u"↑↓"_s, tr("Choose")}, {u"Enter"_s, verb()}, {u"Esc"_s, tr("Back")}};
    return {{u"Enter"_s, verb()}, {u"Tab"_s, tr("Next field")}, {u"Esc"_s, tr("Back")}};
}

void CheckInPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_id.isNull()) {
        // On another button Enter means that button.
        auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (button && button != m_primary && isAncestorOf(button))
            button->click();
        else
            act();
        return;
    }
    Page::keyPressEvent(event);
}

void CheckInPage::retranslate()
{
    const Vocabulary &words = m_services.words;
    m_chooserHeader->setTitle(words.checkInTitle());
    m_chooserHeader->setDetail(words.list(stays::DayList::Arrivals));
    m_chooser->retranslate();
    m_notices->setTitle(tr("Please note"));
    m_room->retranslate();
    m_guests->retranslate();
    m_back->setText(tr("Back  Esc"));
    m_back->setAccessibleName(tr("Back"));
    showStay();
}

void CheckInPage::load(bool afresh)
{
    whenDone(m_services.stays.load(m_id), this,
        [this, generation = ++m_generation, afresh](const Result<stays::Stay> &stay) {
            if (generation != m_generation)
                return;
            if (stay) {
                loaded(*stay, afresh);
                return;
            }
            m_stay.reset();
            showStay();
            fail(stay.error());
        });
}

void CheckInPage::loaded(const stays::Stay &stay, bool afresh)
{
    m_stay = stay;
    loadRow();
    if (afresh)
        m_room->begin(stay);
    m_isFresh = m_isFresh || afresh;
    m_guests->begin(stay);
    if (!m_pending.isEmpty())
        putBack(std::exchange(m_pending, {}));
    showStay();
    if (afresh)
        focusFirst();
}

/// The notices of the stay, as the lists know them.
void CheckInPage::loadRow()
{
    whenDone(m_services.lists.row(m_id), this,
        [this, generation = m_generation](const Result<stays::StayRow> &row) {
            if (generation != m_generation || !row)
                return;
            m_row = *row;
            showStay();
        });
}

bool CheckInPage::isExpected() const
{
    return m_stay && m_stay->status() == StayStatus::Expected;
}

bool CheckInPage::isCheckOut() const
{
    return m_stay && m_stay->status() == StayStatus::InHouse;
}

QString CheckInPage::verb() const
{
    return isCheckOut() ? m_services.words.checkOut() : m_services.words.checkIn();
}

QString CheckInPage::guestName() const
{
    if (m_row)
        return m_row->name.spokenForm();
    const guests::GuestProfile *owner = m_guests->owner();
    return owner ? owner->guest.name().spokenForm() : QString();
}

QString CheckInPage::blockedBecause() const
{
    if (!m_stay)
        return tr("There is no such stay.");
    const Permission needed = isCheckOut() ? Permission::StayCheckOut : Permission::StayCheckIn;
    if (!m_services.authoriser.may(needed))
        return tr("Your role does not include this.");
    if (!isExpected() && !isCheckOut())
        return tr("This stay is over or was cancelled.");
    return {};
}

void CheckInPage::showStay()
{
    clearLines(*m_notices->content());
    m_notices->setVisible(m_row && !m_row->notices.isEmpty());
    if (m_row) {
        for (const stays::Notice &notice : std::as_const(m_row->notices)) {
            const Glyphed glyph = StayPhrases::glyph(notice);
            m_notices->content()->addWidget(
                new FactLine(glyph.icon, glyph.tone, StayPhrases::notice(notice)));
        }
    }
    if (m_stay && m_row)
        m_facts->show(*m_stay, *m_row, m_guests->owner(), m_services.lists.today());
    showState();
}

void CheckInPage::showState()
{
    m_header->setTitle(
        isCheckOut() ? m_services.words.checkOut() : m_services.words.checkInTitle());
    m_header->setDetail(m_row ? m_row->name.listForm() : QString());
    m_primary->setText(tr("%1  Enter", "a verb and its key").arg(verb()));
    m_primary->setAccessibleName(verb());
    m_room->setEditable(isExpected());
    m_guests->setEditable(isExpected() || isCheckOut());
    const QString why = m_id.isNull() || (!m_stay && m_busy) ? QString() : blockedBecause();
    m_why->setText(m_stay ? why : QString());
    m_primary->setEnabled(m_stay && why.isEmpty() && !m_busy);
    if (m_actions) {
        m_actions->setBlocked(
            u"checkin.finish"_s, m_id.isNull() ? tr("Choose somebody first.") : why);
        m_actions->action(u"checkin.finish"_s)->setText(verb());
    }
    Q_EMIT keyHintsChanged();
}

void CheckInPage::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

void CheckInPage::act()
{
    if (m_busy || !m_stay || !blockedBecause().isEmpty())
        return;
    m_message->clear();
    m_room->clearProblems();
    if (isCheckOut())
        checkOut();
    else
        checkIn(stays::EarlyArrival::Refuse);
}

void CheckInPage::checkIn(stays::EarlyArrival early)
{
    const auto documents = m_guests->typed(m_services.lists.today());
    if (!documents)
        return;
    if (m_room->room().isEmpty()) {
        fail({Error::Code::RoomMissing});
        return;
    }
    CheckInSteps::Plan plan;
    plan.stay = m_id;
    plan.documents = *documents;
    if (m_room->departure() != m_stay->departure)
        plan.departure = m_room->departure();
    plan.how.room = m_room->room();
    plan.how.early = early;
    setBusy(true);
    m_steps->run(plan);
}

void CheckInPage::checkOut()
{
    setBusy(true);
    const QString sentence = m_services.words.checkedOut(guestName(), m_stay->room);
    whenDone(m_services.stays.checkOut(m_id), this,
        [this, sentence, id = m_id](const Result<Done> &result) {
            if (id != m_id)
                return;
            if (result)
                done(sentence);
            else
                fail(result.error());
        });
}

void CheckInPage::fail(const Error &error)
{
    setBusy(false);
    if (m_stay)
        load(false); // an earlier step may have gone in
    const Wording words = describe(error);
    m_message->clear();
    const bool early = error.code == Error::Code::NotArrivalDay && m_stay
        && m_services.lists.today() < m_stay->arrival;
    if (early) {
        QPushButton *move = m_message->addButton(tr("Let the stay begin today"));
        move->setObjectName(u"checkInEarly"_s);
        connect(move, &QPushButton::clicked, this, [this] {
            m_message->clear();
            checkIn(stays::EarlyArrival::Move);
        });
    }
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    m_room->showError(error, words.what);
}

void CheckInPage::done(const QString &sentence)
{
    const QPointer page = this;
    Q_EMIT toastRequested(sentence, tr("Undo"), [page, id = m_id] {
        if (page)
            page->takeBack(id);
    });
    forget();
    open({}); // where there is no way back the next arrival is chosen
    Q_EMIT backRequested();
}

/// The page may show something else by now.
void CheckInPage::takeBack(const Uuid &stay)
{
    whenDone(m_services.stays.reopen(stay), this, [this](const Result<Done> &result) {
        if (!result) {
            const Wording words = describe(result.error());
            Q_EMIT toastRequested(words.what + u' ' + words.next, {}, {});
        }
    });
}

} // namespace lobby::ui
