#pragma once

#include "models/complaints/dossier/manifest.h"
#include "models/support/result.h"

namespace lobby::complaints {

/// What is wrong with a file that should be a sealed dossier.
enum class DossierProblem : quint8 {
    Unreadable, ///< no file, or one that cannot be read
    NotADossier, ///< it does not end with a seal: another file, or a part of one
    Changed, ///< the seal does not fit what is in it
    Contradictory, ///< sealed so, and yet not what its manifest says
    OtherKey, ///< whole, but sealed with another key than was asked for
};

struct CheckedDossier
{
    Manifest manifest;
    QString fingerprint; ///< of the key that sealed it
};

/// Reads a file that may be anybody's. `fingerprint`, as fingerprintOf() writes it, or empty: whose
/// seal it must be.
[[nodiscard]] Result<CheckedDossier, DossierProblem> checkDossier(
    QByteArrayView file, const QString &fingerprint = {});
/// The same of a file by its path. Blocks.
[[nodiscard]] Result<CheckedDossier, DossierProblem> checkDossierFile(
    const QString &path, const QString &fingerprint = {});

} // namespace lobby::complaints
