#include "models/access/keys/recovery_key.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using lobby::access::RecoveryKey;
using Kind = RecoveryKey::Problem::Kind;

Q_DECLARE_METATYPE(RecoveryKey::Problem)

class RecoveryKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFourteenGroupsOfFive()
    {
        const QStringList groups = RecoveryKey::random().groups().split(u' ');
        QCOMPARE(groups.size(), 14);
        for (const QString &group : groups)
            QCOMPARE(group.size(), 5);
    }

    void comesBackFromItsGroups()
    {
        for (int i = 0; i < 200; ++i) {
            const RecoveryKey key = RecoveryKey::random();
            const auto parsed = RecoveryKey::parse(key.groups());
            QVERIFY(parsed);
            QVERIFY(parsed->bytes() == key.bytes());
        }
    }

    void isWrittenAsDocumented()
    {
        const auto parsed = RecoveryKey::parse(known());
        QVERIFY(parsed);
        QCOMPARE(parsed->bytes().view(),
            QByteArrayView(QCryptographicHash::hash("known", QCryptographicHash::Sha256)));
    }

    void forgivesHowItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        const QString groups = known();
        QTest::newRow("lower case") << groups.toLower();
        QTest::newRow("without spaces") << QString(groups).remove(u' ');
        QTest::newRow("with dashes") << QString(groups).replace(u' ', u'-');
        QTest::newRow("on lines") << QString(groups).replace(u' ', u'\n') + u'\n';
        QTest::newRow("O for 0") << QString(groups).replace(u'0', u'O');
        QTest::newRow("small o for 0") << QString(groups).replace(u'0', u'o');
        QTest::newRow("I for 1") << QString(groups).replace(u'1', u'I');
        QTest::newRow("small l for 1") << QString(groups).replace(u'1', u'l');
        QString wide;
        for (const QChar c : groups)
            wide += c == u' ' ? QChar(u'\u3000') : QChar(c.unicode() + 0xfee0);
        QTest::newRow("full width") << wide;
    }

    void forgivesHowItIsTyped()
    {
        QFETCH(QString, typed);
        QVERIFY(known().contains(u'0') && known().contains(u'1'));
        const auto parsed = RecoveryKey::parse(typed);
        QVERIFY(parsed);
        QCOMPARE(parsed->groups(), known());
    }

    void namesTheGroupOfAnyWrongCharacter()
    {
        const QString groups = known();
        for (qsizetype at = 0; at < groups.size(); ++at) {
            for (const QChar c : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s) {
                if (groups[at] == u' ' || groups[at] == c)
                    continue;
                QString typed = groups;
                typed[at] = c;
                const RecoveryKey::Problem expected {Kind::WrongGroup, int(at / 6) + 1};
                QVERIFY(RecoveryKey::parse(typed).error() == expected);
            }
        }
    }

    void findsExchangedCharactersAndGroups()
    {
        const QString groups = known();
        for (qsizetype at = 0; at + 1 < groups.size(); ++at) {
            QString typed = groups;
            std::swap(typed[at], typed[at + 1]);
            if (groups[at] != u' ' && groups[at + 1] != u' ' && groups[at] != groups[at + 1])
                QVERIFY(!RecoveryKey::parse(typed));
        }
        QStringList list = groups.split(u' ');
        for (qsizetype i = 0; i + 1 < list.size(); ++i) {
            QStringList exchanged = list;
            exchanged.swapItemsAt(i, i + 1);
            const RecoveryKey::Problem expected {Kind::WrongGroup, int(i) + 1};
            QVERIFY(RecoveryKey::parse(exchanged.join(u' ')).error() == expected);
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<RecoveryKey::Problem>("problem");
        const QString groups = known();
        QTest::newRow("empty") << QString() << RecoveryKey::Problem {Kind::TooShort};
        QTest::newRow("one group missing")
            << groups.first(groups.size() - 6) << RecoveryKey::Problem {Kind::TooShort};
        QTest::newRow("one character missing")
            << groups.chopped(1) << RecoveryKey::Problem {Kind::TooShort};
        QTest::newRow("one character more")
            << groups + u'A' << RecoveryKey::Problem {Kind::TooLong};
        QTest::newRow("the letter U")
            << u"U"_s + groups.sliced(1) << RecoveryKey::Problem {Kind::IllegalCharacter, 1};
        QTest::newRow("a Chinese character in the second group")
            << groups.first(6) + u"堂"_s << RecoveryKey::Problem {Kind::IllegalCharacter, 2};
        // Thirteen good groups of one sheet with the last of another.
        QTest::newRow("two sheets mixed") << groups.chopped(5) + otherSheet().last(5)
                                          << RecoveryKey::Problem {Kind::WrongChecksum};
        QTest::newRow("a megabyte")
            << QString(1'000'000, u' ') + groups + u'A' << RecoveryKey::Problem {Kind::TooLong};
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, typed);
        QFETCH(RecoveryKey::Problem, problem);
        const auto parsed = RecoveryKey::parse(typed);
        QVERIFY(!parsed);
        QVERIFY(parsed.error() == problem);
    }

private:
    static QString known()
    {
        // The bytes SHA-256("known"), written out by a second implementation.
        return u"E4BZN ZWPGK ZMMMM 8RNKN S01BN FJW7C ADBSY "
               "Y8ZK0 JHNSK KKTNP YE78G EFR1C 7W806 FNR13"_s;
    }
    static QString otherSheet()
    {
        return u"V4MRJ M46H7 P1SN8 GDYW5 9FC53 VB34K 3C7KX "
               "SVS78 MHZ5H TMX5B 9WQKT YPSFG SZX04 GBV7D"_s;
    }
};

QTEST_GUILESS_MAIN(RecoveryKeyTest)
#include "tst_recovery_key.moc"
