#include <QDirIterator>
#include <QFile>
#include <QSvgRenderer>
#include <QTest>

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconCanBeDrawn_data();
    void everyIconCanBeDrawn();
    void everyIconTakesTheColourOfTheText_data() { everyIconCanBeDrawn_data(); }
    void everyIconTakesTheColourOfTheText();
};

void IconsTest::everyIconCanBeDrawn_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator icons(QStringLiteral(":/icons"), QDir::Files);
    while (icons.hasNext()) {
        const QString path = icons.next();
        QTest::newRow(qUtf8Printable(icons.fileName())) << path;
    }
}

void IconsTest::everyIconCanBeDrawn()
{
    QFETCH(QString, path);
    const QSvgRenderer renderer(path);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.defaultSize(), QSize(16, 16));
}

void IconsTest::everyIconTakesTheColourOfTheText()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("currentColor"));
}

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
