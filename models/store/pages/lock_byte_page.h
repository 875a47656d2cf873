#pragma once

#include <QtGlobal>

namespace lobby::store {

/// The page in which SQLite's lock bytes lie, a gigabyte into the file: it has no content and no
/// code, and is neither read nor written (SQLite's file format, 1.4). As the engine has it: a test
/// may have moved it to where a small file reaches.
[[nodiscard]] quint32 lockBytePage();

} // namespace lobby::store
