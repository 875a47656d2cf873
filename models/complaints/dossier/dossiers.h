#pragma once

#include "models/access/secrets/sealing.h"
#include "models/access/session/authoriser.h"
#include "models/complaints/complaints.h"
#include "models/complaints/dossier/manifest.h"
#include "models/complaints/evidence/evidence.h"

#include <QThreadPool>

#include <functional>

namespace lobby::complaints {

/// A piece of evidence in a dossier.
struct Exhibit
{
    Evidence evidence;
    QString entry; ///< what it is called in the archive
    QByteArray bytes;
};

/// All that a dossier is made of, as it was at one moment.
struct DossierContents
{
    CaseFile file;
    QList<Exhibit> exhibits;
    Manifest manifest; ///< without its entries
    QString fingerprint; ///< of the key that will seal it
};

/// What was made.
struct MadeDossier
{
    QString path;
    QString fingerprint;
};

/// Makes sealed dossiers of cases, on a thread of its own. Used on the database's thread, outlived
/// by both arguments; finishes what is under way before it goes.
class Dossiers
{
public:
    /// Writes down for people what the dossier holds: a PDF. Called on another thread.
    using Print = std::function<QByteArray(const DossierContents &)>;

    Dossiers(store::Database &database, const access::Authoriser &authoriser);
    ~Dossiers() { stop(); }
    Q_DISABLE_COPY_MOVE(Dossiers)

    /// With an entry in the audit before anything is written; the file is there whole or not at
    /// all. NotLoggedIn, NotAllowed (of a restricted case: the subject "complaint.confidential"),
    /// NotFound (subject "evidence_part": not all of the evidence has come yet), Conflict (subject
    /// "evidence": it is not what was attached), DiskFull, ReadOnly and Unavailable (subject
    /// "path"), and what the store answers.
    QFuture<Result<MadeDossier>> make(const Uuid &complaint, const QString &path, Print print);

    /// Finishes what is under way, before the database closes.
    void stop();

private:
    [[nodiscard]] Result<MadeDossier> made(
        const Uuid &complaint, const QString &path, const Print &print);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    QThreadPool m_worker; ///< one thread
};

/// Puts together and seals; the part that needs no database. Unavailable.
[[nodiscard]] Result<QByteArray> sealedArchive(
    const DossierContents &contents, const QByteArray &pdf, const access::SigningKey &key);

} // namespace lobby::complaints
