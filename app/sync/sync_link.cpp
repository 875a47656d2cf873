#include "app/sync/sync_link.h"

#include <QNetworkInformation>
#include <QPromise>
#include <QRandomGenerator>
#include <QTimer>

#include "schema/schema.h"

namespace lobby::app {

SyncLink::SyncLink(store::Database &database, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_worker(new SyncWorker(database, schema::registry(), clock))
{
    m_thread.setObjectName(QStringLiteral("sync"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_worker, &SyncWorker::start);
    connect(m_worker, &SyncWorker::stateChanged, this, [this](const sync::LinkState &state) {
        if (state == m_state)
            return;
        m_state = state;
        Q_EMIT stateChanged(m_state);
    });
    connect(&database, &store::Database::changed, m_worker, &SyncWorker::noteChange);
    wakeWhenTheNetworkReturns();
    m_thread.start();
}

SyncLink::~SyncLink()
{
    m_thread.quit();
    m_thread.wait();
}

void SyncLink::syncNow()
{
    QMetaObject::invokeMethod(m_worker, &SyncWorker::wake, Qt::QueuedConnection);
}

void SyncLink::restart()
{
    QMetaObject::invokeMethod(m_worker, &SyncWorker::start, Qt::QueuedConnection);
}

template <typename T, typename Ask>
QFuture<Result<T>> SyncLink::askServer(Ask ask)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    const auto answer = [promise](const Result<T> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const auto onWorker = [worker = m_worker, ask, answer] {
        if (GuestLookup *lookup = worker->lookup())
            ask(*lookup, answer);
        else
            answer(Error {Error::Code::Unavailable, {}, QStringLiteral("server")});
    };
    QMetaObject::invokeMethod(m_worker, onWorker, Qt::QueuedConnection);
    return future;
}

QFuture<Result<guests::DirectoryAnswer>> SyncLink::find(const sync::LookupKey &key)
{
    return askServer<guests::DirectoryAnswer>(
        [key](GuestLookup &lookup, const auto &answer) { lookup.find(key, answer); });
}

QFuture<Result<Done>> SyncLink::claim(const Uuid &guest, guests::BringReason reason)
{
    return askServer<Done>([guest, reason](GuestLookup &lookup, const auto &answer) {
        lookup.claim(guest, reason, answer);
    });
}

void SyncLink::wakeWhenTheNetworkReturns()
{
    constexpr int kSpreadMs = 5000; // a house full of desks hears of it at once
    if (!QNetworkInformation::loadDefaultBackend())
        return; // then the delays between tries must do
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        [this](QNetworkInformation::Reachability reachability) {
            if (reachability != QNetworkInformation::Reachability::Disconnected) {
                QTimer::singleShot(
                    QRandomGenerator::global()->bounded(kSpreadMs), this, &SyncLink::syncNow);
            }
        });
}

} // namespace lobby::app
