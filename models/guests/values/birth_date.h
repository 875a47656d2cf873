#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace lobby::guests {

/// A birth date as far as it is known: "1981-05-14", "1981-05", "1981", or "--05-14" for a birthday
/// without a year (the forms of ISO 8601-2 and vCard). Never an impossible date.
class BirthDate
{
public:
    enum class Precision { Unknown, Day, Month, Year, MonthDay };

    BirthDate() = default;
    explicit BirthDate(QDate day);

    /// The text forms above and "" for unknown; none for anything else.
    static std::optional<BirthDate> parse(QStringView text);

    [[nodiscard]] Precision precision() const;
    [[nodiscard]] bool isUnknown() const { return precision() == Precision::Unknown; }
    [[nodiscard]] int year() const { return m_year; } ///< 0: not known
    [[nodiscard]] int month() const { return m_month; }
    [[nodiscard]] int day() const { return m_day; }
    /// First day that it may be; none without a year.
    [[nodiscard]] std::optional<QDate> earliest() const;
    [[nodiscard]] QString toText() const;
    /// What a masked profile shows: the year alone.
    [[nodiscard]] BirthDate masked() const;
    /// Whole years on `today`; none without a year, or if more than one answer is possible.
    [[nodiscard]] std::optional<int> ageOn(QDate today) const;
    /// Does the birthday fall on this day (29 February is kept on 28 February of other years)?
    [[nodiscard]] bool isBirthday(QDate today) const;

    friend bool operator==(const BirthDate &, const BirthDate &) = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

/// As in the registry: "day", "month", "year", "month_day"; "" for unknown.
[[nodiscard]] QString precisionName(BirthDate::Precision precision);

} // namespace lobby::guests
