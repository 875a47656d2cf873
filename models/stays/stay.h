#pragma once

#include "models/support/uuid.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace lobby::stays {

/// Where a stay stands; the numbers are ranks of the status lattice and are stored.
enum class StayStatus : quint8 { Expected = 1, Cancelled, NoShow, InHouse, Departed };

/// A status with its generation: what physically happened beats what was planned, and taking a
/// status back begins a new generation.
struct StayState
{
    StayStatus status = StayStatus::Expected;
    qint64 generation = 0;

    /// An empty or unknown value reads as expected.
    static StayState fromLattice(qint64 value);
    [[nodiscard]] qint64 toLattice() const;
    /// The least state that says `next` and wins over this one.
    [[nodiscard]] StayState followedBy(StayStatus next) const;

    friend bool operator==(const StayState &, const StayState &) = default;
};

/// What somebody besides the stay's own guest has to do with it.
enum class StayRole : quint8 { Companion, Booker };

struct StayGuest
{
    Uuid guest;
    StayRole role = StayRole::Companion;

    friend bool operator==(const StayGuest &, const StayGuest &) = default;
};

/// One guest's nights in one room, with the booking they came from. A plain value; texts are as
/// typed, money in minor units of `currency`, times of day local, timestamps Unix milliseconds.
struct Stay
{
    Uuid id;
    Uuid branch;
    Uuid guest;
    QString confirmationNo;
    QString room;
    QString roomType;
    QDate arrival;
    QDate departure; ///< the day of leaving; the arrival day itself for day use
    QTime expectedTime;
    int adults = 1;
    int children = 0;
    QString channel; ///< a code of channels.h, or free text
    QString agent;
    QString company;
    QString rateCode;
    std::optional<qint64> nightlyRate;
    std::optional<qint64> amount;
    QString currency; ///< ISO 4217
    StayState state;
    QDate statusDate; ///< on which it was reached; invalid while nothing has happened
    std::optional<qint64> checkedInAt;
    std::optional<qint64> checkedOutAt;
    QString remark;
    QList<StayGuest> others; ///< in the order of their guests' ids
    bool archived = false;

    [[nodiscard]] StayStatus status() const { return state.status; }
    /// Does it keep its room from others?
    [[nodiscard]] bool isLive() const
    {
        return !archived && (status() == StayStatus::Expected || status() == StayStatus::InHouse);
    }
    /// Does he stay there, as its guest or as a companion?
    [[nodiscard]] bool isStaying(const Uuid &who) const
    {
        return guest == who || others.contains(StayGuest {who, StayRole::Companion});
    }
    [[nodiscard]] qint64 nights() const { return arrival.daysTo(departure); }

    friend bool operator==(const Stay &, const Stay &) = default;
};

/// Reasons why a stay cannot be saved, in the order of the form.
enum class StayProblem {
    BranchMissing,
    GuestMissing,
    ArrivalMissing,
    DepartureMissing,
    DepartureBeforeArrival,
    TooManyNights,
    NobodyStays,
    TooManyPeople,
    RoomTooLong,
    TextTooLong,
    RateNegative,
    CurrencyUnknown,
};

inline constexpr int kMaxNights = 999;
inline constexpr int kMaxPeople = 99;
inline constexpr int kMaxRoomLength = 12;
inline constexpr int kMaxTextLength
    = 200; ///< of the short texts; the remark may have ten times that

/// All of them, each once; empty for a stay that may be saved.
QList<StayProblem> problemsOf(const Stay &stay);
/// Field of the registry that a problem belongs to, "departure".
QLatin1StringView fieldOf(StayProblem problem);

/// Ten letters and digits for a stay that no system outside gave a number: Crockford's base 32 of
/// the last fifty bits of its id, which are random.
QString confirmationNumberOf(const Uuid &id);

} // namespace lobby::stays
