#include "models/access/audit/audit_chain.h"

#include "models/access/audit/audit_standing.h"
#include "models/store/engine/meta.h"
#include "models/store/engine/statement.h"

#include <QCborStreamWriter>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRandomGenerator>

namespace lobby::access {

using store::Connection;
using store::Statement;

namespace {

constexpr int kEntryFields = 11;
constexpr int kSaltBytes = 16;
/// A bulk commit lists this many of its ops and counts the rest.
constexpr int kMaxListedOps = 50;

QByteArray randomSalt()
{
    std::array<quint32, kSaltBytes / sizeof(quint32)> words = {};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return {reinterpret_cast<const char *>(words.data()), kSaltBytes};
}

qint64 monotonicMs()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

/// Which rows and fields, never which values.
QByteArray detailsOf(const store::CommitRecord &record)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(3);
    writer.append(record.transaction.toBytes());
    writer.append(qint64(record.intents.size()));
    const qsizetype listed = std::min<qsizetype>(record.intents.size(), kMaxListedOps);
    writer.startArray(static_cast<quint64>(listed));
    for (const sync::Intent &op : record.intents.first(listed)) {
        writer.startArray(4);
        writer.append(qint64(op.kind));
        writer.append(qint64(op.table));
        writer.append(op.id.toBytes());
        writer.startArray(op.fields.size());
        for (const auto &[number, value] : op.fields)
            writer.append(qint64(number));
        writer.endArray();
        writer.endArray();
    }
    writer.endArray();
    writer.endArray();
    return bytes;
}

QByteArray sha256(QByteArrayView first, QByteArrayView second)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(first);
    hash.addData(second);
    return hash.result();
}

std::optional<QByteArray> hashAt(Connection &connection, quint64 sequence)
{
    Statement query(connection, "SELECT hash FROM audit_event WHERE seq = :seq");
    if (!query.bind(":seq", static_cast<qint64>(sequence)).step())
        return std::nullopt;
    return query.bytes(0);
}

} // namespace

AuditChain::AuditChain(const QString &headFile)
    : m_file(headFile)
{
}

Result<Done> AuditChain::open(Connection &connection)
{
    return store::guarded([&]() -> Result<Done> {
        m_device = store::deviceNumber(connection);
        Statement last(connection, "SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1");
        if (last.step())
            m_durable = {static_cast<quint64>(last.integer(0)), last.bytes(1)};
        if (const std::optional<AuditHead> confirmed = m_file.read(); confirmed
            && confirmed->sequence > 0
            && hashAt(connection, confirmed->sequence) != confirmed->hash)
            return Error {Error::Code::VaultOlder};
        const std::optional<sync::ChainLeaf> received = readAuditStanding(connection).confirmed;
        if (received && hashAt(connection, received->sequence) != received->hash)
            return Error {Error::Code::VaultOlder};
        m_now = m_durable;
        return Done();
    });
}

void AuditChain::append(Connection &connection, const store::CommitRecord &record)
{
    const QByteArray details = detailsOf(record);
    const QByteArray salt = randomSalt();
    const quint64 sequence = m_now.sequence + 1;

    QByteArray entry;
    QCborStreamWriter writer(&entry);
    writer.startArray(kEntryFields);
    writer.append(quint64(m_device));
    writer.append(sequence);
    writer.append(m_now.hash);
    writer.append(record.atMs);
    writer.append(monotonicMs());
    writer.append(record.actor.toBytes());
    writer.append(QStringView(record.permission));
    writer.append(record.object.toBytes());
    writer.append(QLatin1StringView("done"));
    writer.append(QStringView(record.reason));
    writer.append(sha256(salt, details));
    writer.endArray();

    m_now = {sequence, sha256("LOBBY-AUDIT1", entry)};
    Statement(connection,
        "INSERT INTO audit_event (seq, entry, hash, salt, details)"
        " VALUES (:seq, :entry, :hash, :salt, :details)")
        .bind(":seq", static_cast<qint64>(sequence))
        .bind(":entry", entry)
        .bind(":hash", m_now.hash)
        .bind(":salt", salt)
        .bind(":details", details)
        .run();
}

void AuditChain::committed()
{
    if (m_now.sequence == m_durable.sequence)
        return;
    m_durable = m_now;
    m_file.write(m_durable);
}

void AuditChain::rolledBack()
{
    m_now = m_durable;
}

} // namespace lobby::access
