#pragma once

#include "models/access/keys/root_key.h"
#include "models/support/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lobby::access {

/// What numbers of identity documents are sealed with, and what finds them: two keys that all desks
/// of an organisation must share. Moves only; any thread, one at a time.
class DocumentKeys
{
public:
    static constexpr qsizetype kSize = 64;
    static constexpr qsizetype kIndexSize = 16;

    /// Those that a vault was founded with.
    static DocumentKeys of(const RootKey &root);
    /// As bytes() writes them; none for another size.
    static std::optional<DocumentKeys> read(const SecretBytes &bytes);
    [[nodiscard]] SecretBytes bytes() const;

    /// 8 bytes that tell these keys from others and nothing about them.
    [[nodiscard]] QByteArray id() const;

    [[nodiscard]] QByteArray seal(QStringView number) const;
    /// None when other keys have sealed it, or nobody.
    [[nodiscard]] std::optional<QString> open(QByteArrayView sealed) const;
    /// kIndexSize bytes over a normalised number.
    [[nodiscard]] QByteArray index(QStringView normalised) const;

private:
    DocumentKeys(SecretBytes index, SecretBytes document)
        : m_indexKey(std::move(index))
        , m_documentKey(std::move(document))
    {
    }

    SecretBytes m_indexKey;
    SecretBytes m_documentKey;
};

} // namespace lobby::access
