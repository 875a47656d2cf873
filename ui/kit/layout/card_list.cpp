#include "ui/kit/layout/card_list.h"

#include <QListWidget>

namespace lobby::ui {

void layInCard(QListWidget *list)
{
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setWordWrap(true);
    list->setSizeAdjustPolicy(QAbstractItemView::AdjustToContents);
}

} // namespace lobby::ui
