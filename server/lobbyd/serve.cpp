// clang-format off: first, or GCC 12 says that LogField::Organisation shadows the type Organisation.
#include "server/log/log.h"
// clang-format on

#include "schema/schema.h"
#include "server/http/server.h"
#include "server/lobbyd/commands.h"
#include "server/lobbyd/open_server.h"
#include "server/metrics/status_routes.h"
#include "server/service/enrolment_endpoints.h"
#include "server/service/sync_endpoints.h"

#include <pthread.h>

#include <csignal>

namespace lobby::server {

namespace {

using namespace std::chrono_literals;

ServiceOptions optionsFrom(const Configuration &configuration)
{
    ServiceOptions options;
    options.threads = 2 * static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    options.pushes.running = options.threads;
    options.pushes.longestWait = configuration.longestWait;
    options.device
        = {static_cast<double>(configuration.deviceBurst), configuration.devicePerMinute / 60.0};
    options.mostPushBytes = configuration.pushBytes;
    return options;
}

/// Waits for the end; every other thread must have been begun with these blocked.
void waitForSignal()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    int received = 0;
    sigwait(&signals, &received);
}

void blockSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

/// Certificate and key of the server's own, made anew when it starts and every day.
Result<std::shared_ptr<TlsContext>> freshTls(const CertificateAuthority &authority,
    const QStringList &names, const ClientVerifier &verifier, const Clock &clock)
{
    const auto identity = authority.issueServer(names, clock.nowMs());
    if (!identity)
        return identity.error();
    return TlsContext::create(*identity, authority.identity().certificate, verifier);
}

Result<Done> listenEverywhere(Server &server, const Configuration &configuration,
    const std::shared_ptr<const Routes> &routes, const std::shared_ptr<TlsContext> &tls,
    const ClientVerifier &verifier)
{
    for (const ListenAddress &address : configuration.listen) {
        if (const auto port = server.listen(address, routes, tls); !port)
            return port.error();
    }
    for (const ListenAddress &address : configuration.proxy) {
        if (const auto port = server.listenToProxy(address, routes, verifier); !port)
            return port.error();
    }
    return Done();
}

/// Runs until it is told to stop; everything is open.
Result<Done> run(const Configuration &configuration, Storage &storage,
    const std::shared_ptr<const CertificateAuthority> &authority)
{
    const SystemClock clock;
    Log log(configuration.logLevel, clock);
    const auto verifier = ClientVerifier::create(authority->identity().certificate);
    if (!verifier)
        return verifier.error();
    const auto tls = freshTls(*authority, configuration.names, *verifier, clock);
    if (!tls)
        return tls.error();
    const auto service
        = std::make_shared<Service>(storage, schema::registry(), optionsFrom(configuration), clock);
    Routes routes;
    addSyncRoutes(routes, service);
    addEnrolmentRoutes(routes, service, authority);
    addClaimRoute(routes, service);
    addHealthRoutes(routes, [] { return QByteArray(); });
    Server server({.connections = configuration.connections}, clock);
    const auto shared = std::make_shared<const Routes>(std::move(routes));
    if (const auto done = listenEverywhere(server, configuration, shared, *tls, *verifier); !done)
        return done;
    server.repeat(50ms, [&service] { service->lookAfter(); });
    server.repeat(24h, [&] {
        if (const auto next = freshTls(*authority, configuration.names, *verifier, clock))
            server.useTls(*next);
    });
    server.repeat(10s, [&log] { log.writeRepeats(); });
    const int threads = configuration.threads > 0
        ? configuration.threads
        : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    server.start(threads);
    log.write(LogLevel::Info, "serving");
    waitForSignal();
    const bool inTime = server.stop(configuration.stopGrace);
    service->stop();
    log.write(LogLevel::Info, inTime ? LogWord("stopped") : LogWord("stopped_late"));
    return Done();
}

} // namespace

Result<Done> serve(const Target &target)
{
    blockSignals();
    const auto authority = loadAuthority(target.path);
    if (!authority)
        return authority.error();
    const auto storage = openStorage(target.configuration);
    if (!storage)
        return storage.error();
    return run(
        target.configuration, **storage, std::make_shared<const CertificateAuthority>(*authority));
}

} // namespace lobby::server
