#pragma once

#include "models/checkin/printing/card_printer.h"

namespace lobby::checkin {

/// Printers by CUPS. A document goes through its connection and into no file of ours; what the
/// printer answers is known, which Qt's own printing does not tell.
class CupsPrinter final : public CardPrinter
{
public:
    [[nodiscard]] QStringList printers() override;
    [[nodiscard]] Result<Done> print(const QByteArray &pdf, const PrintTicket &ticket) override;
};

} // namespace lobby::checkin
