#include "ui/data/wizard/parts/text_table.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lobby::ui;
using namespace Qt::StringLiterals;

class TextTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsRowsUnderHeadings()
    {
        TextTable table;
        const QAbstractItemModelTester tester(
            &table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.show({u"Line"_s, u"Cell"_s}, {{u"2"_s, u"a"_s}, {u"3"_s}});
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.columnCount(), 2);
        QCOMPARE(table.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Cell"_s);
        QCOMPARE(table.index(0, 1).data().toString(), u"a"_s);
        QCOMPARE(table.index(1, 1).data().toString(), QString()); // a short row
    }

    void oneRowChangesWhereItIs()
    {
        TextTable table;
        const QAbstractItemModelTester tester(
            &table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.show({u"A"_s}, {{u"1"_s}, {u"2"_s}});
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        table.setRow(1, {u"3"_s});
        QCOMPARE(table.index(1, 0).data().toString(), u"3"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
    }
};

QTEST_MAIN(TextTableTest)
#include "tst_text_table.moc"
