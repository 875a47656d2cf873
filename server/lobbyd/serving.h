#pragma once

#include "server/audit/audit_endpoint.h"
#include "server/config/configuration.h"
#include "server/http/server.h"
#include "server/ledger/ledgered_storage.h"
#include "server/ledger/served_marks.h"
#include "server/pki/certificate_authority.h"
#include "server/reports/report_projector.h"
#include "server/service/service.h"
#include "server/upkeep/backups.h"
#include "server/upkeep/timetable.h"
#include "server/upkeep/watched_storage.h"

namespace lobby::server {

/// The running server: everything that is open between start() and stop().
class Serving
{
public:
    Serving(const Configuration &configuration, LedgeredStorage &storage,
        std::shared_ptr<const CertificateAuthority> authority, AuditSigner signer);
    Q_DISABLE_COPY_MOVE(Serving)

    /// Before start(): copies `live`, which the storage is, as often as the configuration says.
    void backUp(SqliteStorage &live);
    /// Answers desks from here on. VaultOlder when the database is not what was served last, and
    /// as Server::listen() says when it cannot.
    Result<Done> start();
    /// Lets what was begun end, for as long as the configuration allows.
    void stop();

private:
    [[nodiscard]] std::shared_ptr<const Routes> routesForDesks() const;
    [[nodiscard]] std::shared_ptr<const Routes> routesForAdministration();
    Result<Done> takeOver();
    Result<Done> listen(const ClientVerifier &verifier);
    [[nodiscard]] Result<std::shared_ptr<TlsContext>> freshTls(
        const ClientVerifier &verifier) const;
    void plan(const ClientVerifier &verifier);
    void watch();
    void backUpIfDue();
    void fillLookups();
    void trim();
    void project();

    const Configuration &m_configuration;
    const std::shared_ptr<const CertificateAuthority> m_authority;
    const AuditSigner m_signer;
    const SystemClock m_clock;
    const std::shared_ptr<Metrics> m_metrics = std::make_shared<Metrics>();
    Log m_log;
    LedgeredStorage &m_ledgered;
    WatchedStorage m_storage;
    const ServedMarks m_marks;
    const std::shared_ptr<Service> m_service;
    ReportProjector m_projector;
    Server m_server;
    std::optional<Backups> m_backups = {};
    Timetable m_watching = {};
    Timetable m_chores = {}; ///< what takes long
    Timetable m_reporting = {};
};

} // namespace lobby::server
