#include "ui/kit/rows/row_painting.h"

#include "ui/kit/look/painting.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace lobby::ui {

namespace {

/// One line of text with marks behind `spans`; answers the width it took.
int paintMarked(QPainter *painter, const QRect &rect, const QString &text, const QList<Span> &spans,
    const QColor &ink, const QColor &mark)
{
    const QFont font = painter->font();
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideMiddle, rect.width());
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> formats;
    if (shown == text && mark.isValid()) {
        for (const Span &span : spans) {
            QTextLayout::FormatRange range;
            range.start = int(span.start);
            range.length = int(span.length);
            range.format.setBackground(mark);
            formats.append(range);
        }
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1'000'000);
    layout.endLayout();
    const int width = int(std::ceil(line.naturalTextWidth()));
    painter->setPen(ink);
    // The line is laid out from the left whatever its script: the caller has placed `rect`.
    const qreal shift = line.textLength() > 0 ? line.cursorToX(0) : 0;
    const bool rightToLeft = shown.isRightToLeft();
    layout.draw(painter,
        QPointF(rect.x() - (rightToLeft ? shift - width : 0),
            rect.y() + (rect.height() - line.height()) / 2));
    return width;
}

} // namespace

QSize chipSize(const QString &text, const Look &look)
{
    const QFontMetrics metrics(look.font(TextStyle::Body));
    return {metrics.horizontalAdvance(text) + look.scaled(20), look.lineHeight(TextStyle::Body)};
}

void paintChip(QPainter *painter, const QRect &rect, const Chip &chip,
    Qt::LayoutDirection direction, const Look &look)
{
    if (chip.text.isEmpty())
        return;
    const QSize wanted = chipSize(chip.text, look).boundedTo(rect.size());
    const QRect box
        = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, wanted, rect);
    painter->save();
    paintBox(painter, box, Radius::control, look.paper(chip.tone), {});
    const QFont font = look.font(TextStyle::Body);
    painter->setFont(font);
    painter->setPen(look.ink(chip.tone));
    painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(chip.text, Qt::ElideMiddle, box.width() - Space::control));
    painter->restore();
}

int paintName(QPainter *painter, const QRect &rect, const NameParts &name,
    Qt::LayoutDirection direction, const RowInk &ink, const Look &look)
{
    const bool both = !name.native.isEmpty() && !name.latin.isEmpty();
    const QString &first = name.native.isEmpty() ? name.latin : name.native;
    const QList<Span> &firstSpans
        = name.native.isEmpty() ? name.latinHighlight : name.nativeHighlight;
    const QFont firstFont = look.fontFor(first, name.languageTag);
    const QFont secondFont = look.font(TextStyle::Body);
    const int gap = look.scaled(6);
    const int firstWidth = QFontMetrics(firstFont).horizontalAdvance(first) + 1;
    const int secondWidth = both ? QFontMetrics(secondFont).horizontalAdvance(name.latin) + 1 : 0;
    const int firstRoom = both && firstWidth + gap + secondWidth > rect.width()
        ? std::min(firstWidth, std::max(rect.width() - gap - secondWidth, rect.width() / 2))
        : std::min(firstWidth, rect.width());
    const auto place = [&](int from, int width) {
        return QStyle::visualRect(
            direction, rect, QRect(rect.x() + from, rect.y(), width, rect.height()));
    };
    painter->save();
    painter->setFont(firstFont);
    paintMarked(painter, place(0, firstRoom), first, firstSpans, ink.text, ink.highlight);
    const int secondRoom = rect.width() - firstRoom - gap;
    if (both && secondRoom > look.scaled(24)) {
        painter->setFont(secondFont);
        paintMarked(painter, place(firstRoom + gap, std::min(secondRoom, secondWidth)), name.latin,
            name.latinHighlight, ink.secondary, ink.highlight);
    }
    painter->restore();
    return std::min(rect.width(), firstRoom + (both ? gap + std::max(0, secondRoom) : 0));
}

IconRole iconRole(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return IconRole::Ok;
    case Tone::Info:
        return IconRole::Info;
    case Tone::Warn:
        return IconRole::Warn;
    case Tone::Err:
        return IconRole::Err;
    case Tone::Accent:
        return IconRole::Accent;
    case Tone::Neutral:
        break;
    }
    return IconRole::Secondary;
}

} // namespace lobby::ui
