#pragma once

#include "models/stays/lists/notices.h"
#include "ui/kit/rows/row_delegate.h"

namespace lobby::ui {

/// What the desk must know of a stay: the first two, each with its glyph, then how many more.
class NoticesDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using NoticesOf = std::function<QList<stays::Notice>(const QModelIndex &)>;

    explicit NoticesDelegate(NoticesOf noticesOf, QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, const QRect &content) const override;

private:
    NoticesOf m_noticesOf;
};

} // namespace lobby::ui
