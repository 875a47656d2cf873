#include "models/exchange/import/guest_target.h"

#include "models/exchange/import/guest_matches.h"
#include "models/exchange/import/laid_over.h"
#include "models/exchange/import/undo_row.h"
#include "models/guests/guest_changes.h"
#include "models/guests/guest_rows.h"
#include "models/guests/identity/identity_rows.h"
#include "models/store/engine/statement.h"

#include "schema/schema.h"

namespace lobby::exchange {

using guests::GuestProfile;
using guests::GuestRecord;
using store::Connection;
using sync::Intent;
using Kind = RowMatch::Kind;

GuestTarget::GuestTarget(Context context, const access::DocumentNumbers &numbers)
    : m_context(std::move(context))
    , m_numbers(numbers)
    , m_reader(m_context.mapping, m_context.region, m_context.today)
    , m_synced(schema::registry())
{
}

QString GuestTarget::kind() const
{
    return QStringLiteral("guests");
}

QList<access::Permission> GuestTarget::needs() const
{
    if (m_reader.readsDocuments())
        return {access::Permission::IdentityCapture};
    return {};
}

QList<quint16> GuestTarget::tables() const
{
    return {schema::Guest::kTable};
}

StagedRow GuestTarget::take(const TableRow &row)
{
    return keep(m_reader.read(row));
}

StagedRow GuestTarget::keep(GuestRow row)
{
    m_rows.append(std::move(row));
    const GuestRow &read = m_rows.constLast();
    return {read.line, read.problems};
}

void GuestTarget::refuse(qsizetype row, const CellProblem &problem)
{
    m_rows[row].problems.prepend(problem);
}

Result<Done> GuestTarget::match(Connection &connection, QList<StagedRow> &rows,
    const SuspectPolicies &policies, const QHash<qint64, Uuid> &become,
    const std::atomic<bool> &cancelled)
{
    const Result<QList<RowMatch>> matches
        = matchGuests(connection, {m_rows, m_numbers, policies, become, cancelled});
    if (!matches)
        return matches.error();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const RowMatch &match = matches->at(i);
        rows[i].match = match;
        if (match.kind == Kind::Repeats) {
            m_rows[match.row].profile
                = laidOver(std::move(m_rows[match.row].profile), m_rows.at(i).profile,
                    [this](const QString &number) { return m_numbers.index(number); });
        }
    }
    return Done();
}

PlannedRows GuestTarget::plan(
    Connection &connection, const QList<StagedRow> &rows, qsizetype from, qsizetype to)
{
    PlannedRows planned;
    for (qsizetype i = from; i < to; ++i) {
        if (rows.at(i).isRefused())
            continue;
        const RowMatch &match = rows.at(i).match;
        if (match.kind == Kind::New)
            create(planned, m_rows.at(i));
        else if (match.kind == Kind::Update)
            update(planned, connection, m_rows.at(i), match.guest);
    }
    return planned;
}

void GuestTarget::seal(GuestProfile &profile) const
{
    for (guests::IdentityDocument &document : profile.documents) {
        if (document.number.isEmpty())
            continue;
        document.numberSealed = m_numbers.seal(document.number);
        document.numberIndex = m_numbers.index(document.number);
        document.numberLast4 = access::DocumentNumbers::lastFour(document.number);
        document.number.clear();
    }
}

void GuestTarget::create(PlannedRows &planned, const GuestRow &row) const
{
    GuestProfile profile = row.profile;
    profile.guest.registeredBranchId = m_context.branch;
    seal(profile);
    planned.intents.append(
        guests::creation(profile, m_context.author, m_context.nowMs, sync::Source::Imported));
    planned.rows.append({schema::Guest::kTable, profile.guest.id, int(row.line)});
    ++planned.counts.guestsCreated;
}

void GuestTarget::update(
    PlannedRows &planned, Connection &connection, const GuestRow &row, const Uuid &guest) const
{
    const QList<GuestRecord> records = m_repository.loadRecords(connection, guest);
    if (records.isEmpty())
        return;
    const bool joint = records.size() > 1;
    const guests::JointGuest one = joint
        ? guests::jointGuest(records, guests::readGroup(connection, guest).mergings)
        : guests::JointGuest {};
    const GuestProfile loaded = guests::tidied(joint ? one.profile : records.constFirst().profile);
    GuestProfile edited = guests::tidied(laidOver(
        loaded, row.profile, [this](const QString &number) { return m_numbers.index(number); }));
    seal(edited);
    const QList<Intent> intents = joint
        ? guests::jointChanges(
            edited, loaded, records, one.twins, m_context.nowMs, sync::Source::Imported)
        : guests::changes(edited, loaded, m_context.nowMs, sync::Source::Imported);
    if (intents.isEmpty()) {
        ++planned.unchanged;
        return;
    }
    for (const Intent &intent : intents) {
        if (auto undo = undoing(intent, connection, m_synced, row.line))
            planned.rows.append(*std::move(undo));
    }
    planned.intents.append(intents);
    ++planned.counts.guestsUpdated;
}

QString GuestTarget::nameOf(qsizetype row) const
{
    return m_rows.at(row).profile.guest.name().listForm();
}

QString GuestTarget::nameOf(Connection &connection, const Uuid &id) const
{
    store::Statement query(
        connection, "SELECT " LOBBY_GUEST_NAME_COLUMNS " FROM guest g WHERE g.id = :id");
    return query.bind(":id", id).step() ? guests::readGuestName(query, 0).listForm() : QString();
}

} // namespace lobby::exchange
