#pragma once

#include "models/access/keys/root_key.h"

#include <QByteArray>

namespace lobby::guests {

/// The blind index of the number that a guest's card or badge says of itself: the same at every
/// desk of the vault, and never the same as that of a document. Any thread.
class CardIndex
{
public:
    explicit CardIndex(const access::RootKey &root);

    /// 16 bytes.
    [[nodiscard]] QByteArray of(QByteArrayView uid) const;

private:
    access::SecretBytes m_key;
};

} // namespace lobby::guests
