#include "ui/guestside/signature_pad.h"

#include "ui/checkin/cards/painting/signature_path.h"
#include "ui/kit/look/look.h"

#include <QMouseEvent>
#include <QPainter>

namespace lobby::ui {

using checkin::Signature;
using checkin::SignaturePoint;

namespace {

constexpr int kWidth = 480;
constexpr int kHeight = 120;

} // namespace

SignaturePad::SignaturePad(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::CrossCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SignaturePad::sizeHint() const
{
    const Look &look = currentLook();
    return {look.scaled(kWidth), look.scaled(kHeight)};
}

void SignaturePad::clear()
{
    m_signature = {};
    m_since.invalidate();
    update();
    Q_EMIT changed();
}

QRectF SignaturePad::box() const
{
    const double wanted = m_signature.isEmpty() ? double(width()) / std::max(1, height())
                                                : m_signature.aspectRatio();
    QSizeF size(width(), width() / wanted);
    if (size.height() > height())
        size = {height() * wanted, double(height())};
    return {QPointF(0, 0), size};
}

void SignaturePad::add(QPointF place)
{
    const QRectF at = box();
    const QPointF within(place.x() / at.width(), place.y() / at.height());
    if (m_signature.add(SignaturePoint::at(within, m_since.elapsed())))
        update();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_signature.isEmpty()) {
        m_signature = Signature(double(width()) / std::max(1, height()));
        m_since.start();
    }
    m_signature.liftPen();
    add(event->position());
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton) && !m_signature.isEmpty())
        add(event->position());
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_signature.isEmpty())
        return;
    m_signature.liftPen();
    Q_EMIT changed();
}

void SignaturePad::paintEvent(QPaintEvent * /*event*/)
{
    const Look &look = currentLook();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor::fromRgba(look.colours.surface));
    painter.setPen(QColor::fromRgba(look.colours.controlBorder));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    const int line = height() * 3 / 4; // to write on
    painter.setPen(QColor::fromRgba(look.colours.border));
    painter.drawLine(look.scaled(16), line, width() - look.scaled(16), line);
    painter.setPen(QPen(QColor::fromRgba(look.colours.text), look.scaled(2), Qt::SolidLine,
        Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(signaturePath(m_signature, box()));
}

} // namespace lobby::ui
