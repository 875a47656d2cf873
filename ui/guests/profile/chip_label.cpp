#include "ui/guests/profile/chip_label.h"

#include "ui/kit/rows/row_painting.h"

#include <QEvent>
#include <QPainter>

namespace lobby::ui {

ChipLabel::ChipLabel(const Chip &chip, QWidget *parent)
    : QWidget(parent)
    , m_chip(chip)
{
    setAccessibleName(chip.text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_chip.text, currentLook());
}

QSize ChipLabel::minimumSizeHint() const
{
    return {currentLook().scaled(40), sizeHint().height()};
}

void ChipLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip, layoutDirection(), currentLook());
}

} // namespace lobby::ui
