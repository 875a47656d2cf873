#include "models/guests/cards/guest_cards.h"

#include "models/guests/identity/identity_rows.h"
#include "models/guests/identity/identity_sql.h"
#include "models/store/after_commit.h"
#include "models/store/engine/statement.h"
#include "models/support/async.h"
#include "models/sync/empty_values.h"

#include "schema/schema.h"

namespace lobby::guests {

using access::Permission;
using store::Connection;
using store::Statement;
using Intents = QList<sync::Intent>;
using Row = schema::GuestCard;

namespace {

/// The guest, if he is still there.
std::optional<Uuid> ownerOf(Connection &connection, const QByteArray &index)
{
    Statement query(connection,
        "SELECT guest.id FROM guest_card JOIN guest ON guest.id = guest_card.guest_id"
        " WHERE guest_card.uid_index = :index AND guest_card.present = 1 AND guest.present = 1");
    query.bind(":index", index);
    return query.step() ? std::optional(shownFor(connection, query.uuid(0))) : std::nullopt;
}

/// One row a card wherever it is linked, so that it never belongs to two guests.
Uuid idOf(const QByteArray &index)
{
    return Uuid::named("guest_card", index);
}

} // namespace

QFuture<Result<Uuid>> GuestCards::guestOf(const QByteArray &index) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<Uuid>(*error);
    return m_database.read([index](Connection &connection) -> Result<Uuid> {
        const std::optional<Uuid> guest = ownerOf(connection, index);
        return guest ? Result<Uuid>(*guest) : Result<Uuid>(Error {Error::Code::NotFound});
    });
}

QFuture<Result<QList<GuestCard>>> GuestCards::ofGuest(const Uuid &guest) const
{
    if (const auto error = m_authoriser.refusal(Permission::GuestSearch))
        return refusedWith<QList<GuestCard>>(*error);
    return m_database.read([guest](Connection &connection) {
        QList<GuestCard> cards;
        Statement query(connection,
            "SELECT id, label FROM guest_card WHERE guest_id IN " LOBBY_RECORDS_OF_GUEST
            " AND present = 1 ORDER BY id");
        query.bind(":guest", guest);
        while (query.step())
            cards.append({query.uuid(0), query.text(1)});
        return cards;
    });
}

QFuture<Result<Done>> GuestCards::commit(
    const Uuid &guest, std::function<Result<Intents>(Connection &)> plan)
{
    Result<store::Authorised> leave = m_authoriser.authorise(Permission::GuestEdit, guest);
    if (!leave)
        return refusedWith<Done>(leave.error());
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)));
}

QFuture<Result<Done>> GuestCards::link(
    const Uuid &guest, const QByteArray &index, const QString &label)
{
    return commit(guest, [guest, index, label](Connection &connection) -> Result<Intents> {
        if (!GuestRepository::exists(connection, guest))
            return Error {Error::Code::NotFound};
        if (const auto owner = ownerOf(connection, index))
            return *owner == guest ? Result<Intents>(Intents())
                                   : Result<Intents>(Error {Error::Code::Conflict});
        sync::Fields fields {{Row::GuestId, guest.toBytes()}, {Row::UidIndex, index},
            {Row::Label, sync::orNothing(label)}};
        return Intents {{sync::OpKind::Add, Row::kTable, idOf(index), std::move(fields), {},
            sync::Source::Scanned}};
    });
}

QFuture<Result<Done>> GuestCards::unlink(const Uuid &guest, const Uuid &card)
{
    return commit(guest, [guest, card](Connection &connection) -> Result<Intents> {
        Statement query(connection,
            "SELECT 1 FROM guest_card WHERE id = :id AND present = 1"
            " AND guest_id IN " LOBBY_RECORDS_OF_GUEST);
        if (!query.bind(":id", card).bind(":guest", guest).step())
            return Error {Error::Code::NotFound};
        const auto state = store::SyncedRows(schema::registry())
                               .load(connection, *schema::registry().table(Row::kTable), card);
        return Intents {{sync::OpKind::Remove, Row::kTable, card, {}, {{0, state->added}}}};
    });
}

} // namespace lobby::guests
