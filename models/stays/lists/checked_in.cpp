#include "models/stays/lists/checked_in.h"

#include <QDateTime>
#include <QUrlQuery>

#include <algorithm>

namespace lobby::stays {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;
const QString kArrived = u"arrived?"_s;

std::optional<int> within(const QUrlQuery &query, const QString &name, int most)
{
    bool isNumber = false;
    const int number = query.queryItemValue(name).toInt(&isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

QList<Stretch> stretchesOf(QDate from, QDate until, const QTimeZone &zone)
{
    const QDateTime begin = from.startOfDay(zone);
    const QDateTime end = until.addDays(1).startOfDay(zone);
    QList<QDateTime> starts {begin};
    if (zone.hasTransitions()) {
        for (const QTimeZone::OffsetData &change : zone.transitions(begin, end)) {
            if (change.atUtc > begin && change.atUtc < end)
                starts.append(change.atUtc);
        }
    }
    QList<Stretch> stretches;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const QDateTime &next = i + 1 < starts.size() ? starts.at(i + 1) : end;
        stretches.append({{starts.at(i).toMSecsSinceEpoch(), next.toMSecsSinceEpoch()},
            qint64(zone.offsetFromUtc(starts.at(i))) * 1000});
    }
    return stretches;
}

QList<Span> spansOf(const CheckedIn &checkedIn)
{
    QList<Span> spans;
    const int ahead = (checkedIn.weekday + 8 - checkedIn.from.dayOfWeek()) % 7;
    for (const Stretch &stretch : stretchesOf(checkedIn.from, checkedIn.until, checkedIn.zone)) {
        for (QDate day = checkedIn.from.addDays(ahead); day <= checkedIn.until;
             day = day.addDays(7)) {
            const qint64 hour = QDate(1970, 1, 1).daysTo(day) * kDayMs + checkedIn.hour * kHourMs
                - stretch.offsetMs;
            const Span span {std::max(hour, stretch.from), std::min(hour + kHourMs, stretch.until)};
            if (span.from < span.until)
                spans.append(span);
        }
    }
    return spans;
}

QString linkTo(const CheckedIn &checkedIn)
{
    QUrlQuery query;
    query.addQueryItem(u"from"_s, checkedIn.from.toString(Qt::ISODate));
    query.addQueryItem(u"until"_s, checkedIn.until.toString(Qt::ISODate));
    query.addQueryItem(u"weekday"_s, QString::number(checkedIn.weekday));
    query.addQueryItem(u"hour"_s, QString::number(checkedIn.hour));
    query.addQueryItem(u"zone"_s, QString::fromLatin1(checkedIn.zone.id()));
    return kArrived + query.toString();
}

std::optional<CheckedIn> checkedInOf(const QString &link)
{
    if (!link.startsWith(kArrived))
        return std::nullopt;
    const QUrlQuery query(link.mid(kArrived.size()));
    const auto weekday = within(query, u"weekday"_s, 6);
    const auto hour = within(query, u"hour"_s, 23);
    if (!weekday || !hour)
        return std::nullopt;
    const QByteArray zone = query.queryItemValue(u"zone"_s).toLatin1();
    if (!QTimeZone::isTimeZoneIdAvailable(zone)) // the constructor takes any word for a rule
        return std::nullopt;
    const CheckedIn checkedIn {QDate::fromString(query.queryItemValue(u"from"_s), Qt::ISODate),
        QDate::fromString(query.queryItemValue(u"until"_s), Qt::ISODate), *weekday, *hour,
        QTimeZone(zone)};
    const bool isPeriod = checkedIn.from.isValid() && checkedIn.until.isValid();
    return isPeriod ? std::optional(checkedIn) : std::nullopt;
}

} // namespace lobby::stays
