#include <QFile>
#include <QTest>
#include <QTranslator>

class CataloguesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageHasItsCatalogue_data();
    void everyLanguageHasItsCatalogue();
};

void CataloguesTest::everyLanguageHasItsCatalogue_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("Chinese, Simplified") << QStringLiteral("zh_CN");
    QTest::newRow("Chinese, Traditional") << QStringLiteral("zh_TW");
}

void CataloguesTest::everyLanguageHasItsCatalogue()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/lobby_%1.qm").arg(language)));
    QCOMPARE(translator.language(), language);
}

QTEST_MAIN(CataloguesTest)
#include "tst_catalogues.moc"
