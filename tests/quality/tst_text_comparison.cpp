#include "models/quality/comparison/text_comparison.h"
#include "tests/quality/agreement_names.h"

using namespace lobby::quality;

class TextComparisonTest : public QObject
{
    Q_OBJECT

private:
    using Compare = Agreement (*)(QStringView, QStringView);

    static void columns()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<Agreement>("expected");
    }
    static void row(const char *title, const char *one, const char *other, Agreement expected)
    {
        QTest::newRow(title) << QString::fromUtf8(one) << QString::fromUtf8(other) << expected;
    }
    static void bothWays(Compare compare)
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const Agreement, expected);
        QCOMPARE(compare(one, other), expected);
        QCOMPARE(compare(other, one), expected);
    }

private Q_SLOTS:
    void slipsAreCounted_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("slips");
        const auto slips = [](const char *title, const char *one, const char *other, int count) {
            QTest::newRow(title) << QString::fromUtf8(one) << QString::fromUtf8(other) << count;
        };
        slips("none", "smith", "smith", 0);
        slips("a letter more", "smith", "smyith", 1);
        slips("a letter less", "smith", "smth", 1);
        slips("another letter", "smith", "smyth", 1);
        slips("two letters swapped", "smith", "smtih", 1);
        slips("two of them", "harley", "haryly", 2);
        slips("nothing against something", "", "abc", 3);
        slips("longer than what is compared", "", "x", 1);
    }
    void slipsAreCounted()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QFETCH(const int, slips);
        QCOMPARE(editDistance(one, other), slips);
        QCOMPARE(editDistance(other, one), slips);
        QCOMPARE(editDistance(one, other, 1), std::min(slips, 1));
    }
    void aVeryLongTextIsComparedAtItsBeginning()
    {
        const QString text(10'000, u'a');
        QCOMPARE(editDistance(text, text + u'b'), 0);
    }

    void textsAgree_data()
    {
        columns();
        row("the same", "ringwood", "ringwood", Agreement::Same);
        row("one is empty", "ringwood", "", Agreement::Missing);
        row("both are empty", "", "", Agreement::Missing);
        row("one slip", "ringwood", "ringwoid", Agreement::Near);
        row("two slips in a long word", "ringwood", "rigwoid", Agreement::Near);
        row("one slip of three letters", "coy", "cob", Agreement::Near);
        row("one slip of two letters", "li", "lu", Agreement::Partial);
        row("several slips", "braithwaite", "braitwatie", Agreement::Near);
        row("the beginning", "mountpleasant", "mount", Agreement::Similar);
        row("half of it", "abcdef", "abcxyz", Agreement::Partial);
        row("another word", "ringwood", "cremorne", Agreement::Different);
    }
    void textsAgree() { bothWays(compareText); }

    void numbersAgree_data()
    {
        columns();
        row("the same", "4011", "4011", Agreement::Same);
        row("one digit", "4011", "4071", Agreement::Near);
        row("two digits swapped", "4011", "4101", Agreement::Near);
        row("two digits", "4011", "4772", Agreement::Different);
        row("none", "4011", "", Agreement::Missing);
    }
    void numbersAgree() { bothWays(compareDigits); }

    void emailAddressesAgree_data()
    {
        columns();
        row("the same", "zsun@example.com", "zsun@example.com", Agreement::Same);
        row("another provider", "zsun5239@example.com", "zsun5239@example.org", Agreement::Near);
        row("one slip", "zsun5239@example.com", "zsum5239@example.com", Agreement::Near);
        row("a short name at another provider", "info@a.com", "info@b.com", Agreement::Different);
        row("another address", "zsun@example.com", "x64195@example.com", Agreement::Different);
        row("none", "zsun@example.com", "", Agreement::Missing);
    }
    void emailAddressesAgree() { bothWays(compareEmails); }

    void telephonesAgree_data()
    {
        columns();
        row("the same", "13800138000", "13800138000", Agreement::Same);
        row("without the area code", "1067228888", "67228888", Agreement::Same);
        row("a short end is another number", "13800138000", "138000", Agreement::Different);
        row("one digit", "13800138000", "13800138001", Agreement::Near);
        row("another number", "13800138000", "13912345678", Agreement::Different);
        row("none", "13800138000", "", Agreement::Missing);
    }
    void telephonesAgree() { bothWays(comparePhones); }
};

QTEST_APPLESS_MAIN(TextComparisonTest)
#include "tst_text_comparison.moc"
