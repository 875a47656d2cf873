#include "ui/checkin/check_in_page.h"

#include "models/support/async.h"
#include "ui/checkin/arrival_chooser.h"
#include "ui/checkin/document_fields.h"
#include "ui/checkin/free_rooms.h"
#include "ui/desk/parts/fact_line.h"
#include "ui/desk/parts/stay_phrases.h"
#include "ui/kit/card.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::Permission;
using stays::StayStatus;

namespace {

constexpr int kMostRows = 1500;
constexpr int kMostRooms = 60;

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // one of them may be sending a signal
        delete item;
    }
}

} // namespace

CheckInPage::CheckInPage(const DeskServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_layers(new QStackedLayout(this))
    , m_chooser(new ArrivalChooser(services, this))
{
    m_form = makeForm();
    m_chooser->setObjectName(u"arrivalChooser"_s);
    auto *choosing = new QWidget(this);
    auto *column = new QVBoxLayout(choosing);
    column->setContentsMargins(Space::page, 0, Space::page, Space::tight);
    auto *header = new PageHeader(choosing);
    header->setObjectName(u"chooserHeader"_s);
    column->addWidget(header);
    column->addWidget(m_chooser, 1);
    m_layers->addWidget(choosing);
    m_layers->addWidget(m_form);
    connect(m_chooser, &ArrivalChooser::chosen, this, [this](const Uuid &stay) {
        Q_EMIT openRequested({u"checkin"_s, stay.toString()});
    });
    connect(&services.lists, &stays::StayLists::changed, this, [this] {
        if (!m_busy && m_stay)
            load(false);
    });
    retranslate();
}

PageEntry CheckInPage::entry(const DeskServices &services)
{
    return {u"checkin"_s, [words = services.words] { return words.checkInTitle(); },
        u"box-arrow-in-right"_s,
        [services](QWidget *parent) { return new CheckInPage(services, parent); },
        PageEntry::Place::Hidden, u"today"_s};
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
    m_booking = new Card(left);
    m_room = new QComboBox(left);
    m_room->setObjectName(u"checkInRoom"_s);
    m_room->setEditable(true);
    m_room->setInsertPolicy(QComboBox::NoInsert);
    m_room->setCompleter(nullptr); // room 120 must not become 1201 by itself
    m_roomRow = new FormRow({}, m_room, left);
    m_departure = new QDateEdit(left);
    m_departure->setObjectName(u"checkInDeparture"_s);
    m_departure->setCalendarPopup(true);
    m_departureRow = new FormRow({}, m_departure, left);
    m_nights = new QLabel(left);
    m_nights->setObjectName(u"checkInNights"_s);
    setSecondary(m_nights);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Space::area);
    fields->addWidget(m_roomRow, 1);
    fields->addWidget(m_departureRow, 1);
    m_booking->content()->addLayout(fields);
    m_booking->content()->addWidget(m_nights);
    m_documents = new Card(left);
    m_documents->setObjectName(u"checkInDocuments"_s);
    for (Card *card : {m_notices, m_booking, m_documents})
        work->addWidget(card);
    work->addStretch();
    scroll->setWidget(left);
    across->addWidget(scroll, 1);
    m_facts = new Card(form);
    m_facts->setObjectName(u"checkInGuest"_s);
    m_facts->setFixedWidth(340);
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

    connect(m_primary, &QPushButton::clicked, this, &CheckInPage::act);
    connect(m_back, &QPushButton::clicked, this, &CheckInPage::backRequested);
    connect(m_departure, &QDateEdit::dateChanged, this, &CheckInPage::showState);
    connect(m_room, &QComboBox::editTextChanged, this, [this] { m_roomRow->setProblem({}); });
    return form;
}

QString CheckInPage::title() const
{
    return m_services.words.checkInTitle();
}

void CheckInPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add(
        {.id = u"checkin.finish"_s,
            .text =
                [this] {
                    return isCheckOut() ? m_services.words.checkOut() : m_services.words.checkIn();
                },
            .run = [this] { act(); },
            .keys
            = {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
            .menu = Menu::Guest,
            .icon = u"box-arrow-in-right"_s},
        this);
    showState();
}

void CheckInPage::open(const QString &argument)
{
    m_id = Uuid::fromString(argument).value_or(Uuid());
    ++m_generation;
    m_stay.reset();
    m_row.reset();
    m_guests.clear();
    m_message->clear();
    setBusy(false);
    m_layers->setCurrentIndex(m_id.isNull() ? 0 : 1);
    if (m_id.isNull())
        m_chooser->begin();
    else
        load(true);
    Q_EMIT keyHintsChanged();
}

void CheckInPage::focusFirst()
{
    if (m_id.isNull())
        m_chooser->focusFilter();
    else if (m_room->currentText().isEmpty() && m_room->isEnabled())
        m_room->setFocus();
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
        return {m_chooser->findChild<QWidget *>(u"chooserFilter"_s),
            m_chooser->findChild<QWidget *>(u"chooserTable"_s)};
    return {m_room, m_primary};
}

void CheckInPage::setRightColumnVisible(bool visible)
{
    m_facts->setVisible(visible);
}

QList<KeyHint> CheckInPage::keyHints() const
{
    const QString verb = isCheckOut() ? m_services.words.checkOut() : m_services.words.checkIn();
    if (m_id.isNull())
        return {{u"↑↓"_s, tr("Choose")}, {u"Enter"_s, verb}, {u"Esc"_s, tr("Back")}};
    return {{u"Enter"_s, verb}, {u"Tab"_s, tr("Next field")}, {u"Esc"_s, tr("Back")}};
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
    if (auto *header = findChild<PageHeader *>(u"chooserHeader"_s)) {
        header->setTitle(words.checkInTitle());
        header->setDetail(words.list(stays::DayList::Arrivals));
    }
    m_chooser->retranslate();
    m_notices->setTitle(tr("Please note"));
    m_booking->setTitle(tr("Room and nights"));
    m_documents->setTitle(tr("Documents"));
    m_roomRow->setLabel(tr("Room"));
    m_departureRow->setLabel(tr("Departure"));
    m_departure->setLocale(QLocale());
    m_departure->setDisplayFormat(tr("ddd d MMM yyyy", "format of QDate, with its weekday"));
    m_back->setText(tr("Back  Esc"));
    m_back->setAccessibleName(tr("Back"));
    for (DocumentFields *fields : std::as_const(m_fields))
        fields->retranslate();
    showStay();
}

void CheckInPage::load(bool afresh)
{
    const int generation = ++m_generation;
    whenDone(m_services.stays.load(m_id), this,
        [this, generation, afresh](const Result<stays::Stay> &stay) {
            if (generation != m_generation)
                return;
            if (!stay) {
                lostStay(stay.error());
                return;
            }
            m_stay = *stay;
            if (afresh) {
                m_room->setEditText(stay->room);
                const QSignalBlocker quiet(m_departure);
                m_departure->setMinimumDate(stay->arrival);
                m_departure->setDate(stay->departure);
            }
            loadRow();
            if (afresh) {
                loadGuests();
                loadRooms();
            }
            showStay();
            if (afresh)
                focusFirst();
        });
}

/// The notices of the stay, as the lists know them.
void CheckInPage::loadRow()
{
    stays::StayFilter filter;
    filter.branch = m_stay->branch;
    filter.from = m_stay->arrival;
    filter.until = m_stay->arrival;
    filter.text = m_stay->confirmationNo;
    whenDone(m_services.lists.page(filter, {}, kMostRows), this,
        [this, generation = m_generation](const Result<stays::StayPage> &page) {
            if (generation != m_generation || !page)
                return;
            for (const stays::StayRow &row : page->rows) {
                if (row.stay == m_id)
                    m_row = row;
            }
            showStay();
        });
}

void CheckInPage::loadGuests()
{
    QList<Uuid> ids {m_stay->guest};
    for (const stays::StayGuest &other : std::as_const(m_stay->others)) {
        if (other.role == stays::StayRole::Companion)
            ids.append(other.guest);
    }
    m_guests = QList<guests::GuestProfile>(ids.size());
    m_missing = static_cast<int>(ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        whenDone(m_services.guests.load(ids.at(i)), this,
            [this, i, id = m_id](const Result<guests::GuestProfile> &profile) {
                if (id != m_id || i >= m_guests.size())
                    return;
                if (profile)
                    m_guests[i] = *profile;
                if (--m_missing == 0)
                    guestsLoaded();
            });
    }
}

void CheckInPage::guestsLoaded()
{
    clear(m_documents->content());
    m_fields.clear();
    for (const guests::GuestProfile &guest : std::as_const(m_guests)) {
        if (guest.guest.id.isNull())
            continue; // erased meanwhile, or not to be seen
        if (!guest.documents.isEmpty()) {
            m_documents->content()->addWidget(new FactLine(u"check-lg"_s, Tone::Ok,
                guest.guest.name().listForm(),
                tr("Document ending in %1").arg(guests::primaryOf(guest.documents)->numberLast4)));
            continue;
        }
        auto *fields = new DocumentFields(guest);
        m_documents->content()->addWidget(fields);
        m_fields.append(fields);
    }
    showStay();
    // What is missing is asked for first; Enter goes on without it.
    if (m_stay && m_stay->status() == StayStatus::Expected && !m_fields.isEmpty()
        && m_primary->hasFocus())
        m_fields.constFirst()->focusNumber();
}

void CheckInPage::loadRooms()
{
    stays::StayFilter filter;
    filter.branch = m_stay->branch;
    const QDate today = m_services.lists.today();
    filter.from = std::min(m_stay->arrival, today).addDays(-kRoomMemoryDays);
    filter.until = m_stay->departure;
    whenDone(m_services.lists.page(filter, {}, kMostRows), this,
        [this, id = m_id](const Result<stays::StayPage> &page) {
            if (id != m_id || !page || !m_stay)
                return;
            const QString typed = m_room->currentText();
            const QStringList rooms
                = freeRooms(page->rows, *m_stay, m_services.lists.today()).mid(0, kMostRooms);
            const QSignalBlocker quiet(m_room);
            m_room->clear();
            m_room->addItems(rooms);
            // A guest without a room is offered the first one that is free.
            m_room->setEditText(typed.isEmpty() && m_stay->status() == StayStatus::Expected
                    ? rooms.value(0)
                    : typed);
            showState();
        });
}

void CheckInPage::lostStay(const Error &error)
{
    m_stay.reset();
    showStay();
    fail(error);
}

bool CheckInPage::isCheckOut() const
{
    return m_stay && m_stay->status() == StayStatus::InHouse;
}

QString CheckInPage::guestName() const
{
    if (m_row)
        return m_row->name.spokenForm();
    return m_guests.isEmpty() ? QString() : m_guests.constFirst().guest.name().spokenForm();
}

QString CheckInPage::blockedBecause() const
{
    if (!m_stay)
        return tr("There is no such stay.");
    const Permission needed = isCheckOut() ? Permission::StayCheckOut : Permission::StayCheckIn;
    if (!m_services.authoriser.may(needed))
        return tr("Your role does not include this.");
    if (m_stay->status() != StayStatus::Expected && !isCheckOut())
        return tr("This stay is over or was cancelled.");
    return {};
}

void CheckInPage::showStay()
{
    m_notices->setVisible(m_row && !m_row->notices.isEmpty());
    clear(m_notices->content());
    if (m_row) {
        for (const stays::Notice &notice : std::as_const(m_row->notices)) {
            const Glyphed glyph = StayPhrases::glyph(notice);
            m_notices->content()->addWidget(
                new FactLine(glyph.icon, glyph.tone, StayPhrases::notice(notice)));
        }
    }
    showFacts();
    showState();
}

void CheckInPage::showFacts()
{
    clear(m_facts->content());
    const auto add
        = [this](const QString &icon, Tone tone, const QString &text, const QString &detail = {}) {
              m_facts->content()->addWidget(new FactLine(icon, tone, text, detail));
          };
    if (m_row)
        m_facts->setTitle(m_row->name.listForm());
    if (m_stay && m_row) {
        const QDate today = m_services.lists.today();
        const Chip chip = StayPhrases::chip(*m_row, today);
        add(u"info-circle"_s, chip.tone, chip.text, StayPhrases::channel(m_stay->channel));
        add(u"calendar3"_s, Tone::Neutral,
            StayPhrases::nights(m_stay->arrival, m_stay->departure, today),
            m_stay->roomType.isEmpty() ? QString() : tr("Room type %1").arg(m_stay->roomType));
        add(u"tag"_s, Tone::Neutral, tr("Confirmation %1").arg(m_stay->confirmationNo),
            m_stay->agent);
        add(u"people"_s, Tone::Neutral, tr("%n adult(s)", nullptr, m_stay->adults),
            m_stay->children > 0 ? tr("%n child(ren)", nullptr, m_stay->children) : QString());
    }
    if (!m_guests.isEmpty()) {
        const guests::GuestProfile &guest = m_guests.constFirst();
        if (const auto *phone = guests::primaryOf(guest.telephones))
            add(u"telephone"_s, Tone::Neutral, phone->e164.isEmpty() ? phone->raw : phone->e164);
        QStringList wishes;
        for (const guests::Preference &preference : guest.preferences)
            wishes.append(preference.value);
        if (!wishes.isEmpty())
            add(u"sticky"_s, Tone::Neutral, wishes.join(u" · "_s));
    }
}

void CheckInPage::showState()
{
    const Vocabulary &words = m_services.words;
    const QString verb = isCheckOut() ? words.checkOut() : words.checkIn();
    m_header->setTitle(isCheckOut() ? words.checkOut() : words.checkInTitle());
    m_header->setDetail(m_row ? m_row->name.listForm() : QString());
    m_primary->setText(tr("%1  Enter", "a verb and its key").arg(verb));
    m_primary->setAccessibleName(verb);
    const bool expected = m_stay && m_stay->status() == StayStatus::Expected;
    m_room->setEnabled(expected);
    m_departure->setEnabled(expected);
    m_documents->setVisible(!m_guests.isEmpty() && m_missing == 0);
    for (DocumentFields *fields : std::as_const(m_fields))
        fields->setEnabled(expected || isCheckOut());
    if (m_stay)
        m_nights->setText(
            StayPhrases::nights(m_stay->arrival, m_departure->date(), m_services.lists.today()));
    const QString why = m_id.isNull() || (!m_stay && m_busy) ? QString() : blockedBecause();
    m_why->setText(m_stay ? why : QString());
    m_primary->setEnabled(m_stay && why.isEmpty() && !m_busy);
    if (m_actions) {
        m_actions->setBlocked(
            u"checkin.finish"_s, m_id.isNull() ? tr("Choose somebody first.") : why);
        m_actions->action(u"checkin.finish"_s)->setText(verb);
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
    m_roomRow->setProblem({});
    m_departureRow->setProblem({});
    if (isCheckOut()) {
        setBusy(true);
        checkOut();
        return;
    }
    for (DocumentFields *fields : std::as_const(m_fields)) {
        if (!fields->isEmpty() && !fields->typed(m_services.lists.today()))
            return;
    }
    if (m_room->currentText().trimmed().isEmpty()) {
        fail({Error::Code::RoomMissing});
        return;
    }
    setBusy(true);
    saveDocuments(0);
}

/// One guest after another, each in a commit of his own; then the dates; then the check-in.
void CheckInPage::saveDocuments(qsizetype from)
{
    for (qsizetype i = from; i < m_fields.size(); ++i) {
        const std::optional<guests::GuestProfile> with = m_fields.at(i)->isEmpty()
            ? std::nullopt
            : m_fields.at(i)->typed(m_services.lists.today());
        if (!with)
            continue;
        whenDone(m_services.guests.save(*with, m_fields.at(i)->guest()), this,
            [this, i, id = m_id](const Result<store::Committed> &saved) {
                if (id != m_id)
                    return;
                if (saved)
                    saveDocuments(i + 1);
                else
                    fail(saved.error());
            });
        return;
    }
    saveDeparture();
}

void CheckInPage::saveDeparture()
{
    if (m_departure->date() == m_stay->departure) {
        checkIn(stays::EarlyArrival::Refuse);
        return;
    }
    whenDone(m_services.stays.extend(m_id, m_departure->date()), this,
        [this, id = m_id](const Result<Done> &moved) {
            if (id != m_id)
                return;
            if (!moved) {
                fail(moved.error());
                return;
            }
            m_stay->departure = m_departure->date();
            checkIn(stays::EarlyArrival::Refuse);
        });
}

void CheckInPage::checkIn(stays::EarlyArrival early)
{
    stays::CheckIn how;
    how.room = m_room->currentText().trimmed();
    how.early = early;
    const QString sentence = m_services.words.checkedIn(guestName(), *how.room);
    whenDone(m_services.stays.checkIn(m_id, how), this,
        [this, sentence, id = m_id](const Result<Done> &result) {
            if (id != m_id)
                return;
            if (result)
                done(sentence);
            else
                fail(result.error());
        });
}

void CheckInPage::checkOut()
{
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
    const Wording words = describe(error);
    m_message->clear();
    const bool early = error.code == Error::Code::NotArrivalDay && m_stay
        && m_services.lists.today() < m_stay->arrival;
    if (early) {
        QPushButton *move = m_message->addButton(tr("Let the stay begin today"));
        move->setObjectName(u"checkInEarly"_s);
        connect(move, &QPushButton::clicked, this, [this] {
            m_message->clear();
            setBusy(true);
            checkIn(stays::EarlyArrival::Move);
        });
    }
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    switch (error.code) {
    case Error::Code::RoomTaken:
    case Error::Code::RoomMissing:
        m_roomRow->setProblem(words.what);
        m_room->setFocus();
        m_room->lineEdit()->selectAll();
        break;
    case Error::Code::DepartureBeforeArrival:
    case Error::Code::DeparturePast:
        m_departureRow->setProblem(words.what);
        m_departure->setFocus();
        break;
    default:
        break;
    }
}

void CheckInPage::done(const QString &sentence)
{
    const QPointer page = this;
    Q_EMIT toastRequested(sentence, tr("Undo"), [page, id = m_id] {
        if (page)
            page->takeBack(id);
    });
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
