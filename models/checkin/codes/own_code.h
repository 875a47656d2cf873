#pragma once

#include "models/support/uuid.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace lobby::checkin {

/// What the QR codes on our own cards hold: "LOBBY:G:<uuid>" a guest (his membership card),
/// "LOBBY:S:<uuid>" a stay (a registration card). An id alone, nothing of the person; upper case,
/// so that a QR code needs its alphanumeric mode only.
struct OwnCode
{
    enum class Kind { Guest, Stay };

    Kind kind = Kind::Guest;
    Uuid id;

    [[nodiscard]] QString toText() const;
    /// Either case; none for anything else.
    static std::optional<OwnCode> parse(QStringView text);

    friend bool operator==(const OwnCode &, const OwnCode &) = default;
};

} // namespace lobby::checkin
