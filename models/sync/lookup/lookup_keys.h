#pragma once

#include <QByteArray>
#include <QStringView>

#include <tuple>

namespace lobby::sync {

/// By what a guest is looked for.
enum class LookupKind : quint8 { Document = 1, Telephone = 2, NameAndBirth = 3 };

/// What stands for it in questions and in the server's index: 32 bytes of a hash, so that neither
/// holds a number or a name. Desk and server compute it alike.
struct LookupKey
{
    LookupKind kind = LookupKind::Document;
    QByteArray key = {};

    friend bool operator==(const LookupKey &, const LookupKey &) = default;
    friend bool operator<(const LookupKey &a, const LookupKey &b)
    {
        return std::tie(a.kind, a.key) < std::tie(b.kind, b.key);
    }
};

inline constexpr qsizetype kLookupKeySize = 32;

/// Of a document's blind index; nobody without the vault's keys can make one up from a number.
LookupKey documentKey(QByteArrayView numberIndex);
/// Of a telephone number; its digits alone count, so "+86 571 8888" and "865718888" are the same.
LookupKey telephoneKey(QStringView number);
/// Of a whole name, in whatever order its words are, and a whole date of birth ("1985-03-12").
/// Case, accents' composition, width and punctuation do not count.
LookupKey nameKey(QStringView name, QStringView birthDate);

} // namespace lobby::sync
