#pragma once

#include "models/access/secrets/password.h"

#include <QString>

#include <optional>

namespace lobby::access {

/// What a new password needs beyond being a password at all.
constexpr int kMinPasswordCharacters = 8;

/// TooShort (under 8 code points), or Common: in the list of resources/access, with digits behind
/// a word of it, one or two characters repeated, or `displayName` itself; none when it will do.
/// There is no rule about kinds of characters: it only makes people write passwords down.
std::optional<Password::Problem> checkNewPassword(
    const Password &password, QStringView displayName = {});

} // namespace lobby::access
