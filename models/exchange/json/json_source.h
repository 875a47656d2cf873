#pragma once

#include "models/exchange/tables/table_source.h"

#include <memory>

namespace lobby::exchange {

/// Objects of JSON (RFC 8259, so UTF-8), as one list or one behind the other, a line each or not.
/// Keys are the headings; of an object within one "outer.inner"; a list is several values of one
/// key. What lies deeper comes as the JSON it is, so that nothing is lost without a word.
/// FileFormat ("json"), also for nesting deeper than 32; FileTooLarge, also for one object of more
/// than 1 MiB; else as FileBytes. A number that a reader of JSON may round is a lost digit.
[[nodiscard]] Result<std::unique_ptr<TableSource>> openJson(
    const QString &path, const TableLimits &limits = {});

} // namespace lobby::exchange
