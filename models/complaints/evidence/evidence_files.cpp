#include "models/complaints/evidence/evidence_files.h"

#include "models/complaints/complaint_repository.h"
#include "models/complaints/evidence/evidence_repository.h"
#include "models/support/async.h"
#include "models/support/wait_for.h"
#include "models/support/whole_file.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace lobby::complaints {

using access::Permission;
using store::Connection;

namespace {

/// May it be seen or added to by whoever sees all cases, or not?
Result<Done> isOpenTo(Connection &connection, const Uuid &complaint, bool seesAll)
{
    const auto stored = ComplaintRepository(connection).load(complaint);
    if (!stored)
        return Error {Error::Code::NotFound};
    if (stored->restriction != Restriction::None && !seesAll)
        return Error {Error::Code::NotAllowed, {}, QStringLiteral("complaint.confidential")};
    return Done();
}

Result<QByteArray> contentOf(Connection &connection, const Uuid &id, bool seesAll)
{
    const EvidenceRepository repository(connection);
    const auto evidence = repository.load(id);
    if (!evidence)
        return Error {Error::Code::NotFound};
    if (const auto open = isOpenTo(connection, evidence->complaint, seesAll); !open)
        return open.error();
    return repository.content(*evidence);
}

} // namespace

EvidenceFiles::EvidenceFiles(store::Database &database, const access::Authoriser &authoriser)
    : m_database(database)
    , m_authoriser(authoriser)
{
    m_worker.setMaxThreadCount(1);
}

void EvidenceFiles::stop()
{
    m_worker.waitForDone();
}

QFuture<Result<Uuid>> EvidenceFiles::attachFile(
    const Uuid &complaint, const QString &path, const QString &source)
{
    if (const auto error = m_authoriser.refusal(Permission::ComplaintCreate))
        return refusedWith<Uuid>(*error);
    return QtConcurrent::run(&m_worker, [this, complaint, path, source]() -> Result<Uuid> {
        const Result<QByteArray> bytes = bytesOfFile(path);
        return bytes ? keep(complaint, *bytes, path, source) : Result<Uuid>(bytes.error());
    });
}

QFuture<Result<Uuid>> EvidenceFiles::attach(
    const Uuid &complaint, const QByteArray &bytes, const QString &name, const QString &source)
{
    if (const auto error = m_authoriser.refusal(Permission::ComplaintCreate))
        return refusedWith<Uuid>(*error);
    return QtConcurrent::run(&m_worker,
        [this, complaint, bytes, name, source] { return keep(complaint, bytes, name, source); });
}

Result<Uuid> EvidenceFiles::keep(
    const Uuid &complaint, const QByteArray &bytes, const QString &name, const QString &source)
{
    Result<Evidence> evidence = examined(bytes, name, source);
    if (!evidence)
        return evidence.error();
    Result<store::Authorised> leave
        = m_authoriser.authorise(Permission::ComplaintCreate, complaint);
    if (!leave)
        return leave.error();
    evidence->complaint = complaint;
    evidence->capturedAt = m_database.clock().nowMs();
    evidence->id = Uuid::v7(evidence->capturedAt);
    evidence->capturedBy = leave->actor();
    auto plan = [evidence = *evidence, bytes,
                    seesAll = m_authoriser.may(Permission::ComplaintConfidential)](
                    Connection &connection) -> Result<QList<sync::Intent>> {
        if (const auto open = isOpenTo(connection, evidence.complaint, seesAll); !open)
            return open.error();
        const QList<Evidence> there
            = EvidenceRepository(connection).ofComplaint(evidence.complaint);
        if (there.size() >= kMostEvidence)
            return Error {Error::Code::Invalid, {}, QStringLiteral("evidence_count")};
        if (std::any_of(there.begin(), there.end(),
                [&](const Evidence &other) { return other.sha256 == evidence.sha256; }))
            return Error {Error::Code::Conflict, {}, QStringLiteral("sha256")};
        return EvidenceRepository::appendingOf(evidence, bytes);
    };
    const auto committed = waitFor(m_database.commit(*std::move(leave), {}, std::move(plan)));
    return committed ? Result<Uuid>(evidence->id) : Result<Uuid>(committed.error());
}

QFuture<Result<QList<Evidence>>> EvidenceFiles::ofCase(const Uuid &complaint) const
{
    if (const auto error = m_authoriser.refusal(Permission::ComplaintView))
        return refusedWith<QList<Evidence>>(*error);
    return m_database.read(
        [complaint, seesAll = m_authoriser.may(Permission::ComplaintConfidential)](
            Connection &connection) -> Result<QList<Evidence>> {
            if (const auto open = isOpenTo(connection, complaint, seesAll); !open)
                return open.error();
            return EvidenceRepository(connection).ofComplaint(complaint);
        });
}

QFuture<Result<QByteArray>> EvidenceFiles::content(const Uuid &evidence) const
{
    if (const auto error = m_authoriser.refusal(Permission::ComplaintView))
        return refusedWith<QByteArray>(*error);
    return m_database.read(
        [evidence, seesAll = m_authoriser.may(Permission::ComplaintConfidential)](
            Connection &connection) { return contentOf(connection, evidence, seesAll); });
}

QFuture<Result<Done>> EvidenceFiles::saveCopy(const Uuid &evidence, const QString &path)
{
    if (const auto error = m_authoriser.refusal(Permission::ComplaintExport))
        return refusedWith<Done>(*error);
    return QtConcurrent::run(&m_worker, [this, evidence, path]() -> Result<Done> {
        Result<store::Authorised> leave
            = m_authoriser.authorise(Permission::ComplaintExport, evidence);
        if (!leave)
            return leave.error();
        auto bytes = std::make_shared<QByteArray>();
        auto plan
            = [bytes, evidence, seesAll = m_authoriser.may(Permission::ComplaintConfidential)](
                  Connection &connection) -> Result<QList<sync::Intent>> {
            Result<QByteArray> content = contentOf(connection, evidence, seesAll);
            if (!content)
                return content.error();
            *bytes = *std::move(content);
            return QList<sync::Intent>();
        };
        // The entry in the audit comes first: without it there is no copy.
        const auto noted = waitFor(m_database.commit(*std::move(leave), {}, std::move(plan)));
        return noted ? writeWhole(path, *bytes) : Result<Done>(noted.error());
    });
}

} // namespace lobby::complaints
