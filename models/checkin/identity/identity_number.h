#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace lobby::checkin {

/// Documents whose numbers are known by their form.
enum class IdentityType {
    ResidentId, ///< PRC, 18 digits (GB 11643-1999), those of residence permits included
    ResidentId15, ///< PRC, 15 digits (GB 11643-1989), invalid since 2013 but in old records
    ResidencePermit, ///< PRC, for residents of Hong Kong (81), Macao (82) and Taiwan (83)
    HongKongId,
    TaiwanNationalId,
    TaiwanArc, ///< residents without household registration; forms of before and since 2021
    HkMoTravelPermit, ///< mainland travel permit for residents of Hong Kong and Macao
    TaiwanTravelPermit, ///< mainland travel permit for residents of Taiwan
    PrcPassport,
};

/// Stable snake_case name, e.g. "cn_resident_18", and back.
[[nodiscard]] QLatin1StringView typeName(IdentityType type);
[[nodiscard]] std::optional<IdentityType> identityTypeNamed(QStringView name);
[[nodiscard]] const QList<IdentityType> &identityTypes();

enum class IdentityProblem {
    Empty,
    FullWidth, ///< characters of double width: foldedNumber() makes them plain
    Blank, ///< blanks where none belong: foldedNumber() takes them out
    WrongLength,
    WrongCharacter,
    NoSuchProvince,
    NoSuchRegion, ///< a county's code that never was
    RegionAbandoned, ///< a county's code that was given up before the birth
    ImpossibleBirth, ///< no day of the calendar, or more than 130 years ago
    FutureBirth,
    WrongCheckDigit,
};

/// Stable snake_case name, e.g. "wrong_check_digit".
[[nodiscard]] QLatin1StringView problemName(IdentityProblem problem);

enum class NumberSex { NotSaid, Male, Female };

/// What a number says. The parts are filled as far as the number could be read, also when a later
/// part is wrong.
struct IdentityVerdict
{
    std::optional<IdentityProblem> problem = {};
    QString canonical = {}; ///< as it is kept: X in upper case, "A123456(3)"
    QString upgraded = {}; ///< a 15-digit number in the 18 digits that replaced it
    QString region = {}; ///< GB/T 2260, six digits
    QString regionName = {}; ///< in Chinese, at the time of birth
    QDate birth = {};
    NumberSex sex = NumberSex::NotSaid;

    [[nodiscard]] bool valid() const { return !problem; }
};

/// Judges a number as it stands; x counts as X, blanks and characters of double width do not pass.
[[nodiscard]] IdentityVerdict checkIdentity(IdentityType type, QStringView number, QDate today);

/// As somebody meant it: characters of double width made plain, blanks taken out, upper case.
/// What a field or a scanner gives goes through here before it is checked.
[[nodiscard]] QString foldedNumber(QStringView typed);

/// Whether it looks like a resident's number of the PRC, right or wrong: 18 digits, of which the
/// last may be X, or 15. For a folded number.
[[nodiscard]] bool hasFormOfResidentId(QStringView number);

/// All types under which the number is valid; of a string of digits there may be several.
[[nodiscard]] QList<IdentityType> possibleTypes(QStringView number, QDate today);

} // namespace lobby::checkin
