#pragma once

#include "models/support/result.h"

#include <QByteArray>

namespace lobby::backup {

/// A container is, in this order and without anything between or behind:
///
///     "LOBBYBAK"                     8 bytes
///     length of the header           4 bytes, the last first
///     header                         for whoever has to find the key; anybody can read it
///     beginning of the stream       24 bytes (libsodium's secretstream)
///     chunks                         each kChunkBytes and kChunkSeal more, the last one no longer
///
/// The chunks are one zstd frame, cut and sealed by secretstream (XChaCha20-Poly1305), which binds
/// each to all before it. Everything before the stream is hashed, and the hash is the additional
/// data of every chunk. The last chunk alone is tagged as the last one.
constexpr QByteArrayView kContainerMagic("LOBBYBAK");
constexpr qsizetype kLengthBytes = 4;
constexpr qsizetype kMostHeaderBytes = 64 * 1024;
constexpr qsizetype kChunkBytes = 256 * 1024;
constexpr qsizetype kChunkSeal = 17;
constexpr qsizetype kStreamBeginningBytes = 24;

/// Magic, length, header. `header` has at most kMostHeaderBytes.
[[nodiscard]] QByteArray containerBeginning(QByteArrayView header);
/// 32 bytes of what containerBeginning() made.
[[nodiscard]] QByteArray beginningHash(QByteArrayView beginning);

/// At least one bit is not as it was written, or something is missing.
[[nodiscard]] Error backupDamaged(const char *what);

} // namespace lobby::backup
