#pragma once

#include "models/guests/identity/joint_fields.h"

#include <QRandomGenerator>

#include <algorithm>

namespace lobby::tests {

/// Records and mergings made up from a seed: chains, trees, rings, the same pair twice, partings.
struct MadeUpLedger
{
    static constexpr int kRecords = 6;

    explicit MadeUpLedger(quint32 seed)
        : random(seed)
    {
    }
    static Uuid record(int number) { return Uuid::named("record", QByteArray::number(number)); }
    [[nodiscard]] int below(int bound) { return random.bounded(bound); }
    sync::Stamp now() { return {++clock, quint32(1 + below(3))}; }

    guests::Merging merging()
    {
        const int one = below(kRecords);
        const int other = (one + 1 + below(kRecords - 1)) % kRecords;
        return {Uuid::named("merging", QByteArray::number(qulonglong(clock))), record(one),
            record(other), now()};
    }
    QList<guests::Merging> mergings(int count)
    {
        QList<guests::Merging> all;
        for (int i = 0; i < count; ++i)
            all.append(merging());
        return all;
    }
    template <typename T>
    QList<T> shuffled(QList<T> list)
    {
        std::shuffle(list.begin(), list.end(), random);
        return list;
    }

    QRandomGenerator random;
    quint64 clock = 1;
};

} // namespace lobby::tests
