#include "app/lobbyctl/audit_findings.h"

#include "app/sync/audit_witness.h"
#include "app/sync/connection/server_account.h"
#include "models/access/audit/audit_standing.h"
#include "models/store/engine/meta.h"
#include "models/support/wait_for.h"

#include <QDateTime>
#include <QEventLoop>

#include <cstdio>

namespace lobby::ctl {

using app::AuditWitness;
using sync::ChainLeaf;
using Server = AuditFindings::Server;

namespace {

/// What is needed to ask the server; none for a desk by itself.
struct Acquaintance
{
    app::ServerAccount account;
    quint32 device = 0; ///< the desk's number now
    std::optional<sync::SignedTreeHead> head = {};
};

Result<std::optional<Acquaintance>> acquaintance(access::Vault &vault)
{
    return waitFor(vault.database().read([](store::Connection &connection) {
        std::optional<Acquaintance> found;
        if (const auto account = app::readAccount(connection)) {
            found = Acquaintance {*account, store::deviceNumber(connection),
                access::readAuditStanding(connection).head};
        }
        return found;
    }));
}

Result<AuditWitness::Testimony> ask(
    AuditWitness &witness, quint64 sequence, const std::optional<sync::SignedTreeHead> &held = {})
{
    QEventLoop loop;
    std::optional<Result<AuditWitness::Testimony>> answer;
    witness.ask(sequence, held, [&](const Result<AuditWitness::Testimony> &testimony) {
        answer = testimony;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return answer.value_or(Error {Error::Code::Unavailable});
}

Server standingOf(const Result<AuditWitness::Testimony> &testimony)
{
    using Log = access::CheckedAnswer::Log;
    if (!testimony)
        return testimony.error().code == Error::Code::Invalid ? Server::Untrusted : Server::Silent;
    switch (testimony->log) {
    case Log::Same:
        return Server::Asked;
    case Log::Restored:
        return Server::LogWasRestored;
    case Log::Another:
        return Server::LogIsAnother;
    }
    Q_UNREACHABLE();
}

/// An entry's hash goes over all before it: below the first that differs all are alike.
Result<quint64> firstDifferent(
    AuditWitness &witness, const QString &file, QByteArrayView key, quint64 last)
{
    quint64 alike = 0;
    quint64 different = last + 1;
    while (different - alike > 1) {
        const quint64 middle = alike + (different - alike) / 2;
        const auto there = ask(witness, middle);
        const auto here = access::auditHashAt(file, key, middle);
        if (!there)
            return there.error();
        if (!here)
            return here.error();
        // What the server has under an earlier number of this desk it confirmed then.
        if (!there->entry || there->entry->hash == *here)
            alike = middle;
        else
            different = middle;
    }
    return different > last ? 0 : different;
}

/// Where the chain holds up to it.
Result<quint64> printedEntry(const QString &file, QByteArrayView key, const QByteArray &printed,
    const access::AuditReport &report)
{
    Result<quint64> entry = access::auditEntryWith(file, key, printed);
    const bool isInDoubt = entry && report.firstBad != 0 && *entry >= report.firstBad;
    return isInDoubt ? Result<quint64>(quint64(0)) : entry;
}

/// Groups of digits as a sheet prints them; nothing when they are no hash.
std::optional<QByteArray> hashFrom(const QString &typed)
{
    constexpr qsizetype kHashDigits = 64;
    QByteArray digits = typed.toLatin1();
    digits.replace(' ', "");
    const QByteArray hash = QByteArray::fromHex(digits);
    const bool isHash = digits.size() == kHashDigits && hash.toHex() == digits.toLower();
    return isHash ? std::optional(hash) : std::nullopt;
}

QString ofPrinted(const AuditFindings &findings)
{
    if (!findings.printed)
        return {};
    if (*findings.printed == 0) {
        return QStringLiteral(" No entry of this chain that holds has the printed hash: the chain "
                              "was changed since, or the sheet is another desk's.");
    }
    return QStringLiteral(" The printed hash is that of entry %1.").arg(*findings.printed);
}

QString instant(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

QString name(Server server)
{
    switch (server) {
    case Server::None:
        return QStringLiteral("none");
    case Server::Asked:
        return QStringLiteral("asked");
    case Server::Silent:
        return QStringLiteral("silent");
    case Server::LogWasRestored:
        return QStringLiteral("log_restored");
    case Server::LogIsAnother:
        return QStringLiteral("another_log");
    case Server::Untrusted:
        return QStringLiteral("untrusted");
    }
    Q_UNREACHABLE();
}

QString ofServer(Server server)
{
    switch (server) {
    case Server::None:
        return {};
    case Server::Asked:
        return QStringLiteral(" The server confirms it.");
    case Server::Silent:
        return QStringLiteral(" The server did not answer; its receipts kept here were used.");
    case Server::LogWasRestored:
        return QStringLiteral(" The server was restored from a backup since.");
    case Server::LogIsAnother:
        return QStringLiteral(" The server's log is not the one that this desk was shown.");
    case Server::Untrusted:
        return QStringLiteral(" What the server answered is neither signed nor proved.");
    }
    Q_UNREACHABLE();
}

QString ofChain(const AuditFindings &findings)
{
    const access::AuditReport &report = findings.report;
    QString text;
    if (report.firstBad == 0) {
        text = QStringLiteral("%1 entries, the chain holds. Head %2.")
                   .arg(report.entries)
                   .arg(QString::fromLatin1(report.head.hash.toHex()));
        return text + ofServer(findings.server);
    }
    if (!report.confirmed)
        return QStringLiteral("Entry %1 does not hold: %2")
            .arg(report.firstBad)
            .arg(report.problem);
    if (report.problem == u"behind") {
        text = QStringLiteral("The server confirmed entry %1 at %2, this file ends at %3.")
                   .arg(report.confirmed->sequence)
                   .arg(instant(report.confirmed->atMs))
                   .arg(report.entries);
        if (findings.firstDifferent > 0)
            text += QStringLiteral(" From entry %1 on it is another history.")
                        .arg(findings.firstDifferent);
        return text;
    }
    return QStringLiteral("Entry %1 differs from what the server confirmed at %2.")
        .arg(findings.firstDifferent > 0 ? findings.firstDifferent : report.firstBad)
        .arg(instant(report.confirmed->atMs));
}

} // namespace

Result<AuditFindings> examineAudit(access::Vault &vault, const QByteArray &printed)
{
    const auto known = acquaintance(vault);
    if (!known)
        return known.error();
    AuditFindings findings;
    QList<ChainLeaf> witnessed;
    std::unique_ptr<AuditWitness> witness;
    if (*known) {
        witness = std::make_unique<AuditWitness>((*known)->account, (*known)->device);
        const auto last = ask(*witness, 0, (*known)->head);
        findings.server = standingOf(last);
        if (last && last->entry)
            witnessed.append(*last->entry);
    }
    const QString file = vault.folder().database();
    const access::SecretBytes key = vault.root().subkey(access::RootKey::Purpose::Database);
    auto report = access::verifyAudit(file, key.view(), vault.auditHead(), witnessed);
    if (!report)
        return report.error();
    findings.report = *std::move(report);
    if (!printed.isEmpty()) {
        const auto entry = printedEntry(file, key.view(), printed, findings.report);
        if (!entry)
            return entry.error();
        findings.printed = *entry;
    }
    if (!witnessed.isEmpty() && findings.report.confirmed) {
        const auto first = firstDifferent(*witness, file, key.view(),
            std::min(findings.report.entries, witnessed.first().sequence));
        findings.firstDifferent = first ? *first : 0;
    }
    return findings;
}

QJsonObject toJson(const AuditFindings &findings)
{
    const access::AuditReport &report = findings.report;
    QJsonObject json {{QStringLiteral("ok"), findings.isGood()},
        {QStringLiteral("entries"), static_cast<qint64>(report.entries)},
        {QStringLiteral("erased_details"), static_cast<qint64>(report.erasedDetails)},
        {QStringLiteral("head"), QString::fromLatin1(report.head.hash.toHex())},
        {QStringLiteral("server"), name(findings.server)}};
    if (report.firstBad != 0) {
        json.insert(QStringLiteral("first_bad"), static_cast<qint64>(report.firstBad));
        json.insert(QStringLiteral("problem"), report.problem);
    }
    if (report.confirmed) {
        json.insert(QStringLiteral("confirmed"), static_cast<qint64>(report.confirmed->sequence));
        json.insert(QStringLiteral("confirmed_at"), instant(report.confirmed->atMs));
    }
    if (findings.firstDifferent > 0)
        json.insert(
            QStringLiteral("first_different"), static_cast<qint64>(findings.firstDifferent));
    if (findings.printed)
        json.insert(QStringLiteral("printed_entry"), static_cast<qint64>(*findings.printed));
    return json;
}

QString sentence(const AuditFindings &findings)
{
    return ofChain(findings) + ofPrinted(findings);
}

int verifyAuditOf(Console &console, const Target &target, const QString &head)
{
    const std::optional<QByteArray> printed = head.isEmpty() ? QByteArray() : hashFrom(head);
    if (!printed) {
        std::fputs("lobbyctl: --head is no hash: it has 64 digits from 0 to f\n", stderr);
        return kWrongUsage;
    }
    const SystemClock clock;
    const auto vault = unlock(console, target, clock);
    if (!vault)
        return console.fail(vault.error());
    const Result<AuditFindings> findings = examineAudit(**vault, *printed);
    if (!findings)
        return console.fail(findings.error());
    if (console.isJson())
        console.print(toJson(*findings));
    else
        console.print(sentence(*findings));
    return findings->isGood() ? kDone : kFailed;
}

} // namespace lobby::ctl
