#include "models/exchange/take_back.h"

#include "models/exchange/import_runs.h"
#include "models/guests/guest_rows.h"
#include "models/stays/stay_fields.h"
#include "models/stays/stay_repository.h"
#include "models/store/engine/statement.h"
#include "models/store/rows/synced_rows.h"
#include "models/support/wait_for.h"

#include <array>

#include "schema/schema.h"

namespace lobby::exchange {

using stays::Stay;
using store::Connection;
using store::Statement;
using sync::Intent;
using sync::OpKind;

namespace {

constexpr int kChunkRows = 4000;

/// Stays first: a guest or a branch goes only when nothing is left of his, or its, stays. What was
/// added to guests and organizations goes before they do.
constexpr std::array kTakenBack = {schema::Stay::kTable, schema::Reminder::kTable,
    schema::SaleRecord::kTable, schema::ContactActivity::kTable, schema::Relationship::kTable,
    schema::GuestName::kTable, schema::Telephone::kTable, schema::Email::kTable,
    schema::ImAccount::kTable, schema::Address::kTable, schema::IdentityDocument::kTable,
    schema::Preference::kTable, schema::GuestTag::kTable, schema::Guest::kTable,
    schema::Organization::kTable, schema::Branch::kTable};

Intent hidden(quint16 table, const Uuid &id)
{
    return {OpKind::Archive, table, id, {{sync::kArchivedField, qint64(1)}}};
}

/// Whatever else the desk keeps of him makes him a guest who is known here.
bool isKnownOtherwise(Connection &connection, const Uuid &guest)
{
    Statement query(connection,
        "SELECT 1 FROM stay WHERE guest_id = :guest AND present = 1 AND archived = 0 UNION ALL"
        " SELECT 1 FROM stay_guest g JOIN stay s ON s.id = g.stay_id WHERE g.guest_id = :guest"
        " AND g.present = 1 AND s.present = 1 AND s.archived = 0 UNION ALL"
        " SELECT 1 FROM trip WHERE guest_id = :guest AND present = 1 AND archived = 0 UNION ALL"
        " SELECT 1 FROM complaint WHERE guest_id = :guest AND present = 1 LIMIT 1");
    return query.bind(":guest", guest).step();
}

bool isShown(Connection &connection, const char *sql, const Uuid &id)
{
    Statement query(connection, sql);
    return query.bind(":id", id).step();
}

/// Takes back rows of one table inside a transaction.
class Reverting
{
public:
    Reverting(Connection &connection, qint64 run, RevertSummary &summary)
        : m_connection(connection)
        , m_runs(connection)
        , m_rows(schema::registry())
        , m_run(run)
        , m_summary(summary)
    {
    }

    void takeBack(const ImportedRow &row)
    {
        switch (row.table) {
        case schema::Stay::kTable:
            takeBackStay(row);
            break;
        case schema::Guest::kTable:
            if (row.previous && !row.previous->contains(sync::kArchivedField))
                takeBackFields(row);
            else
                takeBackGuest(row.id);
            break;
        case schema::Organization::kTable:
            if (row.previous)
                takeBackFields(row);
            else
                takeBackOrganization(row.id);
            break;
        case schema::Branch::kTable:
            takeBackBranch(row.id);
            break;
        default:
            takeBackFields(row);
        }
    }

    QList<Intent> intents;

private:
    void takeBackStay(const ImportedRow &row)
    {
        const std::optional<Stay> stay = stays::StayRepository(m_connection).load(row.id);
        if (!stay || (stay->archived && !row.previous))
            return; // gone already
        if (m_runs.isEditedSince(m_run, row.id)) {
            m_summary.keptStays.append(row.id);
        } else if (row.previous) {
            restore(*stay, *row.previous);
            ++m_summary.staysRestored;
        } else {
            intents.append(hidden(row.table, row.id));
            ++m_summary.staysHidden;
        }
    }

    void restore(const Stay &stay, sync::Fields previous)
    {
        constexpr quint16 kTable = schema::Stay::kTable;
        if (auto archived = previous.extract(sync::kArchivedField)) {
            intents.append({OpKind::Archive, kTable, stay.id,
                {{sync::kArchivedField, std::move(archived.mapped())}}});
        }
        if (const auto status = previous.extract(schema::Stay::Status)) {
            const auto before
                = stays::StayState::fromLattice(std::get<qint64>(status.mapped())).status;
            intents.append({OpKind::Advance, kTable, stay.id,
                {{schema::Stay::Status, stay.state.followedBy(before).toLattice()}}});
        }
        if (!previous.empty())
            intents.append({OpKind::Set, kTable, stay.id, std::move(previous)});
    }

    void takeBackGuest(const Uuid &id)
    {
        if (!isShown(m_connection,
                "SELECT 1 FROM guest WHERE id = :id AND present = 1 AND archived = 0", id))
            return;
        if (m_runs.isEditedSince(m_run, id) || isKnownOtherwise(m_connection, id)) {
            keep(id);
            return;
        }
        intents.append(hidden(schema::Guest::kTable, id));
        ++m_summary.guestsHidden;
    }

    void takeBackOrganization(const Uuid &id)
    {
        if (!isShown(m_connection,
                "SELECT 1 FROM organization WHERE id = :id AND present = 1 AND archived = 0", id))
            return;
        const bool hasContacts = isShown(m_connection,
            "SELECT 1 FROM relationship r JOIN guest g ON g.id = r.guest_id AND g.present = 1"
            " AND g.archived = 0 WHERE r.organization_id = :id AND r.present = 1 LIMIT 1",
            id);
        if (hasContacts || m_runs.isEditedSince(m_run, id)) {
            keep(id);
            return;
        }
        intents.append(hidden(schema::Organization::kTable, id));
        ++m_summary.organizationsHidden;
    }

    /// Fields of a guest, or of what belongs to him, one by one: what somebody has written since
    /// stays, the rest is as it was.
    void takeBackFields(const ImportedRow &row)
    {
        const sync::TableDescription &table = *schema::registry().table(row.table);
        const auto state = m_rows.load(m_connection, table, row.id);
        if (!state || !state->isPresent())
            return;
        const Uuid guest = guestOf(*state, table);
        const QSet<quint64> ours = m_runs.timesOf(m_run, guest);
        const auto isOurs = [&](quint16 number) {
            const auto field = state->fields.find(number);
            return field == state->fields.end() || ours.contains(field->second.stamp.hlc);
        };
        if (!row.previous) {
            bool all = true;
            for (const auto &[number, field] : state->fields)
                all = all && isOurs(number);
            if (!all) {
                keep(guest);
                return;
            }
            intents.append({OpKind::Remove, row.table, row.id, {}, {{0, state->added}}});
            if (row.table == schema::SaleRecord::kTable
                || row.table == schema::ContactActivity::kTable
                || row.table == schema::Relationship::kTable)
                ++m_summary.recordsRemoved;
            return;
        }
        Intent set {OpKind::Set, row.table, row.id};
        for (const auto &[number, value] : *row.previous) {
            if (!isOurs(number)) {
                keep(guest);
                continue;
            }
            set.fields[number] = value;
            if (const auto field = state->fields.find(number); field != state->fields.end())
                set.observed[number] = field->second.stamp;
        }
        if (set.fields.empty())
            return;
        intents.append(std::move(set));
        if (row.table == schema::Guest::kTable)
            ++m_summary.guestsRestored;
        if (row.table == schema::Organization::kTable)
            ++m_summary.organizationsRestored;
    }

    static Uuid guestOf(const sync::EntityState &state, const sync::TableDescription &table)
    {
        const auto parent = state.fields.find(table.parentField);
        if (table.parentField == 0 || parent == state.fields.end())
            return state.id;
        const auto *bytes = std::get_if<QByteArray>(&parent->second.value);
        return bytes ? Uuid::fromBytes(*bytes).value_or(state.id) : state.id;
    }

    /// A guest, or an organization.
    void keep(const Uuid &guest)
    {
        if (m_summary.keptGuests.contains(guest) || m_summary.keptOrganizations.contains(guest))
            return;
        Statement organization(m_connection, "SELECT name FROM organization WHERE id = :id");
        if (organization.bind(":id", guest).step()) {
            m_summary.keptOrganizations.append(guest);
            m_summary.keptNames.append(organization.text(0));
            return;
        }
        m_summary.keptGuests.append(guest);
        Statement query(
            m_connection, "SELECT " LOBBY_GUEST_NAME_COLUMNS " FROM guest g WHERE g.id = :id");
        if (query.bind(":id", guest).step())
            m_summary.keptNames.append(guests::readGuestName(query, 0).listForm());
    }

    void takeBackBranch(const Uuid &id)
    {
        const bool isFree = isShown(m_connection,
            "SELECT 1 FROM branch b WHERE id = :id AND present = 1 AND archived = 0 AND NOT EXISTS"
            " (SELECT 1 FROM stay WHERE branch_id = b.id AND present = 1 AND archived = 0)",
            id);
        if (isFree && !m_runs.isEditedSince(m_run, id))
            intents.append(hidden(schema::Branch::kTable, id));
    }

    Connection &m_connection;
    ImportRunRepository m_runs;
    store::SyncedRows m_rows;
    qint64 m_run;
    RevertSummary &m_summary;
};

} // namespace

Result<RevertSummary> takeBack(
    store::Database &database, const ImportRun &run, const QString &reason, const GiveLeave &leave)
{
    const auto setState = [&](ImportRun::State state) {
        return waitFor(database.local([&](Connection &connection) {
            ImportRunRepository(connection).setState(run.id, state, database.clock().nowMs());
        }));
    };
    if (const Result<Done> begun = setState(ImportRun::State::Reverting); !begun)
        return begun.error();
    RevertSummary summary;
    for (const quint16 table : kTakenBack) {
        for (qint64 after = 0; after >= 0;) {
            Result<store::Authorised> granted = leave();
            if (!granted)
                return granted.error();
            bool nothing = false;
            auto plan = [&](Connection &connection) -> Result<QList<Intent>> {
                ImportRunRepository runs(connection);
                Reverting reverting(connection, run.id, summary);
                const auto rows = runs.rowsOf(run.id, table, after, kChunkRows);
                for (const ImportedRow &row : rows)
                    reverting.takeBack(row);
                after = rows.size() < kChunkRows ? -1 : rows.constLast().seq;
                nothing = reverting.intents.isEmpty();
                if (nothing)
                    return Error {Error::Code::Cancelled, QStringLiteral("nothing to take back")};
                runs.claimLog(run.id, reverting.intents.size());
                return std::move(reverting.intents);
            };
            const auto done
                = waitFor(database.commit(*std::move(granted), reason, std::move(plan)));
            if (!done && !nothing)
                return done.error();
        }
    }
    if (const Result<Done> ended = setState(ImportRun::State::Reverted); !ended)
        return ended.error();
    return summary;
}

} // namespace lobby::exchange
