#include "server/upkeep/durable_points.h"

namespace lobby::server {

namespace {

constexpr char kHeading[] = "lobbyd-points 1";

/// The end of a text that was written whole.
constexpr char kEnd[] = "end";

bool hasOtherLife(const StoredHub &hub, const OrganisationPoints &points)
{
    return hub.epoch() != points.epoch;
}

/// False when the store cannot have had such points.
bool mark(StoredHub &hub, const OrganisationPoints &points, qint64 nowMs)
{
    if (hasOtherLife(hub, points))
        return false;
    for (const auto &[number, sequence] : points.sequences) {
        auto device = hub.device(number);
        if (!device || sequence > device->lastSequence)
            return false;
        if (sequence <= device->durable)
            continue;
        device->durable = sequence;
        hub.setDevice(*device);
    }
    hub.setMarked(nowMs);
    return true;
}

Error notAList()
{
    return {Error::Code::Invalid, QStringLiteral("not a whole list of points")};
}

/// Numbers with a space between; none when a word is none.
std::optional<QList<quint64>> numbersIn(const QByteArray &line)
{
    QList<quint64> numbers;
    for (const QByteArray &word : line.split(' ')) {
        bool isNumber = false;
        numbers.append(word.toULongLong(&isNumber));
        if (!isNumber)
            return std::nullopt;
    }
    return numbers;
}

} // namespace

OrganisationPoints pointsIn(StoredHub &hub)
{
    OrganisationPoints points {.epoch = hub.epoch()};
    for (const quint32 number : hub.devices())
        points.sequences[number] = hub.device(number).value().lastSequence;
    return points;
}

Result<DurablePoints> pointsOf(Storage &storage)
{
    const auto organisations = storage.organisations();
    if (!organisations)
        return organisations.error();
    DurablePoints all;
    for (const Organisation organisation : *organisations) {
        const auto done = storage.read(
            organisation, [&](StoredHub &hub) { all[organisation] = pointsIn(hub); });
        if (!done)
            return done.error();
    }
    return all;
}

Result<Done> markDurable(Storage &storage, const DurablePoints &points, qint64 nowMs)
{
    for (const auto &[organisation, its] : points) {
        bool isMarked = false;
        const auto written = storage.write(organisation, [&, &its = its](StoredHub &hub) {
            isMarked = !hasOtherLife(hub, its);
            if (isMarked && !mark(hub, its, nowMs))
                throw StorageDamaged("less is here than was copied");
        });
        if (!written)
            return written.error();
        if (!isMarked)
            return Error {Error::Code::Conflict, QStringLiteral("points of another epoch")};
    }
    return Done();
}

QByteArray toText(const DurablePoints &points)
{
    QByteArray text = kHeading;
    for (const auto &[organisation, its] : points) {
        const QByteArray life = '\n' + QByteArray::number(organisation) + ' '
            + QByteArray::number(its.epoch.number) + ' ' + QByteArray::number(its.epoch.nonce);
        text += life;
        for (const auto &[device, sequence] : its.sequences)
            text += life + ' ' + QByteArray::number(device) + ' ' + QByteArray::number(sequence);
    }
    return text + '\n' + kEnd + '\n';
}

Result<DurablePoints> pointsFrom(const QByteArray &text)
{
    QByteArrayList lines = text.trimmed().split('\n');
    if (lines.size() < 2 || lines.takeFirst() != kHeading || lines.takeLast() != kEnd)
        return notAList();
    DurablePoints all;
    for (const QByteArray &line : lines) {
        const auto numbers = numbersIn(line);
        if (!numbers || (numbers->size() != 3 && numbers->size() != 5))
            return notAList();
        OrganisationPoints &its = all[static_cast<Organisation>(numbers->at(0))];
        its.epoch = {numbers->at(1), numbers->at(2)};
        if (numbers->size() == 5)
            its.sequences[static_cast<quint32>(numbers->at(3))] = numbers->at(4);
    }
    return all;
}

} // namespace lobby::server
