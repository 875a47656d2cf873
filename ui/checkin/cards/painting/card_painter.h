#pragma once

#include "models/checkin/cards/registration_card.h"
#include "ui/checkin/cards/painting/card_layout.h"

class QPainter;

namespace lobby::ui {

/// A card to be filled in by hand while nothing else works.
struct BlankCard
{
    QString property;
    QString number;
    friend bool operator==(const BlankCard &, const BlankCard &) = default;
};

/// Paint one card into `page`, in the painter's units, `unitsPerMm` of them a millimetre. What does
/// not fit is written smaller, and at the smallest size cut off with an ellipsis: nothing leaves
/// the page or overlaps. Any thread.
void paintCard(QPainter &painter, const QRectF &page, double unitsPerMm,
    const checkin::RegistrationCard &card, const CardLayout &layout);
void paintBlankCard(QPainter &painter, const QRectF &page, double unitsPerMm, const BlankCard &card,
    const CardLayout &layout);

} // namespace lobby::ui
