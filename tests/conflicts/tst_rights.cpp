#include "models/conflicts/rules/rights.h"
#include "tests/sim/memory_hub.h"

#include <QTest>

#include "schema/schema.h"

using namespace lobby;
using namespace lobby::conflicts;
using namespace lobby::sync;
using namespace Qt::StringLiterals;
using schema::Staff;

namespace {

const Uuid kAuthor = Uuid::named("test", "author");

/// Roles and activity as they were settled at 100 and 200.
sim::MemoryHub storeWith(const QString &roles, bool isActive)
{
    sim::MemoryHub store;
    EntityState row;
    row.table = Staff::kTable;
    row.id = kAuthor;
    row.added = {hlcOf(50), 1};
    row.fields[Staff::Roles] = {roles, {hlcOf(100), 1}};
    row.fields[Staff::Active] = {qint64(isActive ? 1 : 0), {hlcOf(200), 1}};
    store.setRow(row, {kAuthor, kAuthor});
    return store;
}

Op opAt(qint64 ms, OpKind kind, quint16 table, const Fields &fields)
{
    Op op;
    op.kind = kind;
    op.table = table;
    op.id = Uuid::named("test", "row");
    op.fields = fields;
    op.actor = kAuthor;
    op.stamp = {hlcOf(ms), 3};
    return op;
}

} // namespace

class RightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMayDoWhat_data();
    void whoMayDoWhat();
    void whoIsNotKnownYetMay();
    void aRestrictedCaseIsForThoseWhoMaySeeIt_data();
    void aRestrictedCaseIsForThoseWhoMaySeeIt();
};

void RightsTest::whoMayDoWhat_data()
{
    QTest::addColumn<QString>("roles");
    QTest::addColumn<bool>("active");
    QTest::addColumn<Op>("op");
    QTest::addColumn<bool>("taken");
    const Fields roles {{Staff::Roles, u"manager"_s}};
    const Fields name {{Staff::Name, u"李晓"_s}};
    const Op promote = opAt(300, OpKind::Set, Staff::kTable, roles);
    const Op rename = opAt(300, OpKind::Set, Staff::kTable, name);
    const Op erase = opAt(300, OpKind::Erase, schema::Guest::kTable, {});
    const Op notice = opAt(300, OpKind::Append, schema::Notice::kTable, {});
    const Op keys = opAt(
        300, OpKind::Set, schema::Desk::kTable, {{schema::Desk::SealedKeys, QByteArray("sealed")}});
    const Op desk
        = opAt(300, OpKind::Set, schema::Desk::kTable, {{schema::Desk::Name, u"front"_s}});
    const Op phone
        = opAt(300, OpKind::Set, schema::Guest::kTable, {{schema::Guest::Remark, u"quiet"_s}});
    const auto row = [](const char *what, const QString &who, bool active, const Op &op,
                         bool taken) { QTest::newRow(what) << who << active << op << taken; };
    row("a manager grants a role", u"manager"_s, true, promote, true);
    row("a receptionist grants a role", u"receptionist"_s, true, promote, false);
    row("a receptionist renames a colleague", u"receptionist"_s, true, rename, false);
    row("an auditor erases a guest", u"auditor"_s, true, erase, false);
    row("a receptionist publishes a notice", u"receptionist"_s, true, notice, false);
    row("a receptionist gives keys", u"receptionist"_s, true, keys, false);
    row("a desk says its name", u"receptionist"_s, true, desk, true);
    row("a receptionist notes a wish", u"receptionist"_s, true, phone, true);
    row("a manager who has left", u"manager"_s, false, promote, false);
    Op before = promote;
    before.stamp = {hlcOf(150), 3};
    row("a manager before he left", u"manager"_s, false, before, true);
    before = promote;
    before.stamp = {hlcOf(60), 3};
    row("before his roles were changed", u"receptionist"_s, true, before, true);
    Op program = promote;
    program.actor = {};
    row("the program itself", u"receptionist"_s, true, program, true);
}

void RightsTest::whoMayDoWhat()
{
    QFETCH(const QString, roles);
    QFETCH(const bool, active);
    QFETCH(const Op, op);
    QFETCH(const bool, taken);
    const sim::MemoryHub store = storeWith(roles, active);
    const QString objection = objectionTo(store, op);
    QVERIFY2(objection.isEmpty() == taken, qPrintable(objection));
}

void RightsTest::whoIsNotKnownYetMay()
{
    const sim::MemoryHub store;
    QCOMPARE(
        objectionTo(store, opAt(300, OpKind::Set, Staff::kTable, {{Staff::Roles, u"manager"_s}})),
        QString());
}

void RightsTest::aRestrictedCaseIsForThoseWhoMaySeeIt_data()
{
    using schema::ComplaintEvent;
    QTest::addColumn<QString>("roles");
    QTest::addColumn<QString>("restriction"); // since 250
    QTest::addColumn<Op>("op");
    QTest::addColumn<bool>("taken");
    const Uuid id = Uuid::named("test", "row");
    const Value parent = id.toBytes();
    const Op summary = opAt(
        300, OpKind::Set, schema::Complaint::kTable, {{schema::Complaint::Summary, u"lift"_s}});
    const Op note = opAt(300, OpKind::Append, ComplaintEvent::kTable,
        {{ComplaintEvent::ComplaintId, parent}, {ComplaintEvent::Kind, u"note"_s}});
    Op before = note;
    before.stamp = {hlcOf(240), 3};
    const auto told = [&](const Uuid &whom) {
        return opAt(300, OpKind::Append, ComplaintEvent::kTable,
            {{ComplaintEvent::ComplaintId, parent}, {ComplaintEvent::Kind, u"alerted"_s},
                {ComplaintEvent::AboutId, whom.toBytes()}});
    };
    const Op dispute = opAt(300, OpKind::Append, schema::DisputeEvent::kTable,
        {{schema::DisputeEvent::ComplaintId, parent}});
    const Op file = opAt(
        300, OpKind::Append, schema::Evidence::kTable, {{schema::Evidence::ComplaintId, parent}});
    const Op part = opAt(300, OpKind::Append, schema::EvidencePart::kTable,
        {{schema::EvidencePart::ComplaintId, parent}});
    Op other = note;
    other.fields[ComplaintEvent::ComplaintId] = Uuid::named("test", "another").toBytes();
    const auto row = [](const char *what, const QString &who, const QString &why, const Op &op,
                         bool taken) { QTest::newRow(what) << who << why << op << taken; };
    row("a manager notes", u"manager"_s, u"theft"_s, note, true);
    row("a receptionist notes", u"receptionist"_s, u"theft"_s, note, false);
    row("a receptionist notes in one that is open to all", u"receptionist"_s, {}, note, true);
    row("before it was restricted", u"receptionist"_s, u"theft"_s, before, true);
    row("in another case", u"receptionist"_s, u"theft"_s, other, true);
    row("a receptionist rewrites it", u"receptionist"_s, u"theft"_s, summary, false);
    row("a receptionist disputes it", u"receptionist"_s, u"theft"_s, dispute, false);
    row("a receptionist attaches a file", u"receptionist"_s, u"theft"_s, file, false);
    row("and what is in it", u"receptionist"_s, u"theft"_s, part, false);
    row("a receptionist was told of its deadline", u"receptionist"_s, u"theft"_s, told(kAuthor),
        true);
    row("a receptionist says that another was", u"receptionist"_s, u"theft"_s,
        told(Uuid::named("test", "another")), false);
}

void RightsTest::aRestrictedCaseIsForThoseWhoMaySeeIt()
{
    QFETCH(const QString, roles);
    QFETCH(const QString, restriction);
    QFETCH(const Op, op);
    QFETCH(const bool, taken);
    sim::MemoryHub store = storeWith(roles, true);
    EntityState complaint;
    complaint.table = schema::Complaint::kTable;
    complaint.id = Uuid::named("test", "row");
    complaint.added = {hlcOf(150), 1};
    if (!restriction.isEmpty())
        complaint.fields[schema::Complaint::Restriction] = {restriction, {hlcOf(250), 1}};
    store.setRow(complaint, {complaint.id, kAuthor});
    const QString objection = objectionTo(store, op);
    QVERIFY2(objection.isEmpty() == taken, qPrintable(objection));
}

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"
