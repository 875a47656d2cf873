#pragma once

#include "models/checkin/cards/signature.h"

#include <QElapsedTimer>
#include <QWidget>

namespace lobby::ui {

/// Where a guest signs, with a mouse, a finger or a pen. Keeps the strokes, never a picture.
class SignaturePad : public QWidget
{
    Q_OBJECT

public:
    explicit SignaturePad(QWidget *parent = nullptr);

    [[nodiscard]] const checkin::Signature &signature() const { return m_signature; }
    void clear();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed();

protected:
    /// A pen and a finger come as mouse events too, which is enough to sign with.
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void add(QPointF place);
    /// Of the shape that the signature was begun in, whatever the widget has become.
    [[nodiscard]] QRectF box() const;

    checkin::Signature m_signature;
    QElapsedTimer m_since;
};

} // namespace lobby::ui
