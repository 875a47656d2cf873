#include "ui/guests/list/notice_delegate.h"

#include <QPainter>

namespace lobby::ui {

namespace {

constexpr qsizetype kMostChips = 2;

} // namespace

NoticeDelegate::NoticeDelegate(ChipsOf chipsOf, QObject *parent)
    : RowDelegate(parent)
    , m_chipsOf(std::move(chipsOf))
{
}

void NoticeDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const QRect &content) const
{
    const Look &look = currentLook();
    QList<Chip> chips = m_chipsOf(index);
    if (chips.size() > kMostChips) {
        const qsizetype more = chips.size() - kMostChips;
        chips.resize(kMostChips);
        chips.append({QStringLiteral("+%1").arg(more), Tone::Neutral});
    }
    QRect rest = content;
    for (const Chip &chip : std::as_const(chips)) {
        if (rest.width() < look.scaled(40))
            return;
        paintChip(painter, QStyle::visualRect(option.direction, content, rest), chip,
            option.direction, look);
        rest.setLeft(
            rest.left() + std::min(chipSize(chip.text, look).width(), rest.width()) + Space::tight);
    }
}

} // namespace lobby::ui
