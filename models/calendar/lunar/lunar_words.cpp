#include "models/calendar/lunar/lunar_words.h"

namespace lobby::calendar {

namespace {
constexpr QStringView kDigits = u"十一二三四五六七八九";
}

QString lunarDayWords(int day)
{
    if (day < 1 || day > 30)
        return {};
    const QChar digit = kDigits[day % 10];
    if (day <= 10)
        return QString(u'初') + digit;
    if (day == 20)
        return QStringLiteral("二十");
    if (day == 30)
        return QStringLiteral("三十");
    return QString(day < 20 ? u'十' : u'廿') + digit;
}

QString lunarMonthWords(const LunarDate &date, HanScript script)
{
    const bool isSimplified = script == HanScript::Simplified;
    const QStringView months
        = isSimplified ? u"正二三四五六七八九十冬腊" : u"正二三四五六七八九十冬臘";
    if (date.month < 1 || date.month > months.size())
        return {};
    QString words;
    if (date.isLeap)
        words += isSimplified ? u'闰' : u'閏';
    return words + months[date.month - 1] + u'月';
}

QString lunarWords(const LunarDate &date, HanScript script)
{
    return lunarMonthWords(date, script) + lunarDayWords(date.day);
}

} // namespace lobby::calendar
