#include "models/checkin/mrz/mrz_date.h"

#include <QString>

namespace lobby::checkin {

namespace {

constexpr int kCentury = 100;
constexpr int kLongestValidityYears = 30;

/// Two digits, or none for <<. False if it is neither.
bool readPair(std::string_view pair, std::optional<int> &into)
{
    if (pair == "<<")
        return true;
    if (pair[0] < '0' || pair[0] > '9' || pair[1] < '0' || pair[1] > '9')
        return false;
    into = (pair[0] - '0') * 10 + (pair[1] - '0');
    return true;
}

int centuryOf(QDate day)
{
    return day.year() / kCentury * kCentury;
}

} // namespace

std::optional<MrzDate> MrzDate::parse(std::string_view sixCharacters)
{
    MrzDate date;
    if (sixCharacters.size() != 6 || !readPair(sixCharacters.substr(0, 2), date.m_year)
        || !readPair(sixCharacters.substr(2, 2), date.m_month)
        || !readPair(sixCharacters.substr(4, 2), date.m_day))
        return std::nullopt;
    // What is not known may be anything; 29 February is one of the years 00 of four centuries.
    const int year = 2000 + date.m_year.value_or(0);
    const int month = date.m_month.value_or(1);
    const int day = date.m_day.value_or(1);
    if (!QDate::isValid(year, month, day))
        return std::nullopt;
    return date;
}

guests::BirthDate MrzDate::bornBy(QDate today) const
{
    if (!m_year) {
        if (!m_month || !m_day)
            return {};
        return guests::BirthDate::parse(QString::asprintf("--%02d-%02d", *m_month, *m_day))
            .value_or(guests::BirthDate());
    }
    int year = centuryOf(today) + *m_year;
    const auto isPossible = [&] {
        const QDate earliest(year, m_month.value_or(1), m_month ? m_day.value_or(1) : 1);
        return earliest.isValid() && earliest <= today;
    };
    for (int tries = 0; tries < 4 && !isPossible(); ++tries)
        year -= kCentury;
    if (!m_month)
        return guests::BirthDate::parse(QString::asprintf("%04d", year))
            .value_or(guests::BirthDate());
    if (!m_day)
        return guests::BirthDate::parse(QString::asprintf("%04d-%02d", year, *m_month))
            .value_or(guests::BirthDate());
    return guests::BirthDate(QDate(year, *m_month, *m_day));
}

QDate MrzDate::expiryBy(QDate today, int birthYear) const
{
    if (!isWhole())
        return {};
    const int latest = today.year() + kLongestValidityYears;
    int year = centuryOf(QDate(latest, 1, 1)) + *m_year;
    if (year > latest)
        year -= kCentury;
    if (year < birthYear || !QDate::isValid(year, *m_month, *m_day))
        year += kCentury;
    return QDate(year, *m_month, *m_day);
}

} // namespace lobby::checkin
