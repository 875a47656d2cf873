#include "tests/e2e/faults/server_rows.h"

#include "models/sync/wire/message_codec.h"

#include <QElapsedTimer>
#include <QThread>

#include "schema/schema.h"

namespace lobby::tests {

namespace {

constexpr quint32 kScopesOfPage = 500;
constexpr int kPatienceMs = 60'000;

unsigned long retryAfterMs(const HttpAnswer &answer)
{
    constexpr QByteArrayView kField = "Retry-After-Ms: ";
    const qsizetype at = answer.head.indexOf(kField);
    if (at < 0)
        return 100;
    const qsizetype begin = at + kField.size();
    return answer.head.sliced(begin, answer.head.indexOf('\r', begin) - begin).toULong();
}

/// The server may have too much to do just then: it is asked again when it says, for a minute.
QByteArray askedOf(
    const EnrolledDevice &device, quint16 port, const char *path, const QByteArray &message)
{
    QElapsedTimer asked;
    asked.start();
    for (;;) {
        HttpClient connection(port, device.tls);
        const HttpAnswer answer = connection.post(
            path, sync::framed(message), "Content-Type: application/vnd.lobby.sync\r\n");
        const auto bytes = sync::unframed(answer.body);
        if (answer.status == 200 && bytes)
            return *bytes;
        const bool isBusy = answer.status == 429 || answer.status == 503;
        if (!isBusy || asked.hasExpired(kPatienceMs))
            qFatal("%s: HTTP %d", path, answer.status);
        QThread::msleep(retryAfterMs(answer));
    }
}

sync::Epoch epochAt(const EnrolledDevice &device, quint16 port)
{
    sync::SyncRequest request;
    request.device = device.device;
    request.schema = schema::kVersion;
    request.baseChain = QByteArray(16, '\0');
    const auto answer
        = sync::decode<sync::SyncAnswer>(askedOf(device, port, "/v1/sync", encode(request)));
    return answer->standing.epoch;
}

} // namespace

ServerRows rowsFor(const EnrolledDevice &device, quint16 port)
{
    sync::SnapshotRequest request;
    request.device = device.device;
    request.schema = schema::kVersion;
    request.epoch = epochAt(device, port);
    request.scopes = kScopesOfPage;
    ServerRows rows;
    for (const sync::Stream stream : {device.home, device.organisation}) {
        request.stream = stream;
        request.after = Uuid();
        request.head = 0;
        for (bool last = false; !last;) {
            const auto page = sync::decode<sync::SnapshotAnswer>(
                askedOf(device, port, "/v1/snapshot", encode(request)));
            if (!page || page->startOver || page->standing.status != sync::Status::Ok)
                qFatal("no snapshot");
            for (const sync::ScopePage &scope : page->scopes) {
                for (const sync::EntityState &row : scope.rows)
                    rows[{row.table, row.id}] = row;
                request.after = scope.scope;
            }
            request.head = page->head;
            last = page->last;
        }
    }
    return rows;
}

QString differenceBetween(const ServerRows &server, const RowDigests &desk)
{
    const auto about = [](const char *what, const sync::RowKey &key) {
        return QStringLiteral("%1 row %2 %3")
            .arg(QLatin1StringView(what))
            .arg(key.table)
            .arg(key.id.toString());
    };
    for (const auto &[key, state] : server) {
        const auto mine = desk.find(key);
        if (mine == desk.end())
            return about("lacks", key);
        if (mine->second != digestOf(state))
            return about("differs in", key);
    }
    for (const auto &[key, digest] : desk) {
        if (!server.contains(key))
            return about("has too many:", key);
    }
    return {};
}

} // namespace lobby::tests
