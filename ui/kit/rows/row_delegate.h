#pragma once

#include "ui/kit/rows/row_painting.h"

#include <QStyledItemDelegate>

namespace lobby::ui {

/// A cell of the desk's tables: height by density, the selection across the whole row, notes elided
/// at the end. Optionally with a small picture before its text.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr, GlyphOf glyphOf = {});

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Paints what stands on the row's background; `content` leaves the cell's padding out.
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, const QRect &content) const;
    static RowInk inkOf(const QStyleOptionViewItem &option);

private:
    GlyphOf m_glyphOf;
};

/// A status chip. The chip's text must also be what the model answers for reading aloud.
class ChipDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit ChipDelegate(ChipOf chipOf, QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, const QRect &content) const override;

private:
    ChipOf m_chipOf;
};

/// A guest's name, native and Latin, in the font of its script, elided in the middle.
class NameDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit NameDelegate(NameOf nameOf, QObject *parent = nullptr);

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, const QRect &content) const override;

private:
    NameOf m_nameOf;
};

} // namespace lobby::ui
