#pragma once

#include "models/access/keys/document_keys.h"
#include "models/access/secrets/code_groups.h"

namespace lobby::access {

/// What a desk without the organisation's keys shows, and a member of the staff types at one that
/// has them: 120 random bits that no server ever sees. What is sealed under it can be read by the
/// desk that showed it, and can have been sealed by nobody who had not read it there.
class PairingCode
{
public:
    static constexpr int kGroups = 6;
    static constexpr qsizetype kSize = 15;
    static constexpr qsizetype kCheckSize = 16;

    static PairingCode random();
    static Result<PairingCode, GroupsProblem> parse(QStringView text);
    /// As bytes() writes it; none for another size.
    static std::optional<PairingCode> read(QByteArrayView bytes);

    /// Six groups with a space between.
    [[nodiscard]] QString groups() const;
    [[nodiscard]] const SecretBytes &bytes() const { return m_bytes; }
    /// kCheckSize bytes, for all to see: which desk's code it is.
    [[nodiscard]] QByteArray check() const;

    [[nodiscard]] QByteArray seal(const DocumentKeys &keys) const;
    [[nodiscard]] std::optional<DocumentKeys> open(QByteArrayView sealed) const;

private:
    explicit PairingCode(SecretBytes bytes)
        : m_bytes(std::move(bytes))
    {
    }
    [[nodiscard]] SecretBytes key(QByteArrayView purpose) const;

    SecretBytes m_bytes;
};

} // namespace lobby::access
