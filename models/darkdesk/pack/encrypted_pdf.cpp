#include "models/darkdesk/pack/encrypted_pdf.h"

#include "models/access/secrets/sealing.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstring>

namespace lobby::darkdesk {

namespace {

/// The library wants an end to it, and its own copies are all that is left of the call.
access::SecretBytes terminated(const access::SecretBytes &passphrase)
{
    access::SecretBytes text(passphrase.size() + 1);
    std::memcpy(text.data(), passphrase.data(), static_cast<size_t>(passphrase.size()));
    return text;
}

} // namespace

Result<QByteArray> encryptedPdf(const QByteArray &pdf, const access::SecretBytes &passphrase)
{
    const Error broken {Error::Code::Invalid, {}, QStringLiteral("pdf")};
    if (passphrase.isEmpty())
        return broken;
    // Nobody needs the owner's rights: his password is forgotten as soon as it is made.
    QByteArray owner = access::randomBytes(access::kKeySize).toBase64();
    const access::SecretBytes user = terminated(passphrase);
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("pack", pdf.constData(), static_cast<size_t>(pdf.size()));
        QPDFWriter writer(document);
        writer.setOutputMemory();
        constexpr bool kYes = true;
        constexpr bool kNo = false;
        writer.setR6EncryptionParameters(reinterpret_cast<const char *>(user.data()),
            owner.constData(), kYes, kYes, kNo, kNo, kNo, kNo, qpdf_r3p_full, kYes);
        writer.write();
        access::wipe(owner);
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()),
            static_cast<qsizetype>(bytes->getSize()));
    } catch (const std::exception &) { // its text may quote the document
        return broken;
    }
}

} // namespace lobby::darkdesk
