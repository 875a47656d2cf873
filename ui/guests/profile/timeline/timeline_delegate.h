#pragma once

#include "ui/kit/rows/row_delegate.h"

namespace lobby::ui {

/// A fact of the timeline: time, picture, sentence, author. Long notes take up to four lines.
class TimelineDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, const QRect &content) const override;
};

} // namespace lobby::ui
