#pragma once

#include "ui/kit/rows/row_parts.h"

#include <QWidget>

namespace lobby::ui {

/// A status chip that stands in a layout.
class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(const Chip &chip, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

} // namespace lobby::ui
