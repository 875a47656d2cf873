#include "models/checkin/permits/coded_name.h"
#include "models/checkin/permits/permit.h"

#include <QTest>

using namespace lobby::checkin;
using namespace Qt::StringLiterals;

namespace {

const QStringList kHongKong {u"CRH1234567830002212119F8108038"_s,
    u"NGKELMPONBPJLBLOAABA1234567842"_s, u"ZHENG<JIAN<<YANG<BEN<<<<<<<<<<"_s};
const QStringList kTaiwan {u"CT00000000<00262006084F8108038"_s, u"NGKELMPONBPJLBLOAABR0000000001"_s,
    u"ZHENG<JIAN<<YANG<BEN<<<<<<3500"_s};

Permit permitIn(const QStringList &lines)
{
    const auto read = readPermit(lines);
    return read && *read ? **read : Permit();
}

} // namespace

class PermitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHongKongPermitIsReadAndMarkedAsInferred()
    {
        const Permit permit = permitIn(kHongKong);
        QCOMPARE(permit.kind, PermitKind::HkMoTravelPermit);
        QCOMPARE(permit.documentNumber, u"H12345678"_s);
        QCOMPARE(permit.issueCount, u"00"_s);
        QCOMPARE(permit.expiry, u"221211"_s);
        QCOMPARE(permit.birth, u"810803"_s);
        QCOMPARE(permit.sex, u"F"_s);
        QCOMPARE(permit.name.surname, u"ZHENG JIAN"_s);
        QCOMPARE(permit.name.given, u"YANG BEN"_s);
        QCOMPARE(permit.nativeName, u"证件样本"_s);
        QVERIFY(permit.valid() && permit.inferred());
    }

    void aTaiwanPermitHasAShorterNumberAndDigitsBehindTheName()
    {
        const Permit permit = permitIn(kTaiwan);
        QCOMPARE(permit.kind, PermitKind::TaiwanTravelPermit);
        QCOMPARE(permit.documentNumber, u"00000000"_s);
        QCOMPARE(permit.issueCount, u"02"_s);
        QCOMPARE(permit.name.given, u"YANG BEN"_s);
        QVERIFY(permit.valid());
    }

    void onePermitIsOneLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("valid");
        const int hongKong = int(PermitKind::HkMoExitPermit);
        QTest::newRow("to Hong Kong") << u"CSC000000004<2404200<8108038<6"_s << hongKong << true;
        QTest::newRow("to Taiwan")
            << u"CDL000000007<2508197<8208031<6"_s << int(PermitKind::TaiwanExitPermit) << true;
        QTest::newRow("wrong expiry") << u"CSC000000004<2404210<8108038<6"_s << hongKong << false;
        QTest::newRow("wrong composite")
            << u"CSC000000004<2404200<8108038<5"_s << hongKong << false;
        QTest::newRow("30 February") << u"CSC000000004<2404200<8102303<1"_s << hongKong << false;
    }
    void onePermitIsOneLine()
    {
        QFETCH(QString, line);
        QFETCH(int, kind);
        QVERIFY(isOneLinePermit(line));
        const Permit permit = permitIn({line});
        QCOMPARE(int(permit.kind), kind);
        QTEST(permit.valid(), "valid");
    }

    void everyCheckDigitOfACardCounts_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("number") << 11;
        QTest::newRow("issue count") << 14;
        QTest::newRow("expiry") << 21;
        QTest::newRow("birth") << 29;
    }
    void everyCheckDigitOfACardCounts()
    {
        QFETCH(int, column);
        QStringList lines = kHongKong;
        const int digit = lines[0][column].digitValue();
        lines[0][column] = QChar(char16_t(u'0' + (digit + 1) % 10));
        QVERIFY(!permitIn(lines).valid());
    }

    void theFrenchCardIsNotTakenForTd2()
    {
        const Permit permit = permitIn(
            {u"IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<"_s, u"9409923102854CORINNE<<<<<<<6512068F4"_s});
        QCOMPARE(permit.kind, PermitKind::FrenchCard);
        QCOMPARE(permit.documentNumber, u"940992310285"_s);
        QCOMPARE(permit.name.surname, u"BERTHIER"_s);
        QCOMPARE(permit.name.given, u"CORINNE"_s);
        QVERIFY(permit.valid() && !permit.inferred());
        QVERIFY(!readPermit({u"IDFRABERTHIER<<CORINNE<<<<<<<<<<<<<<"_s,
            u"D231458907FRA7408122F1204159<<<<<<<6"_s})); // a TD2 of France
    }

    void aPermitWhoseLayoutNobodyKnowsIsNotGuessed()
    {
        const auto old = readPermit({u"C<CHN327255312289<<<<<<<<01<<6"_s,
            u"9209013F0106164H10101010003120"_s, u"LAI<<CHEUK<YI<<<<<<<<<<<<<<<<<"_s});
        QVERIFY(old && !*old);
        QCOMPARE(old->error().problem, MrzProblem::UnknownLayout);
    }

    void icaosCardsAreNoPermits()
    {
        QVERIFY(!readPermit({u"C<CHND231458907<<<<<<<<<<<<<<<"_s,
            u"7408122F1204159CHN<<<<<<<<<<<6"_s, u"ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s}));
        QVERIFY(!readPermit({u"CRUTOD231458907<<<<<<<<<<<<<<<"_s,
            u"7408122F1204159UTO<<<<<<<<<<<6"_s, u"ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s}));
        QVERIFY(!readPermit({}));
        QVERIFY(!readPermit({u"é"_s}));
    }

    void namesAreCodedAsFourLettersEach_data()
    {
        QTest::addColumn<QString>("coded");
        QTest::addColumn<QString>("name");
        QTest::newRow("two characters") << u"NBOONFNB<<<<A9"_s << u"杨昭"_s;
        QTest::newRow("three and something else") << u"NGKELMPONBPJB9"_s << u"证件样"_s;
        QTest::newRow("no letters") << u"HK8888888"_s << u""_s;
        QTest::newRow("letters of no character") << u"AAAAAAAA"_s << u""_s;
        QTest::newRow("half a character") << u"NBO"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }
    void namesAreCodedAsFourLettersEach()
    {
        QFETCH(QString, coded);
        QTEST(codedName(coded), "name");
    }
};

QTEST_GUILESS_MAIN(PermitTest)
#include "tst_permit.moc"
