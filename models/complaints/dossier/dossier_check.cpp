#include "models/complaints/dossier/dossier_check.h"

#include "models/complaints/dossier/dossier_archive.h"
#include "models/complaints/dossier/dossier_seal.h"

#include <QFile>
#include <QFileInfo>

namespace lobby::complaints {

namespace {

/// Above what a desk makes: every file of a case, and what is written about it.
constexpr qint64 kMostDossierBytes = 512LL * 1024 * 1024;

} // namespace

Result<CheckedDossier, DossierProblem> checkDossier(QByteArrayView file, const QString &fingerprint)
{
    if (!DossierSeal::isThere(file))
        return DossierProblem::NotADossier;
    const std::optional<QByteArray> key = DossierSeal::sealedBy(file);
    if (!key)
        return DossierProblem::Changed;
    CheckedDossier checked;
    checked.fingerprint = fingerprintOf(*key);
    if (!fingerprint.isEmpty() && checked.fingerprint != fingerprint)
        return DossierProblem::OtherKey;
    // A desk packs nothing, so there is never more in an archive than it is long.
    const auto listing = listingOf(file, file.size());
    if (!listing)
        return DossierProblem::Contradictory;
    const auto manifest = decodedManifest(listing->manifest);
    if (!manifest || manifest->entries != listing->entries)
        return DossierProblem::Contradictory;
    checked.manifest = *manifest;
    return checked;
}

Result<CheckedDossier, DossierProblem> checkDossierFile(
    const QString &path, const QString &fingerprint)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)
        || file.size() > kMostDossierBytes)
        return DossierProblem::Unreadable;
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return DossierProblem::Unreadable;
    return checkDossier(bytes, fingerprint);
}

} // namespace lobby::complaints
