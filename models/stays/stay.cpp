#include "models/stays/stay.h"

#include "models/sync/registry.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lobby::stays {

namespace {

constexpr int kRemarkFactor = 10;

bool isCurrencyCode(const QString &code)
{
    constexpr qsizetype kLetters = 3;
    return code.size() == kLetters
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

bool isNegative(const std::optional<qint64> &money)
{
    return money && *money < 0;
}

bool hasLongText(const Stay &stay)
{
    const auto isLong = [](const QString *text) { return text->size() > kMaxTextLength; };
    const std::array texts = {&stay.confirmationNo, &stay.roomType, &stay.channel, &stay.agent,
        &stay.company, &stay.rateCode};
    return std::any_of(std::begin(texts), std::end(texts), isLong)
        || stay.remark.size() > qsizetype {kRemarkFactor} * kMaxTextLength;
}

void checkDates(const Stay &stay, QList<StayProblem> &problems)
{
    if (!stay.arrival.isValid())
        problems.append(StayProblem::ArrivalMissing);
    if (!stay.departure.isValid())
        problems.append(StayProblem::DepartureMissing);
    if (!stay.arrival.isValid() || !stay.departure.isValid())
        return;
    if (stay.departure < stay.arrival)
        problems.append(StayProblem::DepartureBeforeArrival);
    if (stay.nights() > kMaxNights)
        problems.append(StayProblem::TooManyNights);
}

} // namespace

StayState StayState::fromLattice(qint64 value)
{
    const qint64 rank = value % sync::kRanksPerGeneration;
    const bool known = value >= 0 && rank >= qint64(StayStatus::Expected)
        && rank <= qint64(StayStatus::Departed);
    return {known ? StayStatus(rank) : StayStatus::Expected,
        value < 0 ? 0 : value / sync::kRanksPerGeneration};
}

qint64 StayState::toLattice() const
{
    return sync::latticeValue(generation, int(status));
}

StayState StayState::followedBy(StayStatus next) const
{
    return {next, next > status ? generation : generation + 1};
}

QList<StayProblem> problemsOf(const Stay &stay)
{
    QList<StayProblem> problems;
    if (stay.branch.isNull())
        problems.append(StayProblem::BranchMissing);
    if (stay.guest.isNull())
        problems.append(StayProblem::GuestMissing);
    checkDates(stay, problems);
    if (stay.adults < 0 || stay.children < 0 || stay.adults + stay.children == 0)
        problems.append(StayProblem::NobodyStays);
    if (stay.adults > kMaxPeople || stay.children > kMaxPeople)
        problems.append(StayProblem::TooManyPeople);
    if (stay.room.size() > kMaxRoomLength)
        problems.append(StayProblem::RoomTooLong);
    if (hasLongText(stay))
        problems.append(StayProblem::TextTooLong);
    if (isNegative(stay.nightlyRate) || isNegative(stay.amount))
        problems.append(StayProblem::RateNegative);
    if (!stay.currency.isEmpty() && !isCurrencyCode(stay.currency))
        problems.append(StayProblem::CurrencyUnknown);
    return problems;
}

QString confirmationNumberOf(const Uuid &id)
{
    static constexpr std::string_view kDigits("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    constexpr int kLength = 10;
    constexpr int kBitsPerDigit = 5;
    quint64 bits = 0;
    for (const char byte : id.view())
        bits = (bits << 8) | static_cast<quint8>(byte); // the last eight bytes remain
    QString number(kLength, u'0');
    for (auto digit = number.rbegin(); digit != number.rend(); ++digit, bits >>= kBitsPerDigit)
        *digit = QLatin1Char(kDigits[bits % (1U << kBitsPerDigit)]);
    return number;
}

QLatin1StringView fieldOf(StayProblem problem)
{
    switch (problem) {
    case StayProblem::BranchMissing:
        return QLatin1StringView("branch_id");
    case StayProblem::GuestMissing:
        return QLatin1StringView("guest_id");
    case StayProblem::ArrivalMissing:
        return QLatin1StringView("arrival");
    case StayProblem::DepartureMissing:
    case StayProblem::DepartureBeforeArrival:
    case StayProblem::TooManyNights:
        return QLatin1StringView("departure");
    case StayProblem::NobodyStays:
    case StayProblem::TooManyPeople:
        return QLatin1StringView("adults");
    case StayProblem::RoomTooLong:
        return QLatin1StringView("room");
    case StayProblem::TextTooLong:
        return QLatin1StringView("remark");
    case StayProblem::RateNegative:
        return QLatin1StringView("nightly_rate");
    case StayProblem::CurrencyUnknown:
        return QLatin1StringView("currency");
    }
    Q_UNREACHABLE();
}

} // namespace lobby::stays
