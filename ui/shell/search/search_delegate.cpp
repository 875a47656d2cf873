#include "ui/shell/search/search_delegate.h"

#include "ui/kit/look/painting.h"
#include "ui/kit/rows/row_painting.h"
#include "ui/shell/search/search_list.h"

#include <QPainter>

namespace lobby::ui {

namespace {

int side(Qt::LayoutDirection direction, Qt::Alignment to)
{
    return int(QStyle::visualAlignment(direction, to) | Qt::AlignVCenter) | Qt::TextSingleLine;
}

void paintText(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction,
    Qt::Alignment to, const QString &text)
{
    painter->drawText(rect, side(direction, to),
        painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

SearchDelegate::SearchDelegate(const SearchList &list, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_list(list)
{
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Look &look = currentLook();
    const int body = look.lineHeight(TextStyle::Body);
    switch (m_list.kind(index.row())) {
    case SearchList::Kind::Heading:
        return {0, look.lineHeight(TextStyle::Caption) + look.scaled(10)};
    case SearchList::Kind::Sentence:
        return {0, body + look.scaled(20)};
    case SearchList::Kind::Offer:
        return {0, look.rowHeight()};
    case SearchList::Kind::Result:
        break;
    }
    if (m_list.row(index.row()).group == SearchRow::Group::Commands)
        return {0, look.rowHeight()};
    return {0, body + look.lineHeight(TextStyle::Caption) + look.scaled(8)};
}

void SearchDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = currentLook();
    const Colours &c = look.colours;
    const SearchList::Kind kind = m_list.kind(index.row());
    const QRect content = option.rect.adjusted(Space::area, 0, -Space::area, 0);
    painter->save();
    if (kind == SearchList::Kind::Heading || kind == SearchList::Kind::Sentence) {
        const bool heading = kind == SearchList::Kind::Heading;
        painter->setFont(look.font(heading ? TextStyle::Caption : TextStyle::Body));
        painter->setPen(QColor(heading ? c.text2 : c.text));
        paintText(painter, heading ? content.adjusted(0, look.scaled(4), 0, 0) : content,
            option.direction, Qt::AlignLeft, index.data().toString());
        painter->restore();
        return;
    }
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen) // the popup never has the focus, yet its chosen row is where Enter goes
        paintBox(painter, option.rect.adjusted(4, 1, -4, -1), Radius::control, c.selection, {});
    RowInk ink {c.text, c.text2, c.warnBg};
    if (chosen)
        ink = {c.onSelection, c.onSelection, {}};
    const SearchRow &row = m_list.row(index.row());
    if (!row.enabled)
        ink = {c.disabledText, c.disabledText, {}};
    QRect rest = content;
    if (const int number = index.data(SearchList::NumberRole).toInt(); number > 0) {
        painter->setFont(look.font(TextStyle::Caption));
        painter->setPen(ink.secondary);
        paintText(painter, content, option.direction, Qt::AlignRight,
            QStringLiteral("Alt+%1").arg(number));
        rest = QStyle::visualRect(
            option.direction, content, content.adjusted(0, 0, -look.scaled(52), 0));
    }
    if (row.group == SearchRow::Group::Commands)
        paintCommand(painter, rest, option.direction, row, ink);
    else
        paintGuest(painter, rest, option.direction, row, ink);
    painter->restore();
}

void SearchDelegate::paintGuest(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction,
    const SearchRow &row, const RowInk &ink) const
{
    const Look &look = currentLook();
    const int body = look.lineHeight(TextStyle::Body);
    const auto place = [&](const QRect &r) { return QStyle::visualRect(direction, rect, r); };
    const int chipWidth = row.chip.text.isEmpty() ? 0 : chipSize(row.chip.text, look).width();
    const int top = rect.y() + look.scaled(4);
    QRect first(rect.x(), top, rect.width() - chipWidth - Space::control, body);
    if (!row.alert.icon.isEmpty()) {
        const int size = look.scaled(IconSize::row);
        paintIcon(painter, place({first.x(), top, size, body}), row.alert.icon,
            ink.highlight.isValid() ? iconRole(row.alert.tone) : IconRole::OnSelection, size);
        first.setLeft(first.x() + size + Space::tight);
    }
    paintName(painter, place(first), row.name, direction, ink, look);
    if (chipWidth > 0) {
        const QRect chip(rect.right() - chipWidth, rect.y(), chipWidth, rect.height());
        paintChip(painter, place(chip), row.chip, direction, look);
    }
    QStringList facts {row.why, row.lastStay, row.documentTail};
    facts.removeAll(QString());
    painter->setFont(look.font(TextStyle::Caption));
    painter->setPen(ink.secondary);
    const QRect second(rect.x(), top + body, rect.width() - chipWidth - Space::control,
        look.lineHeight(TextStyle::Caption));
    paintText(
        painter, place(second), direction, Qt::AlignLeft, facts.join(QStringLiteral("  ·  ")));
}

void SearchDelegate::paintCommand(QPainter *painter, const QRect &rect,
    Qt::LayoutDirection direction, const SearchRow &row, const RowInk &ink) const
{
    const Look &look = currentLook();
    painter->setFont(look.font(TextStyle::Body));
    painter->setPen(ink.text);
    const int keyWidth = painter->fontMetrics().horizontalAdvance(row.key) + Space::control;
    const QRect words = QStyle::visualRect(direction, rect, rect.adjusted(0, 0, -keyWidth, 0));
    const QString text = row.detail.isEmpty()
        ? row.name.latin
        : row.name.latin + QStringLiteral("  —  ") + row.detail;
    paintText(painter, words, direction, Qt::AlignLeft, text);
    painter->setPen(ink.secondary);
    paintText(painter, rect, direction, Qt::AlignRight, row.key);
}

} // namespace lobby::ui
