#pragma once

#include "models/access/keys/root_key.h"
#include "models/support/result.h"

#include <QByteArray>
#include <QString>

namespace lobby::access {

/// How numbers of identity documents stand in the database: sealed, found by a blind index of the
/// whole number and by the last four characters. An interface, so that numbers sealed to the
/// members who may reveal them can take the place of this desk's key. Any thread.
class DocumentNumbers
{
public:
    virtual ~DocumentNumbers() = default;

    /// Whoever may capture can do this.
    [[nodiscard]] virtual QByteArray seal(QStringView number) const = 0;
    /// NotAllowed when this member has no key for it, Invalid (subject "document_number") when the
    /// bytes are not what seal() made.
    [[nodiscard]] virtual Result<QString> open(QByteArrayView sealed) const = 0;
    /// 16 bytes, the same for the same number however it is typed.
    [[nodiscard]] virtual QByteArray index(QStringView number) const = 0;

    /// Without spaces and dashes, full-width characters folded, upper case.
    [[nodiscard]] static QString normalised(QStringView number);
    /// Of the normalised number; empty for one of fewer than eight characters, of which four would
    /// tell too much.
    [[nodiscard]] static QString lastFour(QStringView number);
};

/// Sealed with a subkey of K_root: every member of the staff could open them, the permission table
/// says who does.
class LocalDocumentNumbers : public DocumentNumbers
{
public:
    explicit LocalDocumentNumbers(const RootKey &root);

    [[nodiscard]] QByteArray seal(QStringView number) const override;
    [[nodiscard]] Result<QString> open(QByteArrayView sealed) const override;
    [[nodiscard]] QByteArray index(QStringView number) const override;

private:
    SecretBytes m_documentKey;
    SecretBytes m_indexKey;
};

} // namespace lobby::access
