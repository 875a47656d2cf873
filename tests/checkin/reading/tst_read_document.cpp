#include "models/checkin/reading/read_document.h"

#include <QTest>

using namespace lobby::checkin;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 22);
const QString kName = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s;

ReadDocument read(const QStringList &lines)
{
    const auto document = readDocument(lines, kToday);
    return document ? *document : ReadDocument();
}

} // namespace

class ReadDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodPassportHasOnlyItsNameAndSexToCheck()
    {
        const ReadDocument document
            = read({kName, u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s});
        QVERIFY(document.valid);
        QCOMPARE(document.docType, u"P"_s);
        QCOMPARE(document.number.text, u"L898902C3"_s);
        QCOMPARE(document.number.state, FieldState::Verified);
        QCOMPARE(document.birth.text, u"1974-08-12"_s);
        QCOMPARE(document.birth.state, FieldState::Verified);
        QCOMPARE(document.expiry.text, u"2012-04-15"_s);
        QCOMPARE(document.expiryDate, QDate(2012, 4, 15));
        QCOMPARE(document.nationality.state, FieldState::Verified);
        QCOMPARE(document.surname.text, u"ERIKSSON"_s);
        QCOMPARE(document.surname.state, FieldState::ToCheck);
        QCOMPARE(document.sex.state, FieldState::ToCheck);
        QCOMPARE(document.nativeName.state, FieldState::Absent);
        QVERIFY(document.wrongPlaces.isEmpty());
        QVERIFY(!document.inferred);
    }

    void arepairedFieldSaysSo()
    {
        const ReadDocument document
            = read({kName, u"L898902C36UTO74O8122F1204159ZE184226B<<<<<10"_s});
        QVERIFY(document.valid);
        QCOMPARE(document.birth.state, FieldState::Repaired);
        QCOMPARE(document.expiry.state, FieldState::Verified);
        QCOMPARE(document.repairs, (QList<MrzRepair> {{{1, 15}, 'O', '0'}}));
    }

    void aWrongFieldSaysWhereToPutTheCaret()
    {
        const ReadDocument document
            = read({kName, u"L898902C36UTO7408122F1204158ZE184226B<<<<<10"_s});
        QVERIFY(!document.valid);
        QCOMPARE(document.expiry.state, FieldState::Wrong);
        QCOMPARE(document.expiry.span.start, 21);
        QCOMPARE(document.birth.state, FieldState::Verified);
        QCOMPARE(document.wrongPlaces, (QList<MrzPlace> {{1, 21}, {1, 43}}));
    }

    void aCountryThatIsNoneIsWrong()
    {
        const ReadDocument document
            = read({kName, u"L898902C36QQQ7408122F1204159ZE184226B<<<<<10"_s});
        QCOMPARE(document.nationality.state, FieldState::Wrong);
        QVERIFY(document.valid); // no check digit says otherwise
    }

    void aPassportOfThePrcHasItsChineseName()
    {
        const ReadDocument document = read({u"PDCHNYANG<<ZHAO<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"_s,
            u"DE00000003CHN8509037F2611158NBOONFNB<<<<A912"_s});
        QVERIFY(document.valid);
        QCOMPARE(document.nativeName.text, u"杨昭"_s);
        QCOMPARE(document.nativeName.state, FieldState::ToCheck);
    }

    void visasAndCardsHaveTheirTypes()
    {
        QCOMPARE(read({u"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s,
                          u"L8988901C4XXX4009078F96121096ZE184226B<<<<<<"_s})
                     .docType,
            u"V"_s);
        QCOMPARE(read({u"I<UTOD231458907<<<<<<<<<<<<<<<"_s, u"7408122F1204159UTO<<<<<<<<<<<6"_s,
                          u"ERIKSSON<<ANNA<MARIA<<<<<<<<<<"_s})
                     .docType,
            u"ID"_s);
    }

    void aPermitIsMarkedAsInferred()
    {
        const ReadDocument document = read({u"CRH1234567830002212119F8108038"_s,
            u"NGKELMPONBPJLBLOAABA1234567842"_s, u"ZHENG<JIAN<<YANG<BEN<<<<<<<<<<"_s});
        QVERIFY(document.valid && document.inferred);
        QCOMPARE(document.docType, u"hk_mo_permit"_s);
        QCOMPARE(document.number.state, FieldState::Verified);
        QCOMPARE(document.nativeName.text, u"证件样本"_s);
        QCOMPARE(document.nationality.state, FieldState::Absent);
        QCOMPARE(document.expiryDate, QDate(2022, 12, 11));
    }

    void aResidentsNumberSaysBirthSexAndPlace()
    {
        const auto verdict = checkIdentity(IdentityType::ResidentId, u"211282200803086365", kToday);
        const ReadDocument document = documentFrom(IdentityType::ResidentId, verdict);
        QVERIFY(document.valid);
        QCOMPARE(document.docType, u"resident_id_cn"_s);
        QCOMPARE(document.number.state, FieldState::Verified);
        QCOMPARE(document.birth.text, u"2008-03-08"_s);
        QCOMPARE(document.sex.text, u"F"_s);
        QCOMPARE(document.nationality.text, u"CHN"_s);
        QCOMPARE(document.region, u"辽宁省铁岭市开原市"_s);
        QCOMPARE(document.surname.state, FieldState::Absent);
    }

    void aWrongNumberIsWrongThroughout()
    {
        const auto verdict = checkIdentity(IdentityType::ResidentId, u"211282200803086364", kToday);
        const ReadDocument document = documentFrom(IdentityType::ResidentId, verdict);
        QVERIFY(!document.valid);
        QCOMPARE(document.number.state, FieldState::Wrong);
        QCOMPARE(document.birth.state, FieldState::Wrong);
    }
};

QTEST_GUILESS_MAIN(ReadDocumentTest)
#include "tst_read_document.moc"
