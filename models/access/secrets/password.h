#pragma once

#include "models/access/secrets/secret_bytes.h"
#include "models/support/result.h"

#include <QStringView>

namespace lobby::access {

/// What somebody typed as a password, in the one form that is ever stretched: UTF-8 of NFC, so
/// that the same keys on another input method give the same bytes. Moves only.
class Password
{
public:
    enum class Problem { Empty, TooLong, HoldsNul, InvalidUtf8, TooShort, Common };
    static constexpr qsizetype kMaxCharacters = 128;

    /// Answers Empty, TooLong (more than 128 code points), HoldsNul or InvalidUtf8 (a lone
    /// surrogate); a new password has to pass checkNewPassword() as well.
    static Result<Password, Problem> fromText(QStringView text);
    /// The same from a pipe: exactly the password, without the end of the line.
    static Result<Password, Problem> fromUtf8(QByteArrayView bytes);

    [[nodiscard]] const SecretBytes &bytes() const { return m_bytes; }

private:
    explicit Password(SecretBytes bytes)
        : m_bytes(std::move(bytes))
    {
    }

    SecretBytes m_bytes;
};

} // namespace lobby::access
