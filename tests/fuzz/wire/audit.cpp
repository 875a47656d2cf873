#include "models/sync/audit_log/audit_entry.h"
#include "models/sync/audit_log/audit_messages.h"
#include "tests/fuzz/wire/reread.h"

using namespace lobby::sync;

namespace lobby::fuzz {

/// What desk and server tell each other of audit chains, and what a desk keeps of it.
void tryInput(QByteArrayView input)
{
    (void)auditLinkOf(input);
    tryDecoder(input, decodeAuditRequest);
    tryDecoder(input, decodeAuditAnswer);
    tryDecoder(input, decodeSignedHead);
    tryDecoder(input, decodeReceipt);
}

} // namespace lobby::fuzz
