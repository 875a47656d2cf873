#include "models/quality/blocking/block_index.h"
#include "models/quality/blocking/block_keys.h"

#include <QTest>

#include <algorithm>

using namespace lobby::quality;
using namespace Qt::StringLiterals;

class BlockIndexTest : public QObject
{
    Q_OBJECT

    static bool meet(const PersonRecord &one, const PersonRecord &other)
    {
        const auto a = blockKeys(personKey(one));
        const auto b = blockKeys(personKey(other));
        return std::any_of(a.begin(), a.end(),
            [&b](quint64 key) { return std::find(b.begin(), b.end(), key) != b.end(); });
    }
    static PersonRecord guest()
    {
        PersonRecord record;
        record.native = u"陈志强"_s;
        record.surname = u"CHEN"_s;
        record.given = u"ZHIQIANG"_s;
        record.birth = u"1981-05-14"_s;
        record.documents = {{u"PASSPORT"_s, u"E12345678"_s}};
        record.phones = {u"13800138000"_s};
        return record;
    }

private Q_SLOTS:
    void pairsOfABlockComeOnce()
    {
        BlockIndex index;
        index.add({1, 2});
        index.add({2, 3});
        index.add({1, 2});
        index.add({9});
        const std::vector<Pair> expected {{0, 1}, {0, 2}, {1, 2}};
        QCOMPARE(index.pairs(), expected);
    }
    void neighboursAreFoundBeforeAndAfterSorting()
    {
        BlockIndex index;
        index.add({1, 2});
        index.add({3});
        const std::vector<quint32> first {0};
        QCOMPARE(index.neighbours({2}), first);
        QVERIFY(index.pairs().empty());
        index.add({2});
        const std::vector<quint32> both {0, 2};
        QCOMPARE(index.neighbours({2, 1}), both);
        QVERIFY(index.neighbours({7}).empty());
    }
    void aBlockThatIsTooLargeSaysNothing()
    {
        BlockIndex index;
        for (std::size_t i = 0; i < BlockIndex::kLargestBlock; ++i)
            index.add({5});
        QCOMPARE(
            index.pairs().size(), BlockIndex::kLargestBlock * (BlockIndex::kLargestBlock - 1) / 2);
        QCOMPARE(index.neighbours({5}).size(), BlockIndex::kLargestBlock);
        index.add({5});
        QVERIFY(index.pairs().empty());
        QVERIFY(index.neighbours({5}).empty());
    }

    void whoIsTheSameMeets_data()
    {
        QTest::addColumn<PersonRecord>("other");
        PersonRecord pinyin = guest();
        pinyin.native.clear();
        pinyin.documents.clear();
        pinyin.phones.clear();
        QTest::newRow("pinyin and birth") << pinyin;
        PersonRecord swapped = pinyin;
        std::swap(swapped.surname, swapped.given);
        swapped.birth.clear();
        QTest::newRow("the names swapped, nothing else") << swapped;
        PersonRecord day = pinyin;
        day.given = u"ZHIQAING"_s;
        day.birth = u"1981-14-05"_s;
        QTest::newRow("a slip, day and month swapped") << day;
        PersonRecord phone;
        phone.phones = {u"+86 138 0013 8000"_s};
        QTest::newRow("the telephone alone") << phone;
        PersonRecord document;
        document.documents = {{u"PASSPORT"_s, u"E1234S678"_s}};
        QTest::newRow("the document alone, misread") << document;
        PersonRecord traditional;
        traditional.native = u"陳志強"_s;
        QTest::newRow("Traditional characters alone") << traditional;
    }
    void whoIsTheSameMeets()
    {
        QFETCH(const PersonRecord, other);
        QVERIFY(meet(guest(), other));
    }
    void whoHasNothingInCommonDoesNotMeet()
    {
        PersonRecord other;
        other.native = u"王伟"_s;
        other.birth = u"1970-01-02"_s;
        QVERIFY(!meet(guest(), other));
        QVERIFY(!meet(PersonRecord(), PersonRecord()));
    }
};

QTEST_APPLESS_MAIN(BlockIndexTest)
#include "tst_block_index.moc"
