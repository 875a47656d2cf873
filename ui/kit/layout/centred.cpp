#include "ui/kit/layout/centred.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lobby::ui {

void putInTheMiddle(QWidget *screen, QWidget *inside)
{
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(inside);
    across->addStretch();
    auto *column = new QVBoxLayout(screen);
    column->addStretch(2);
    column->addLayout(across);
    column->addStretch(3);
}

} // namespace lobby::ui
