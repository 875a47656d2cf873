#pragma once

#include "models/checkin/cards/signature.h"

#include <QPainter>
#include <QString>

namespace lobby::ui {

/// Paper measured in millimetres, to write and draw cards on. Everything that is written shrinks
/// with `scale`. While it only measures it paints nothing and answers the same heights.
class CardCanvas
{
public:
    struct Ink
    {
        double points = 9;
        bool bold = false;
        bool quiet = false; ///< grey, for what explains
        bool mono = false; ///< for numbers and codes
    };

    /// `unitsPerMm` of the painter. `language` chooses the shapes of Han characters.
    CardCanvas(QPainter &painter, double unitsPerMm, QString language);

    void setScale(double scale) { m_scale = scale; }
    [[nodiscard]] double scale() const { return m_scale; }
    void setMeasuring(bool measuring) { m_measuring = measuring; }

    /// Wraps within `width` and answers the height. What would need more than `mostLines` ends in
    /// an ellipsis; 0: as many as it takes. `language` of a name.
    double write(QPointF topLeft, double width, const QString &text, const Ink &ink,
        const QString &language = {}, int mostLines = 0);
    void rule(QPointF from, double length, bool strong = false);
    void box(const QRectF &place);
    /// A square to tick, ticked or not.
    void tickBox(QPointF topLeft, double side, bool ticked);
    /// A QR code that fills the square, without its quiet zone.
    void qrCode(const QRectF &square, const QString &text);
    void signature(const QRectF &place, const checkin::Signature &signature);

private:
    [[nodiscard]] QFont font(const QString &text, const Ink &ink, const QString &language) const;
    [[nodiscard]] QRectF units(const QRectF &mm) const;
    [[nodiscard]] QPointF units(QPointF mm) const { return mm * m_unitsPerMm; }
    void setPen(double widthMm);

    QPainter &m_painter;
    double m_unitsPerMm;
    QString m_language;
    double m_scale = 1;
    bool m_measuring = false;
};

} // namespace lobby::ui
