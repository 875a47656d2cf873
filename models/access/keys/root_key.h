#pragma once

#include "models/access/secrets/sealing.h"

namespace lobby::access {

/// K_root of one epoch: what unlocking vault.keys gives, and proof of having unlocked it. Every
/// key in use is a subkey, so that none of them tells anything about another.
class RootKey
{
public:
    enum class Purpose : quint64 {
        Database = 1, ///< raw key of SQLCipher
        Index = 2, ///< blind index of document numbers
        Files = 3, ///< attachments
        Documents = 4, ///< document numbers sealed on this desk
        KeyFile = 5, ///< codes of the records in vault.keys
        Drafts = 6, ///< half-filled forms
        DarkDesk = 7, ///< the passphrase of the dark-desk pack
        Backup = 8, ///< the keys of backups, each of which has its own
    };

    RootKey(quint32 epoch, SecretBytes bytes)
        : m_epoch(epoch)
        , m_bytes(std::move(bytes))
    {
    }

    [[nodiscard]] quint32 epoch() const { return m_epoch; }
    [[nodiscard]] SecretBytes subkey(Purpose purpose) const
    {
        return subkeyOf(m_bytes, static_cast<quint64>(purpose));
    }
    /// For sealing to another member; nothing else uses the key itself.
    [[nodiscard]] const SecretBytes &bytes() const { return m_bytes; }

    friend bool operator==(const RootKey &a, const RootKey &b)
    {
        return a.m_epoch == b.m_epoch && a.m_bytes == b.m_bytes;
    }

private:
    quint32 m_epoch = 0;
    SecretBytes m_bytes;
};

} // namespace lobby::access
