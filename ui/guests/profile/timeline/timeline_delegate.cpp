#include "ui/guests/profile/timeline/timeline_delegate.h"

#include "ui/guests/profile/timeline/timeline_model.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace lobby::ui {

namespace {

constexpr int kMomentWidth = 88;
constexpr int kAuthorWidth = 84;
constexpr int kMostLines = 4;

struct Places
{
    QRect moment;
    QRect icon;
    QRect sentence;
    QRect author;
};

/// Where the parts of a row stand, reading from the left.
Places placesIn(const QRect &row, const Look &look)
{
    const int moment = look.scaled(kMomentWidth);
    const int icon = look.scaled(IconSize::row);
    const int author = look.scaled(kAuthorWidth);
    Places at;
    at.moment = QRect(row.x(), row.y(), moment, row.height());
    at.icon = QRect(at.moment.right() + 1, row.y(), icon, row.height());
    const int x = at.icon.right() + 1 + Space::control;
    at.author = QRect(row.right() + 1 - author, row.y(), author, row.height());
    at.sentence = QRect(x, row.y(), std::max(40, at.author.x() - Space::control - x), row.height());
    return at;
}

int linesOf(const QString &text, int width, const Look &look)
{
    const QFontMetrics metrics(look.fontFor(text));
    const int height = metrics
                           .boundingRect(QRect(0, 0, width, 100'000),
                               Qt::TextWrapAnywhere | Qt::TextWordWrap, text)
                           .height();
    const int lines = (height + metrics.lineSpacing() / 2) / std::max(1, metrics.lineSpacing());
    return std::clamp(lines, 1, kMostLines);
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = currentLook();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 500;
    const Places at = placesIn(QRect(0, 0, width - 2 * Space::control, 10), look);
    const int lines = linesOf(index.data().toString(), at.sentence.width(), look);
    return {0, look.rowHeight() + (lines - 1) * look.lineHeight(TextStyle::Body)};
}

void TimelineDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const QRect &content) const
{
    const Look &look = currentLook();
    const RowInk ink = inkOf(option);
    const Places at = placesIn(content, look);
    const auto mirrored
        = [&](const QRect &place) { return QStyle::visualRect(option.direction, content, place); };
    const int top = (look.rowHeight() - look.lineHeight(TextStyle::Body)) / 2;
    const auto firstLine = [&](QRect place) {
        place.setTop(place.top() + top);
        return mirrored(place);
    };
    const int leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->setFont(look.font(TextStyle::Body));
    painter->setPen(ink.secondary);
    painter->drawText(firstLine(at.moment), leading | Qt::AlignTop,
        index.data(TimelineModel::MomentRole).toString());
    painter->drawText(firstLine(at.author), leading | Qt::AlignTop,
        painter->fontMetrics().elidedText(
            index.data(TimelineModel::AuthorRole).toString(), Qt::ElideRight, at.author.width()));
    const bool lit = option.state & QStyle::State_Selected && option.state & QStyle::State_Active;
    QRect icon = at.icon;
    icon.setHeight(look.rowHeight());
    paintIcon(painter, mirrored(icon), index.data(TimelineModel::IconRole).toString(),
        lit ? IconRole::OnSelection : IconRole::Secondary, look.scaled(IconSize::row));
    const QString text = index.data().toString();
    painter->setFont(look.fontFor(text));
    painter->setPen(ink.text);
    const QRect place = firstLine(at.sentence);
    const int lines = linesOf(text, place.width(), look);
    if (lines == 1)
        painter->drawText(place, leading | Qt::AlignTop | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    else
        painter->drawText(
            place, leading | Qt::AlignTop | Qt::TextWrapAnywhere | Qt::TextWordWrap, text);
}

} // namespace lobby::ui
