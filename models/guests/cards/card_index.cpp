#include "models/guests/cards/card_index.h"

namespace lobby::guests {

namespace {

constexpr qsizetype kSize = 16;
// A document's number is hashed in upper case and cannot begin so.
constexpr QByteArrayView kContext("lobby card uid ");

} // namespace

CardIndex::CardIndex(const access::RootKey &root)
    : m_key(root.subkey(access::RootKey::Purpose::Index))
{
}

QByteArray CardIndex::of(QByteArrayView uid) const
{
    QByteArray text = kContext.toByteArray() + uid.toByteArray();
    const QByteArray index = access::keyedHash(m_key, text).first(kSize);
    text.fill('\0');
    return index;
}

} // namespace lobby::guests
