#include "models/checkin/reading/read_document.h"

namespace lobby::checkin {

Result<ReadDocument, MrzFault> readDocument(const QStringList &lines, QDate today, MrzSource source)
{
    if (const auto permit = readPermit(lines)) {
        if (!*permit)
            return permit->error();
        return documentFrom(**permit, today);
    }
    const auto zone = readMrz(lines, source);
    if (!zone)
        return zone.error();
    return documentFrom(*zone, today);
}

} // namespace lobby::checkin
