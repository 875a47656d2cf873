#pragma once

#include "ui/kit/look/icon.h"
#include "ui/kit/look/look.h"
#include "ui/kit/rows/row_parts.h"

#include <QRect>

class QPainter;

namespace lobby::ui {

/// Size a chip needs for its text.
QSize chipSize(const QString &text, const Look &look);
/// Paints the chip at the leading edge of `rect`, centred in height; elides in the middle.
void paintChip(QPainter *painter, const QRect &rect, const Chip &chip,
    Qt::LayoutDirection direction, const Look &look);

/// Colours of the text of a row that is selected, and not.
struct RowInk
{
    QColor text;
    QColor secondary;
    QColor highlight; ///< behind matched characters
};

/// Native name, then the Latin one in secondary colour; elided in the middle, so that surname and
/// given name both stay. Returns the width used.
int paintName(QPainter *painter, const QRect &rect, const NameParts &name,
    Qt::LayoutDirection direction, const RowInk &ink, const Look &look);

IconRole iconRole(Tone tone);

} // namespace lobby::ui
