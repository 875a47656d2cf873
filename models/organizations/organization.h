#pragma once

#include "models/support/uuid.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace lobby::organizations {

/// What an organization is to the house, as in the registry.
inline constexpr std::array<QLatin1StringView, 4> kPartnerRoles {QLatin1StringView("buyer"),
    QLatin1StringView("competitor"), QLatin1StringView("partner"), QLatin1StringView("supplier")};
/// How it stands with the house; none counts as active.
inline constexpr std::array<QLatin1StringView, 3> kOrganizationStates {
    QLatin1StringView("active"), QLatin1StringView("dormant"), QLatin1StringView("lost")};

/// A company or other body: one row, its fields named as in the registry. A plain value; text is
/// empty when it is not known.
struct Organization
{
    Uuid id = {};
    QString name = {};
    QString keyword = {};
    QString country = {}; ///< ISO 3166-1 alpha-2
    QString province = {};
    QString city = {};
    QString address = {};
    QString postalCode = {};
    QString telephone = {};
    QString fax = {};
    QString qq = {};
    QString msn = {};
    QString email = {};
    QString url = {};
    QString annualIncome = {}; ///< as it was told: "1200万"
    std::optional<qint64> staffCount = {};
    QString legalRepresentative = {};
    QString taxId = {};
    QString bankName = {};
    QString bankAccount = {}; ///< typed anew, in plain; never read back
    QByteArray bankAccountSealed = {};
    QString bankAccountLast4 = {};
    QString industry = {};
    QString partnerRole = {}; ///< of kPartnerRoles, or as a file had it
    QString grade = {}; ///< as somebody said; empty: see gradeOf()
    QString source = {};
    QString status = {}; ///< of kOrganizationStates
    QString remark = {};
    Uuid owner = {};
    QString ownerName = {}; ///< of an owner who is no member of this desk's staff
    Uuid branch = {}; ///< that wrote it down
    bool archived = false; ///< read only: see Organizations::archive()

    friend bool operator==(const Organization &, const Organization &) = default;
};

/// Without spaces at the ends, controls and the like; the country in capitals.
[[nodiscard]] Organization tidied(Organization organization);

/// Reasons why an organization cannot be written down.
enum class OrganizationProblem : quint8 {
    NameMissing,
    TextTooLong, ///< a remark of more than 10,000 characters, anything else of more than 500
    StaffCountNegative,
    CountryUnknown, ///< not two letters
    StatusUnknown,
    BankAccountTooShort, ///< fewer than eight characters: it would tell too much of itself
};
struct OrganizationRefusal
{
    OrganizationProblem problem = OrganizationProblem::NameMissing;
    QLatin1StringView field; ///< of the registry, "staff_count"
    friend bool operator==(const OrganizationRefusal &, const OrganizationRefusal &) = default;
};
/// Of a tidied() one; none: it may be.
[[nodiscard]] std::optional<OrganizationRefusal> refusalOf(const Organization &organization);

} // namespace lobby::organizations
