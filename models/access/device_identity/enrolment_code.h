#pragma once

#include "models/access/secrets/code_groups.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lobby::access {

/// What an administrator hands to a new desk, on paper or as a picture: 80 random bits that the
/// server takes once, and the first 80 bits of the pin of the server's authority, so that the
/// desk talks to no other. Written as eight groups of five characters (see code_groups.h).
class EnrolmentCode
{
public:
    static constexpr int kGroups = 8;
    static constexpr qsizetype kSecretSize = 10;
    static constexpr qsizetype kPinSize = 10;

    /// A new one for the authority whose publicKeyPin() is given.
    static EnrolmentCode random(QByteArrayView authorityPin);
    static Result<EnrolmentCode, GroupsProblem> parse(QStringView text);

    /// Eight groups with a space between.
    [[nodiscard]] QString groups() const;
    /// What the desk shows to the server; none but the desk and the paper know it.
    [[nodiscard]] const QByteArray &secret() const { return m_secret; }
    /// Is this the publicKeyPin() of the authority that printed the code?
    [[nodiscard]] bool isOf(QByteArrayView authorityPin) const;

private:
    EnrolmentCode(QByteArray secret, QByteArray pin)
        : m_secret(std::move(secret))
        , m_pin(std::move(pin))
    {
    }

    QByteArray m_secret;
    QByteArray m_pin;
};

/// All that stands behind secret() on the server: SHA-256 in a context of its own. A hash without
/// a salt will do, for nobody guesses 80 bits in the quarter of an hour that they are worth.
QByteArray enrolmentHash(QByteArrayView secret);

/// A code with the place of its server, for a QR code that a desk reads:
/// "LOBBY:HOTEL.EXAMPLE:8443/K3QX7…", all of it in the alphabet of a small picture.
struct EnrolmentTicket
{
    QString host; ///< a name or an address; of version 6 without brackets
    quint16 port = 0;
    EnrolmentCode code;

    [[nodiscard]] QString text() const;
    static std::optional<EnrolmentTicket> parse(QStringView text);
};

} // namespace lobby::access
