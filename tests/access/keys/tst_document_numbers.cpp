#include "models/access/keys/document_numbers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::access;

class DocumentNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed()
    {
        const LocalDocumentNumbers numbers(m_root);
        for (const QString &number : {u"11010519491231002X"_s, u"E 123-45"_s, QString()})
            QCOMPARE(*numbers.open(numbers.seal(number)), number);
    }

    void theSealedNumberTellsNothing()
    {
        const LocalDocumentNumbers numbers(m_root);
        const QByteArray sealed = numbers.seal(u"11010519491231002X");
        QVERIFY(!sealed.contains("002X"));
        QVERIFY(sealed != numbers.seal(u"11010519491231002X"));
    }

    void refusesForeignBytes()
    {
        const LocalDocumentNumbers numbers(m_root);
        const LocalDocumentNumbers other(RootKey(1, SecretBytes::random(kKeySize)));
        const QByteArray sealed = numbers.seal(u"E12345678");
        QCOMPARE(other.open(sealed).error().code, Error::Code::Invalid);
        QVERIFY(!numbers.open({}));
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            QByteArray changed = sealed;
            changed[at] = static_cast<char>(changed[at] ^ 4);
            QVERIFY(!numbers.open(changed));
            QVERIFY(!numbers.open(sealed.first(at)));
        }
    }

    void oneNumberHasOneIndexHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as printed") << u"11010519491231002X"_s;
        QTest::newRow("small x") << u"11010519491231002x"_s;
        QTest::newRow("in groups") << u"110105 19491231 002X"_s;
        QTest::newRow("with dashes") << u"110105-19491231\u2013002X"_s;
        QTest::newRow("full width") << u"１１０１０５１９４９１２３１００２Ｘ"_s;
        QTest::newRow("with an ideographic space") << u"110105\u300019491231002X"_s;
    }

    void oneNumberHasOneIndexHoweverItIsTyped()
    {
        QFETCH(QString, typed);
        const LocalDocumentNumbers numbers(m_root);
        QCOMPARE(numbers.index(typed), numbers.index(u"11010519491231002X"));
        QCOMPARE(numbers.index(typed).size(), 16);
        QVERIFY(numbers.index(typed) != numbers.index(u"110105194912310021"));
        QCOMPARE(DocumentNumbers::lastFour(typed), u"002X"_s);
    }

    void anotherVaultHasAnotherIndex()
    {
        const LocalDocumentNumbers other(RootKey(1, SecretBytes::random(kKeySize)));
        QVERIFY(other.index(u"E12345678") != LocalDocumentNumbers(m_root).index(u"E12345678"));
    }

    void shortNumbersHaveNoTail()
    {
        QCOMPARE(DocumentNumbers::lastFour(u"E12 3456"), QString());
        QCOMPARE(DocumentNumbers::lastFour(u"E12 34567"), u"4567"_s);
    }

private:
    const RootKey m_root {1, SecretBytes::random(kKeySize)};
};

QTEST_GUILESS_MAIN(DocumentNumbersTest)
#include "tst_document_numbers.moc"
