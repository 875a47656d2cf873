#include "models/exchange/import/legacy/activity_target.h"

#include "models/exchange/import/legacy/named_subjects.h"
#include "models/followups/activities/activities.h"
#include "models/followups/activities/activity_repository.h"

#include "schema/schema.h"

namespace lobby::exchange {

using namespace Qt::StringLiterals;
using followups::ActivityProblem;
using followups::ContactActivity;
using organizations::Contact;
using store::Connection;

namespace {

/// None where nobody, or more than one, is called so.
std::optional<CellFault> onlyOne(const QList<Uuid> &found, Uuid &into)
{
    if (found.size() != 1)
        return found.isEmpty() ? CellFault::UnknownSubject : CellFault::SeveralSubjects;
    into = found.constFirst();
    return std::nullopt;
}

QStringList wordsOf(const ContactActivity &activity)
{
    return {QString::number(activity.startAt), QString(codeOf(activity.method)), activity.type,
        activity.subject, activity.description};
}

} // namespace

ActivityTarget::ActivityTarget(LegacyContext context)
    : m_context(std::move(context))
    , m_synced(schema::registry())
{
}

QList<quint16> ActivityTarget::tables() const
{
    return {schema::ContactActivity::kTable};
}

StagedRow ActivityTarget::take(const TableRow &row)
{
    const TableMapping &mapping = m_context.rows.mapping;
    ActivityRow read;
    if (!row.fault)
        read = activityRow(LegacyCells(mapping, row), m_before);
    StagedRow staged = stagedRow(mapping, row, read.problems);
    ContactActivity &activity = read.activity;
    keepInRemark(activity.description, u"业务员"_s, read.ownerName);
    activity.branch = m_context.rows.branch;
    activity.owner = m_context.rows.author;
    ContactActivity tried = activity;
    tried.guest = tried.branch; // he is not known yet
    if (problemOf(tried) == ActivityProblem::TextTooLong && !staged.isRefused())
        refuse(staged, mapping, CellFault::TooLong, u"contact_activity.description"_s);
    m_rows.append(std::move(read));
    return staged;
}

std::optional<CellFault> ActivityTarget::findContact(Connection &connection, ActivityRow &row,
    const NamedSubjects &here, const Uuid &organization) const
{
    const QList<Contact> contacts = m_repository.contactsOf(connection, organization);
    if (row.contact.isEmpty()) {
        if (contacts.isEmpty())
            return CellFault::NoMainContact;
        row.activity.guest = contacts.constFirst().guest;
        return std::nullopt;
    }
    const QList<Uuid> called = here.guests(row.contact);
    for (const Contact &contact : contacts) { // of several of one name he who speaks for it
        if (called.contains(contact.guest)) {
            row.activity.guest = contact.guest;
            return std::nullopt;
        }
    }
    return onlyOne(called, row.activity.guest);
}

std::optional<CellFault> ActivityTarget::findGuest(
    Connection &connection, ActivityRow &row, const NamedSubjects &here) const
{
    const QList<Uuid> organizations = here.organizations(row.customer);
    if (organizations.size() > 1)
        return CellFault::SeveralSubjects;
    if (organizations.size() == 1)
        return findContact(connection, row, here, organizations.constFirst());
    const QList<Uuid> contacts = here.guests(row.contact);
    if (row.customer.isEmpty() || contacts.size() == 1)
        return onlyOne(contacts, row.activity.guest);
    return onlyOne(here.guests(row.customer), row.activity.guest);
}

Result<Done> ActivityTarget::match(Connection &connection, QList<StagedRow> &rows,
    const SuspectPolicies & /*policies*/, const QHash<qint64, Uuid> & /*become*/,
    const std::atomic<bool> &cancelled)
{
    QSet<QString> wanted;
    for (const ActivityRow &row : std::as_const(m_rows))
        wanted << row.customer << row.contact;
    const NamedSubjects here = NamedSubjects::of(connection, wanted);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (cancelled)
            return Error {Error::Code::Cancelled};
        if (rows.at(i).isRefused())
            continue;
        ContactActivity &activity = m_rows[i].activity;
        if (const auto fault = findGuest(connection, m_rows[i], here)) {
            refuse(rows[i], m_context.rows.mapping, *fault,
                m_rows.at(i).contact.isEmpty() ? u"subject.customer"_s : u"subject.contact"_s);
            continue;
        }
        activity.id = m_ids.next(activity.guest, wordsOf(activity));
        if (isThere(connection, m_synced, schema::ContactActivity::kTable, activity.id))
            rows[i].match = {RowMatch::Kind::Update, RowMatch::By::Name, activity.id};
    }
    return Done();
}

PlannedRows ActivityTarget::plan(
    Connection & /*connection*/, const QList<StagedRow> &rows, qsizetype from, qsizetype to)
{
    PlannedRows planned;
    const auto add = [&planned](sync::Intent intent, qint64 line) {
        intent.source = sync::Source::Imported;
        planned.rows.append({intent.table, intent.id, static_cast<int>(line)});
        planned.intents.append(std::move(intent));
    };
    for (qsizetype i = from; i < to; ++i) {
        if (rows.at(i).isRefused())
            continue;
        if (rows.at(i).match.kind != RowMatch::Kind::New) {
            ++planned.unchanged;
            continue;
        }
        const ContactActivity &activity = m_rows.at(i).activity;
        add(followups::ActivityRepository::creationOf(activity), rows.at(i).line);
        ++planned.counts.guestsCreated;
        // What an old program should have reminded of long ago is nobody's work today.
        if (activity.nextStepOn.isValid() && activity.nextStepOn >= m_context.rows.today) {
            add(followups::nextStepOf(
                    activity, Uuid::named("imported_next_step", activity.id.toBytes())),
                rows.at(i).line);
        }
    }
    return planned;
}

QString ActivityTarget::nameOf(qsizetype row) const
{
    return m_rows.at(row).activity.subject;
}

QString ActivityTarget::nameOf(Connection & /*connection*/, const Uuid & /*id*/) const
{
    return {}; // nothing is ever suspected
}

} // namespace lobby::exchange
