#pragma once

#include "models/support/uuid.h"

#include <QString>

#include <optional>

namespace lobby::complaints {

/// What a guest came with.
enum class CaseKind : quint8 { Complaint, Dispute, Defect, Suggestion, Praise, Request };
inline constexpr int kCaseKinds = 6;

/// What it is about, in the order of the chips at the counter.
enum class Category : quint8 {
    Noise,
    Cleanliness,
    Facilities,
    Staff,
    Food,
    Billing,
    Booking,
    Travel, ///< transport, tours, guides
    Other
};
inline constexpr int kCategories = 9;

/// Why a case is kept from those without complaint.confidential.
enum class Restriction : quint8 { None, Harassment, Theft, Injury, AboutStaff };
inline constexpr int kRestrictions = 5;

enum class Channel : quint8 { Desk, Phone, Email, Letter, WeChat, Online, Authority };
inline constexpr int kChannels = 7;

inline constexpr int kWorstSeverity = 1;
inline constexpr int kLeastSeverity = 4;
inline constexpr int kUsualSeverity = 3;
/// Longest verbatim, in characters.
inline constexpr qsizetype kLongestVerbatim = 8000;

/// A case as it was taken down. A plain value; whatever is not known is empty. What was done about
/// it stands in its events (case_event.h).
struct Complaint
{
    Uuid id;
    Uuid branch; ///< that took it down
    QString caseNo; ///< "1042", of the second desk "2-1042"; given by Complaints::receive()
    CaseKind kind = CaseKind::Complaint;
    std::optional<Category> category = {};
    int severity = kUsualSeverity;
    Channel channel = Channel::Desk;
    Uuid guest; ///< none: unknown or anonymous
    QString reporterName; ///< of somebody who has no profile
    QString reporterContact;
    bool isAnonymous = false;
    Uuid stay;
    Uuid trip;
    QString room;
    QString place;
    std::optional<qint64> occurredAt; ///< Unix milliseconds, as all moments here
    qint64 receivedAt = 0;
    Uuid receivedBy;
    QString verbatim; ///< in the guest's own words
    QString summary;
    Restriction restriction = Restriction::None;
    Uuid owner; ///< the member who follows it up
    QString department;

    friend bool operator==(const Complaint &, const Complaint &) = default;
};

/// One line that tells the case from others: its summary, or how the verbatim begins.
[[nodiscard]] QString headlineOf(const Complaint &complaint);

/// Reasons why a case cannot be taken down.
enum class ComplaintProblem {
    BranchMissing,
    NothingSaid, ///< no verbatim
    TextTooLong,
    SeverityOutside, ///< of 1 to 4
    AnonymousGuest, ///< anonymous, with a guest or a name
    HappenedLater, ///< than it was received
};

/// None: it can be.
[[nodiscard]] std::optional<ComplaintProblem> problemOf(const Complaint &complaint);
/// Field of the registry that a problem belongs to, "verbatim".
[[nodiscard]] QLatin1StringView fieldOf(ComplaintProblem problem);

} // namespace lobby::complaints
