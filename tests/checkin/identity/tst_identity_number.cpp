#include "models/checkin/identity/identity_number.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lobby::checkin;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(IdentityType)
Q_DECLARE_METATYPE(std::optional<IdentityProblem>)

namespace {

const QDate kToday(2026, 11, 22);
using T = IdentityType;
using P = IdentityProblem;
constexpr std::optional<P> kValid;

IdentityVerdict check(T type, const QString &number)
{
    return checkIdentity(type, number, kToday);
}

/// How many of ten last digits are right behind a number's beginning.
int validEndings(T type, const QString &beginning, QStringView endings)
{
    int valid = 0;
    for (const QChar ending : endings)
        valid += check(type, beginning + ending).valid() ? 1 : 0;
    return valid;
}

} // namespace

class IdentityNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isJudgedByTheRulesOfItsType_data()
    {
        QTest::addColumn<IdentityType>("type");
        QTest::addColumn<QString>("number");
        QTest::addColumn<std::optional<IdentityProblem>>("problem");
        const auto row
            = [](const char *name, T type, const QString &number, std::optional<P> problem) {
                  QTest::newRow(name) << type << number << problem;
              };
        row("HKID, two letters", T::HongKongId, u"EW160154(A)"_s, kValid);
        row("HKID, a blank before the bracket", T::HongKongId, u"E182194 (A)"_s, kValid);
        row("HKID, no brackets", T::HongKongId, u"P6352484"_s, kValid);
        row("HKID, small letters", T::HongKongId, u"e182194(a)"_s, kValid);
        row("HKID, wrong", T::HongKongId, u"P6352485"_s, P::WrongCheckDigit);
        row("HKID, half a bracket", T::HongKongId, u"P635248(4"_s, P::WrongLength);
        row("HKID, other half", T::HongKongId, u"P6352484)"_s, P::WrongLength);
        row("HKID, a blank inside", T::HongKongId, u"P63 5248(4)"_s, P::Blank);
        row("HKID, full width brackets", T::HongKongId, u"P635248（4）"_s, P::FullWidth);
        row("HKID, three letters", T::HongKongId, u"ABC123456(1)"_s, P::WrongLength);
        row("HKID, check letter B", T::HongKongId, u"P635248(B)"_s, P::WrongCharacter);
        row("Taiwan, woman", T::TaiwanNationalId, u"E265047080"_s, kValid);
        row("Taiwan, wrong", T::TaiwanNationalId, u"E265047081"_s, P::WrongCheckDigit);
        row("Taiwan, neither man nor woman", T::TaiwanNationalId, u"E365047080"_s,
            P::WrongCharacter);
        row("Taiwan, short", T::TaiwanNationalId, u"E26504708"_s, P::WrongLength);
        row("new ARC", T::TaiwanArc, u"R939683112"_s, kValid);
        row("new ARC, wrong", T::TaiwanArc, u"R939683113"_s, P::WrongCheckDigit);
        row("old ARC", T::TaiwanArc, u"FA12345689"_s, kValid);
        row("old ARC, wrong", T::TaiwanArc, u"FA12345688"_s, P::WrongCheckDigit);
        row("old ARC, letter E", T::TaiwanArc, u"FE12345689"_s, P::WrongCharacter);
        row("Hong Kong permit", T::HkMoTravelPermit, u"H12345678"_s, kValid);
        row("with renewals", T::HkMoTravelPermit, u"H1234567803"_s, kValid);
        row("Macao permit", T::HkMoTravelPermit, u"M40279214"_s, kValid);
        row("one short", T::HkMoTravelPermit, u"H1234567"_s, P::WrongLength);
        row("one renewal digit", T::HkMoTravelPermit, u"H123456780"_s, P::WrongLength);
        row("another place", T::HkMoTravelPermit, u"A12345678"_s, P::WrongCharacter);
        row("Taiwan permit", T::TaiwanTravelPermit, u"08130695"_s, kValid);
        row("Taiwan permit, short", T::TaiwanTravelPermit, u"0813069"_s, P::WrongLength);
        row("passport", T::PrcPassport, u"E07946867"_s, kValid);
        row("passport, second letter", T::PrcPassport, u"EW1150539"_s, kValid);
        row("passport, second letter O", T::PrcPassport, u"EO1150539"_s, P::WrongCharacter);
        row("passport G", T::PrcPassport, u"G05491672"_s, kValid);
        row("passport before 2007", T::PrcPassport, u"141234567"_s, kValid);
        row("diplomatic", T::PrcPassport, u"DE0000000"_s, kValid);
        row("service", T::PrcPassport, u"S1234567"_s, kValid);
        row("passport, short", T::PrcPassport, u"E1234567"_s, P::WrongCharacter);
        row("no passport", T::PrcPassport, u"X12345678"_s, P::WrongCharacter);
    }
    void isJudgedByTheRulesOfItsType()
    {
        QFETCH(IdentityType, type);
        QFETCH(QString, number);
        QTEST(check(type, number).problem, "problem");
    }

    void justOneCheckDigitIsRight()
    {
        QRandomGenerator random(41);
        for (int i = 0; i < 200; ++i) {
            const QString digits = QString::asprintf("%08u", random.bounded(100'000'000U));
            const QString letter(QChar(char16_t(u'A' + random.bounded(26))));
            QCOMPARE(validEndings(T::HongKongId, letter + digits.first(6), u"0123456789A"), 1);
            QCOMPARE(
                validEndings(T::TaiwanNationalId, letter + u'2' + digits.first(7), u"0123456789"),
                1);
            QCOMPARE(validEndings(T::TaiwanArc, letter + u'C' + digits.first(7), u"0123456789"), 1);
            QCOMPARE(validEndings(T::TaiwanArc, letter + u'8' + digits.first(7), u"0123456789"), 1);
        }
    }

    void saysTheSexWhereTheNumberDoes()
    {
        QCOMPARE(check(T::TaiwanNationalId, u"E265047080"_s).sex, NumberSex::Female);
        QCOMPARE(check(T::TaiwanNationalId, u"T170754654"_s).sex, NumberSex::Male);
        QCOMPARE(check(T::TaiwanArc, u"R939683112"_s).sex, NumberSex::Female);
        QCOMPARE(check(T::TaiwanArc, u"FA12345689"_s).sex, NumberSex::Male);
        QCOMPARE(check(T::HongKongId, u"P6352484"_s).sex, NumberSex::NotSaid);
    }

    void isFoldedAsItWasMeant()
    {
        QCOMPARE(
            foldedNumber(u" ２１０２１４ ２０２１１００２２８５ｘ　"), u"21021420211002285X"_s);
        QCOMPARE(foldedNumber(u"p635248（4）"), u"P635248(4)"_s);
        QCOMPARE(foldedNumber(u""), QString());
        QCOMPARE(foldedNumber(u"350203198703127212"), u"350203198703127212"_s);
    }

    void namesOfTypesComeBack()
    {
        for (const IdentityType type : identityTypes())
            QCOMPARE(identityTypeNamed(QString(typeName(type))), type);
        QVERIFY(!identityTypeNamed(u"passport"));
    }

    void aNumberMayBeOfSeveralTypes()
    {
        QCOMPARE(possibleTypes(u"08130695", kToday), QList<T> {T::TaiwanTravelPermit});
        QCOMPARE(possibleTypes(u"810000197706119648", kToday),
            (QList<T> {T::ResidentId, T::ResidencePermit}));
        QVERIFY(possibleTypes(u"hello", kToday).isEmpty());
    }
};

QTEST_GUILESS_MAIN(IdentityNumberTest)
#include "tst_identity_number.moc"
