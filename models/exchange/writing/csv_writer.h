#pragma once

#include "models/exchange/encoding/text_encoding.h"
#include "models/exchange/writing/table_writer.h"

namespace lobby::exchange {

/// UTF-8 with a byte order mark, without which spreadsheets take it for the encoding of their
/// country, or GB 18030, which is that of mainland China and has every character; every cell in
/// quotation marks; commas; lines end as in RFC 4180.
[[nodiscard]] Result<std::unique_ptr<TableWriter>> createCsv(
    const QString &path, TextEncoding encoding = TextEncoding::Utf8);

} // namespace lobby::exchange
