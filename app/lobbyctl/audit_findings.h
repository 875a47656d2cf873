#pragma once

#include "app/lobbyctl/commands.h"
#include "models/access/audit/audit_verifier.h"

namespace lobby::ctl {

/// What the audit chain says of itself, and what the server says of it.
struct AuditFindings
{
    enum class Server {
        None, ///< this desk works by itself
        Asked,
        Silent, ///< it does not answer: the receipts kept here must do
        LogWasRestored, ///< it answered, and says that its log lost its end
        LogIsAnother, ///< its log is not the one whose head is kept here
        Untrusted, ///< what it answers is not signed or not proved
    };
    access::AuditReport report;
    Server server = Server::None;
    /// The first entry that differs from what the server confirmed; 0: none, or not known.
    quint64 firstDifferent = 0;
    /// The entry whose hash was printed; 0: none of this chain has it, or none before which the
    /// chain holds. Not there: nobody asked.
    std::optional<quint64> printed = {};

    [[nodiscard]] bool isGood() const
    {
        return report.firstBad == 0 && server != Server::LogIsAnother && server != Server::Untrusted
            && printed != quint64(0);
    }
};

/// Reads the chain in the vault's file, looks for a `printed` hash on it, and asks the server, if
/// there is one.
Result<AuditFindings> examineAudit(access::Vault &vault, const QByteArray &printed = {});
QJsonObject toJson(const AuditFindings &findings);
QString sentence(const AuditFindings &findings);

} // namespace lobby::ctl
