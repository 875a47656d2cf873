#include "ui/kit/rows/row_delegate.h"

#include "ui/kit/look/painting.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace lobby::ui {

namespace {

/// A bar where the text will be.
void paintPending(QPainter *painter, const QRect &content)
{
    const Look &look = currentLook();
    const int height = look.scaled(8);
    paintBox(painter,
        QRect(content.x(), content.center().y() - height / 2, content.width() * 3 / 5, height),
        Radius::control, look.colours.neutralBg, {});
}

} // namespace

RowDelegate::RowDelegate(QObject *parent, GlyphOf glyphOf)
    : QStyledItemDelegate(parent)
    , m_glyphOf(std::move(glyphOf))
{
}

void RowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QWidget *view = option.widget;
    QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, view);
    painter->save();
    painter->setClipRect(cell.rect);
    const QRect content = cell.rect.adjusted(Space::control - 2, 0, -Space::control, 0);
    if (index.data(PendingRole).toBool())
        paintPending(painter, content);
    else
        paintContent(painter, cell, index, content);
    if (index.data(RuleAboveRole).toBool())
        painter->fillRect(
            QRect(cell.rect.topLeft(), QSize(cell.rect.width(), 1)), currentLook().colours.border);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + Space::control,
        currentLook().rowHeight()};
}

void RowDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const QRect &content) const
{
    const Look &look = currentLook();
    const RowInk ink = inkOf(option);
    QRect textRect = content;
    const Glyphed glyph = m_glyphOf ? m_glyphOf(index) : Glyphed {};
    if (!glyph.icon.isEmpty()) {
        const int size = look.scaled(IconSize::row);
        const QRect place = QStyle::visualRect(
            option.direction, content, QRect(content.x(), content.y(), size, content.height()));
        const bool lit
            = option.state & QStyle::State_Selected && option.state & QStyle::State_Active;
        paintIcon(
            painter, place, glyph.icon, lit ? IconRole::OnSelection : iconRole(glyph.tone), size);
        textRect = QStyle::visualRect(
            option.direction, content, content.adjusted(size + Space::tight + 2, 0, 0, 0));
    }
    painter->setFont(option.font);
    painter->setPen(ink.text);
    const Qt::Alignment side = QStyle::visualAlignment(
        option.direction, option.displayAlignment & Qt::AlignHorizontal_Mask);
    painter->drawText(textRect, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(option.text, option.textElideMode, textRect.width()));
}

RowInk RowDelegate::inkOf(const QStyleOptionViewItem &option)
{
    const Colours &c = currentLook().colours;
    if (!(option.state & QStyle::State_Enabled))
        return {c.disabledText, c.disabledText, {}};
    if (option.state & QStyle::State_Selected && option.state & QStyle::State_Active)
        return {c.onSelection, c.onSelection, {}};
    return {c.text, c.text2, c.warnBg};
}

ChipDelegate::ChipDelegate(ChipOf chipOf, QObject *parent)
    : RowDelegate(parent)
    , m_chipOf(std::move(chipOf))
{
}

void ChipDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const QRect &content) const
{
    paintChip(painter, content, m_chipOf(index), option.direction, currentLook());
}

NameDelegate::NameDelegate(NameOf nameOf, QObject *parent)
    : RowDelegate(parent)
    , m_nameOf(std::move(nameOf))
{
}

void NameDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const QRect &content) const
{
    paintName(painter, content, m_nameOf(index), option.direction, inkOf(option), currentLook());
}

} // namespace lobby::ui
