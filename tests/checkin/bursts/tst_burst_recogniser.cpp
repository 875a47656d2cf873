#include "models/checkin/bursts/burst_recogniser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using lobby::checkin::BurstRecogniser;
using lobby::checkin::BurstRules;
using Fate = BurstRecogniser::Fate;

namespace {

/// A desk's keyboard: keeps what the widget would have typed and what was scanned.
class Keyboard
{
public:
    explicit Keyboard(BurstRules rules = {}, BurstRecogniser::IsUnfinished isUnfinished = {})
        : m_recogniser(std::move(rules), std::move(isUnfinished))
    {
    }

    void type(const QString &keys, qint64 gap)
    {
        for (const QChar key : keys)
            press(key, gap);
    }
    void press(QChar key, qint64 gap)
    {
        wait(gap);
        if (key == u'\n')
            take(m_recogniser.terminator(m_now), key);
        else
            take(m_recogniser.character(QStringView(&key, 1), m_now), key);
    }
    void wait(qint64 ms)
    {
        const qint64 until = m_now + ms;
        while (const auto due = m_recogniser.deadline()) {
            if (*due >= until)
                break;
            m_now = *due;
            take(m_recogniser.elapsed(m_now), {});
        }
        m_now = until;
    }
    void arrow() { take(m_recogniser.other(), {}); }

    QString typed; ///< a scan's first key is taken back, as the window does
    QStringList scans;
    qint64 enters = 0;

private:
    void take(const BurstRecogniser::Step &step, QChar key)
    {
        if (step.releases)
            typed += std::exchange(m_held, {});
        if (step.scan) {
            if (step.scan->leaked)
                typed.chop(1);
            m_held.clear();
            scans += step.scan->text;
        }
        if (key.isNull())
            return;
        if (step.fate == Fate::Hold)
            m_held += key;
        else if (step.fate == Fate::Pass && key == u'\n')
            ++enters;
        else if (step.fate == Fate::Pass)
            typed += key;
    }

    BurstRecogniser m_recogniser;
    QString m_held;
    qint64 m_now = 1'000'000;
};

} // namespace

class BurstRecogniserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReaderIsToldFromAHand_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("gap");
        QTest::addColumn<QStringList>("scans");
        QTest::addColumn<QString>("typed");
        const QString id = u"11010519491231002X"_s;
        for (const int gap : {1, 5, 20, 35, 45})
            QTest::addRow("reader, %d ms", gap) << id + u'\n' << gap << QStringList {id} << u""_s;
        for (const int gap : {51, 60, 90, 120, 400})
            QTest::addRow("hand, %d ms", gap) << id << gap << QStringList() << id;
        QTest::newRow("eight keys")
            << u"12345678\n"_s << 20 << QStringList {u"12345678"_s} << u""_s;
        QTest::newRow("seven keys are too few")
            << u"1234567\n"_s << 20 << QStringList() << u"1234567"_s;
        QTest::newRow("no Enter at the end") << id << 20 << QStringList {id} << u""_s;
    }
    void aReaderIsToldFromAHand()
    {
        QFETCH(const QString, keys);
        QFETCH(const int, gap);
        QFETCH(const QStringList, scans);
        QFETCH(const QString, typed);
        Keyboard keyboard;
        keyboard.type(keys, gap);
        keyboard.wait(1000);
        QCOMPARE(keyboard.scans, scans);
        QCOMPARE(keyboard.typed, typed);
    }

    void whatAHandTypedBeforeAScanStays()
    {
        Keyboard keyboard;
        keyboard.type(u"wang"_s, 80);
        keyboard.wait(200);
        keyboard.type(u"E12345678\n"_s, 15);
        keyboard.wait(600);
        keyboard.type(u" wei"_s, 80);
        keyboard.wait(600);
        QCOMPARE(keyboard.typed, u"wang wei"_s);
        QCOMPARE(keyboard.scans, QStringList {u"E12345678"_s});
    }

    void aQuickPairOfKeysIsTypedAfterAMoment()
    {
        Keyboard keyboard;
        keyboard.type(u"th"_s, 30);
        QCOMPARE(keyboard.typed, u"t"_s); // the second waits
        keyboard.wait(101);
        QCOMPARE(keyboard.typed, u"th"_s);
    }

    void anEnterAfterAScanPressesNothing_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<qint64>("enters");
        QTest::newRow("at once") << 1 << qint64(0);
        QTest::newRow("just before half a second") << 499 << qint64(0);
        QTest::newRow("after half a second") << 500 << qint64(1);
    }
    void anEnterAfterAScanPressesNothing()
    {
        QFETCH(const int, after);
        QFETCH(const qint64, enters);
        Keyboard keyboard;
        keyboard.type(u"E12345678\n"_s, 15);
        keyboard.press(u'\n', after);
        QCOMPARE(keyboard.enters, enters);
    }

    void anEnterOfAHandIsAnEnter()
    {
        Keyboard keyboard;
        keyboard.type(u"wang"_s, 30);
        keyboard.press(u'\n', 20);
        QCOMPARE(keyboard.typed, u"wang"_s);
        QCOMPARE(keyboard.enters, 1);
    }

    void twoLinesAreOneScan()
    {
        Keyboard keyboard({}, [](QStringView scan) { return scan.count(u'\n') < 2; });
        keyboard.type(u"P<UTOERIKSSON<<ANNA\nL898902C36UTO740812\n"_s, 10);
        keyboard.wait(400);
        QCOMPARE(keyboard.scans, QStringList {u"P<UTOERIKSSON<<ANNA\nL898902C36UTO740812"_s});
        QCOMPARE(keyboard.typed, QString());
        QCOMPARE(keyboard.enters, 0);
    }

    void halfADocumentIsAScanAfterASilence()
    {
        Keyboard keyboard({}, [](QStringView) { return true; });
        keyboard.type(u"P<UTOERIKSSON<<ANNA\n"_s, 10);
        QVERIFY(keyboard.scans.isEmpty());
        keyboard.wait(301);
        QCOMPARE(keyboard.scans, QStringList {u"P<UTOERIKSSON<<ANNA"_s});
    }

    void whatADictationTypesIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isScan");
        QTest::newRow("a sentence") << u"The air conditioning hums all night"_s << false;
        QTest::newRow("with a comma") << u"too loud, no sleep"_s << false;
        QTest::newRow("French") << u"il fait très chaud ici"_s << false;
        QTest::newRow("a name of a document") << u"ERIKSSON<<ANNA<MARIA"_s << true;
        QTest::newRow("a boarding pass")
            << u"M1DESMARAIS/LUC       EABC123 YULFRAAC 0834"_s << true;
        QTest::newRow("a web address") << u"https://example.org/guest?id=1"_s << true;
    }
    void whatADictationTypesIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(bool, isScan);
        Keyboard keyboard;
        keyboard.type(text, 10);
        keyboard.wait(1000);
        QCOMPARE(keyboard.scans, isScan ? QStringList {text} : QStringList());
        if (!isScan)
            QCOMPARE(keyboard.typed, text);
    }

    void twoScansInARowAreTwo()
    {
        Keyboard keyboard;
        keyboard.type(u"E12345678\n"_s, 15);
        keyboard.type(u"E87654321\n"_s, 15);
        QCOMPARE(keyboard.scans, (QStringList {u"E12345678"_s, u"E87654321"_s}));
        QCOMPARE(keyboard.typed, QString());
    }

    void anotherKeyEndsTheWait()
    {
        Keyboard keyboard;
        keyboard.type(u"abc"_s, 30);
        keyboard.arrow();
        QCOMPARE(keyboard.typed, u"abc"_s);
        keyboard.type(u"defgh\n"_s, 30);
        QVERIFY(keyboard.scans.isEmpty());
    }

    void withAPrefixFourKeysWillDoAndNothingGoesThrough()
    {
        BurstRules rules;
        rules.prefix = u"~"_s;
        Keyboard keyboard(rules);
        keyboard.type(u"~1207\n"_s, 20);
        QCOMPARE(keyboard.scans, QStringList {u"1207"_s});
        QCOMPARE(keyboard.typed, QString());
        keyboard.wait(600);
        keyboard.type(u"~12"_s, 90);
        keyboard.wait(200);
        QCOMPARE(keyboard.typed, u"~12"_s); // a hand's tilde is late, not lost
    }

    void aSuffixIsNoPartOfTheScan()
    {
        BurstRules rules;
        rules.suffix = u"#!"_s;
        Keyboard keyboard(rules);
        keyboard.type(u"E12#!34567#!\n"_s, 20);
        QCOMPARE(keyboard.scans, QStringList {u"E12#!34567"_s});
        keyboard.wait(600);
        keyboard.type(u"E1234567#!"_s, 20);
        keyboard.wait(400);
        QCOMPARE(keyboard.scans.constLast(), u"E1234567"_s);
        keyboard.type(u"E1234567\n"_s, 20);
        QCOMPARE(keyboard.scans.size(), 3); // a reader without one is heard as well
    }

    void aPasteOfTenKilobytesIsNoScan()
    {
        Keyboard keyboard;
        keyboard.type(QString(10'240, u'A'), 1);
        keyboard.wait(1000);
        QVERIFY(keyboard.typed.size() >= BurstRules().maxKeys);
        for (const QString &scan : std::as_const(keyboard.scans))
            QVERIFY(scan.size() <= BurstRules().maxKeys);
    }
};

QTEST_GUILESS_MAIN(BurstRecogniserTest)
#include "tst_burst_recogniser.moc"
