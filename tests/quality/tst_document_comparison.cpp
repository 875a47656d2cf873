#include "models/quality/comparison/document_comparison.h"
#include "tests/quality/agreement_names.h"

using namespace lobby::quality;
using namespace Qt::StringLiterals;

class DocumentComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsAgree_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("otherType");
        QTest::addColumn<QString>("otherNumber");
        QTest::addColumn<Agreement>("expected");
        const auto row = [](const char *title, const char *type, const char *number,
                             const char *otherType, const char *otherNumber, Agreement expected) {
            QTest::newRow(title) << QString::fromUtf8(type) << QString::fromUtf8(number)
                                 << QString::fromUtf8(otherType) << QString::fromUtf8(otherNumber)
                                 << expected;
        };
        row("the same", "PASSPORT", "E12345678", "PASSPORT", "E12345678", Agreement::Same);
        row("the same, spaced", "PASSPORT", "E1234 5678", "", "e12345678", Agreement::Same);
        row("letters read for digits", "ID", "340209198302259812", "ID", "34O2O9I98302259812",
            Agreement::Near);
        row("one character", "PASSPORT", "K80901765", "PASSPORT", "K80901775", Agreement::Near);
        row("a new passport", "PASSPORT", "E82979928", "PASSPORT", "G93490687", Agreement::Renewed);
        row("a new passport by its Chinese name", "护照", "E82979928", "护照", "G93490687",
            Agreement::Renewed);
        row("a passport instead", "ID", "340209198302259812", "PASSPORT", "E82979928",
            Agreement::Missing);
        row("two residents", "ID", "340209198302259812", "ID", "340178199003161876",
            Agreement::Different);
        row("two residents, told by the number", "", "340209198302259812", "", "340178199003161876",
            Agreement::Different);
        row("two numbers of a kind unknown", "", "6988048", "", "2635962", Agreement::Different);
        row("no number", "ID", "340209198302259812", "ID", "", Agreement::Missing);
    }
    void documentsAgree()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, number);
        QFETCH(const QString, otherType);
        QFETCH(const QString, otherNumber);
        QFETCH(const Agreement, expected);
        const DocumentKey one = documentKey({type, number});
        const DocumentKey other = documentKey({otherType, otherNumber});
        QCOMPARE(compareDocuments(one, other), expected);
        QCOMPARE(compareDocuments(other, one), expected);
    }

    void aResidentsNumberTellsTheBirthDate_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("birth");
        QTest::newRow("18 digits") << u"340209198302259812"_s << u"19830225"_s;
        QTest::newRow("misread") << u"34O2O9I98302259812"_s << u"19830225"_s;
        QTest::newRow("15 digits") << u"340209830225981"_s << u"19830225"_s;
        QTest::newRow("a passport") << u"E12345678"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aResidentsNumberTellsTheBirthDate()
    {
        QFETCH(const QString, number);
        QTEST(birthInDocument(documentKey({{}, number})), "birth");
    }
};

QTEST_APPLESS_MAIN(DocumentComparisonTest)
#include "tst_document_comparison.moc"
