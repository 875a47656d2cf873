#include "models/guests/values/birth_date.h"

#include <QRegularExpression>

namespace lobby::guests {

namespace {

constexpr int kLeapYear = 2000; ///< has every day of every month

} // namespace

BirthDate::BirthDate(QDate day)
    : m_year(day.year())
    , m_month(day.month())
    , m_day(day.day())
{
    Q_ASSERT(day.isValid());
}

std::optional<BirthDate> BirthDate::parse(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?|--([0-9]{2})-([0-9]{2}))$"));
    if (text.isEmpty())
        return BirthDate();
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    BirthDate date;
    const bool withYear = match.hasCaptured(1);
    date.m_year = match.captured(1).toInt();
    date.m_month = match.captured(withYear ? 2 : 4).toInt();
    date.m_day = match.captured(withYear ? 3 : 5).toInt();
    const QDate check(withYear ? date.m_year : kLeapYear,
        match.hasCaptured(withYear ? 2 : 4) ? date.m_month : 1,
        match.hasCaptured(withYear ? 3 : 5) ? date.m_day : 1);
    if (!check.isValid() || (withYear && date.m_year == 0))
        return std::nullopt;
    return date;
}

BirthDate::Precision BirthDate::precision() const
{
    if (m_year == 0)
        return m_month == 0 ? Precision::Unknown : Precision::MonthDay;
    if (m_month == 0)
        return Precision::Year;
    return m_day == 0 ? Precision::Month : Precision::Day;
}

std::optional<QDate> BirthDate::earliest() const
{
    if (m_year == 0)
        return std::nullopt;
    return QDate(m_year, std::max(m_month, 1), std::max(m_day, 1));
}

QString BirthDate::toText() const
{
    const auto padded
        = [](int number, int width) { return QString::number(number).rightJustified(width, u'0'); };
    switch (precision()) {
    case Precision::Unknown:
        return {};
    case Precision::Year:
        return padded(m_year, 4);
    case Precision::Month:
        return padded(m_year, 4) + u'-' + padded(m_month, 2);
    case Precision::Day:
        return padded(m_year, 4) + u'-' + padded(m_month, 2) + u'-' + padded(m_day, 2);
    case Precision::MonthDay:
        return QStringLiteral("--") + padded(m_month, 2) + u'-' + padded(m_day, 2);
    }
    Q_UNREACHABLE();
}

BirthDate BirthDate::masked() const
{
    BirthDate year;
    year.m_year = m_year;
    return year;
}

std::optional<int> BirthDate::ageOn(QDate today) const
{
    if (precision() != Precision::Day)
        return std::nullopt;
    const bool hadBirthday = std::pair(today.month(), today.day()) >= std::pair(m_month, m_day);
    return today.year() - m_year - (hadBirthday ? 0 : 1);
}

bool BirthDate::isBirthday(QDate today) const
{
    if (m_day == 0)
        return false;
    if (m_month == 2 && m_day == 29 && !QDate::isLeapYear(today.year()))
        return today.month() == 2 && today.day() == 28;
    return today.month() == m_month && today.day() == m_day;
}

QString precisionName(BirthDate::Precision precision)
{
    switch (precision) {
    case BirthDate::Precision::Unknown:
        return {};
    case BirthDate::Precision::Day:
        return QStringLiteral("day");
    case BirthDate::Precision::Month:
        return QStringLiteral("month");
    case BirthDate::Precision::Year:
        return QStringLiteral("year");
    case BirthDate::Precision::MonthDay:
        return QStringLiteral("month_day");
    }
    Q_UNREACHABLE();
}

} // namespace lobby::guests
