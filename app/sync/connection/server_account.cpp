#include "app/sync/connection/server_account.h"

#include "models/store/engine/meta.h"
#include "models/store/engine/sql_error.h"
#include "models/sync/codec/cbor_writer.h"

namespace lobby::app {

namespace {

constexpr auto kName = "server";
constexpr quint64 kElements = 8;

} // namespace

std::optional<ServerAccount> readAccount(store::Connection &connection)
{
    const sync::Value kept = store::metaValue(connection, kName);
    const auto *bytes = std::get_if<QByteArray>(&kept);
    if (!bytes)
        return std::nullopt;
    sync::CborReader reader(*bytes);
    ServerAccount account;
    reader.enterArray(kElements);
    account.host = QString::fromUtf8(reader.bytes());
    account.port = reader.integer<quint16>();
    account.authority = reader.bytes();
    account.certificate = reader.bytes();
    account.privateKey = reader.bytes();
    account.device = reader.integer<quint32>();
    account.home = reader.integer<quint64>();
    account.organisation = reader.integer<quint64>();
    reader.leave();
    if (reader.failed())
        throw store::Refusal({Error::Code::VaultDamaged, QStringLiteral("server account")});
    return account;
}

sync::DeskPosition firstPosition(const ServerAccount &account, const sync::DeskPosition &before)
{
    sync::DeskPosition position;
    position.device = account.device;
    position.hlc = before.hlc;
    position.streams[account.home].home = true;
    position.streams[account.organisation].organisation = true;
    return position;
}

void writeAccount(store::Connection &connection, const ServerAccount &account)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(kElements);
    writer.append(account.host.toUtf8());
    writer.append(quint64(account.port));
    writer.append(account.authority);
    writer.append(account.certificate);
    writer.append(account.privateKey);
    writer.append(quint64(account.device));
    writer.append(quint64(account.home));
    writer.append(quint64(account.organisation));
    writer.endArray();
    store::setMeta(connection, kName, bytes);
}

} // namespace lobby::app
