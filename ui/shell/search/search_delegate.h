#pragma once

#include <QStyledItemDelegate>

namespace lobby::ui {

class SearchList;
struct SearchRow;
struct RowInk;

/// Paints the lines of a SearchList: guests on two lines, commands on one with their key.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SearchDelegate(const SearchList &list, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGuest(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction,
        const SearchRow &row, const RowInk &ink) const;
    void paintCommand(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction,
        const SearchRow &row, const RowInk &ink) const;

    const SearchList &m_list;
};

} // namespace lobby::ui
