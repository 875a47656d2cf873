#pragma once

#include "models/access/secrets/secret_bytes.h"
#include "models/support/result.h"

#include <QByteArray>

namespace lobby::darkdesk {

/// The same document under a passphrase: AES-256, revision 6 of the standard security handler
/// (ISO 32000-2, 7.6.4), metadata too. Whoever opens it may read and print it. In memory alone; any
/// thread, not the GUI's. Invalid (subject: "pdf") for what is no PDF or an empty passphrase.
[[nodiscard]] Result<QByteArray> encryptedPdf(
    const QByteArray &pdf, const access::SecretBytes &passphrase);

} // namespace lobby::darkdesk
