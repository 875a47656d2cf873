#pragma once

#include "models/support/uuid.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <array>
#include <optional>

namespace lobby::complaints {

/// How a dispute may be settled, the mildest first. None has to be gone through: a settlement is
/// possible at any time, also out of court.
enum class Stage : quint8 { Negotiation, LegalBasis, Mediation, Arbitration, Litigation };
inline constexpr int kStages = 5;

/// Dates on which the clocks of the law begin and end.
enum class Milestone : quint8 {
    ContractEnded,
    HarmKnown, ///< when the guest knew of it, and who owes him
    ComplaintFiled, ///< with the authority
    ComplaintAccepted, ///< by it
    NoticeReceived, ///< by us, of the complaint
    ReplySent,
    AdrFileComplete, ///< the body for consumers' disputes has all papers
    MediationEnded,
    ClaimReceived, ///< by us, from a court or a commission
    DefenceSent,
    SmallClaimReceived,
    SmallClaimAnswered,
    JudgmentReceived,
    AppealFiled,
};
inline constexpr int kMilestones = 14;

/// How it ended.
enum class Outcome : quint8 {
    Settled, ///< between the two
    Mediated, ///< by an agreement that somebody mediated
    Award, ///< of an arbitration
    Judgment,
    Withdrawn, ///< by the guest
    Dismissed,
};
inline constexpr int kOutcomes = 6;

enum class DisputeEntry : quint8 {
    Stage, ///< code: the stage; party: who mediates or decides; reference; text
    Milestone, ///< code: the milestone
    Note, ///< text
    Outcome, ///< code: the outcome; text; amount, currency: what the house pays
    Reopened, ///< text: why
    Joined, ///< text: the name of somebody who complains of the same
    Parted, ///< reference: the entry by which he had joined; text: his name
    Represents, ///< speaks for all. reference: as above, none for the guest of the case; text: name
};
inline constexpr int kDisputeEntries = 8;

/// From so many persons on a complaint is a joint one, for which one to three of them speak:
/// 旅游投诉处理办法 (2010) 第十四条. Here that holds wherever the house stands.
inline constexpr int kJointFrom = 4;
inline constexpr int kMostRepresentatives = 3;

/// An entry of a dispute's ledger: never changed, never removed. What was wrong is said again.
struct DisputeEvent
{
    Uuid id;
    Uuid complaint;
    DisputeEntry kind = DisputeEntry::Note;
    QString code = {}; ///< of the kind's list (dispute_names.h)
    QDate on = {}; ///< when it happened, in the branch's time zone
    QString party = {}; ///< a mediator, a commission, a court
    QString reference = {}; ///< the number that it has there
    QString text = {};
    std::optional<qint64> amount = {}; ///< minor units of `currency`
    QString currency = {}; ///< ISO 4217
    Uuid approvedBy = {}; ///< who gave his word for an amount beyond the author's limit
    Uuid author;
    qint64 at = 0; ///< when it was written down, Unix milliseconds

    friend bool operator==(const DisputeEvent &, const DisputeEvent &) = default;
};

/// Somebody who complains of the same as the guest of the case.
struct Complainant
{
    Uuid id; ///< the entry by which he joined
    QString name;
    QDate since;
    bool represents = false;

    friend bool operator==(const Complainant &, const Complainant &) = default;
};

/// Where a dispute stands: the fold of its events.
struct DisputeState
{
    /// When each stage was entered, by the latest entry; none: not entered.
    std::array<std::optional<DisputeEvent>, kStages> stages = {};
    std::optional<Stage> current = {}; ///< entered last; none: nothing was written down yet
    QMap<Milestone, QDate> milestones = {}; ///< as they were said last
    std::optional<DisputeEvent> outcome = {}; ///< none: it goes on
    QList<Complainant> joined = {}; ///< beside the guest of the case, as they came
    bool guestRepresents = false; ///< the guest of the case speaks for all

    [[nodiscard]] const std::optional<DisputeEvent> &stage(Stage stage) const
    {
        return stages[size_t(stage)];
    }
    [[nodiscard]] bool isOpen() const { return current && !outcome; }
    [[nodiscard]] int persons() const { return int(joined.size()) + 1; }
    [[nodiscard]] bool isJoint() const { return persons() >= kJointFrom; }
    [[nodiscard]] int representatives() const;

    friend bool operator==(const DisputeState &, const DisputeState &) = default;
};

/// `events` in any order: they are folded by when they were written down, then by their ids, so
/// that all desks see the same. What came after the outcome is history without effect, unless it
/// was opened again.
[[nodiscard]] DisputeState disputeOf(QList<DisputeEvent> events);

} // namespace lobby::complaints
