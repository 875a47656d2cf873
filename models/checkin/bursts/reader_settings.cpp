#include "models/checkin/bursts/reader_settings.h"

#include <algorithm>

namespace lobby::checkin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestMark = 8; ///< of a prefix or a suffix

QString markOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const bool isTyped = std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
    return isTyped && text.size() <= kLongestMark ? text : QString();
}

} // namespace

const QList<int> &baudRates()
{
    static const QList<int> rates {1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200};
    return rates;
}

BurstRules rulesOf(const ReaderSettings &settings)
{
    BurstRules rules;
    rules.prefix = settings.prefix;
    rules.suffix = settings.suffix;
    rules.maxMean = settings.meanMs;
    rules.firstGap = std::max<qint64>(rules.firstGap, settings.meanMs);
    return rules;
}

QJsonObject toJson(const ReaderSettings &settings)
{
    return {
        {u"prefix"_s, settings.prefix},
        {u"suffix"_s, settings.suffix},
        {u"mean_ms"_s, settings.meanMs},
        {u"serial_port"_s, settings.serialPort},
        {u"baud"_s, settings.baud},
        {u"cards"_s, settings.cards},
    };
}

ReaderSettings readerSettingsFromJson(const QJsonObject &object)
{
    ReaderSettings settings;
    settings.prefix = markOf(object.value("prefix"_L1));
    settings.suffix = markOf(object.value("suffix"_L1));
    settings.meanMs = std::clamp(object.value("mean_ms"_L1).toInt(settings.meanMs), settings.meanMs,
        ReaderSettings::kSlowestMeanMs);
    settings.serialPort = object.value("serial_port"_L1).toString();
    if (const int baud = object.value("baud"_L1).toInt(); baudRates().contains(baud))
        settings.baud = baud;
    settings.cards = object.value("cards"_L1).toBool(true);
    return settings;
}

} // namespace lobby::checkin
