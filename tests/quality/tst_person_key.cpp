#include "models/quality/comparison/person_key.h"
#include "tests/quality/agreement_names.h"

using namespace lobby::quality;
using namespace Qt::StringLiterals;

class PersonKeyTest : public QObject
{
    Q_OBJECT

    static Agreement in(const PersonRecord &one, const PersonRecord &other, Aspect aspect)
    {
        return compare(personKey(one), personKey(other))[at(aspect)].agreement;
    }

private Q_SLOTS:
    void aTelephoneIsItsNationalNumber_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("key");
        QTest::newRow("as dialled at home") << u"13800138000"_s << u"13800138000"_s;
        QTest::newRow("with the country") << u"+86 138-0013-8000"_s << u"13800138000"_s;
        QTest::newRow("with two zeros") << u"0086 138 0013 8000"_s << u"13800138000"_s;
        QTest::newRow("with the country, without a sign") << u"8613800138000"_s << u"13800138000"_s;
        QTest::newRow("with an area code") << u"010-67228888"_s << u"1067228888"_s;
        QTest::newRow("of Hong Kong") << u"+852 91234567"_s << u"91234567"_s;
        QTest::newRow("spaced anyhow") << u"+85-2 91-234567"_s << u"91234567"_s;
        QTest::newRow("in full width") << u"１３８００１３８０００"_s << u"13800138000"_s;
        QTest::newRow("no number") << u"none"_s << QString();
    }
    void aTelephoneIsItsNationalNumber()
    {
        QFETCH(const QString, written);
        QTEST(telephoneKey(written), "key");
    }

    void whatIsMissingSaysNothing()
    {
        PersonRecord whole;
        whole.native = u"陈志强"_s;
        whole.sex = u"M"_s;
        whole.birth = u"1981-05-14"_s;
        whole.nationality = u"CHN"_s;
        whole.documents = {{u"ID"_s, u"340209198302259812"_s}};
        whole.phones = {u"13800138000"_s};
        whole.emails = {u"a@example.com"_s};
        whole.street = u"人民路647号"_s;
        const Findings findings = compare(personKey(whole), personKey(PersonRecord()));
        for (const Finding &finding : findings)
            QCOMPARE(finding.agreement, Agreement::Missing);
    }
    void theBirthDateOfADocumentStandsInForAMissingOne()
    {
        PersonRecord dated;
        dated.birth = u"1983-02-25"_s;
        PersonRecord undated;
        undated.documents = {{u"ID"_s, u"340209198302259812"_s}};
        QCOMPARE(in(dated, undated, Aspect::Birth), Agreement::Same);
        QCOMPARE(in(undated, dated, Aspect::Birth), Agreement::Same);
    }
    void theBirthDateOfADocumentMendsAWrongOne()
    {
        PersonRecord right;
        right.birth = u"1983-02-25"_s;
        PersonRecord wrong;
        wrong.birth = u"1983-02-95"_s;
        wrong.documents = {{u"ID"_s, u"340209198302259812"_s}};
        QCOMPARE(in(right, wrong, Aspect::Birth), Agreement::Same);
        QCOMPARE(in(wrong, right, Aspect::Birth), Agreement::Same);
    }
    void ofSeveralTelephonesOneInCommonIsEnough()
    {
        PersonRecord one;
        one.phones = {u"13800138000"_s, u"13912345678"_s};
        PersonRecord other;
        other.phones = {u"13711112222"_s, u"+86 139 1234 5678"_s};
        QCOMPARE(in(one, other, Aspect::Phone), Agreement::Same);
        other.phones.removeLast();
        QCOMPARE(in(one, other, Aspect::Phone), Agreement::Different);
    }
    void linesOfAnAddressMayChangePlaces()
    {
        PersonRecord one;
        one.street = u"pulle street"_s;
        one.locality = u"blue hills"_s;
        PersonRecord other;
        other.street = u"blue hills"_s;
        other.locality = u"pulle street"_s;
        QCOMPARE(in(one, other, Aspect::Street), Agreement::Swapped);
        other.street = u"nelson place"_s;
        QCOMPARE(in(one, other, Aspect::Street), Agreement::Different);
    }
    void sexIsKnownByItsFirstLetterOrItsCharacter()
    {
        PersonRecord one;
        one.sex = u"female"_s;
        PersonRecord other;
        other.sex = u"女"_s;
        QCOMPARE(in(one, other, Aspect::Sex), Agreement::Same);
        other.sex = u"M"_s;
        QCOMPARE(in(one, other, Aspect::Sex), Agreement::Different);
        other.sex = u"x"_s;
        QCOMPARE(in(one, other, Aspect::Sex), Agreement::Missing);
    }
};

QTEST_APPLESS_MAIN(PersonKeyTest)
#include "tst_person_key.moc"
