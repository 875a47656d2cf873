#pragma once

#include "ui/checkin/cards/painting/card_painter.h"

#include <QByteArray>
#include <QImage>

namespace lobby::ui {

/// One page, PDF/A-1b; its title says that it is a card and not whose. Any thread.
[[nodiscard]] QByteArray cardPdf(const checkin::RegistrationCard &card, const CardLayout &layout);

/// Numbered cards for outages: one to a page, or with two to a page half of A4 each.
[[nodiscard]] QByteArray blankCardsPdf(
    const QList<BlankCard> &cards, const CardLayout &layout, int perPage);

/// The same card to look at.
[[nodiscard]] QImage cardPicture(
    const checkin::RegistrationCard &card, const CardLayout &layout, double dotsPerMm);

} // namespace lobby::ui
