#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

namespace lobby::exchange {

/// Which vCard: RFC 2426 or RFC 6350.
enum class CardVersion : quint8 { Three, Four };

/// Where a field of a guest stands in a vCard, in a property of its own. What is divided (N, ADR)
/// or lists (CATEGORIES) is not here. Properties that no standard has begin with X-.
struct CardProperty
{
    const char *field; ///< "guest.birth_date"
    const char *four; ///< its name in version 4.0
    const char *three; ///< and in 3.0
    const char *parameters = ""; ///< written behind the name: ";TYPE=cell"
};

[[nodiscard]] std::span<const CardProperty> cardProperties();
/// None: it stands elsewhere, or nowhere.
[[nodiscard]] const CardProperty *cardPropertyOf(QStringView field);

/// The service of an account in SOCIALPROFILE (RFC 9554) or X-SOCIALPROFILE.
[[nodiscard]] std::optional<QString> accountServiceOf(QStringView field);

} // namespace lobby::exchange
