#include "ui/checkin/room_card.h"

#include "models/support/async.h"
#include "ui/desk/parts/stay_phrases.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/look.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostRooms = 60;
} // namespace

RoomCard::RoomCard(const stays::StayLists &lists, RoomWarnings warnings, QWidget *parent)
    : Card(parent)
    , m_lists(lists)
    , m_room(new QComboBox(this))
    , m_roomRow(new FormRow({}, m_room, this))
    , m_warning(new RoomWarning(std::move(warnings), this))
    , m_departure(new QDateEdit(this))
    , m_departureRow(new FormRow({}, m_departure, this))
    , m_nights(new QLabel(this))
{
    m_room->setObjectName(u"checkInRoom"_s);
    m_room->setEditable(true);
    m_room->setInsertPolicy(QComboBox::NoInsert);
    m_room->setCompleter(nullptr); // room 120 must not become 1201 by itself
    m_departure->setObjectName(u"checkInDeparture"_s);
    m_departure->setCalendarPopup(true);
    m_nights->setObjectName(u"checkInNights"_s);
    setSecondary(m_nights);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Space::area);
    fields->addWidget(m_roomRow, 1);
    fields->addWidget(m_departureRow, 1);
    content()->addLayout(fields);
    content()->addWidget(m_warning);
    content()->addWidget(m_nights);
    connect(m_room, &QComboBox::editTextChanged, this, [this] {
        m_roomRow->setProblem({});
        m_warning->ask(room());
        Q_EMIT edited();
    });
    connect(m_departure, &QDateEdit::dateChanged, this, [this] {
        showNights();
        Q_EMIT edited();
    });
}

void RoomCard::begin(const stays::Stay &stay)
{
    const bool isAnother = stay.id != m_stay.id;
    m_stay = stay;
    clearProblems();
    const QSignalBlocker quietRoom(m_room);
    const QSignalBlocker quietDeparture(m_departure);
    if (isAnother)
        m_room->clear();
    m_room->setEditText(stay.room);
    m_proposed = stay.room;
    m_warning->ask(stay.room);
    m_departure->setMinimumDate(stay.arrival);
    m_departure->setDate(stay.departure);
    showNights();
    whenDone(m_lists.freeRooms(stay), this, [this, id = stay.id](const Result<QStringList> &rooms) {
        if (rooms && id == m_stay.id)
            offerRooms(rooms->mid(0, kMostRooms));
    });
}

void RoomCard::offerRooms(const QStringList &rooms)
{
    const QString typed = room();
    const QSignalBlocker quiet(m_room);
    m_room->clear();
    m_room->addItems(rooms);
    if (m_proposed.isEmpty() && m_stay.status() == stays::StayStatus::Expected)
        m_proposed = rooms.value(0);
    m_room->setEditText(typed.isEmpty() ? m_proposed : typed);
    m_warning->ask(room());
}

void RoomCard::setEditable(bool editable)
{
    m_room->setEnabled(editable);
    m_departure->setEnabled(editable);
}

QString RoomCard::room() const
{
    return m_room->currentText().trimmed();
}

QDate RoomCard::departure() const
{
    return m_departure->date();
}

bool RoomCard::showError(const Error &error, const QString &sentence)
{
    switch (error.code) {
    case Error::Code::RoomTaken:
    case Error::Code::RoomMissing:
        m_roomRow->setProblem(sentence);
        m_room->setFocus();
        m_room->lineEdit()->selectAll();
        return true;
    case Error::Code::DepartureBeforeArrival:
    case Error::Code::DeparturePast:
        m_departureRow->setProblem(sentence);
        m_departure->setFocus();
        return true;
    default:
        return false;
    }
}

void RoomCard::clearProblems()
{
    m_roomRow->setProblem({});
    m_departureRow->setProblem({});
}

QWidget *RoomCard::roomField() const
{
    return m_room;
}

QJsonObject RoomCard::contents() const
{
    QJsonObject typed;
    if (room() != m_proposed)
        typed.insert(u"room"_s, room());
    if (departure() != m_stay.departure)
        typed.insert(u"departure"_s, departure().toString(Qt::ISODate));
    return typed;
}

void RoomCard::setContents(const QJsonObject &contents)
{
    if (contents.contains(u"room"_s))
        m_room->setEditText(contents.value(u"room"_s).toString());
    const QDate typed = QDate::fromString(contents.value(u"departure"_s).toString(), Qt::ISODate);
    if (typed.isValid())
        m_departure->setDate(typed);
}

void RoomCard::showNights()
{
    if (m_stay.arrival.isValid())
        m_nights->setText(StayPhrases::nights(m_stay.arrival, departure(), m_lists.today()));
}

void RoomCard::retranslate()
{
    setTitle(tr("Room and nights"));
    m_roomRow->setLabel(tr("Room"));
    m_warning->retranslate();
    m_departureRow->setLabel(tr("Departure"));
    const QSignalBlocker quiet(m_departure);
    m_departure->setLocale(QLocale());
    m_departure->setDisplayFormat(tr("ddd d MMM yyyy", "format of QDate, with its weekday"));
    showNights();
}

} // namespace lobby::ui
