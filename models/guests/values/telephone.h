#pragma once

#include "models/guests/values/contacts.h"

#include <QStringView>

#include <optional>

namespace lobby::guests {

/// What libphonenumber makes of a typed number. Its knowledge ages, so what it does not know is
/// kept as typed and marked, never refused. Any thread.
/// `region` (ISO 3166-1 alpha-2) is where a number without a country code is dialled.
[[nodiscard]] Telephone telephoneOf(
    QStringView typed, QStringView region, const QString &kind = QStringLiteral("mobile"));

/// E.164, or as it was typed if that cannot be told.
[[nodiscard]] inline QString storedForm(const Telephone &telephone)
{
    return telephone.e164.isEmpty() ? telephone.raw : telephone.e164;
}

/// "+8613800138000" → "138 0013 8000"; anything else as it is.
[[nodiscard]] QString nationalForm(const QString &e164);
/// "+8613800138000" → "+86 138 0013 8000".
[[nodiscard]] QString internationalForm(const QString &e164);

} // namespace lobby::guests
