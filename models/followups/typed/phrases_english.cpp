#include "models/followups/timing/snooze.h"
#include "models/followups/typed/moment_phrases.h"

#include <array>

namespace lobby::followups {

using namespace Qt::StringLiterals;
using Match = QRegularExpressionMatch;

namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHourSeconds = 3600;
constexpr int kWeekDays = 7;

constexpr std::array kWeekdays {
    "mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};
constexpr std::array kMonths {"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1, "jul"_L1,
    "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
constexpr std::array kNumbers {"zero"_L1, "one"_L1, "two"_L1, "three"_L1, "four"_L1, "five"_L1,
    "six"_L1, "seven"_L1, "eight"_L1, "nine"_L1, "ten"_L1, "eleven"_L1, "twelve"_L1};

const auto kWeekdayWords
    = u"(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?"
      "|sat(?:urday)?|sun(?:day)?)\\b\\.?"_s;
const auto kMonthWords
    = u"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
      "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?"_s;
const auto kNumberWords
    = u"(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"_s;

/// Its place among words of which it begins with one, from 1.
template <std::size_t Count>
int placeOf(QStringView word, const std::array<QLatin1StringView, Count> &words)
{
    for (std::size_t at = 0; at < Count; ++at) {
        if (word.startsWith(words[at]))
            return static_cast<int>(at) + 1;
    }
    return 0;
}

int numberOf(QStringView word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number;
    for (std::size_t at = 0; at < kNumbers.size(); ++at) {
        if (word == kNumbers[at])
            return static_cast<int>(at);
    }
    return 1; // a, an
}

bool sayAhead(MomentParts &parts, int number, QStringView unit)
{
    if (unit.startsWith("mon"_L1))
        return parts.sayMonthsAhead(number);
    if (unit.startsWith(u'm'))
        return parts.sayAhead(number * kMinute);
    if (unit.startsWith(u'h'))
        return parts.sayAhead(number * kHourSeconds);
    if (unit.startsWith(u'd'))
        return parts.sayDay(number);
    return unit.startsWith(u'w') ? parts.sayDay(number * kWeekDays)
                                 : parts.sayMonthsAhead(number * 12);
}

bool sayClock(MomentParts &parts, const Match &match)
{
    const int hour = numberOf(match.capturedView(1));
    const int minute = match.capturedView(2).toInt();
    const QStringView half = match.capturedView(3);
    if (half.isEmpty())
        return parts.sayTime(hour, minute, true);
    if (hour < 1 || hour > 12)
        return parts.sayTime(-1, 0, false); // there is no 14 p.m.
    const bool isLate = half.startsWith(u'p');
    return parts.sayTime(hour % 12 + (isLate ? 12 : 0), minute, false);
}

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern);
}

MomentPhrase day(const QString &pattern, int days)
{
    return {
        words(pattern), [days](MomentParts &parts, const Match &) { return parts.sayDay(days); }};
}

MomentPhrases days()
{
    return {
        day(u"day after tomorrow\\b"_s, 2),
        day(u"(?:tomorrow|tomorow|tmrw|tmr)\\b"_s, 1),
        day(u"today\\b"_s, 0),
        {words(u"tonight\\b"_s),
            [](MomentParts &parts, const Match &) {
                return parts.sayDay(0) && parts.sayHalf(Half::Evening);
            }},
        {words(u"(?:the )?(this|next|coming)? ?week-?end\\b"_s),
            [](MomentParts &parts, const Match &match) {
                return parts.sayWeekday(Qt::Saturday,
                    match.capturedView(1) == "next"_L1 ? std::optional(1) : std::nullopt);
            }},
        {words(u"(?:(this|next) )?"_s + kWeekdayWords),
            [](MomentParts &parts, const Match &match) {
                const QStringView which = match.capturedView(1);
                const int weekday = placeOf(match.capturedView(2), kWeekdays);
                if (which.isEmpty())
                    return parts.sayWeekday(weekday);
                return parts.sayWeekday(weekday, which == "next"_L1 ? 1 : 0);
            }},
        {words(u"next week\\b"_s),
            [](MomentParts &parts, const Match &) { return parts.sayWeekday(Qt::Monday, 1); }},
        {words(u"next month\\b"_s),
            [](MomentParts &parts, const Match &) {
                const QDate month = parts.today().addMonths(1);
                return parts.sayDate({month.year(), month.month(), 1});
            }},
        {words(u"(?:end of (?:the |this )?month|month end|eom)\\b"_s),
            [](MomentParts &parts, const Match &) { return parts.sayEndOfMonth(0); }},
        {words(u"end of next month\\b"_s),
            [](MomentParts &parts, const Match &) { return parts.sayEndOfMonth(1); }},
        {words(u"(?:end of (?:the |this )?year|eoy)\\b"_s),
            [](MomentParts &parts, const Match &) { return parts.sayMonthAndDay(12, 31); }},
        {words(u"(?:end of (?:the |this )?week|eow)\\b"_s),
            [](MomentParts &parts, const Match &) { return parts.sayWeekday(Qt::Friday); }},
        {words(kMonthWords + u" ?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,? (\\d{4}))?"_s),
            [](MomentParts &parts, const Match &match) {
                const int month = placeOf(match.capturedView(1), kMonths);
                const int dayOfMonth = match.capturedView(2).toInt();
                return match.capturedView(3).isEmpty()
                    ? parts.sayMonthAndDay(month, dayOfMonth)
                    : parts.sayDate({match.capturedView(3).toInt(), month, dayOfMonth});
            }},
        {words(u"(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ?"_s + kMonthWords
             + u"(?:,? (\\d{4}))?"_s),
            [](MomentParts &parts, const Match &match) {
                const int month = placeOf(match.capturedView(2), kMonths);
                const int dayOfMonth = match.capturedView(1).toInt();
                return match.capturedView(3).isEmpty()
                    ? parts.sayMonthAndDay(month, dayOfMonth)
                    : parts.sayDate({match.capturedView(3).toInt(), month, dayOfMonth});
            }},
        {words(u"(?:the )?(\\d{1,2})(?:st|nd|rd|th)\\b"_s),
            [](MomentParts &parts, const Match &match) {
                return parts.sayDayOfMonth(match.capturedView(1).toInt());
            }},
    };
}

MomentPhrases spans()
{
    const auto unit = u"(minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|years?)\\b"_s;
    return {
        {words(u"in half an hour\\b"_s),
            [](MomentParts &parts, const Match &) { return parts.sayAhead(kHourSeconds / 2); }},
        {words(u"in (?:an|one) hour and a half\\b|in "_s + kNumberWords
             + u" and a half hours?\\b|in (\\d{1,3})\\.5 ?(?:hours?|hrs?|h)\\b"_s),
            [](MomentParts &parts, const Match &match) {
                const QString said = match.captured(1) + match.captured(2);
                return parts.sayAhead(numberOf(said) * kHourSeconds + kHourSeconds / 2);
            }},
        {words(u"in "_s + kNumberWords + u" ?"_s + unit),
            [](MomentParts &parts, const Match &match) {
                return sayAhead(parts, numberOf(match.capturedView(1)), match.capturedView(2));
            }},
        {words(kNumberWords + u" ?"_s + unit + u" (?:from now|from today|later|ahead)\\b"_s),
            [](MomentParts &parts, const Match &match) {
                return sayAhead(parts, numberOf(match.capturedView(1)), match.capturedView(2));
            }},
    };
}

MomentPhrases times()
{
    const auto fixed = [](const QString &pattern, QTime time) {
        return MomentPhrase {words(pattern),
            [time](MomentParts &parts, const Match &) { return parts.sayFixed(time); }};
    };
    const auto half = [](const QString &pattern, Half which) {
        return MomentPhrase {words(pattern),
            [which](MomentParts &parts, const Match &) { return parts.sayHalf(which); }};
    };
    return {
        fixed(u"after lunch\\b"_s, kAfterLunch),
        fixed(u"(?:noon|midday)\\b"_s, {12, 0}),
        {words(u"midnight\\b"_s),
            [](MomentParts &parts, const Match &) { return parts.sayTime(24, 0, false); }},
        half(u"(?:in the )?morning\\b"_s, Half::Morning),
        half(u"(?:in the )?afternoon\\b"_s, Half::Afternoon),
        half(u"(?:in the )?evening\\b"_s, Half::Evening),
        half(u"at night\\b"_s, Half::Evening),
        {words(u"(half past|quarter past|quarter to) "_s + kNumberWords + u"\\b"_s),
            [](MomentParts &parts, const Match &match) {
                const int hour = numberOf(match.capturedView(2));
                const QStringView part = match.capturedView(1);
                if (part == "quarter to"_L1)
                    return parts.sayTime(hour - 1, 45, true);
                return parts.sayTime(hour, part == "half past"_L1 ? 30 : 15, true);
            }},
        {words(u"(\\d{1,2})(?:[:.](\\d{2}))? ?([ap])\\.?m?\\b\\.?"_s), sayClock},
        {words(u"at (\\d{1,2})(?![\\d:./-])()() ?(?:o'?clock)?"_s), sayClock},
        {words(u"(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)()()"
               " ?o'?clock\\b"_s),
            sayClock},
    };
}

} // namespace

const MomentPhrases &englishPhrases()
{
    static const MomentPhrases phrases = spans() + days() + times();
    return phrases;
}

} // namespace lobby::followups
