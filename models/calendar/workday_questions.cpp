#include "models/calendar/workday_questions.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <limits>

namespace lobby::calendar {

namespace {

using namespace Qt::StringLiterals;

constexpr double kHourMs = 3'600'000;

Error badField(const QString &field)
{
    return {Error::Code::Invalid, u"workday question"_s, field};
}

Result<QDate> dateIn(const QJsonObject &question, const QString &field)
{
    const QDate date = QDate::fromString(question[field].toString(), Qt::ISODate);
    if (!date.isValid())
        return badField(field);
    return date;
}

/// By the wall clock of `zone` unless the text says how far it is from UTC.
Result<QDateTime> momentIn(const QJsonObject &question, const QString &field, const QTimeZone &zone)
{
    QDateTime moment = QDateTime::fromString(question[field].toString(), Qt::ISODate);
    if (!moment.isValid() || !question[field].toString().contains(u'T'))
        return badField(field);
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), zone);
    return moment.toTimeZone(zone);
}

Result<double> numberIn(const QJsonObject &question, const QString &field, double most)
{
    if (!question[field].isDouble() || std::abs(question[field].toDouble()) > most)
        return badField(field);
    return question[field].toDouble();
}

QString clockText(const QDateTime &moment)
{
    const QTime time = moment.time();
    const QString shape = time.msec() != 0 ? u"yyyy-MM-ddTHH:mm:ss.zzz"_s
        : time.second() != 0               ? u"yyyy-MM-ddTHH:mm:ss"_s
                                           : u"yyyy-MM-ddTHH:mm"_s;
    return moment.toString(shape);
}

template <typename T>
QJsonValue jsonOf(const T &value)
{
    return QJsonValue(value);
}
QJsonValue jsonOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

template <typename T>
Result<QJsonValue> jsonOf(const Result<T> &result)
{
    if (!result)
        return result.error();
    return jsonOf(*result);
}

/// A text of spans, or an array of them.
std::optional<DayHours> hoursIn(const QJsonValue &value)
{
    QStringList spans {value.toString()};
    if (value.isArray()) {
        spans.clear();
        const QJsonArray array = value.toArray();
        for (const QJsonValue span : array)
            spans.append(span.toString());
    }
    return readHours(spans.join(u','));
}

Result<QJsonValue> aboutDays(
    const WorkingCalendar &calendar, const QString &op, const QJsonObject &question)
{
    const auto start = dateIn(question, u"start"_s);
    if (!start)
        return start.error();
    if (op == u"is_workday")
        return jsonOf(calendar.isWorkday(*start));
    if (op == u"count_workdays") {
        const auto end = dateIn(question, u"end"_s);
        if (!end)
            return end.error();
        return jsonOf(calendar.countWorkdays(*start, *end));
    }
    const auto n = numberIn(question, u"n"_s, std::numeric_limits<int>::max());
    if (!n || std::trunc(*n) != *n)
        return badField(u"n"_s);
    return jsonOf(calendar.addWorkdays(*start, int(*n)));
}

Result<QJsonValue> aboutTime(
    const WorkingCalendar &calendar, const QString &op, const QJsonObject &question)
{
    const auto start = momentIn(question, u"start"_s, calendar.zone());
    if (!start)
        return start.error();
    if (op == u"count_business_hours") {
        const auto end = momentIn(question, u"end"_s, calendar.zone());
        if (!end)
            return end.error();
        const auto time = calendar.countTime(*start, *end);
        if (!time)
            return time.error();
        return QJsonValue(double(time->count()) / kHourMs);
    }
    const auto hours = numberIn(question, u"hours"_s, 1e6);
    if (!hours)
        return hours.error();
    const auto end
        = calendar.addTime(*start, std::chrono::milliseconds(std::llround(*hours * kHourMs)));
    if (!end)
        return end.error();
    return QJsonValue(clockText(*end));
}

} // namespace

Result<const WorkingCalendar *> WorkdayQuestions::calendarOf(const QJsonObject &question)
{
    const QString region = question[u"region"_s].toString(u"CN"_s);
    const QString zoneName = question[u"zone"_s].toString(u"Asia/Shanghai"_s);
    const QJsonValue office = question.value(u"office"_s);
    auto hours = hoursIn(office.isUndefined() ? QJsonValue(u"09:00-18:00"_s) : office);
    if (!hours || hours->isEmpty())
        return badField(u"office"_s);
    const auto breaks = hoursIn(question.value(u"breaks"_s));
    if (!breaks)
        return badField(u"breaks"_s);
    for (const HourSpan &pause : *breaks)
        hours = without(*hours, pause);
    if (shippedHolidays(region).isEmpty())
        return badField(u"region"_s);
    const QTimeZone zone(zoneName.toLatin1());
    if (!zone.isValid())
        return badField(u"zone"_s);
    auto &calendar = m_calendars[region + u' ' + zoneName + u' ' + hoursText(*hours)];
    if (!calendar)
        calendar = std::make_shared<const WorkingCalendar>(
            shippedHolidays(region), WorkingRules {WeekHours::office(*hours), zone, {}});
    return calendar.get();
}

Result<QJsonValue> WorkdayQuestions::answerOf(const QJsonObject &question)
{
    const QString op = question[u"op"_s].toString();
    const bool isOfDays = op == u"is_workday" || op == u"add_workdays" || op == u"count_workdays";
    if (!isOfDays && op != u"add_business_hours" && op != u"count_business_hours")
        return badField(u"op"_s);
    const auto calendar = calendarOf(question);
    if (!calendar)
        return calendar.error();
    return isOfDays ? aboutDays(**calendar, op, question) : aboutTime(**calendar, op, question);
}

QJsonObject WorkdayQuestions::answer(const QByteArray &question)
{
    const QJsonDocument document = QJsonDocument::fromJson(question);
    if (!document.isObject())
        return {{u"id"_s, QJsonValue::Null}, {u"error"_s, u"not_an_object"_s}};
    const QJsonValue id = document.object().value(u"id"_s);
    QJsonObject json {{u"id"_s, id.isUndefined() ? QJsonValue() : id}};
    const auto answer = answerOf(document.object());
    if (answer) {
        json.insert(u"answer"_s, *answer);
    } else {
        json.insert(u"error"_s, QString(codeName(answer.error().code)));
        json.insert(u"subject"_s, answer.error().subject);
    }
    return json;
}

} // namespace lobby::calendar
