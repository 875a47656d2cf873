#pragma once

#include "models/exchange/encoding/text_encoding.h"
#include "models/exchange/tables/table_source.h"

#include <memory>

namespace lobby::exchange {

/// vCards 3.0 (RFC 2426) and 4.0 (RFC 6350), a row each; the columns are called as the table of
/// guests has them, so that they are mapped by their headings. Of several addresses the first is
/// divided, the others stand whole in a column of their own; what no guest has (pictures, keys,
/// marks of programs) is left out. A card's name that its program derived (RFC 9554) is none.
/// `encoding`: vCards are UTF-8, old phones of China knew better.
/// FileFormat: "vcard" for what is none or cut off, "vcard_2_1" for cards of before 1998, which are
/// written in another way; else as FileBytes.
[[nodiscard]] Result<std::unique_ptr<TableSource>> openCards(const QString &path,
    TextEncoding encoding = TextEncoding::Utf8, const TableLimits &limits = {});

} // namespace lobby::exchange
