#pragma once

#include "models/support/uuid.h"

#include <QList>
#include <QString>

namespace lobby::quality {

enum class Normaliser : quint8 { Telephone, Width, NameCase, Region };
inline constexpr int kNormalisers = 4;
/// "telephone", for the local table.
[[nodiscard]] QLatin1StringView codeOf(Normaliser normaliser);

/// One value that would be written otherwise. A plain value.
struct NormalChange
{
    Uuid guest = {};
    QString name = {}; ///< his, as lists show it; empty when read back
    quint16 table = 0;
    Uuid row = {};
    quint16 field = 0;
    QString before = {};
    QString after = {};

    friend bool operator==(const NormalChange &, const NormalChange &) = default;
};

/// What was done at once, and can be undone at once.
struct NormalRun
{
    qint64 id = 0;
    Normaliser normaliser = Normaliser::Telephone;
    Uuid staff = {};
    qint64 atMs = 0;
    qint64 undoneAtMs = 0; ///< zero: it stands
    int changes = 0;
};

/// What became of an undoing.
struct NormalUndo
{
    int restored = 0;
    QList<NormalChange> kept = {}; ///< edited since by somebody, with the guest's name
};

/// For how long a run can be undone.
inline constexpr qint64 kUndoMs = qint64 {30} * 24 * 3600 * 1000;

} // namespace lobby::quality
