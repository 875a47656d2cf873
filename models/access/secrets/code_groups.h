#pragma once

#include "models/support/result.h"

#include <QByteArray>
#include <QString>

namespace lobby::access {

/// How keys are written for people: characters of Crockford's base32 (no I, L, O, U), five bits
/// each, in groups of four and a check character, "K3QX7 …". The check character finds any one
/// wrong character, any two exchanged ones and groups out of place.
constexpr int kGroupPayload = 4;
constexpr int kGroupSize = kGroupPayload + 1;

struct GroupsProblem
{
    enum class Kind { TooShort, TooLong, IllegalCharacter, WrongGroup };
    Kind kind = Kind::TooShort;
    int group = 0; ///< 1…, the first one concerned; 0: the whole
    friend bool operator==(const GroupsProblem &, const GroupsProblem &) = default;
};

/// `values` are 0…31 each, kGroupPayload for a group, at most 32 groups; a space between groups.
QString inGroups(QByteArrayView values);
/// The values of exactly `groups` groups. Forgives case, spaces, dashes, full-width characters,
/// O for 0, I and L for 1.
Result<QByteArray, GroupsProblem> readGroups(QStringView text, int groups);

/// `bytes` five bits at a time, the last value filled up with zeros.
QByteArray toFiveBits(QByteArrayView bytes);
/// The first `size` bytes that `values` spell; there must be enough of them.
QByteArray fromFiveBits(QByteArrayView values, qsizetype size);

} // namespace lobby::access
