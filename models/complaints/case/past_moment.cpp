#include "models/complaints/case/past_moment.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace lobby::complaints {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHalfDay = 12;
constexpr int kHalfHour = 30;

/// Day, half of the day, hour, minute, half of the day as English says it.
const QRegularExpression &pattern()
{
    static const QRegularExpression pattern(
        u"^(?:(?<yesterday>yesterday|昨天|昨日|昨)|(?<today>today|今天|今日|今)"
        "|(?:(?<year>\\d{4})[-/.年])?(?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})[日号]?)?\\s*"
        "(?<half>凌晨|早上|早|上午|中午|下午|晚上|晚|夜里)?\\s*"
        "(?:at\\s+)?(?<hour>\\d{1,2})(?:[:.点时](?:(?<minute>\\d{1,2})分?|(?<halfHour>半))?)?\\s*"
        "(?<ampm>am|pm)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// Half width, and of the words of time the simplified form.
QString plain(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_KC).simplified();
    plain.replace(u'點', u'点').replace(u'時', u'时').replace(u'號', u'号').replace(u'裡', u'里');
    return plain;
}

QTime timeOf(const QRegularExpressionMatch &said)
{
    int hour = said.captured(u"hour"_s).toInt();
    const int minute
        = said.captured(u"halfHour"_s).isEmpty() ? said.captured(u"minute"_s).toInt() : kHalfHour;
    const QString half = said.captured(u"half"_s);
    const QString ampm = said.captured(u"ampm"_s).toLower();
    const bool isLate = ampm == u"pm"_s || half == u"下午"_s || half == u"晚上"_s || half == u"晚"_s
        || (half == u"中午"_s && hour < 3);
    if (isLate && hour < kHalfDay)
        hour += kHalfDay;
    else if (hour == kHalfDay && (ampm == u"am"_s || half == u"凌晨"_s))
        hour = 0;
    return {hour, minute};
}

} // namespace

std::optional<QDateTime> readPastMoment(QStringView text, const QDateTime &now)
{
    const QRegularExpressionMatch said = pattern().match(plain(text));
    if (!said.hasMatch())
        return std::nullopt;
    const QTime time = timeOf(said);
    // A bare number is a time only behind a word that makes it one.
    const bool isClock = said.captured(0).contains(
        QRegularExpression(u"[:.点时]|am|pm"_s, QRegularExpression::CaseInsensitiveOption));
    if (!time.isValid() || !isClock)
        return std::nullopt;
    const auto at = [&](QDate date) { return QDateTime(date, time, now.timeZone()); };
    QDateTime moment;
    if (!said.captured(u"month"_s).isEmpty()) {
        const int month = said.captured(u"month"_s).toInt();
        const int day = said.captured(u"day"_s).toInt();
        const bool hasYear = !said.captured(u"year"_s).isEmpty();
        const int year = hasYear ? said.captured(u"year"_s).toInt() : now.date().year();
        moment = at(QDate(year, month, day));
        if (!hasYear && moment > now)
            moment = at(QDate(year - 1, month, day));
    } else if (!said.captured(u"yesterday"_s).isEmpty()) {
        moment = at(now.date().addDays(-1));
    } else {
        moment = at(now.date());
        if (said.captured(u"today"_s).isEmpty() && moment > now)
            moment = moment.addDays(-1);
    }
    return moment.isValid() && moment <= now ? std::optional(moment) : std::nullopt;
}

} // namespace lobby::complaints
