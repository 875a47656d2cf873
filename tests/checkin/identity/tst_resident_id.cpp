#include "models/checkin/identity/identity_number.h"
#include "models/checkin/identity/region_codes.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace lobby::checkin;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(IdentityProblem)

namespace {

const QDate kToday(2026, 11, 22);

/// ISO 7064 MOD 11-2, the long way round.
QString sealed(const QString &first17)
{
    int product = 0;
    for (const QChar c : first17)
        product = (product + c.digitValue()) * 2 % 11;
    const int check = (12 - product) % 11;
    return first17 + (check == 10 ? QChar(u'X') : QChar(char16_t(u'0' + check)));
}

struct Region
{
    QString code;
    int lastYear = 0;
};

QList<Region> regionsInTheTable()
{
    QFile table(u":/checkin/gb2260_timeline.csv"_s);
    QList<Region> regions;
    if (!table.open(QIODevice::ReadOnly))
        return regions;
    table.readLine();
    while (!table.atEnd()) {
        const QStringList fields = QString::fromUtf8(table.readLine()).split(u',');
        regions.append({fields[0], fields[3].isEmpty() ? 9999 : fields[3].toInt()});
    }
    return regions;
}

IdentityVerdict check(const QString &number)
{
    return checkIdentity(IdentityType::ResidentId, number, kToday);
}

} // namespace

class ResidentIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysRegionBirthAndSex()
    {
        const IdentityVerdict good = check(sealed(u"35020319870312721"_s));
        QVERIFY(good.valid());
        QCOMPARE(good.region, u"350203"_s);
        QCOMPARE(good.regionName, u"福建省厦门市思明区"_s);
        QCOMPARE(good.birth, QDate(1987, 3, 12));
        QCOMPARE(good.sex, NumberSex::Male);
        QCOMPARE(check(sealed(u"35020319870312722"_s)).sex, NumberSex::Female);
    }

    void groupsOfDistrictsAreNoPartOfAName()
    {
        QCOMPARE(regionName(u"110105", 1990), u"北京市朝阳区"_s);
        QCOMPARE(regionName(u"120110", 1985), u"天津市东郊区"_s); // 东丽区 since 1992
        QCOMPARE(regionName(u"120110", 1995), u"天津市东丽区"_s);
        QCOMPARE(regionName(u"999999", 1990), QString());
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<IdentityProblem>("problem");
        using P = IdentityProblem;
        QTest::newRow("nothing") << u""_s << P::Empty;
        QTest::newRow("17 characters") << u"35020319870312721"_s << P::WrongLength;
        QTest::newRow("19 characters") << u"3502031987031272100"_s << P::WrongLength;
        QTest::newRow("a letter O") << u"35O203198703127212"_s << P::WrongCharacter;
        QTest::newRow("X inside") << u"3502031987X3127212"_s << P::WrongCharacter;
        QTest::newRow("no province") << sealed(u"99020319870312721"_s) << P::NoSuchProvince;
        QTest::newRow("no county") << sealed(u"35999919870312721"_s) << P::NoSuchRegion;
        QTest::newRow("given up in 2009, born in 2015")
            << sealed(u"11010320150312721"_s) << P::RegionAbandoned;
        QTest::newRow("30 February") << sealed(u"35020319870230721"_s) << P::ImpossibleBirth;
        QTest::newRow("29 February of no leap year")
            << sealed(u"35020319870229721"_s) << P::ImpossibleBirth;
        QTest::newRow("month 13") << sealed(u"35020319871312721"_s) << P::ImpossibleBirth;
        QTest::newRow("a day over 130 years old")
            << sealed(u"35020318961121721"_s) << P::ImpossibleBirth;
        QTest::newRow("tomorrow") << sealed(u"35020320261123721"_s) << P::FutureBirth;
        QTest::newRow("full width") << u"３５０２０３１９８７０３１２７２１２"_s << P::FullWidth;
        QTest::newRow("a blank") << u"350203 198703127212"_s << P::Blank;
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QString, number);
        const IdentityVerdict verdict = check(number);
        QVERIFY(!verdict.valid());
        QTEST(*verdict.problem, "problem");
    }

    void takesTheOtherSideOfEachBound_data()
    {
        QTest::addColumn<QString>("first17");
        QTest::newRow("born today") << u"35020320261122721"_s;
        QTest::newRow("130 years old") << u"35020318961122721"_s;
        QTest::newRow("29 February of a leap year") << u"35020319880229721"_s;
        QTest::newRow("in the code's last year") << u"11010320090312721"_s;
        QTest::newRow("before the code was given") << u"44030819900110151"_s;
        QTest::newRow("Hong Kong resident's permit") << u"81000019770611964"_s;
    }
    void takesTheOtherSideOfEachBound()
    {
        QFETCH(QString, first17);
        QVERIFY(check(sealed(first17)).valid());
        const QString lowerX = sealed(first17).toLower();
        QVERIFY(check(lowerX).valid());
        QCOMPARE(check(lowerX).canonical, sealed(first17));
    }

    void everyCodeIsGoodForThoseBornWhileItWas()
    {
        const QList<Region> regions = regionsInTheTable();
        QVERIFY(regions.size() > 8000);
        for (const Region &region : regions) {
            const int year = std::min(region.lastYear, 2025);
            const QString number = sealed(region.code + QString::number(year) + u"0101123"_s);
            QVERIFY2(check(number).valid(), qPrintable(number));
            QVERIFY(!check(number).regionName.isEmpty());
        }
    }

    void oneWrongDigitOrTwoTransposedAreAlwaysSeen()
    {
        QRandomGenerator random(31);
        const QString right = sealed(u"35020319870312721"_s);
        for (qsizetype at = 0; at < right.size(); ++at) {
            for (const QChar other : u"0123456789X"_s) {
                QString wrong = right;
                wrong[at] = other;
                QCOMPARE(check(wrong).valid(), wrong == right);
            }
            if (at + 1 < right.size()) {
                QString transposed = right;
                std::swap(transposed[at], transposed[at + 1]);
                QCOMPARE(check(transposed).valid(), transposed == right);
            }
        }
    }

    void fifteenDigitsAreGoodAndUpgraded()
    {
        const auto verdict
            = checkIdentity(IdentityType::ResidentId15, u"342821650529061"_s, kToday);
        QVERIFY(verdict.valid());
        QCOMPARE(verdict.birth, QDate(1965, 5, 29));
        QCOMPARE(verdict.canonical, u"342821650529061"_s);
        QCOMPARE(verdict.upgraded, u"342821196505290617"_s);
        QVERIFY(check(verdict.upgraded).valid());
        const auto bad = checkIdentity(IdentityType::ResidentId15, u"352324870231784"_s, kToday);
        QVERIFY(!bad.valid() && bad.upgraded.isEmpty());
    }

    void aResidencePermitIsOfHongKongMacaoOrTaiwan()
    {
        const auto permit = [](const QString &first17) {
            return checkIdentity(IdentityType::ResidencePermit, sealed(first17), kToday);
        };
        for (const QString &place : {u"810000"_s, u"820000"_s, u"830000"_s})
            QVERIFY(permit(place + u"19770611964"_s).valid());
        QCOMPARE(permit(u"35020319870312721"_s).problem, IdentityProblem::NoSuchRegion);
        QCOMPARE(permit(u"81010019770611964"_s).problem, IdentityProblem::NoSuchRegion);
    }
};

QTEST_GUILESS_MAIN(ResidentIdTest)
#include "tst_resident_id.moc"
