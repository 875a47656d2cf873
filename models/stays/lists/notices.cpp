#include "models/stays/lists/notices.h"

#include <algorithm>

namespace lobby::stays {

NoticeKind noticeKindOf(QStringView alertCode)
{
    if (alertCode == QLatin1StringView("allergy"))
        return NoticeKind::Allergy;
    if (alertCode == QLatin1StringView("safety"))
        return NoticeKind::Safety;
    if (alertCode == QLatin1StringView("payment"))
        return NoticeKind::Payment;
    return NoticeKind::Other;
}

QList<Notice> ordered(QList<Notice> notices)
{
    QList<Notice> distinct;
    for (const Notice &notice : std::as_const(notices)) {
        if (!distinct.contains(notice))
            distinct.append(notice);
    }
    std::stable_sort(distinct.begin(), distinct.end(),
        [](const Notice &a, const Notice &b) { return a.kind < b.kind; });
    return distinct;
}

bool hasBirthday(QStringView birthDate, QDate from, QDate until)
{
    constexpr qsizetype kMonthDay = 5; // MM-DD
    constexpr qsizetype kShortest = 7; // --MM-DD
    const QStringView monthDay = birthDate.last(std::min(kMonthDay, birthDate.size()));
    const bool isFull = birthDate.size() == kShortest || birthDate.size() == 10;
    if (!isFull || monthDay.size() != kMonthDay || monthDay[2] != u'-' || !from.isValid()
        || !until.isValid())
        return false;
    const int month = monthDay.first(2).toInt();
    const int day = monthDay.last(2).toInt();
    for (int year = from.year(); year <= until.year(); ++year) {
        QDate birthday(year, month, day);
        if (!birthday.isValid() && month == 2 && day == 29)
            birthday = QDate(year, 2, 28);
        if (birthday.isValid() && birthday >= from && birthday <= until)
            return true;
    }
    return false;
}

} // namespace lobby::stays
