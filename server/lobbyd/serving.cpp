#include "server/lobbyd/serving.h"

#include "models/conflicts/rules/hub_rules.h"
#include "server/lobbyd/backup_commands.h"
#include "server/metrics/status_routes.h"
#include "server/service/enrolment_endpoints.h"
#include "server/service/lookup_endpoint.h"
#include "server/service/sync_endpoints.h"
#include "server/storage/lookup_filling.h"
#include "server/upkeep/journal_trimming.h"
#include "server/upkeep/state_figures.h"

#include "schema/schema.h"

namespace lobby::server {

namespace {

using namespace std::chrono_literals;

ServiceOptions optionsFrom(const Configuration &configuration)
{
    ServiceOptions options;
    options.rules = conflicts::hubRules();
    options.threads = 2 * static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    options.pushes.running = options.threads;
    options.pushes.longestWait = configuration.longestWait;
    options.device
        = {static_cast<double>(configuration.deviceBurst), configuration.devicePerMinute / 60.0};
    options.mostPushBytes = configuration.pushBytes;
    return options;
}

/// Who looked for guests of other branches or brought one to his own, and how often; never whom.
void logLookup(Log &log, const Answered &answered)
{
    const bool isClaim = answered.route == "/v1/claim";
    if ((answered.route != "/v1/lookup" && !isClaim) || !answered.device)
        return;
    log.write(LogLevel::Info, isClaim ? LogWord("claim") : LogWord("lookup"),
        {{LogField::OrganisationNumber, answered.device->organisation},
            {LogField::Device, answered.device->device}, {LogField::Status, answered.status}});
}

} // namespace

Serving::Serving(const Configuration &configuration, LedgeredStorage &storage,
    std::shared_ptr<const CertificateAuthority> authority, AuditSigner signer)
    : m_configuration(configuration)
    , m_authority(std::move(authority))
    , m_signer(std::move(signer))
    , m_log(configuration.logLevel, m_clock)
    , m_ledgered(storage)
    , m_storage(storage, *m_metrics, m_log)
    , m_marks(configuration.ledgerFolder())
    , m_service(std::make_shared<Service>(
          m_storage, schema::registry(), optionsFrom(configuration), m_clock, m_metrics))
    , m_projector(m_storage, schema::registry())
    , m_server({.connections = configuration.connections}, m_clock,
          [count = countAnswers(m_metrics), this](const Answered &answered) {
              count(answered);
              logLookup(m_log, answered);
          })
{
}

std::shared_ptr<const Routes> Serving::routesForDesks() const
{
    Routes routes;
    addSyncRoutes(routes, m_service);
    addEnrolmentRoutes(routes, m_service, m_authority);
    addClaimRoute(routes, m_service);
    addAuditRoute(routes, m_service, m_signer);
    addLookupRoute(routes, m_service);
    addHealthRoute(routes);
    return std::make_shared<const Routes>(std::move(routes));
}

std::shared_ptr<const Routes> Serving::routesForAdministration()
{
    Routes routes;
    addHealthRoute(routes);
    addReadyRoute(
        routes, [this] { return m_storage.isAnswering() ? QByteArray() : QByteArray("database"); });
    addMetricsRoute(routes, m_metrics, [this] {
        showLoad(*m_metrics, *m_service);
        m_metrics->gauge("lobbyd_connections", "Connections that are open.")
            .set(m_server.connections().size());
    });
    return std::make_shared<const Routes>(std::move(routes));
}

/// Certificate and key of the server's own, made anew when it starts and every day.
Result<std::shared_ptr<TlsContext>> Serving::freshTls(const ClientVerifier &verifier) const
{
    const auto identity = m_authority->issueServer(m_configuration.names, m_clock.nowMs());
    if (!identity)
        return identity.error();
    return TlsContext::create(*identity, m_authority->identity().certificate, verifier);
}

Result<Done> Serving::listen(const ClientVerifier &verifier)
{
    const auto tls = freshTls(verifier);
    if (!tls)
        return tls.error();
    const auto routes = routesForDesks();
    for (const ListenAddress &address : m_configuration.listen) {
        if (const auto port = m_server.listen(address, routes, *tls); !port)
            return port.error();
    }
    for (const ListenAddress &address : m_configuration.proxy) {
        if (const auto port = m_server.listenToProxy(address, routes, verifier); !port)
            return port.error();
    }
    const auto figures = routesForAdministration();
    for (const ListenAddress &address : m_configuration.admin) {
        if (const auto port = m_server.listenLocally(address, figures); !port)
            return port.error();
    }
    return Done();
}

/// What is done again and again while it serves.
void Serving::plan(const ClientVerifier &verifier)
{
    m_server.repeat(50ms, [this] { m_service->lookAfter(); });
    m_server.repeat(24h, [this, verifier] {
        if (const auto next = freshTls(verifier))
            m_server.useTls(*next);
    });
    m_server.repeat(10s, [this] { m_log.writeRepeats(); });
    m_watching.every(5s, [this] { watch(); });
    m_watching.every(2s, [this] { fillLookups(); });
    m_watching.every(1min, [this] { (void)m_marks.renew(m_storage); });
    m_chores.every(24h, [this] { (void)m_ledgered.complete(); });
    m_chores.every(24h, [this] { trim(); });
    if (m_backups)
        m_chores.every(1min, [this] { backUpIfDue(); });
    if (!m_configuration.isEmbedded())
        m_reporting.every(2s, [this] { project(); });
}

void Serving::fillLookups()
{
    const auto organisations = m_storage.organisations();
    if (!organisations)
        return;
    for (const Organisation organisation : *organisations)
        (void)fillLookup(m_storage, organisation);
}

void Serving::trim()
{
    const auto dropped = trimJournals(m_storage, m_configuration.journalDays, m_clock.nowMs());
    if (dropped && *dropped > 0)
        m_log.write(LogLevel::Info, "trimmed", {{LogField::Count, *dropped}});
}

void Serving::backUp(SqliteStorage &live)
{
    m_backups.emplace(live, m_storage, backupPlanOf(m_configuration));
}

void Serving::backUpIfDue()
{
    const qint64 now = m_clock.nowMs();
    if (!m_backups->isDue(now))
        return;
    const auto made = m_backups->make(now);
    m_metrics
        ->counter("lobbyd_backups_total", "Copies of the database.",
            {{"result", made ? "verified" : "failed"}})
        .add();
    if (made)
        m_log.write(LogLevel::Info, "backed_up");
    else
        m_log.write(LogLevel::Error, "backup_failed", made.error());
}

/// Brings what reports are made from up to the ends of the journals, where migrate has made it.
void Serving::project()
{
    constexpr int kLines = 1000;
    const auto organisations = m_storage.organisations();
    if (!organisations)
        return;
    for (const Organisation organisation : *organisations) {
        const Result<bool> isReady = m_projector.isReady(organisation);
        bool goesOn = isReady && *isReady;
        while (goesOn) {
            const Result<int> lines = m_projector.follow(organisation, kLines);
            goesOn = lines && *lines == kLines;
        }
    }
}

/// Failures are counted, logged and shown by the storage itself.
void Serving::watch()
{
    (void)m_service->seen.writeTo(m_storage);
    (void)showState(*m_metrics, m_storage, m_clock.nowMs());
}

/// The database is the one that was served last, and the ledger says all that it must.
Result<Done> Serving::takeOver()
{
    if (const auto known = m_marks.check(m_storage); !known)
        return known;
    if (const auto completed = m_ledgered.complete(); !completed)
        return completed;
    return m_marks.renew(m_storage);
}

Result<Done> Serving::start()
{
    if (const auto taken = takeOver(); !taken)
        return taken;
    const auto verifier = ClientVerifier::create(m_authority->identity().certificate);
    if (!verifier)
        return verifier.error();
    if (const auto listening = listen(*verifier); !listening)
        return listening;
    plan(*verifier);
    m_watching.start();
    m_chores.start();
    m_reporting.start();
    const int threads = m_configuration.threads > 0
        ? m_configuration.threads
        : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    m_server.start(threads);
    m_log.write(LogLevel::Info, "serving");
    return Done();
}

void Serving::stop()
{
    const bool inTime = m_server.stop(m_configuration.stopGrace);
    m_service->stop();
    m_watching.stop();
    m_chores.stop();
    m_reporting.stop();
    (void)m_service->seen.writeTo(m_storage);
    (void)m_marks.renew(m_storage);
    m_log.write(LogLevel::Info, inTime ? LogWord("stopped") : LogWord("stopped_late"));
}

} // namespace lobby::server
