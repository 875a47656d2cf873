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

QTEST_GUILESS_MAIN(RightsTest)
#include "tst_rights.moc"
