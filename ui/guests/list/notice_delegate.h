#pragma once

#include "ui/kit/rows/row_delegate.h"

namespace lobby::ui {

/// What must be known of a guest, as chips: at most two, the rest as a number.
class NoticeDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using ChipsOf = std::function<QList<Chip>(const QModelIndex &)>;

    explicit NoticeDelegate(ChipsOf chipsOf, QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, const QRect &content) const override;

private:
    ChipsOf m_chipsOf;
};

} // namespace lobby::ui
