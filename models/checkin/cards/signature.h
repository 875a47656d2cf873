#pragma once

#include "models/support/result.h"

#include <QByteArray>
#include <QList>
#include <QPointF>
#include <QRectF>

namespace lobby::checkin {

/// Where the pen was and when: ten-thousandths of the box's width and height from its top left
/// corner, and milliseconds since the signature's first point.
struct SignaturePoint
{
    static constexpr int kSide = 10'000;

    int x = 0;
    int y = 0;
    int ms = 0;

    /// `place` in 0..1 × 0..1; what lies outside is moved to the edge.
    static SignaturePoint at(QPointF place, qint64 ms);
    /// Its place in a box to paint in.
    [[nodiscard]] QPointF in(const QRectF &box) const;

    friend bool operator==(const SignaturePoint &, const SignaturePoint &) = default;
};

/// A guest's signature as the strokes of his pen, never as a picture. A plain value that is always
/// within the bounds below.
class Signature
{
public:
    using Stroke = QList<SignaturePoint>; ///< of one point: a dot

    static constexpr qsizetype kMostStrokes = 200;
    static constexpr qsizetype kMostPoints = 4000;
    static constexpr qsizetype kMostBytes = 40'000;
    static constexpr int kLongestMs = 10 * 60 * 1000;
    static constexpr double kNarrowest = 0.2;
    static constexpr double kWidest = 20.0;

    Signature() = default;
    /// `aspectRatio` of the box it is written in: width by height; moved between the two bounds.
    explicit Signature(double aspectRatio);

    /// The next point begins a stroke.
    void liftPen() { m_isPenDown = false; }
    /// False, and nothing happens, when the signature is as long as one may be. Time does not run
    /// backwards: an earlier moment counts as that of the point before.
    bool add(SignaturePoint point);

    [[nodiscard]] const QList<Stroke> &strokes() const { return m_strokes; }
    [[nodiscard]] bool isEmpty() const { return m_strokes.isEmpty(); }
    [[nodiscard]] qsizetype pointCount() const { return m_points; }
    [[nodiscard]] double aspectRatio() const { return m_aspect / 1000.0; }

    /// CBOR: [1, aspect ratio in thousandths, [stroke …]], a stroke being x, y and time of its
    /// first point and then the differences from point to point. Empty for an empty signature.
    [[nodiscard]] QByteArray toBytes() const;
    /// Invalid on anything that toBytes() would not have written, whatever the bytes.
    static Result<Signature> fromBytes(const QByteArray &bytes);

    /// Whether the pen is still down makes no difference.
    friend bool operator==(const Signature &one, const Signature &other)
    {
        return one.m_aspect == other.m_aspect && one.m_strokes == other.m_strokes;
    }

private:
    int m_aspect = 3000;
    qsizetype m_points = 0;
    bool m_isPenDown = false;
    QList<Stroke> m_strokes;
};

} // namespace lobby::checkin
