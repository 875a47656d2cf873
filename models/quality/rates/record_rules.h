#pragma once

#include "models/guests/guest.h"
#include "models/quality/rates/quality_field.h"
#include "models/quality/verification/verification.h"

#include <QHash>

namespace lobby::quality {

/// A guest as his quality is looked at: what is kept of him, when each of his telephones, e-mail
/// addresses, addresses and documents was written, and what was held against them.
struct RatedGuest
{
    guests::GuestProfile profile = {};
    QHash<Uuid, qint64> writtenMs = {}; ///< by the id of what belongs to him
    QList<Verification> ledger = {};
    bool hasStayed = false; ///< is in house or was; whoever only booked owes less
};

/// Where and when it is looked at.
struct RatingPlace
{
    QString country = {}; ///< ISO 3166-1 alpha-2, of the branch
    QDate today = {};
    qint64 nowMs = 0;
};

/// How the guest's document came in. The codes of the registry, and two more.
enum class CaptureWay : quint8 { NoDocument, Typed, MrzPicture, Wedge, Chip, CardReader };
inline constexpr int kCaptureWays = 6;

/// How long ago something of the record was last found right.
enum class VerifiedAge : quint8 { HalfYear, Year, TwoYears, ThreeYears, Older, Never };
inline constexpr int kVerifiedAges = 6;

/// What must agree with something else of the record.
enum class CrossRule : quint8 {
    BirthBeforeIssue, ///< nobody has a document before he is born
    IssueBeforeExpiry,
    DocumentOfNation, ///< a passport or resident's card is of the country he belongs to
    MinorHasGuardian,
    LostHasReason, ///< a guest who is lost is so for a reason
};
inline constexpr int kCrossRules = 5;

/// All that the figures need to know of one guest. A plain value.
struct RecordFacts
{
    QualityFields required = {};
    QualityFields missing = {}; ///< of those
    QualityFields checked = {};
    QualityFields failed = {}; ///< of those
    QualityFields timed = {};
    QualityFields stale = {}; ///< of those
    quint8 rulesChecked = 0; ///< a bit a CrossRule
    quint8 rulesBroken = 0;
    VerificationState state = VerificationState::Unverified;
    CaptureWay capture = CaptureWay::NoDocument;
    VerifiedAge age = VerifiedAge::Never;

    [[nodiscard]] bool breaks(CrossRule rule) const
    {
        return (rulesBroken & (1U << unsigned(rule))) != 0;
    }
    friend bool operator==(const RecordFacts &, const RecordFacts &) = default;
};

/// For how long a telephone, an e-mail address, an address and a document without an end are taken
/// to be as they were.
inline constexpr int kTelephoneYears = 2;
inline constexpr int kEmailYears = 2;
inline constexpr int kAddressYears = 3;
inline constexpr int kDocumentYears = 5;

/// By docs/data-quality.md. Pure.
[[nodiscard]] RecordFacts factsOf(const RatedGuest &guest, const RatingPlace &place);

/// "test", "guest", "未知", "12345", "xxx": written so that a form lets somebody pass.
[[nodiscard]] bool isDummyName(QStringView name);

} // namespace lobby::quality
