#include "server/lobbyd/commands.h"
#include "server/lobbyd/open_server.h"
#include "server/lobbyd/restore_commands.h"
#include "server/lobbyd/serving.h"

#include <pthread.h>

#include <csignal>

namespace lobby::server {

namespace {

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

} // namespace

Result<Done> serve(const Target &target)
{
    blockSignals();
    const auto authority = loadAuthority(target.path);
    if (!authority)
        return authority.error();
    const Configuration &configuration = target.configuration;
    const auto opened = openLedgered(configuration);
    if (!opened)
        return opened.error();
    const auto lock = serveAlone(configuration);
    if (!lock)
        return lock.error();
    const auto signer = auditSigner(target.path, *authority);
    if (!signer)
        return signer.error();
    Serving serving(configuration, *opened->storage,
        std::make_shared<const CertificateAuthority>(*authority), *signer);
    auto *embedded = dynamic_cast<SqliteStorage *>(opened->database.get());
    if (embedded && !configuration.backupFolder.isEmpty())
        serving.backUp(*embedded);
    if (const auto started = serving.start(); !started)
        return started;
    waitForSignal();
    serving.stop();
    return Done();
}

} // namespace lobby::server
