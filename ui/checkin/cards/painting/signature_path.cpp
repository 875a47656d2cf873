#include "ui/checkin/cards/painting/signature_path.h"

namespace lobby::ui {

using checkin::SignaturePoint;

namespace {

/// The nearest place that is another: a path keeps no line of no length, and without one a pen of
/// whatever cap leaves nothing.
SignaturePoint beside(SignaturePoint point)
{
    point.x += point.x < SignaturePoint::kSide ? 1 : -1;
    return point;
}

} // namespace

QPainterPath signaturePath(const checkin::Signature &signature, const QRectF &box)
{
    QPainterPath path;
    for (const checkin::Signature::Stroke &stroke : signature.strokes()) {
        path.moveTo(stroke.constFirst().in(box));
        for (const SignaturePoint &point : stroke)
            path.lineTo(point.in(box));
        if (stroke.size() == 1)
            path.lineTo(beside(stroke.constFirst()).in(box));
    }
    return path;
}

} // namespace lobby::ui
