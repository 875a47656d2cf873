#include "models/checkin/cards/signature.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace lobby::checkin {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kNumbersOfPoint = 3;

int thousandths(double aspectRatio)
{
    if (!std::isfinite(aspectRatio))
        return 1000;
    return static_cast<int>(
        std::lround(std::clamp(aspectRatio, Signature::kNarrowest, Signature::kWidest) * 1000));
}

int side(double place)
{
    if (!std::isfinite(place))
        return 0;
    return static_cast<int>(std::lround(std::clamp(place, 0.0, 1.0) * SignaturePoint::kSide));
}

bool isWithin(const SignaturePoint &point)
{
    const auto isPlace = [](int value) { return value >= 0 && value <= SignaturePoint::kSide; };
    return isPlace(point.x) && isPlace(point.y) && point.ms >= 0
        && point.ms <= Signature::kLongestMs;
}

/// Reads integers and arrays one after the other. What is of another kind, or out of bounds, is
/// none from there on.
class Reading
{
public:
    explicit Reading(const QByteArray &bytes)
        : m_reader(bytes)
    {
    }

    /// The length of the array that begins here, at most `most`.
    std::optional<qsizetype> enter(qsizetype most)
    {
        if (!m_reader.isArray() || !m_reader.isLengthKnown())
            return std::nullopt;
        const quint64 length = m_reader.length();
        if (length > static_cast<quint64>(most) || !m_reader.enterContainer())
            return std::nullopt;
        return static_cast<qsizetype>(length);
    }
    bool leave() { return !m_reader.hasNext() && m_reader.leaveContainer(); }

    std::optional<int> number()
    {
        if (!m_reader.isInteger())
            return std::nullopt;
        const qint64 value = m_reader.toInteger();
        if (value < -Signature::kLongestMs || value > Signature::kLongestMs || !m_reader.next())
            return std::nullopt;
        return static_cast<int>(value);
    }

private:
    QCborStreamReader m_reader;
};

bool readStroke(Reading &reading, Signature &signature)
{
    const auto length = reading.enter(Signature::kMostPoints * kNumbersOfPoint);
    if (!length)
        return false;
    signature.liftPen();
    SignaturePoint point;
    for (qsizetype i = 0; i < *length / kNumbersOfPoint; ++i) {
        const std::optional<int> x = reading.number();
        const std::optional<int> y = reading.number();
        const std::optional<int> ms = reading.number();
        if (!x || !y || !ms)
            return false;
        point = {point.x + *x, point.y + *y, point.ms + *ms};
        if (!isWithin(point) || !signature.add(point))
            return false;
    }
    return reading.leave();
}

std::optional<Signature> read(const QByteArray &bytes)
{
    Reading reading(bytes);
    if (reading.enter(3) != 3 || reading.number() != kVersion)
        return std::nullopt;
    const std::optional<int> aspect = reading.number();
    const auto strokes = reading.enter(Signature::kMostStrokes);
    if (!aspect || !strokes)
        return std::nullopt;
    Signature signature(*aspect / 1000.0);
    for (qsizetype i = 0; i < *strokes; ++i) {
        if (!readStroke(reading, signature))
            return std::nullopt;
    }
    if (!reading.leave() || !reading.leave())
        return std::nullopt;
    return signature;
}

} // namespace

SignaturePoint SignaturePoint::at(QPointF place, qint64 ms)
{
    return {side(place.x()), side(place.y()),
        static_cast<int>(std::clamp(ms, qint64 {0}, qint64 {Signature::kLongestMs}))};
}

QPointF SignaturePoint::in(const QRectF &box) const
{
    return {box.left() + box.width() * x / kSide, box.top() + box.height() * y / kSide};
}

Signature::Signature(double aspectRatio)
    : m_aspect(thousandths(aspectRatio))
{
}

bool Signature::add(SignaturePoint point)
{
    Q_ASSERT(isWithin(point));
    const bool begins = !m_isPenDown;
    if (m_points >= kMostPoints || (begins && m_strokes.size() >= kMostStrokes))
        return false;
    if (!m_strokes.isEmpty())
        point.ms = std::max(point.ms, m_strokes.constLast().constLast().ms);
    if (begins)
        m_strokes.append(Stroke());
    m_strokes.last().append(point);
    m_isPenDown = true;
    ++m_points;
    return true;
}

QByteArray Signature::toBytes() const
{
    QByteArray bytes;
    if (isEmpty())
        return bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(3);
    writer.append(qint64 {kVersion});
    writer.append(qint64 {m_aspect});
    writer.startArray(static_cast<quint64>(m_strokes.size()));
    for (const Stroke &stroke : m_strokes) {
        writer.startArray(static_cast<quint64>(stroke.size() * kNumbersOfPoint));
        SignaturePoint before;
        for (const SignaturePoint &point : stroke) {
            writer.append(qint64 {point.x - before.x});
            writer.append(qint64 {point.y - before.y});
            writer.append(qint64 {point.ms - before.ms});
            before = point;
        }
        writer.endArray();
    }
    writer.endArray();
    writer.endArray();
    return bytes;
}

Result<Signature> Signature::fromBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Signature();
    const std::optional<Signature> signature
        = bytes.size() <= kMostBytes ? read(bytes) : std::nullopt;
    if (!signature || signature->toBytes() != bytes)
        return Error {Error::Code::Invalid, {}, QStringLiteral("signature")};
    return *signature;
}

} // namespace lobby::checkin
