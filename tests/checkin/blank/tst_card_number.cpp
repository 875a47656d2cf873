#include "models/checkin/blank/card_number.h"

#include <QTest>

using namespace lobby::checkin;
using namespace Qt::StringLiterals;

class CardNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The example of the GRid standard, which uses the same check character.
    void computesTheCheckCharacterOfIso7064()
    {
        QCOMPARE(checkCharacterOf(u"A12425GABC1234002"), QChar(u'M'));
    }

    void comesBackAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        const QString printed = CardNumber::text(u"H1"_s, 1, 42);
        QVERIFY(printed.startsWith(u"H1-1-00042-"_s));
        QTest::newRow("as printed") << printed;
        QTest::newRow("in lower case") << printed.toLower();
        QTest::newRow("with spaces") << u"  "_s + QString(printed).replace(u'-', u' ') + u"\n"_s;
        QTest::newRow("without anything between") << QString(printed).remove(u'-');
        QTest::newRow("full width") << QString(printed).replace(u"42"_s, u"４２"_s);
    }
    void comesBackAsItIsTyped()
    {
        QFETCH(QString, typed);
        const QString stored = CardNumber::text(u"H1"_s, 1, 42).remove(u'-');
        QCOMPARE(CardNumber::parse(typed), stored);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("typed");
        const QString printed = CardNumber::text(u"H1"_s, 1, 42);
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("three characters") << u"H11"_s;
        QTest::newRow("a letter too many") << printed + u'A';
        QTest::newRow("another sign") << QString(printed).replace(u'-', u'/');
        QTest::newRow("Chinese characters") << u"卡"_s + printed;
        QTest::newRow("too long") << CardNumber::text(u"ABCDEF"_s, 4'000'000'000, 999'999'999'999);
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, typed);
        QVERIFY(!CardNumber::parse(typed));
    }

    void everyWrongCharacterAndEverySwapIsFound()
    {
        const QString sound = *CardNumber::parse(CardNumber::text(u"H1"_s, 7, 19'380));
        const QString alphabet = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;
        for (qsizetype at = 0; at < sound.size(); ++at) {
            for (const QChar other : alphabet) {
                QString wrong = sound;
                wrong[at] = other;
                QCOMPARE(CardNumber::parse(wrong).has_value(), wrong == sound);
            }
            if (at > 0 && sound.at(at) != sound.at(at - 1)) {
                QString swapped = sound;
                std::swap(swapped[at], swapped[at - 1]);
                QVERIFY2(!CardNumber::parse(swapped), qPrintable(swapped));
            }
        }
    }

    void aBranchWithoutACodeHasNumbersToo()
    {
        QVERIFY(CardNumber::text({}, 1, 1).startsWith(u"C-1-00001-"_s));
        QVERIFY(CardNumber::text(u"大堂 h-1"_s, 1, 1).startsWith(u"H1-1-00001-"_s));
        QVERIFY(CardNumber::parse(CardNumber::text({}, 1, 1)));
    }
};

QTEST_GUILESS_MAIN(CardNumberTest)
#include "tst_card_number.moc"
