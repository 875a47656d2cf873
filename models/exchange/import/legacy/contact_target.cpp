#include "models/exchange/import/legacy/contact_target.h"

#include "models/exchange/import/legacy/named_subjects.h"
#include "models/exchange/import/undo_row.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::exchange {

using namespace Qt::StringLiterals;
using organizations::Contact;
using organizations::OrganizationRepository;
using store::Connection;

ContactTarget::ContactTarget(LegacyContext context, const access::DocumentNumbers &numbers)
    : m_context(std::move(context))
    , m_guests(m_context.rows, numbers)
    , m_synced(schema::registry())
{
}

StagedRow ContactTarget::take(const TableRow &row)
{
    const TableMapping &mapping = m_context.rows.mapping;
    ContactRow read;
    if (!row.fault)
        read = contactRow(LegacyCells(mapping, row), m_before, m_context.rows.region);
    StagedRow staged = stagedRow(mapping, row, read.problems);
    if (!row.fault)
        addGuestProblems(staged, read.guest, m_context.rows.today);
    read.guest.guest.id = Uuid::v7(m_context.rows.nowMs); // before he is stored others name him
    (void)m_guests.keep({row.line, std::move(read.guest), staged.problems});
    m_rows.append(std::move(read));
    m_organizations.append(Uuid());
    return staged;
}

Result<Done> ContactTarget::match(Connection &connection, QList<StagedRow> &rows,
    const SuspectPolicies &policies, const QHash<qint64, Uuid> &become,
    const std::atomic<bool> &cancelled)
{
    QSet<QString> wanted;
    for (const ContactRow &row : std::as_const(m_rows)) {
        if (!row.organization.isEmpty())
            wanted.insert(row.organization);
    }
    const NamedSubjects subjects = NamedSubjects::of(connection, wanted);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString &name = m_rows.at(i).organization;
        if (name.isEmpty() || rows.at(i).isRefused())
            continue;
        const QList<Uuid> called = subjects.organizations(name);
        if (called.size() == 1) {
            m_organizations[i] = called.constFirst();
        } else if (called.isEmpty() && !subjects.guests(name).isEmpty()) {
            // 客户 took the customer for a person, for whom nobody can speak.
            keepInRemark(m_guests.profileOf(i).guest.remark, u"客户名称"_s, name);
        } else {
            refuse(rows[i], m_context.rows.mapping,
                called.isEmpty() ? CellFault::UnknownSubject : CellFault::SeveralSubjects,
                u"subject.customer"_s);
            m_guests.refuse(i, rows.at(i).problems.constFirst());
        }
    }
    return m_guests.match(connection, rows, policies, become, cancelled);
}

/// Null: he is not in, nor will be.
Uuid ContactTarget::guestOf(const QList<StagedRow> &rows, qsizetype row) const
{
    const RowMatch &match = rows.at(row).match;
    switch (match.kind) {
    case RowMatch::Kind::New:
        return m_guests.profileOf(row).guest.id;
    case RowMatch::Kind::Update:
        return match.guest;
    case RowMatch::Kind::Repeats:
        return guestOf(rows, match.row);
    case RowMatch::Kind::Suspected:
        break;
    }
    return {};
}

QList<sync::Intent> ContactTarget::saying(Connection &connection, Contact contact)
{
    const QList<Contact> others = m_repository.contactsOf(connection, contact.organization);
    const auto known = std::ranges::find(others, contact.guest, &Contact::guest);
    contact.id = known == others.end()
        ? organizations::contactId(contact.guest, contact.organization)
        : known->id;
    if (m_said.contains(contact.id))
        return {};
    m_said.insert(contact.id);
    QList<sync::Intent> intents;
    if (contact.saidMain && (known == others.end() || !known->isMain))
        intents = OrganizationRepository::mainOf(contact.id, others);
    if (known == others.end()) {
        if (!intents.isEmpty())
            intents.removeLast(); // the addition says it
        intents.append(OrganizationRepository::additionOf(contact, sync::Source::Imported));
    } else {
        Contact changed = *known;
        if (!contact.department.isEmpty())
            changed.department = contact.department;
        if (!contact.position.isEmpty())
            changed.position = contact.position;
        if (changed != *known)
            intents.append(OrganizationRepository::placeOf(changed));
    }
    for (sync::Intent &intent : intents)
        intent.source = sync::Source::Imported;
    return intents;
}

PlannedRows ContactTarget::plan(
    Connection &connection, const QList<StagedRow> &rows, qsizetype from, qsizetype to)
{
    PlannedRows planned;
    for (qsizetype i = from; i < to; ++i) {
        if (rows.at(i).isRefused())
            continue;
        PlannedRows guest = m_guests.plan(connection, rows, i, i + 1);
        planned.intents += guest.intents;
        planned.rows += guest.rows;
        planned.counts.guestsCreated += guest.counts.guestsCreated;
        planned.counts.guestsUpdated += guest.counts.guestsUpdated;
        const Uuid who = guestOf(rows, i);
        QList<sync::Intent> contact;
        if (const Uuid organization = m_organizations.at(i);
            !organization.isNull() && !who.isNull()) {
            const ContactRow &row = m_rows.at(i);
            contact = saying(connection,
                {.guest = who,
                    .organization = organization,
                    .department = row.department,
                    .position = row.position,
                    .saidMain = row.isMain});
        }
        for (const sync::Intent &intent : std::as_const(contact)) {
            if (auto undo = undoing(intent, connection, m_synced, rows.at(i).line))
                planned.rows.append(*std::move(undo));
        }
        planned.intents += contact;
        if (guest.unchanged > 0 && !contact.isEmpty())
            ++planned.counts.guestsUpdated; // who was known speaks for somebody now
        else
            planned.unchanged += guest.unchanged;
    }
    return planned;
}

} // namespace lobby::exchange
