#pragma once

#include "models/names/personal_name.h"
#include "models/support/uuid.h"

#include <QDate>

#include <array>

namespace lobby::quality {

/// What a quiet minute is good for.
enum class QuietKind {
    DummyEmail,
    PortalAlias,
    DummyTelephone,
    DummyBirthDate,
    ExpiredDocument,
    MissingBirthDate, ///< of somebody who is in house or comes within a week: the law asks for it
    StaleContact, ///< confirmed by nobody for two years, of somebody who was here within one
};
inline constexpr std::array kQuietKinds {QuietKind::MissingBirthDate, QuietKind::DummyBirthDate,
    QuietKind::ExpiredDocument, QuietKind::DummyTelephone, QuietKind::DummyEmail,
    QuietKind::PortalAlias, QuietKind::StaleContact};

/// Stable, for the store and tests: "dummy_email".
[[nodiscard]] QLatin1StringView quietCode(QuietKind kind);

/// One thing to look at. A plain value.
struct QuietItem
{
    QuietKind kind = QuietKind::DummyEmail;
    Uuid guest = {}; ///< as he is shown
    Uuid record = {}; ///< whose it is
    Uuid about = {}; ///< the telephone, e-mail, document; of a birth date the record
    QString set = {}; ///< the registry's table of it; empty for a birth date
    names::PersonalName name = {};
    QString value = {}; ///< masked
    QDate since = {}; ///< of a document its last day, of a contact its first

    friend bool operator==(const QuietItem &, const QuietItem &) = default;
};

} // namespace lobby::quality
