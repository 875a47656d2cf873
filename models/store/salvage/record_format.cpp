#include "models/store/salvage/record_format.h"

#include "models/store/salvage/tree_page.h"

#include <QStringDecoder>

#include <array>

namespace lobby::store {

namespace {

/// More columns than any table has.
constexpr qsizetype kMostColumns = 2000;
constexpr quint64 kZero = 8;
constexpr quint64 kOne = 9;
constexpr quint64 kFirstOfBytes = 12; ///< even: bytes; odd: text

qint64 signedNumber(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return 0;
    quint64 number = static_cast<qint8>(bytes[0]) < 0 ? ~quint64 {0} : 0;
    for (const char byte : bytes)
        number = number << 8 | static_cast<quint8>(byte);
    return qint64(number);
}

/// Bytes that a value of this type takes; none: no type of ours.
std::optional<quint64> widthOf(quint64 type)
{
    static constexpr std::array<quint64, 7> kWidths = {0, 1, 2, 3, 4, 6, 8};
    if (type < kWidths.size())
        return kWidths[type];
    if (type == kZero || type == kOne)
        return 0;
    if (type >= kFirstOfBytes)
        return (type - kFirstOfBytes) / 2;
    return std::nullopt;
}

std::optional<sync::Value> valueOf(quint64 type, QByteArrayView bytes)
{
    if (type == 0)
        return sync::Value();
    if (type == kZero || type == kOne)
        return sync::Value(qint64(type - kZero));
    if (type < kZero)
        return sync::Value(signedNumber(bytes));
    if (type % 2 == 0)
        return sync::Value(bytes.toByteArray());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(sync::Value(text));
}

} // namespace

std::optional<QList<sync::Value>> decodeRecord(QByteArrayView bytes)
{
    qsizetype at = 0;
    const auto headerBytes = takeVariableNumber(bytes, at);
    if (!headerBytes || *headerBytes > quint64(bytes.size()))
        return std::nullopt;
    const QByteArrayView header = bytes.first(qsizetype(*headerBytes));
    auto body = *headerBytes;
    QList<sync::Value> values;
    while (at < header.size()) {
        const auto type = takeVariableNumber(header, at);
        const auto width = type ? widthOf(*type) : std::nullopt;
        if (!width || *width > quint64(bytes.size()) - body || values.size() == kMostColumns)
            return std::nullopt;
        auto value = valueOf(*type, bytes.sliced(qsizetype(body), qsizetype(*width)));
        if (!value)
            return std::nullopt;
        values.append(*std::move(value));
        body += *width;
    }
    return body == quint64(bytes.size()) ? std::optional(values) : std::nullopt;
}

} // namespace lobby::store
