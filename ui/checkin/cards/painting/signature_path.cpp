#include "ui/checkin/cards/painting/signature_path.h"

namespace lobby::ui {

QPainterPath signaturePath(const checkin::Signature &signature, const QRectF &box)
{
    QPainterPath path;
    for (const checkin::Signature::Stroke &stroke : signature.strokes()) {
        path.moveTo(stroke.constFirst().in(box));
        for (const checkin::SignaturePoint &point : stroke)
            path.lineTo(point.in(box));
    }
    return path;
}

} // namespace lobby::ui
