#pragma once

#include "models/support/result.h"

#include <QByteArray>
#include <QStringList>

namespace lobby::checkin {

/// How a document is to come out of a printer.
struct PrintTicket
{
    QString printer; ///< its name in the system
    QString media; ///< PWG 5101.1, "iso_a5_148x210mm"
    QString title; ///< shown in the system's queue; without personal data
    int copies = 1;
};

/// The printers of this machine. Calls block, for seconds if a printer does not answer: they belong
/// on a worker thread, one at a time.
class CardPrinter
{
public:
    virtual ~CardPrinter() = default;

    /// Names of those there are; empty when the system's print service is away.
    [[nodiscard]] virtual QStringList printers() = 0;
    /// Hands a PDF over; when it answers, the system has it. Unavailable with the subject
    /// "printer_missing" (no such printer, or no print service), "printer_stopped" (it takes
    /// nothing now) or "printer_refused" (it did not take this); then nothing was handed over.
    [[nodiscard]] virtual Result<Done> print(const QByteArray &pdf, const PrintTicket &ticket) = 0;
};

} // namespace lobby::checkin
