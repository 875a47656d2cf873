#pragma once

#include "models/checkin/bursts/burst_recogniser.h"

#include <QJsonObject>

namespace lobby::checkin {

/// Which readers a desk has, and how the one that types is set up.
struct ReaderSettings
{
    static constexpr int kSlowestMeanMs = 55; ///< a quick hand takes 60

    QString prefix = {}; ///< that a reader which types sends before each scan; mostly none
    QString suffix = {}; ///< and after it, beside Enter or Tab
    int meanMs = 45; ///< longest time a key, on average: 45 to kSlowestMeanMs
    QString serialPort = {}; ///< "ttyACM0"; empty: none
    int baud = 9600;
    bool cards = true; ///< card readers are looked for

    friend bool operator==(const ReaderSettings &, const ReaderSettings &) = default;
};

/// The speeds that serial scanners offer.
[[nodiscard]] const QList<int> &baudRates();

[[nodiscard]] BurstRules rulesOf(const ReaderSettings &settings);

[[nodiscard]] QJsonObject toJson(const ReaderSettings &settings);
/// Values out of range fall back to the defaults, one by one.
[[nodiscard]] ReaderSettings readerSettingsFromJson(const QJsonObject &object);

} // namespace lobby::checkin
