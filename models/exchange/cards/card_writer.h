#pragma once

#include "models/exchange/cards/card_property.h"
#include "models/exchange/writing/table_writer.h"

namespace lobby::exchange {

/// A vCard a row, in UTF-8, lines folded at 75 bytes. `fields` says what each column is; the first
/// row, the headings, is left out. A card needs a formatted name: where the guest has none it is
/// put together and marked as derived (RFC 9554, 4.3), so that reading gives none again.
[[nodiscard]] Result<std::unique_ptr<TableWriter>> createCards(
    const QString &path, const QStringList &fields, CardVersion version);

} // namespace lobby::exchange
