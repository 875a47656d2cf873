#include "app/sync/lookup/guest_lookup.h"

#include "models/store/engine/meta.h"
#include "models/support/async.h"
#include "models/sync/enrolment/enrolment_messages.h"

#include <QPointer>
#include <QTimer>

namespace lobby::app {

using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 15s; // a guest stands at the counter
constexpr auto kAWhile = 1s; ///< of a server that does not say how long
constexpr int kTries = 3;
constexpr int kOk = 200;

Error errorOf(const ServerReply &reply)
{
    const bool isRefused = reply.httpStatus == 401 || reply.httpStatus == 403;
    return {isRefused ? Error::Code::NotAllowed : Error::Code::Unavailable,
        QStringLiteral("lookup: HTTP %1").arg(reply.httpStatus), QStringLiteral("server")};
}

Result<guests::DirectoryAnswer> answerOf(const ServerReply &reply)
{
    if (reply.isBusy())
        return guests::DirectoryAnswer {
            {}, std::max<std::chrono::milliseconds>(kAWhile, reply.retryAfter)};
    const auto answer = sync::decodeLookupAnswer(reply.message);
    if (reply.httpStatus != kOk || !answer)
        return errorOf(reply);
    return guests::DirectoryAnswer {answer->guests};
}

} // namespace

GuestLookup::GuestLookup(store::Database &database, SyncConnection &connection)
    : m_database(database)
    , m_connection(connection)
{
}

void GuestLookup::find(
    const sync::LookupKey &key, const Callback<guests::DirectoryAnswer> &callback)
{
    post(
        QStringLiteral("/v1/lookup"),
        [key](quint32 device) {
            return encode(sync::LookupRequest {device, key});
        },
        [callback](const ServerReply &reply) { callback(answerOf(reply)); });
}

void GuestLookup::claim(
    const Uuid &guest, guests::BringReason reason, const Callback<Done> &callback)
{
    claim(guest, reason, callback, kTries);
}

void GuestLookup::claim(
    const Uuid &guest, guests::BringReason reason, const Callback<Done> &callback, int triesLeft)
{
    post(
        QStringLiteral("/v1/claim"),
        [guest, reason](quint32 device) {
            return encode(sync::ClaimRequest {device, guest, static_cast<quint8>(reason)});
        },
        [this, guest, reason, callback, triesLeft](const ServerReply &reply) {
            if (reply.isBusy() && triesLeft > 1 && reply.retryAfter <= kPatience) {
                QTimer::singleShot(std::max<std::chrono::milliseconds>(kAWhile, reply.retryAfter),
                    this, [this, guest, reason, callback, triesLeft] {
                        claim(guest, reason, callback, triesLeft - 1);
                    });
                return;
            }
            callback(reply.httpStatus == kOk ? Result<Done>(Done()) : errorOf(reply));
        });
}

void GuestLookup::post(const QString &path,
    const std::function<QByteArray(quint32 device)> &message,
    const SyncConnection::Callback &callback)
{
    // The number changes when a restored disk begins a new life.
    whenDone(m_database.read(store::deviceNumber), this,
        [this, path, message, callback](const Result<quint32> &device) {
            if (!device) {
                callback({});
                return;
            }
            m_connection.post(path, message(*device), kPatience,
                [self = QPointer(this), callback](const ServerReply &reply) {
                    if (self)
                        callback(reply);
                });
        });
}

} // namespace lobby::app
