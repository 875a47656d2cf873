#include "models/sample/sample_hotel.h"

#include "models/sample/sample_person.h"

#include <algorithm>
#include <array>

namespace lobby::sample {

namespace {

constexpr quint64 kRoomStream = 11;
constexpr quint64 kHoursStream = 12;
constexpr int kRoomsPerFloor = 20;
constexpr int kMaxStaysOfRoom = 10'000;

/// Ten digits, different for each stay: multiplying by an odd number is a bijection modulo 2^32.
QString confirmationOf(int room, int stay)
{
    const auto serial = static_cast<quint32>(room) * kMaxStaysOfRoom + static_cast<quint32>(stay);
    return QString::number(serial * 2654435761u + 97u).rightJustified(10, u'0');
}

int nightsOf(SampleRandom &random)
{
    static constexpr std::array<int, 12> nights = {1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 7, 14};
    return nights.at(random.below(nights.size()));
}

QString sourceOf(SampleRandom &random)
{
    static const std::array<QString, 8> sources = {QStringLiteral("ota"), QStringLiteral("ota"),
        QStringLiteral("ota"), QStringLiteral("website"), QStringLiteral("direct"),
        QStringLiteral("corporate"), QStringLiteral("corporate"), QStringLiteral("travel_agent")};
    return sources.at(random.below(sources.size()));
}

} // namespace

SampleHotel::SampleHotel(const Options &options)
    : m_options(options)
{
    Q_ASSERT(options.today.isValid() && options.rooms > 0 && options.guests > 0);
}

QString SampleHotel::roomNumber(int room)
{
    return QString::number(room / kRoomsPerFloor + 2).rightJustified(2, u'0')
        + QString::number(room % kRoomsPerFloor + 1).rightJustified(2, u'0');
}

SampleStay::Status SampleHotel::statusOf(const SampleStay &stay, int chance) const
{
    using Status = SampleStay::Status;
    if (chance < 6)
        return Status::Cancelled;
    if (chance < 8 && stay.arrival < m_options.today)
        return Status::NoShow;
    if (stay.arrival > m_options.today)
        return Status::Expected;
    // On the day itself some have arrived and some have left already.
    if (stay.arrival == m_options.today)
        return chance < 55 ? Status::Expected : Status::InHouse;
    if (stay.departure == m_options.today)
        return chance < 50 ? Status::InHouse : Status::Departed;
    return stay.departure < m_options.today ? Status::Departed : Status::InHouse;
}

/// A quarter of an hour at a time, between two hours of the day.
void SampleHotel::addTimes(SampleStay &stay, SampleRandom &random) const
{
    const auto quarter = [&random](int firstHour, int lastHour) {
        return QTime(firstHour, 0).addSecs(random.between(0, (lastHour - firstHour) * 4) * 15 * 60);
    };
    const bool isToday = stay.arrival == m_options.today;
    if (isToday && stay.status == SampleStay::Status::InHouse)
        stay.arrivesAt = quarter(7, 12);
    else if (isToday)
        stay.arrivesAt = quarter(10, 22);
    else
        stay.arrivesAt = quarter(11, 22);
    stay.leavesAt = quarter(7, 12);
    static const std::array<QString, 4> wishes
        = {QStringLiteral("baby_cot"), QStringLiteral("airport_pickup"),
            QStringLiteral("late_arrival"), QStringLiteral("extra_bed")};
    if (random.percent(15))
        stay.wish = wishes.at(random.below(wishes.size()));
}

QList<SampleStay> SampleHotel::staysOfRoom(int room) const
{
    using Status = SampleStay::Status;
    SampleRandom random(m_options.seed, kRoomStream, static_cast<quint64>(room));
    SampleRandom hours(m_options.seed, kHoursStream, static_cast<quint64>(room));
    const qint64 blocks = std::max<qint64>(1, m_options.guests / SampleGuests::kBlock);
    const qint64 firstBlock = room % std::min<qint64>(blocks, m_options.rooms);
    const auto ownBlocks
        = static_cast<quint64>((blocks - firstBlock + m_options.rooms - 1) / m_options.rooms);
    const SampleGuests guests(m_options.seed, m_options.today);
    const qint64 nightly = 28'000 + 2'000 * static_cast<qint64>(random.below(40));
    const QDate end = m_options.today.addDays(m_options.daysAhead);
    QDate free = m_options.today.addDays(-m_options.daysBack + random.between(0, 3));
    QList<SampleStay> stays;
    while (free < end && stays.size() < kMaxStaysOfRoom) {
        SampleStay stay;
        stay.confirmation = confirmationOf(room, static_cast<int>(stays.size()));
        stay.arrival = free.addDays(random.percent(60) ? 0 : random.between(1, 3));
        stay.departure = stay.arrival.addDays(nightsOf(random));
        stay.status = statusOf(stay, random.between(0, 99));
        // The smaller of two draws: some come again and again, most do not.
        const quint64 which = std::min(random.below(ownBlocks), random.below(ownBlocks));
        const qint64 block = firstBlock + static_cast<qint64>(which) * m_options.rooms;
        const qint64 first = block * SampleGuests::kBlock;
        stay.guest
            = std::min(first + random.between(0, SampleGuests::kBlock - 1), m_options.guests - 1);
        for (const qint64 other : guests.familyOf(stay.guest)) {
            if (other != stay.guest && other < m_options.guests)
                stay.companions.append(other);
        }
        stay.source = sourceOf(random);
        stay.rate = nightly + qint64(1'000) * random.between(-8, 12);
        stay.amount = stay.rate * stay.arrival.daysTo(stay.departure);
        stay.currency = m_options.currency;
        if (stay.status != Status::Cancelled && stay.status != Status::NoShow) {
            stay.room = roomNumber(room);
            free = stay.departure;
        }
        addTimes(stay, hours);
        stays.append(stay);
    }
    std::stable_sort(stays.begin(), stays.end(),
        [](const SampleStay &a, const SampleStay &b) { return a.arrival < b.arrival; });
    return stays;
}

} // namespace lobby::sample
