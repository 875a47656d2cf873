#include "models/quality/comparison/birth_comparison.h"
#include "tests/quality/agreement_names.h"

using namespace lobby::quality;

class BirthComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateIsReadAsItIsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("digits");
        const auto row = [](const char *title, const char *written, const char *digits) {
            QTest::newRow(title) << QString::fromUtf8(written) << QString::fromUtf8(digits);
        };
        row("as ISO has it", "1981-05-14", "19810514");
        row("digits alone", "19810514", "19810514");
        row("with slashes, without zeros", "1981/5/4", "19810504");
        row("in Chinese", "1981年5月14日", "19810514");
        row("with a time", "1981-05-14 00:00:00", "19810514");
        row("a day that cannot be", "1980-02-86", "19800286");
        row("a month that cannot be", "1967-26-08", "19672608");
        row("a month alone", "1981-05", "198105");
        row("a year alone", "1981", "1981");
        row("day first is not guessed at", "14/05/1981", "");
        row("a word", "unknown", "");
        row("nothing", "", "");
    }
    void aDateIsReadAsItIsWritten()
    {
        QFETCH(const QString, written);
        QTEST(birthDigits(written), "digits");
    }

    void datesAgree_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<Agreement>("expected");
        const auto row
            = [](const char *title, const char *one, const char *other, Agreement expected) {
                  QTest::newRow(title)
                      << QString::fromLatin1(one) << QString::fromLatin1(other) << expected;
              };
        row("the same", "19810514", "19810514", Agreement::Same);
        row("day and month swapped", "19810508", "19810805", Agreement::Swapped);
        row("swapped into a month that cannot be", "19670826", "19672608", Agreement::Swapped);
        row("one digit", "19810514", "19810519", Agreement::Near);
        row("neighbours swapped", "19810514", "19180514", Agreement::Near);
        row("two digits in two parts", "19810514", "19820519", Agreement::Similar);
        row("another day", "19810514", "19810529", Agreement::Partial);
        row("another day altogether", "19810514", "19670826", Agreement::Different);
        row("the same month, as far as known", "198105", "19810514", Agreement::Partial);
        row("another year, as far as known", "1982", "19810514", Agreement::Different);
        row("not known", "19810514", "", Agreement::Missing);
    }
    void datesAgree()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const Agreement, expected);
        QCOMPARE(compareBirths(one, other), expected);
        QCOMPARE(compareBirths(other, one), expected);
    }
};

QTEST_APPLESS_MAIN(BirthComparisonTest)
#include "tst_birth_comparison.moc"
