#include "models/sync/codec/stamp_vector.h"
#include "tests/support/small_registry.h"

#include <QTest>

using namespace lobby::sync;
using namespace lobby::tests;

class StampVectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesEncoding()
    {
        const EntityState state = sample();
        EntityState read;
        read.table = state.table;
        read.id = state.id;
        for (const auto &[number, reg] : state.fields)
            read.fields[number].value = reg.value;
        QVERIFY(decodeStamps(encodeStamps(state), read));
        QCOMPARE(read, state);
    }

    void fieldsWrittenTogetherShareTheirStamp()
    {
        EntityState state;
        state.added = {5, 1};
        for (quint16 field = 1; field <= 20; ++field)
            state.fields[field] = {QString(), {5, 1}};
        QCOMPARE(encodeStamps(state).size(), 8 + 4 + 2 + 2 * 21);
    }

    void unknownFieldsAreKept()
    {
        EntityState state = sample();
        state.fields[77] = {QStringLiteral("of a newer program"), {9, 9}};
        EntityState read;
        const auto &table = *smallRegistry().table(Thing::kTable);
        QVERIFY(decodeUnknownFields(encodeUnknownFields(table, state), read));
        QCOMPARE(read.fields.size(), 1U);
        QCOMPARE(read.fields.at(77).value, state.fields.at(77).value);
        QVERIFY(encodeUnknownFields(table, sample()).isEmpty());
    }

    void refusesTruncation()
    {
        const QByteArray bytes = encodeStamps(sample());
        for (qsizetype size = 1; size < 14; ++size) {
            EntityState state;
            QVERIFY(!decodeStamps(bytes.first(size), state));
        }
        EntityState state;
        QVERIFY(!decodeStamps(bytes.chopped(1), state));
        QVERIFY(!decodeUnknownFields("\xff\xff", state));
    }

private:
    static EntityState sample()
    {
        EntityState state;
        state.table = Thing::kTable;
        state.id = lobby::Uuid::named("test", "1");
        state.added = {5, 1};
        state.removed = {4, 2};
        state.fields[Thing::Name] = {QStringLiteral("a"), {5, 1}};
        state.fields[Thing::Consent] = {qint64(1), {8, 1}, {7, 2}, {6, 3}};
        return state;
    }
};

QTEST_GUILESS_MAIN(StampVectorTest)
#include "tst_stamp_vector.moc"
