#pragma once

#include "models/access/secrets/sealing.h"
#include "models/support/result.h"

#include <QString>

namespace lobby::access {

/// The 256-bit key of the recovery sheet. Written as 14 groups of five characters of Crockford's
/// base32 (no I, L, O, U), "K3QX7 …": in 13 groups four characters of the key and one check
/// character, in the last four of a checksum over the whole key and one check character. The
/// check character finds any one wrong character, any two exchanged ones and groups out of place.
class RecoveryKey
{
public:
    static constexpr int kGroups = 14;
    static constexpr int kGroupSize = 5;

    struct Problem
    {
        enum class Kind { TooShort, TooLong, IllegalCharacter, WrongGroup, WrongChecksum };
        Kind kind = Kind::TooShort;
        int group = 0; ///< 1…14, the first one concerned; 0: the whole
        friend bool operator==(const Problem &, const Problem &) = default;
    };

    static RecoveryKey random();
    /// Forgives case, spaces, dashes, full-width characters, O for 0, I and L for 1.
    static Result<RecoveryKey, Problem> parse(QStringView text);

    /// 14 groups with a space between.
    [[nodiscard]] QString groups() const;
    [[nodiscard]] const SecretBytes &bytes() const { return m_bytes; }
    /// What K_root is sealed to.
    [[nodiscard]] KeyPair keyPair() const { return KeyPair::fromSeed(m_bytes); }

private:
    explicit RecoveryKey(SecretBytes bytes)
        : m_bytes(std::move(bytes))
    {
    }

    SecretBytes m_bytes;
};

} // namespace lobby::access
