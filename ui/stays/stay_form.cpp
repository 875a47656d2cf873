#include "ui/stays/stay_form.h"

#include "models/stays/channels.h"
#include "ui/desk/parts/stay_phrases.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/form_row.h"
#include "ui/kit/look/tokens.h"
#include "ui/wording/money_text.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using stays::Stay;
using stays::StayProblem;
using stays::StayStatus;

namespace {

/// The property that holds what a field shows.
const char *valueOf(const QWidget &field)
{
    if (field.inherits("QDateEdit"))
        return "date";
    if (field.inherits("QComboBox"))
        return "currentText";
    return field.inherits("QSpinBox") ? "value" : "text";
}

} // namespace

StayForm::StayForm(RoomWarnings warnings, QWidget *parent)
    : QWidget(parent)
    , m_room(new QLineEdit(this))
    , m_warning(new RoomWarning(std::move(warnings), this))
    , m_roomType(new QLineEdit(this))
    , m_arrival(new QDateEdit(this))
    , m_departure(new QDateEdit(this))
    , m_time(new QLineEdit(this))
    , m_adults(new QSpinBox(this))
    , m_children(new QSpinBox(this))
    , m_channel(new QComboBox(this))
    , m_agent(new QLineEdit(this))
    , m_rate(new QLineEdit(this))
    , m_amount(new QLineEdit(this))
    , m_currency(new QLineEdit(this))
    , m_remark(new QLineEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::area);
    grid->setVerticalSpacing(Space::control);
    const auto add
        = [&](QLatin1StringView field, QWidget *editor, int row, int column, int span = 1) {
              editor->setObjectName(u"stay."_s + field);
              auto *formRow = new FormRow({}, editor, this);
              grid->addWidget(formRow, row, column, 1, span);
              m_rows.append({field, formRow});
          };
    add("arrival"_L1, m_arrival, 0, 0);
    add("departure"_L1, m_departure, 0, 1);
    add("expected_time"_L1, m_time, 0, 2);
    add("room"_L1, m_room, 1, 0);
    add("room_type"_L1, m_roomType, 1, 1);
    add("adults"_L1, m_adults, 1, 2);
    add("children"_L1, m_children, 1, 3);
    grid->addWidget(m_warning, 2, 0, 1, 4);
    add("channel"_L1, m_channel, 3, 0);
    add("agent"_L1, m_agent, 3, 1, 3);
    add("nightly_rate"_L1, m_rate, 4, 0);
    add("amount"_L1, m_amount, 4, 1);
    add("currency"_L1, m_currency, 4, 2);
    add("remark"_L1, m_remark, 5, 0, 4);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);

    for (QDateEdit *date : {m_arrival, m_departure}) {
        date->setCalendarPopup(true);
        connect(date, &QDateEdit::dateChanged, this, &StayForm::edited);
    }
    // The departure keeps the number of nights when the arrival moves.
    connect(m_arrival, &QDateEdit::dateChanged, this, [this, before = QDate()](QDate now) mutable {
        if (before.isValid() && m_departure->date() <= now)
            m_departure->setDate(now.addDays(1));
        before = now;
    });
    m_adults->setRange(0, stays::kMaxPeople);
    m_children->setRange(0, stays::kMaxPeople);
    m_time->setPlaceholderText(u"14:00"_s);
    m_channel->setEditable(true);
    m_channel->setInsertPolicy(QComboBox::NoInsert);
    m_channel->setCompleter(nullptr);
    for (const QLatin1StringView code : stays::kChannels)
        m_channel->addItem(QString(), QString(code));
    for (QLineEdit *line :
        {m_room, m_roomType, m_time, m_agent, m_rate, m_amount, m_currency, m_remark})
        connect(line, &QLineEdit::textEdited, this, &StayForm::edited);
    for (QSpinBox *number : {m_adults, m_children})
        connect(number, &QSpinBox::valueChanged, this, &StayForm::edited);
    connect(m_channel, &QComboBox::editTextChanged, this, &StayForm::edited);
    connect(m_room, &QLineEdit::textEdited, this,
        [this](const QString &room) { m_warning->ask(room.trimmed()); });
    retranslate();
}

void StayForm::setStay(const Stay &stay)
{
    m_start = stay;
    clearProblems();
    m_arrival->setDate(stay.arrival);
    m_departure->setDate(stay.departure);
    m_time->setText(stay.expectedTime.toString(u"HH:mm"));
    m_room->setText(stay.room);
    m_roomType->setText(stay.roomType);
    m_adults->setValue(stay.adults);
    m_children->setValue(stay.children);
    const int channel = m_channel->findData(stay.channel);
    m_channel->setCurrentIndex(channel);
    if (channel < 0)
        m_channel->setEditText(stay.channel);
    m_agent->setText(stay.agent);
    m_rate->setText(moneyText(stay.nightlyRate, stay.currency));
    m_amount->setText(moneyText(stay.amount, stay.currency));
    m_currency->setText(stay.currency);
    m_remark->setText(GuestWords::phrase(stay.remark));
    const bool live = stay.isLive();
    m_arrival->setEnabled(stay.status() == StayStatus::Expected);
    m_departure->setEnabled(live);
    m_room->setEnabled(live);
    m_warning->ask(live ? stay.room : QString());
}

Stay StayForm::read() const
{
    Stay stay = m_start;
    stay.arrival = m_arrival->date();
    stay.departure = m_departure->date();
    stay.expectedTime = QTime::fromString(
        m_time->text().normalized(QString::NormalizationForm_KC).trimmed(), u"H:mm"_s);
    stay.room = m_room->text().trimmed();
    stay.roomType = m_roomType->text().trimmed();
    stay.adults = m_adults->value();
    stay.children = m_children->value();
    const QString channel = m_channel->currentText().trimmed();
    const int code = m_channel->findText(channel, Qt::MatchFixedString);
    stay.channel = code < 0 ? channel : m_channel->itemData(code).toString();
    stay.agent = m_agent->text().trimmed();
    stay.currency = m_currency->text().trimmed().toUpper();
    stay.nightlyRate = moneyTyped(m_rate->text(), stay.currency);
    stay.amount = moneyTyped(m_amount->text(), stay.currency);
    stay.remark = GuestWords::phraseTyped(m_remark->text().trimmed(), m_start.remark);
    return stay;
}

bool StayForm::isChanged() const
{
    return read() != m_start;
}

QJsonObject StayForm::contents() const
{
    if (!isChanged())
        return {};
    QJsonObject contents;
    for (const auto &[field, row] : m_rows)
        contents.insert(
            field, QJsonValue::fromVariant(row->field()->property(valueOf(*row->field()))));
    return contents;
}

void StayForm::setContents(const QJsonObject &contents)
{
    for (const auto &[field, row] : std::as_const(m_rows)) {
        if (contents.contains(field))
            row->field()->setProperty(valueOf(*row->field()), contents.value(field).toVariant());
    }
}

std::optional<Stay> StayForm::typed()
{
    clearProblems();
    const Stay stay = read();
    if (!m_time->text().trimmed().isEmpty() && !stay.expectedTime.isValid())
        fail(rowOf("expected_time"_L1), tr("Write the time as 14:00."));
    else if (!m_rate->text().trimmed().isEmpty() && !stay.nightlyRate)
        fail(rowOf("nightly_rate"_L1), tr("Write the rate as 680.00, without the currency."));
    else if (!m_amount->text().trimmed().isEmpty() && !stay.amount)
        fail(rowOf("amount"_L1), tr("Write the amount as 1360.00, without the currency."));
    else {
        const QList<StayProblem> problems = stays::problemsOf(stay);
        if (problems.isEmpty())
            return stay;
        for (const StayProblem problem : problems) {
            if (FormRow *row = rowOf(stays::fieldOf(problem)))
                row->setProblem(sentence(problem));
        }
        if (FormRow *first = rowOf(stays::fieldOf(problems.constFirst())))
            first->field()->setFocus();
    }
    return std::nullopt;
}

QString StayForm::sentence(StayProblem problem)
{
    switch (problem) {
    case StayProblem::BranchMissing:
    case StayProblem::GuestMissing:
        return tr("A stay needs a guest.");
    case StayProblem::ArrivalMissing:
        return tr("Choose the day of arrival.");
    case StayProblem::DepartureMissing:
        return tr("Choose the day of departure.");
    case StayProblem::DepartureBeforeArrival:
        return tr("The departure is before the arrival.");
    case StayProblem::TooManyNights:
        return tr("A stay has at most %n night(s).", nullptr, stays::kMaxNights);
    case StayProblem::NobodyStays:
        return tr("Somebody has to stay.");
    case StayProblem::TooManyPeople:
        return tr("At most %n person(s) in a room.", nullptr, stays::kMaxPeople);
    case StayProblem::RoomTooLong:
        return tr("A room number has at most %n character(s).", nullptr, stays::kMaxRoomLength);
    case StayProblem::TextTooLong:
        return tr("One of the texts is too long.");
    case StayProblem::RateNegative:
        return tr("A rate cannot be negative.");
    case StayProblem::CurrencyUnknown:
        return tr("Write the three letters of the currency, such as CNY.");
    }
    Q_UNREACHABLE();
}

FormRow *StayForm::rowOf(QLatin1StringView field) const
{
    for (const auto &[name, row] : m_rows) {
        if (name == field)
            return row;
    }
    return nullptr;
}

void StayForm::fail(FormRow *row, const QString &sentence)
{
    row->setProblem(sentence);
    row->field()->setFocus();
}

bool StayForm::showError(const Error &error, const QString &sentence)
{
    QLatin1StringView field;
    switch (error.code) {
    case Error::Code::RoomTaken:
    case Error::Code::RoomMissing:
        field = "room"_L1;
        break;
    case Error::Code::DepartureBeforeArrival:
    case Error::Code::DeparturePast:
        field = "departure"_L1;
        break;
    default:
        break;
    }
    FormRow *row = field.isEmpty() ? nullptr : rowOf(field);
    if (row)
        fail(row, sentence);
    return row != nullptr;
}

void StayForm::clearProblems()
{
    for (const auto &[name, row] : std::as_const(m_rows))
        row->setProblem({});
}

void StayForm::focusFirst()
{
    if (m_arrival->isEnabled())
        m_arrival->setFocus();
    else if (m_departure->isEnabled())
        m_departure->setFocus();
    else
        m_remark->setFocus();
}

void StayForm::retranslate()
{
    const std::initializer_list<std::pair<QLatin1StringView, QString>> labels {
        {"arrival"_L1, tr("Arrival")}, {"departure"_L1, tr("Departure")},
        {"expected_time"_L1, tr("Expected at")}, {"room"_L1, tr("Room")},
        {"room_type"_L1, tr("Room type")}, {"adults"_L1, tr("Adults")},
        {"children"_L1, tr("Children")}, {"channel"_L1, tr("Source")},
        {"agent"_L1, tr("Agent or company")}, {"nightly_rate"_L1, tr("Rate a night")},
        {"amount"_L1, tr("Amount")}, {"currency"_L1, tr("Currency")}, {"remark"_L1, tr("Remark")}};
    for (const auto &[field, label] : labels)
        rowOf(field)->setLabel(label);
    m_warning->retranslate();
    for (QDateEdit *date : {m_arrival, m_departure}) {
        date->setLocale(QLocale());
        date->setDisplayFormat(tr("ddd d MMM yyyy", "format of QDate, with its weekday"));
    }
    for (int i = 0; i < m_channel->count(); ++i)
        m_channel->setItemText(i, StayPhrases::channel(m_channel->itemData(i).toString()));
}

} // namespace lobby::ui
