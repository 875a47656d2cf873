#pragma once

#include "models/access/session/authoriser.h"
#include "models/complaints/evidence/evidence.h"
#include "models/store/database.h"

#include <QThreadPool>

namespace lobby::complaints {

/// Files of cases as screens use them: authorise, look at what is in the file, commit. Files are
/// read and hashed on a thread of its own. Used on the database's thread, outlived by both
/// arguments; finishes what is under way before it goes.
///
/// Errors of every call: NotLoggedIn, NotAllowed (of a restricted case: the subject
/// "complaint.confidential"), NotFound for a case that is not there, and what the store answers.
class EvidenceFiles
{
public:
    EvidenceFiles(store::Database &database, const access::Authoriser &authoriser);
    ~EvidenceFiles() { stop(); }
    Q_DISABLE_COPY_MOVE(EvidenceFiles)

    /// All of it or nothing. As examined() and bytesOfFile(); Conflict (subject "sha256") when the
    /// case has it already, Invalid (subject "evidence_count") when it has kMostEvidence.
    QFuture<Result<Uuid>> attachFile(
        const Uuid &complaint, const QString &path, const QString &source);
    QFuture<Result<Uuid>> attach(
        const Uuid &complaint, const QByteArray &bytes, const QString &name, const QString &source);

    /// As they were attached.
    [[nodiscard]] QFuture<Result<QList<Evidence>>> ofCase(const Uuid &complaint) const;
    /// To be looked at inside the program. As EvidenceRepository::content().
    [[nodiscard]] QFuture<Result<QByteArray>> content(const Uuid &evidence) const;
    /// The file, written to `path`, with an entry in the audit before that. As content(); DiskFull,
    /// ReadOnly, Unavailable (subject "path").
    QFuture<Result<Done>> saveCopy(const Uuid &evidence, const QString &path);

    /// Finishes what is under way, before the database closes.
    void stop();

private:
    [[nodiscard]] Result<Uuid> keep(
        const Uuid &complaint, const QByteArray &bytes, const QString &name, const QString &source);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    QThreadPool m_worker; ///< one thread
};

} // namespace lobby::complaints
