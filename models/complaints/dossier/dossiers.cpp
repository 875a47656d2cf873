#include "models/complaints/dossier/dossiers.h"

#include "models/access/desks/desk_identity.h"
#include "models/complaints/dossier/dossier_archive.h"
#include "models/complaints/dossier/dossier_seal.h"
#include "models/complaints/evidence/evidence_files.h"
#include "models/complaints/evidence/evidence_repository.h"
#include "models/store/engine/meta.h"
#include "models/store/engine/statement.h"
#include "models/support/async.h"
#include "models/support/wait_for.h"
#include "models/support/whole_file.h"

#include <QCryptographicHash>
#include <QTimeZone>
#include <QtConcurrentRun>

#include <algorithm>

namespace lobby::complaints {

using access::Permission;
using access::SigningKey;
using store::Connection;
using store::Statement;

namespace {

/// "evidence/01 lift.png": in order, told apart, and with the ending of what it is.
QString entryName(qsizetype number, const Evidence &evidence)
{
    constexpr QStringView kUnwelcome = u"\\/:*?\"<>|";
    constexpr qsizetype kLongest = 80;
    QString name = evidence.name;
    for (QChar &character : name) {
        if (kUnwelcome.contains(character))
            character = u'_';
    }
    const QString ending
        = evidence.type ? u'.' + QString(endingOf(*evidence.type)) : QStringLiteral(".bin");
    if (name.endsWith(ending, Qt::CaseInsensitive))
        name.chop(ending.size());
    return QStringLiteral("evidence/%1 %2%3")
        .arg(number, 2, 10, QChar(u'0'))
        .arg(name.left(kLongest).trimmed(), ending);
}

QString nameIn(Connection &connection, const char *sql, const Uuid &id)
{
    Statement query(connection, sql);
    return query.bind(":id", id).step() ? query.text(0) : QString();
}

/// Everything but the evidence and the key.
Result<DossierContents> contentsOf(Connection &connection, const Uuid &complaint, bool seesAll)
{
    Result<CaseFile> file = caseFileOf(connection, complaint, seesAll);
    if (!file)
        return file.error();
    DossierContents contents;
    contents.manifest.caseNo = file->complaint.caseNo;
    contents.manifest.property
        = nameIn(connection, "SELECT name FROM branch WHERE id = :id", file->complaint.branch);
    contents.manifest.desk = std::max(1U, store::deviceNumber(connection)); // the first
    contents.file = *std::move(file);
    // It goes to others: who of the staff answers for it is between him and the house.
    contents.file.events.removeIf(
        [](const CaseEvent &event) { return event.kind == EventKind::Responsible; });
    const EvidenceRepository repository(connection);
    for (const Evidence &evidence : repository.ofComplaint(complaint)) {
        Result<QByteArray> bytes = repository.content(evidence);
        if (!bytes)
            return bytes.error();
        const QString entry = entryName(contents.exhibits.size() + 1, evidence);
        contents.exhibits.append({evidence, entry, *std::move(bytes)});
        if (!contents.file.members.contains(evidence.capturedBy)) {
            contents.file.members.insert(evidence.capturedBy,
                nameIn(connection, "SELECT name FROM staff WHERE id = :id", evidence.capturedBy));
        }
    }
    Statement head(connection, "SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1");
    if (head.step()) {
        contents.manifest.auditSequence = quint64(head.integer(0));
        contents.manifest.auditHash = head.bytes(1);
    }
    return contents;
}

DossierEntry entryOf(const ArchivedFile &file)
{
    return {file.name, file.bytes.size(),
        QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256)};
}

} // namespace

Dossiers::Dossiers(store::Database &database, const access::Authoriser &authoriser)
    : m_database(database)
    , m_authoriser(authoriser)
{
    m_worker.setMaxThreadCount(1);
}

void Dossiers::stop()
{
    m_worker.waitForDone();
}

QFuture<Result<MadeDossier>> Dossiers::make(const Uuid &complaint, const QString &path, Print print)
{
    if (const auto error = m_authoriser.refusal(Permission::ComplaintExport))
        return refusedWith<MadeDossier>(*error);
    return QtConcurrent::run(&m_worker,
        [this, complaint, path, print = std::move(print)] { return made(complaint, path, print); });
}

Result<MadeDossier> Dossiers::made(const Uuid &complaint, const QString &path, const Print &print)
{
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::ComplaintExport, complaint);
    const std::optional<access::Session> session = m_authoriser.session();
    if (!leave || !session)
        return leave ? Error {Error::Code::NotLoggedIn} : leave.error();
    const bool seesAll = m_authoriser.may(Permission::ComplaintConfidential);
    auto key = std::make_shared<std::optional<SigningKey>>();
    // There is an entry in the audit before there is a file.
    auto plan = [complaint, seesAll, key](Connection &connection) -> Result<QList<sync::Intent>> {
        if (const auto file = caseFileOf(connection, complaint, seesAll); !file)
            return file.error();
        const QList<Evidence> all = EvidenceRepository(connection).ofComplaint(complaint);
        if (!std::all_of(
                all.begin(), all.end(), [](const Evidence &evidence) { return evidence.isWhole; }))
            return Error {Error::Code::NotFound, {}, QStringLiteral("evidence_part")};
        *key = access::signingKey(connection);
        return QList<sync::Intent>();
    };
    if (const auto noted = waitFor(m_database.commit(*std::move(leave), {}, std::move(plan)));
        !noted)
        return noted.error();
    Result<DossierContents> contents
        = waitFor(m_database.read([complaint, seesAll](Connection &connection) {
              return contentsOf(connection, complaint, seesAll);
          }));
    if (!contents)
        return contents.error();
    contents->manifest.madeAt
        = QDateTime::fromMSecsSinceEpoch(m_database.clock().nowMs(), QTimeZone::utc());
    contents->manifest.madeBy = session->name;
    contents->fingerprint = fingerprintOf((*key)->publicKey);
    const Result<QByteArray> sealed = sealedArchive(*contents, print(*contents), **key);
    if (!sealed)
        return sealed.error();
    const Result<Done> written = writeWhole(path, *sealed);
    return written ? Result<MadeDossier>(MadeDossier {path, contents->fingerprint})
                   : Result<MadeDossier>(written.error());
}

Result<QByteArray> sealedArchive(
    const DossierContents &contents, const QByteArray &pdf, const SigningKey &key)
{
    QList<ArchivedFile> files {{QStringLiteral("dossier.pdf"), pdf}};
    for (const Exhibit &exhibit : contents.exhibits)
        files.append({exhibit.entry, exhibit.bytes});
    Manifest manifest = contents.manifest;
    for (const ArchivedFile &file : std::as_const(files))
        manifest.entries.append(entryOf(file));
    files.append({QString(kManifestName), encoded(manifest)});
    Result<QByteArray> archive
        = archiveOf(files, DossierSeal::unsignedOf(key.publicKey), manifest.madeAt);
    if (archive)
        DossierSeal::seal(*archive, key);
    return archive;
}

} // namespace lobby::complaints
