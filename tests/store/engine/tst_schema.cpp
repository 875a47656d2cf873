#include "models/store/migrator.h"
#include "tests/support/connection_fixture.h"

#include <QSet>
#include <QTest>

#include "schema/schema.h"

using namespace lobby;
using namespace lobby::store;
using namespace lobby::tests;
using namespace lobby::sync;
using namespace Qt::StringLiterals;

namespace {

/// Tables that never leave the desk, and are therefore in no registry. A table that is in neither
/// would silently not be synced.
const QSet<QString> kLocalTables = {u"meta"_s, u"op_log"_s, u"erasure"_s, u"audit_event"_s,
    u"draft"_s, u"guest_search"_s, u"guest_search_entry"_s, u"guest_search_current"_s,
    u"guest_recent"_s, u"import_run"_s, u"import_row"_s, u"import_chunk"_s, u"print_job"_s,
    u"card_counter"_s, u"scope_stream"_s, u"kept_aside"_s, u"audit_receipt"_s, u"audit_tree_head"_s,
    u"case_progress"_s, u"case_figure"_s, u"handover_draft"_s, u"spike_told"_s, u"slip_counter"_s,
    u"guest_identity"_s, u"quality_month"_s, u"normal_run"_s, u"normal_change"_s,
    u"organization_search"_s, u"organization_entry"_s, u"quiet_later"_s, u"import_template"_s};

QString sqlTypeOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Date:
        return u"TEXT"_s;
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::Timestamp:
        return u"INTEGER"_s;
    case FieldType::Identifier:
    case FieldType::Bytes:
        return u"BLOB"_s;
    }
    return {};
}

struct Column
{
    QString name;
    QString type;
    bool required = false;
    friend bool operator==(const Column &, const Column &) = default;
};

QStringList asText(const QList<Column> &columns)
{
    QStringList text;
    for (const Column &column : columns)
        text.append(column.name + u' ' + column.type + (column.required ? u" required"_s : u""_s));
    return text;
}

QList<Column> columnsOf(const TableDescription &table)
{
    QList<Column> columns = {{u"id"_s, u"BLOB"_s, true}, {u"present"_s, u"INTEGER"_s, true}};
    if (table.kind == TableKind::Entity)
        columns.append({u"archived"_s, u"INTEGER"_s, true});
    for (const FieldDescription &field : table.fields)
        columns.append({QString::fromLatin1(field.name), sqlTypeOf(field.type), false});
    columns.append({u"stamps"_s, u"BLOB"_s, true});
    columns.append({u"ext"_s, u"BLOB"_s, false});
    return columns;
}

} // namespace

/// The tables that the migrations make are the ones that the registry describes: else a field would
/// be merged and have no column, or a column would never be merged.
class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(migrate(connection(), productMigrations())); }

    void everyTableHasTheColumnsOfTheRegistry_data()
    {
        QTest::addColumn<int>("number");
        for (const TableDescription &table : schema::registry().tables())
            QTest::newRow(table.name) << int(table.number);
    }
    void everyTableHasTheColumnsOfTheRegistry()
    {
        QFETCH(int, number);
        const TableDescription &table = *schema::registry().table(static_cast<quint16>(number));
        QList<Column> found;
        Statement query(connection(),
            "SELECT name, type, \"notnull\" FROM pragma_table_info(:table) ORDER BY cid");
        query.bind(":table", QString::fromLatin1(table.name));
        while (query.step())
            found.append({query.text(0), query.text(1), query.integer(2) != 0});
        QCOMPARE(asText(found), asText(columnsOf(table)));
    }

    void everyTableIsStrictAndKeyedById()
    {
        for (const TableDescription &table : schema::registry().tables()) {
            Statement query(connection(),
                "SELECT strict, (SELECT count(*) FROM pragma_table_info(t.name) WHERE pk > 0),"
                " (SELECT name FROM pragma_table_info(t.name) WHERE pk = 1)"
                " FROM pragma_table_list AS t WHERE t.name = :table");
            query.bind(":table", QString::fromLatin1(table.name));
            QVERIFY2(query.step(), table.name);
            QCOMPARE(query.integer(0), 1);
            QCOMPARE(query.integer(1), 1);
            QCOMPARE(query.text(2), u"id"_s);
        }
    }

    void everyTableIsSyncedOrSaidToBeLocal()
    {
        QSet<QString> known = kLocalTables;
        for (const TableDescription &table : schema::registry().tables()) {
            QVERIFY2(!kLocalTables.contains(QString::fromLatin1(table.name)), table.name);
            known.insert(QString::fromLatin1(table.name));
        }
        QSet<QString> found;
        Statement query(connection(),
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table',"
            " 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
        while (query.step())
            found.insert(query.text(0));
        QCOMPARE(found - known, QSet<QString>());
        QCOMPARE(known - found, QSet<QString>());
    }

    void whatBelongsToSomethingIsFoundByAnIndex()
    {
        for (const TableDescription &table : schema::registry().tables()) {
            const FieldDescription *parent = table.field(table.parentField);
            if (!parent)
                continue;
            Statement query(connection(),
                "SELECT 1 FROM pragma_index_list(:table) AS i"
                " JOIN pragma_index_info(i.name) AS c ON c.seqno = 0 WHERE c.name = :parent");
            query.bind(":table", QString::fromLatin1(table.name))
                .bind(":parent", QString::fromLatin1(parent->name));
            QVERIFY2(query.step(), table.name); // erasing a guest asks each of them
        }
    }

private:
    Connection &connection() { return m_fixture.connection; }
    ConnectionFixture m_fixture;
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
