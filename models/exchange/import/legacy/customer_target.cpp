#include "models/exchange/import/legacy/customer_target.h"

#include "models/exchange/import/legacy/named_subjects.h"
#include "models/exchange/import/undo_row.h"
#include "models/organizations/organization_index.h"
#include "models/organizations/organizations.h"

#include "schema/schema.h"

namespace lobby::exchange {

using organizations::Organization;
using organizations::OrganizationIndex;
using organizations::OrganizationRepository;
using store::Connection;

namespace {

/// What the row says replaces what was there, but nothing that is filled becomes empty, and the
/// name stays as it is written.
Organization saidOver(Organization stored, const Organization &row)
{
    for (QString Organization::*text :
        {&Organization::keyword, &Organization::country, &Organization::province,
            &Organization::city, &Organization::address, &Organization::postalCode,
            &Organization::telephone, &Organization::fax, &Organization::qq, &Organization::msn,
            &Organization::email, &Organization::url, &Organization::annualIncome,
            &Organization::legalRepresentative, &Organization::taxId, &Organization::bankName,
            &Organization::bankAccount, &Organization::industry, &Organization::partnerRole,
            &Organization::grade, &Organization::source, &Organization::status}) {
        if (!(row.*text).isEmpty())
            stored.*text = row.*text;
    }
    if (!stored.remark.contains(row.remark)) // nobody's remark goes
        stored.remark += (stored.remark.isEmpty() ? QString() : QStringLiteral("\n")) + row.remark;
    if (row.staffCount)
        stored.staffCount = row.staffCount;
    if (stored.owner.isNull() && !row.ownerName.isEmpty())
        stored.ownerName = row.ownerName;
    return stored;
}

bool contradict(const Organization &a, const Organization &b)
{
    return !a.taxId.isEmpty() && !b.taxId.isEmpty()
        && a.taxId.compare(b.taxId, Qt::CaseInsensitive) != 0;
}

} // namespace

CustomerTarget::CustomerTarget(LegacyContext context, const access::DocumentNumbers &numbers)
    : m_context(std::move(context))
    , m_numbers(numbers)
    , m_guests(m_context.rows, numbers)
    , m_synced(schema::registry())
{
}

QList<quint16> CustomerTarget::tables() const
{
    return {schema::Organization::kTable, schema::Guest::kTable};
}

StagedRow CustomerTarget::take(const TableRow &row)
{
    const TableMapping &mapping = m_context.rows.mapping;
    CustomerRow read;
    if (!row.fault)
        read = customerRow(LegacyCells(mapping, row), m_context.rows.region);
    StagedRow staged = stagedRow(mapping, row, read.problems);
    GuestRow person {row.line, {}, {{CellFault::NoName}}};
    if (read.person) {
        addGuestProblems(staged, *read.person, m_context.rows.today);
        person = {row.line, *std::move(read.person), staged.problems};
    }
    m_people.append(m_guests.keep(std::move(person)));
    m_rows.append(std::move(read.organization));
    return staged;
}

RowMatch CustomerTarget::matchOf(Connection &connection, const Organization &one,
    const QList<Uuid> &called, const SuspectPolicies &policies, qint64 line) const
{
    using By = RowMatch::By;
    if (called.isEmpty())
        return {};
    const auto stored = m_repository.load(connection, called.constFirst());
    if (called.size() == 1 && stored && !contradict(*stored, one))
        return {RowMatch::Kind::Update, By::Name, called.constFirst()};
    RowMatch match {RowMatch::Kind::Update, By::Name, called.constFirst()};
    match.doubt = RowMatch::Doubt::VeryLikely;
    switch (policies.of(line, match.doubt)) {
    case SuspectPolicy::LeaveOut:
        match.kind = RowMatch::Kind::Suspected;
        break;
    case SuspectPolicy::AsNew:
        match.kind = RowMatch::Kind::New;
        break;
    case SuspectPolicy::Update:
        break;
    }
    return match;
}

Result<Done> CustomerTarget::match(Connection &connection, QList<StagedRow> &rows,
    const SuspectPolicies &policies, const QHash<qint64, Uuid> &become,
    const std::atomic<bool> &cancelled)
{
    QSet<QString> wanted;
    for (const auto &one : std::as_const(m_rows)) {
        if (one)
            wanted.insert(one->name);
    }
    const NamedSubjects subjects = NamedSubjects::of(connection, wanted);
    QHash<QString, qsizetype> earlier; // by folded name
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const std::optional<Organization> &one = m_rows.at(i);
        if (!one || rows.at(i).isRefused())
            continue;
        if (cancelled)
            return Error {Error::Code::Cancelled};
        RowMatch &match = rows[i].match;
        const QString key = OrganizationIndex::nameKey(one->name);
        if (const auto known = become.constFind(rows.at(i).line); known != become.constEnd()) {
            match = {RowMatch::Kind::Update, RowMatch::By::SameRun, *known};
        } else if (const auto before = earlier.constFind(key);
                   before != earlier.constEnd() && !contradict(*m_rows.at(*before), *one)) {
            match = rows.at(*before).match;
            if (match.kind == RowMatch::Kind::Suspected)
                continue; // left out with it
            match = {RowMatch::Kind::Repeats, RowMatch::By::Name, {}, *before};
            m_rows[*before] = saidOver(*std::move(m_rows[*before]), *one);
            continue;
        } else {
            match = matchOf(
                connection, *one, subjects.organizations(one->name), policies, rows.at(i).line);
        }
        earlier.insert(key, i);
    }
    const Result<Done> people = m_guests.match(connection, m_people, policies, become, cancelled);
    if (!people)
        return people;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!m_rows.at(i))
            rows[i].match = m_people.at(i).match;
    }
    return Done();
}

PlannedRows CustomerTarget::plan(
    Connection &connection, const QList<StagedRow> &rows, qsizetype from, qsizetype to)
{
    PlannedRows planned = m_guests.plan(connection, m_people, from, to);
    for (qsizetype i = from; i < to; ++i) {
        const StagedRow &row = rows.at(i);
        if (!m_rows.at(i) || row.isRefused())
            continue;
        if (row.match.kind == RowMatch::Kind::New)
            create(planned, *m_rows.at(i), row.line);
        else if (row.match.kind == RowMatch::Kind::Update)
            update(planned, connection, *m_rows.at(i), row.match.guest, row.line);
    }
    return planned;
}

void CustomerTarget::create(PlannedRows &planned, Organization one, qint64 line) const
{
    one.id = Uuid::v7(m_context.rows.nowMs);
    one.branch = m_context.rows.branch;
    if (one.ownerName.isEmpty())
        one.owner = m_context.rows.author;
    organizations::sealAccount(one, m_numbers);
    planned.intents.append(OrganizationRepository::creationOf(one, sync::Source::Imported));
    planned.rows.append({schema::Organization::kTable, one.id, static_cast<int>(line)});
    ++planned.counts.guestsCreated;
}

void CustomerTarget::update(PlannedRows &planned, Connection &connection, const Organization &row,
    const Uuid &id, qint64 line) const
{
    const auto loaded = m_repository.load(connection, id);
    if (!loaded)
        return;
    Organization edited = organizations::tidied(saidOver(*loaded, row));
    if (!edited.bankAccount.isEmpty() && !loaded->bankAccountSealed.isEmpty()) {
        // Sealed anew it would look like another one.
        const Result<QString> known = m_numbers.open(loaded->bankAccountSealed);
        using access::DocumentNumbers;
        if (known
            && DocumentNumbers::normalised(*known)
                == DocumentNumbers::normalised(edited.bankAccount))
            edited.bankAccount.clear();
    }
    organizations::sealAccount(edited, m_numbers);
    const auto change = OrganizationRepository::changeOf(edited, *loaded, sync::Source::Imported);
    if (!change) {
        ++planned.unchanged;
        return;
    }
    if (auto undo = undoing(*change, connection, m_synced, line))
        planned.rows.append(*std::move(undo));
    planned.intents.append(*change);
    ++planned.counts.guestsUpdated;
}

QString CustomerTarget::nameOf(qsizetype row) const
{
    return m_rows.at(row) ? m_rows.at(row)->name : m_guests.nameOf(row);
}

QString CustomerTarget::nameOf(Connection &connection, const Uuid &id) const
{
    const auto organization = m_repository.load(connection, id);
    return organization ? organization->name : m_guests.nameOf(connection, id);
}

} // namespace lobby::exchange
