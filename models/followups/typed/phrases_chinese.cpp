#include "models/followups/timing/snooze.h"
#include "models/followups/typed/moment_phrases.h"

namespace lobby::followups {

using namespace Qt::StringLiterals;
using Match = QRegularExpressionMatch;

namespace {

constexpr qint64 kMinuteLong = 60;
constexpr qint64 kHourLong = 3600;

const auto kDigits = u"零一二三四五六七八九"_s;
const auto kCount = u"(\\d{1,4}|[零〇一二两三四五六七八九十廿百]+)"_s;
const auto kWeekWord = u"(?:周|星期|礼拜)"_s;

/// 十五, 二十, 廿三, 两, 一百二十, or digits; -1: no number.
int countOf(QStringView word)
{
    bool isNumber = false;
    const int plain = word.toInt(&isNumber);
    if (isNumber)
        return plain;
    int number = 0;
    int digit = -1;
    for (const QChar character : word) {
        const QChar known = character == u'〇' ? QChar(u'零')
            : character == u'两'               ? QChar(u'二')
                                               : character;
        if (const qsizetype value = kDigits.indexOf(known); value >= 0)
            digit = static_cast<int>(value);
        else if (known == u'廿')
            number += 20;
        else if (known == u'十' || known == u'百')
            number += (digit < 0 ? 1 : digit) * (known == u'十' ? 10 : 100);
        if (known == u'十' || known == u'百')
            digit = -1;
    }
    return number + std::max(digit, 0);
}

int weekdayOf(QStringView word)
{
    if (word == u"日" || word == u"天" || word == u"7")
        return Qt::Sunday;
    return countOf(word);
}

/// 下下 is two weeks, 下 one, 这 and 本 none.
std::optional<int> weeksOf(QStringView word)
{
    if (word.isEmpty())
        return std::nullopt;
    return static_cast<int>(word.count(u'下'));
}

bool sayAheadOf(MomentParts &parts, QStringView count, QStringView unit)
{
    if (count == u"半" && unit.contains(u'月'))
        return parts.sayDay(15);
    if (count == u"半" && unit.contains(u'年'))
        return parts.sayMonthsAhead(6);
    if (count == u"半" && unit.contains(u'天'))
        return parts.sayAhead(12 * kHourLong);
    if (count == u"半")
        return parts.sayAhead(kHourLong / 2);
    const int number = countOf(count);
    if (unit.startsWith(u"分"))
        return parts.sayAhead(number * kMinuteLong);
    if (unit.startsWith(u"刻"))
        return parts.sayAhead(number * 15 * kMinuteLong);
    if (unit.contains(u"时") || unit.contains(u"钟头"))
        return parts.sayAhead(number * kHourLong);
    if (unit.contains(u"天") || unit.contains(u"日"))
        return parts.sayDay(number);
    if (unit.contains(u"周") || unit.contains(u"星期") || unit.contains(u"礼拜"))
        return parts.sayDay(number * 7);
    return parts.sayMonthsAhead(unit.contains(u"年") ? number * 12 : number);
}

MomentPhrases spansAhead()
{
    const auto unit = u"(分钟|分|刻钟|小时|个钟头|钟头|天|日|周|星期|礼拜|个月|月|年)"_s;
    const auto later = u"(?:之后|以后|后|过后)"_s;
    const auto say = [](MomentParts &parts, const Match &match) {
        return sayAheadOf(parts, match.capturedView(1), match.capturedView(2));
    };
    const auto sayAndHalf = [](MomentParts &parts, const Match &match) {
        return parts.sayAhead(countOf(match.capturedView(1)) * kHourLong + kHourLong / 2);
    };
    return {
        {QRegularExpression(u"(?:过)?"_s + kCount + u"个?半(?:小时|钟头)"_s + later), sayAndHalf},
        {QRegularExpression(u"(?:过)?(半)个?"_s + unit + later), say},
        {QRegularExpression(u"(?:过)?"_s + kCount + u"个?"_s + unit + later), say},
        {QRegularExpression(u"过(半|"_s + kCount.sliced(1) + u"个?"_s + unit), say},
    };
}

MomentPhrase dayNamed(const QString &pattern, int days, Half half = Half::Unsaid)
{
    return {QRegularExpression(pattern), [days, half](MomentParts &parts, const Match &) {
                return parts.sayDay(days) && (half == Half::Unsaid || parts.sayHalf(half));
            }};
}

MomentPhrases daysNamed()
{
    return {
        dayNamed(u"大后[天日]"_s, 3),
        dayNamed(u"后[天日]"_s, 2),
        dayNamed(u"明[早晨](?!上)"_s, 1, Half::Morning),
        dayNamed(u"明晚(?!上)"_s, 1, Half::Evening),
        dayNamed(u"明[天日]?(?!年)"_s, 1),
        dayNamed(u"今晚(?!上)"_s, 0, Half::Evening),
        dayNamed(u"今早(?!上)"_s, 0, Half::Morning),
        dayNamed(u"(?:今[天日]|今(?=[早晚])|当天)"_s, 0),
        {QRegularExpression(u"(下下|下|这|本)?个?周末"_s),
            [](MomentParts &parts, const Match &match) {
                return parts.sayWeekday(Qt::Saturday, weeksOf(match.capturedView(1)));
            }},
        {QRegularExpression(u"(下下|下|这|本)?个?"_s + kWeekWord + u"([一二三四五六日天1-7])"_s),
            [](MomentParts &parts, const Match &match) {
                return parts.sayWeekday(
                    weekdayOf(match.capturedView(2)), weeksOf(match.capturedView(1)));
            }},
        {QRegularExpression(u"(下下|下)个?"_s + kWeekWord),
            [](MomentParts &parts, const Match &match) {
                return parts.sayWeekday(Qt::Monday, weeksOf(match.capturedView(1)));
            }},
    };
}

MomentPhrases dates()
{
    return {
        {QRegularExpression(u"(下)?(?:个)?(?:本)?月(?:底|末)"_s),
            [](MomentParts &parts, const Match &match) {
                return parts.sayEndOfMonth(match.capturedView(1).isEmpty() ? 0 : 1);
            }},
        {QRegularExpression(u"年[底末]"_s),
            [](MomentParts &parts, const Match &) { return parts.sayMonthAndDay(12, 31); }},
        {QRegularExpression(u"(下)个?月(?:"_s + kCount + u"[日号]|初)?"_s),
            [](MomentParts &parts, const Match &match) {
                const QDate month = parts.today().addMonths(1);
                const QStringView day = match.capturedView(2);
                return parts.sayDate(
                    {month.year(), month.month(), day.isEmpty() ? 1 : countOf(day)});
            }},
        {QRegularExpression(u"月初"_s),
            [](MomentParts &parts, const Match &) { return parts.sayDayOfMonth(1); }},
        {QRegularExpression(
             u"(?:(\\d{4})年|(今年)|(明年))?"_s + kCount + u"月"_s + kCount + u"[日号]?"_s),
            [](MomentParts &parts, const Match &match) {
                const int month = countOf(match.capturedView(4));
                const int day = countOf(match.capturedView(5));
                if (match.hasCaptured(1))
                    return parts.sayDate({match.capturedView(1).toInt(), month, day});
                if (match.hasCaptured(2) || match.hasCaptured(3))
                    return parts.sayDate(
                        {parts.today().year() + (match.hasCaptured(3) ? 1 : 0), month, day});
                return parts.sayMonthAndDay(month, day);
            }},
        {QRegularExpression(u"(?:本月|这个月)?"_s + kCount + u"[日号]"_s),
            [](MomentParts &parts, const Match &match) {
                return parts.sayDayOfMonth(countOf(match.capturedView(1)));
            }},
    };
}

MomentPhrases timesOfDay()
{
    const auto half = [](const QString &pattern, Half which) {
        return MomentPhrase {QRegularExpression(pattern),
            [which](MomentParts &parts, const Match &) { return parts.sayHalf(which); }};
    };
    return {
        {QRegularExpression(u"(?:午饭|午餐|饭)后|午后"_s),
            [](MomentParts &parts, const Match &) { return parts.sayFixed(kAfterLunch); }},
        {QRegularExpression(u"(?:半夜|午夜)(?:12点|十二点)?"_s),
            [](MomentParts &parts, const Match &) { return parts.sayTime(24, 0, false); }},
        half(u"凌晨"_s, Half::Night),
        half(u"早上|早晨|清晨|上午|早"_s, Half::Morning),
        half(u"中午|正午"_s, Half::Noon),
        half(u"下午"_s, Half::Afternoon),
        half(u"傍晚|晚上|晚间|夜里|晚"_s, Half::Evening),
        {QRegularExpression(kCount + u"[点时](?:(半)|(一刻)|(三刻)|整|钟|"_s + kCount + u"分?)?"_s),
            [](MomentParts &parts, const Match &match) {
                const int minute = match.hasCaptured(2) ? 30
                    : match.hasCaptured(3)              ? 15
                    : match.hasCaptured(4)              ? 45
                    : match.hasCaptured(5)              ? countOf(match.capturedView(5))
                                                        : 0;
                return parts.sayTime(countOf(match.capturedView(1)), minute, true);
            }},
    };
}

} // namespace

const MomentPhrases &chinesePhrases()
{
    static const MomentPhrases phrases = spansAhead() + daysNamed() + dates() + timesOfDay();
    return phrases;
}

} // namespace lobby::followups
