#include "ui/desk/parts/notices_delegate.h"

#include "ui/desk/parts/stay_phrases.h"

#include <QPainter>

namespace lobby::ui {

NoticesDelegate::NoticesDelegate(NoticesOf noticesOf, QObject *parent)
    : RowDelegate(parent)
    , m_noticesOf(std::move(noticesOf))
{
}

void NoticesDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const QRect &content) const
{
    const Look &look = currentLook();
    const RowInk ink = inkOf(option);
    const bool lit = option.state & QStyle::State_Selected && option.state & QStyle::State_Active;
    const QList<stays::Notice> notices = m_noticesOf(index);
    const qsizetype more = std::max<qsizetype>(0, notices.size() - stays::kShownNotices);
    const QString rest = more > 0 ? QStringLiteral("+%1").arg(more) : QString();
    const int icon = look.scaled(IconSize::row);
    const int end = content.width() - option.fontMetrics.horizontalAdvance(rest);
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(option.direction, content,
            QRect(content.x() + from, content.y(), width, content.height()));
    };
    constexpr int kFlags = int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine;
    painter->setFont(option.font);
    painter->setPen(ink.text);
    int at = 0;
    for (const stays::Notice &notice : notices.mid(0, stays::kShownNotices)) {
        const int room = end - at - icon - Space::control;
        if (room < icon)
            break;
        const Glyphed glyph = StayPhrases::glyph(notice);
        paintIcon(painter, place(at, icon), glyph.icon,
            lit ? IconRole::OnSelection : iconRole(glyph.tone), icon);
        const QString text
            = option.fontMetrics.elidedText(StayPhrases::notice(notice), Qt::ElideRight, room);
        const int width = std::min(option.fontMetrics.horizontalAdvance(text), room);
        at += icon + Space::tight;
        painter->drawText(place(at, width + 1), kFlags, text);
        at += width + Space::area;
    }
    painter->setPen(ink.secondary);
    painter->drawText(place(at, content.width() - at), kFlags, rest);
}

} // namespace lobby::ui
