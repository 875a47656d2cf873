#include "models/access/keys/device_secret_keychain.h"

#include <QFile>
#include <QSemaphore>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <memory>

namespace lobby::access {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kService = "Lobby";

Error about(Error::Code code, const QString &detail = {})
{
    return {code, detail, u"device_secret"_s};
}

/// QtKeychain works in the background of an event loop and queues its jobs on the thread that used
/// it first: one thread for all of them, for as long as the program runs. Nothing waits for it at
/// the end, so a keychain that hangs cannot hold the program either.
QObject &keychainThread()
{
    static QObject *const object = [] {
        auto *thread = new QThread;
        thread->setObjectName(u"keychain"_s);
        auto *inside = new QObject;
        inside->moveToThread(thread);
        thread->start();
        return inside;
    }();
    return *object;
}

/// What a job has answered, shared with the job, which may answer after nobody waits any more.
struct Answer
{
    QSemaphore finished;
    QKeychain::Error error = QKeychain::OtherError;
    QByteArray bytes;

    ~Answer() { wipe(bytes); }
};

void takeBytes(const QKeychain::Job &job, Answer &answer)
{
    if (const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job))
        answer.bytes = reading->binaryData();
}

/// Runs the job that `make` makes; none when it has not answered in time.
template <typename Make>
std::shared_ptr<Answer> run(Make make, const QString &entry, std::chrono::milliseconds patience)
{
    auto answer = std::make_shared<Answer>();
    QMetaObject::invokeMethod(&keychainThread(), [make, entry, answer, patience] {
        QKeychain::Job *job = make();
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->setKey(entry);
        QObject::connect(job, &QKeychain::Job::finished, job, [answer](QKeychain::Job *done) {
            answer->error = done->error();
            takeBytes(*done, *answer);
            answer->finished.release();
        });
        job->start();
    });
    return answer->finished.tryAcquire(1, int(patience.count())) ? answer : nullptr;
}

Error asError(const std::shared_ptr<Answer> &answer)
{
    if (!answer)
        return about(Error::Code::Unavailable, u"keychain: no answer"_s);
    if (answer->error == QKeychain::EntryNotFound)
        return about(Error::Code::KeysMissing, u"keychain"_s);
    return about(Error::Code::Unavailable, u"keychain: %1"_s.arg(int(answer->error)));
}

} // namespace

DeviceSecretKeychain::DeviceSecretKeychain(const Uuid &vault, std::chrono::milliseconds patience)
    : m_entry(u"device secret of %1"_s.arg(vault.toString()))
    , m_patience(patience)
{
}

bool DeviceSecretKeychain::isLikely()
{
    // Asked without a session bus, the libraries behind QtKeychain would start one of their own.
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(runtime + u"/bus"_s);
}

Result<DeviceSecret> DeviceSecretKeychain::read()
{
    if (!isLikely())
        return about(Error::Code::Unavailable, u"no session bus"_s);
    const auto answer
        = run([] { return new QKeychain::ReadPasswordJob(QLatin1StringView(kService)); }, m_entry,
            m_patience);
    if (!answer || answer->error != QKeychain::NoError)
        return asError(answer);
    // As base64: not every keychain keeps bytes.
    QByteArray bytes = QByteArray::fromBase64(answer->bytes);
    if (bytes.size() != DeviceSecret::kSize) {
        wipe(bytes);
        return about(Error::Code::KeysDamaged, u"keychain"_s);
    }
    DeviceSecret secret {SecretBytes::copyOf(bytes)};
    wipe(bytes);
    return secret;
}

Result<Done> DeviceSecretKeychain::write(const DeviceSecret &secret)
{
    Q_ASSERT(secret.bytes.size() == DeviceSecret::kSize);
    const Result<DeviceSecret> present = read();
    if (present)
        return about(Error::Code::Conflict);
    if (present.error().code != Error::Code::KeysMissing)
        return present.error();
    const auto kept = std::make_shared<const SecretBytes>(secret.bytes.clone());
    const auto answer = run(
        [kept] {
            auto *job = new QKeychain::WritePasswordJob(QLatin1StringView(kService));
            job->setTextData(QString::fromLatin1(kept->view().toByteArray().toBase64()));
            return job;
        },
        m_entry, m_patience);
    if (!answer || answer->error != QKeychain::NoError)
        return asError(answer);
    return Done();
}

} // namespace lobby::access
