#include "models/guests/values/telephone.h"
#include "models/quality/rates/record_rules.h"

#include <QTest>
#include <QTimeZone>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::quality;
using namespace Qt::StringLiterals;

using Field = QualityField;
using FieldList = QList<QualityField>;

namespace {

const QDate kToday(2025, 5, 14);

qint64 msOf(QDate day)
{
    return QDateTime(day, QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

RatingPlace in(const QString &country)
{
    return {country, kToday, msOf(kToday)};
}

/// A grown-up of the PRC of whom everything is known, written today.
RatedGuest whole()
{
    RatedGuest guest;
    guest.hasStayed = true;
    GuestProfile &profile = guest.profile;
    profile.guest.fullNameNative = u"陈志强"_s;
    profile.guest.birthDate = *BirthDate::parse(u"1981-05-14");
    profile.guest.gender = Gender::Male;
    profile.guest.nationality = u"CN"_s;
    profile.documents = {{.docType = u"resident_id_cn"_s,
        .numberLast4 = u"1234"_s,
        .issuingCountry = u"CHN"_s,
        .issueDate = QDate(2020, 1, 1),
        .expiryDate = QDate(2030, 1, 1),
        .captureMethod = u"cn_reader"_s,
        .id = Uuid::named("document", "1")}};
    profile.telephones = {telephoneOf(u"13912345670"_s, u"CN")};
    profile.telephones[0].id = Uuid::named("telephone", "1");
    profile.addresses = {{.addressLine = u"人民路647号"_s, .id = Uuid::named("address", "1")}};
    for (const Uuid &id :
        {profile.documents[0].id, profile.telephones[0].id, profile.addresses[0].id})
        guest.writtenMs[id] = msOf(kToday);
    return guest;
}

RatedGuest with(const std::function<void(RatedGuest &)> &change)
{
    RatedGuest guest = whole();
    change(guest);
    return guest;
}

using Change = std::function<void(RatedGuest &)>;

Verification said(
    Verification::What what, Verification::Outcome outcome, QDate day, const Uuid &about = {})
{
    return {Uuid::named("entry", day.toString(Qt::ISODate).toLatin1()), {}, what, about, outcome,
        Verification::Method::Guest, {}, {}, {}, msOf(day)};
}

} // namespace

Q_DECLARE_METATYPE(RatedGuest)

class RecordRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeRecordMissesNothing()
    {
        const RecordFacts facts = factsOf(whole(), in(u"CN"_s));
        QCOMPARE(facts.missing.list(), FieldList());
        QCOMPARE(facts.failed.list(), FieldList());
        QCOMPARE(facts.stale.list(), FieldList());
        QCOMPARE(facts.rulesBroken, quint8(0));
        QCOMPARE(facts.required.list(),
            (FieldList {Field::Name, Field::BirthDate, Field::Sex, Field::Nationality,
                Field::Document, Field::Expiry, Field::Telephone, Field::Address}));
        QCOMPARE(facts.required.weight(), 3 + 2 + 1 + 2 + 3 + 1 + 3 + 1);
        QCOMPARE(facts.capture, CaptureWay::CardReader);
    }

    void whatIsRequired_data()
    {
        QTest::addColumn<RatedGuest>("guest");
        QTest::addColumn<QString>("country");
        QTest::addColumn<Field>("field");
        QTest::addColumn<bool>("isRequired");
        const auto row = [](const char *name, const Change &change, const QString &country,
                             Field field, bool isRequired) {
            QTest::newRow(name) << with(change) << country << field << isRequired;
        };
        const Change nothing = [](RatedGuest &) {};
        const Change booked = [](RatedGuest &guest) { guest.hasStayed = false; };
        const Change foreign = [](RatedGuest &guest) { guest.profile.guest.nationality = u"GB"_s; };
        const Change young = [](RatedGuest &guest) {
            guest.profile.guest.birthDate = *BirthDate::parse(u"2007-05-15");
        };
        const Change justGrown = [](RatedGuest &guest) {
            guest.profile.guest.birthDate = *BirthDate::parse(u"2007-05-14");
        };
        row("who only booked owes a name", booked, u"CN"_s, Field::Name, true);
        row("and a telephone", booked, u"CN"_s, Field::Telephone, true);
        row("but no document", booked, u"CN"_s, Field::Document, false);
        row("and no birth date", booked, u"CN"_s, Field::BirthDate, false);
        row("a foreigner's Latin name", foreign, u"CN"_s, Field::LatinName, true);
        row("not a national's", nothing, u"CN"_s, Field::LatinName, false);
        row("a foreigner's address", foreign, u"CN"_s, Field::Address, false);
        row("a child's guardian", young, u"CN"_s, Field::Guardian, true);
        row("on his eighteenth birthday no more", justGrown, u"CN"_s, Field::Guardian, false);
        row("a child's telephone", young, u"CN"_s, Field::Telephone, false);
        row("the sex in the PRC", nothing, u"CN"_s, Field::Sex, true);
        row("the sex in the Union, which does not ask for it", nothing, u"DE"_s, Field::Sex, false);
        row("the expiry in the Union", nothing, u"DE"_s, Field::Expiry, false);
        row("the birth date where it is not kept", nothing, u"US"_s, Field::BirthDate, false);
        row("the document there", nothing, u"US"_s, Field::Document, true);
        row("an e-mail address", nothing, u"CN"_s, Field::Email, false);
    }
    void whatIsRequired()
    {
        QFETCH(RatedGuest, guest);
        QFETCH(QString, country);
        QFETCH(Field, field);
        QFETCH(bool, isRequired);
        QCOMPARE(factsOf(guest, in(country)).required.has(field), isRequired);
    }

    void whatIsMissing_data()
    {
        QTest::addColumn<RatedGuest>("guest");
        QTest::addColumn<FieldList>("missing");
        const auto row = [](const char *name, const Change &change, const FieldList &missing) {
            QTest::newRow(name) << with(change) << missing;
        };
        row("no name", [](RatedGuest &guest) { guest.profile.guest.fullNameNative.clear(); },
            {Field::Name});
        row("a birth date without a day",
            [](RatedGuest &guest) {
                guest.profile.guest.birthDate = *BirthDate::parse(u"1981-05");
            },
            {Field::BirthDate});
        row("no document, so no expiry either",
            [](RatedGuest &guest) { guest.profile.documents.clear(); }, {Field::Document});
        row("a document without its country",
            [](RatedGuest &guest) { guest.profile.documents[0].issuingCountry.clear(); },
            {Field::Document});
        row("a document without its end",
            [](RatedGuest &guest) { guest.profile.documents[0].expiryDate = {}; }, {Field::Expiry});
        row("an address without street and city",
            [](RatedGuest &guest) { guest.profile.addresses[0].addressLine.clear(); },
            {Field::Address});
    }
    void whatIsMissing()
    {
        QFETCH(RatedGuest, guest);
        QFETCH(FieldList, missing);
        QCOMPARE(factsOf(guest, in(u"CN"_s)).missing.list(), missing);
    }

    void whatFails_data()
    {
        QTest::addColumn<RatedGuest>("guest");
        QTest::addColumn<FieldList>("failed");
        const auto row = [](const char *name, const Change &change, const FieldList &failed) {
            QTest::newRow(name) << with(change) << failed;
        };
        row("a name that is none",
            [](RatedGuest &guest) { guest.profile.guest.fullNameNative = u"测试"_s; },
            {Field::Name});
        row("unless names were made up",
            [](RatedGuest &guest) {
                guest.profile.guest.fullNameNative = u"测试"_s;
                guest.profile.guest.generated = true;
            },
            {});
        row("born tomorrow",
            [](RatedGuest &guest) {
                guest.profile.guest.birthDate = BirthDate(kToday.addDays(1));
                guest.profile.documents.clear();
            },
            {Field::BirthDate});
        row("born with the century of a program",
            [](RatedGuest &guest) {
                guest.profile.guest.birthDate = *BirthDate::parse(u"1900-01-01");
            },
            {Field::BirthDate});
        row("a country that is none",
            [](RatedGuest &guest) {
                guest.profile.guest.nationality = u"QQ"_s;
                guest.profile.documents.clear();
            },
            {Field::Nationality});
        row("a telephone nobody has",
            [](RatedGuest &guest) {
                guest.profile.telephones = {telephoneOf(u"13800000000"_s, u"CN")};
            },
            {Field::Telephone});
        row("a telephone that is too short",
            [](RatedGuest &guest) {
                guest.profile.telephones = {telephoneOf(u"1391234"_s, u"CN")};
            },
            {Field::Telephone});
        row("an e-mail address without its place",
            [](RatedGuest &guest) { guest.profile.emails = {{.address = u"li.xiao"_s}}; },
            {Field::Email});
        row("an e-mail address of nobody",
            [](RatedGuest &guest) { guest.profile.emails = {{.address = u"test@test.com"_s}}; },
            {Field::Email});
        row("a document of no country",
            [](RatedGuest &guest) { guest.profile.documents[0].issuingCountry = u"QQQ"_s; },
            {Field::Document});
        row("a document that ended before it began",
            [](RatedGuest &guest) { guest.profile.documents[0].expiryDate = QDate(2019, 1, 1); },
            {Field::Expiry});
        row("the guest says that his name is wrong",
            [](RatedGuest &guest) {
                guest.ledger
                    = {said(Verification::What::Name, Verification::Outcome::False, kToday)};
            },
            {Field::Name});
        row("and that it is right again",
            [](RatedGuest &guest) {
                guest.ledger = {said(Verification::What::Name, Verification::Outcome::False,
                                    kToday.addDays(-1)),
                    said(Verification::What::Name, Verification::Outcome::Corrected, kToday)};
            },
            {});
    }
    void whatFails()
    {
        QFETCH(RatedGuest, guest);
        QFETCH(FieldList, failed);
        QCOMPARE(factsOf(guest, in(u"CN"_s)).failed.list(), failed);
    }

    void whatIsOutOfDate_data()
    {
        QTest::addColumn<RatedGuest>("guest");
        QTest::addColumn<FieldList>("stale");
        const auto row = [](const char *name, const Change &change, const FieldList &stale) {
            QTest::newRow(name) << with(change) << stale;
        };
        const auto phoneOf = [](QDate day) {
            return [day](RatedGuest &guest) {
                guest.writtenMs[guest.profile.telephones[0].id] = msOf(day);
            };
        };
        row("a telephone of two years ago", phoneOf(QDate(2023, 5, 14)), {});
        row("and of a day more", phoneOf(QDate(2023, 5, 13)), {Field::Telephone});
        row("but it was confirmed",
            [&](RatedGuest &guest) {
                phoneOf(QDate(2020, 1, 1))(guest);
                guest.ledger = {said(Verification::What::Telephone, Verification::Outcome::Right,
                    QDate(2024, 1, 1), guest.profile.telephones[0].id)};
            },
            {});
        row("another telephone was confirmed",
            [&](RatedGuest &guest) {
                phoneOf(QDate(2020, 1, 1))(guest);
                guest.ledger = {said(Verification::What::Telephone, Verification::Outcome::Right,
                    QDate(2024, 1, 1), Uuid::named("telephone", "2"))};
            },
            {Field::Telephone});
        row("one of two is new",
            [&](RatedGuest &guest) {
                phoneOf(QDate(2020, 1, 1))(guest);
                guest.profile.telephones.append(telephoneOf(u"13912345671"_s, u"CN"));
                guest.profile.telephones[1].id = Uuid::named("telephone", "2");
                guest.writtenMs[guest.profile.telephones[1].id] = msOf(kToday);
            },
            {});
        row("an address of three years ago",
            [](RatedGuest &guest) {
                guest.writtenMs[guest.profile.addresses[0].id] = msOf(QDate(2022, 5, 14));
            },
            {});
        row("and of a day more",
            [](RatedGuest &guest) {
                guest.writtenMs[guest.profile.addresses[0].id] = msOf(QDate(2022, 5, 13));
            },
            {Field::Address});
        row("a document on its last day",
            [](RatedGuest &guest) { guest.profile.documents[0].expiryDate = kToday; }, {});
        row("and on the next",
            [](RatedGuest &guest) { guest.profile.documents[0].expiryDate = kToday.addDays(-1); },
            {Field::Document});
        row("a document without an end, of six years ago",
            [](RatedGuest &guest) {
                guest.profile.documents[0].expiryDate = {};
                guest.writtenMs[guest.profile.documents[0].id] = msOf(QDate(2019, 5, 14));
            },
            {Field::Document});
    }
    void whatIsOutOfDate()
    {
        QFETCH(RatedGuest, guest);
        QFETCH(FieldList, stale);
        QCOMPARE(factsOf(guest, in(u"CN"_s)).stale.list(), stale);
    }

    void whatContradicts_data()
    {
        QTest::addColumn<RatedGuest>("guest");
        QTest::addColumn<int>("rule");
        const auto row = [](const char *name, const Change &change, CrossRule rule) {
            QTest::newRow(name) << with(change) << int(rule);
        };
        row(
            "a document from before his birth",
            [](RatedGuest &guest) {
                guest.profile.guest.birthDate = *BirthDate::parse(u"2020-01-02");
                guest.profile.guardians = {{.name = u"陈芳"_s}};
            },
            CrossRule::BirthBeforeIssue);
        row(
            "an end before the beginning",
            [](RatedGuest &guest) { guest.profile.documents[0].expiryDate = QDate(2019, 1, 1); },
            CrossRule::IssueBeforeExpiry);
        row(
            "a resident's card of a foreigner",
            [](RatedGuest &guest) { guest.profile.guest.nationality = u"FR"_s; },
            CrossRule::DocumentOfNation);
        row(
            "a child alone",
            [](RatedGuest &guest) {
                guest.profile.guest.birthDate = *BirthDate::parse(u"2015-01-02");
            },
            CrossRule::MinorHasGuardian);
        row(
            "lost, and nobody knows why",
            [](RatedGuest &guest) { guest.profile.guest.status = u"lost"_s; },
            CrossRule::LostHasReason);
    }
    void whatContradicts()
    {
        QFETCH(RatedGuest, guest);
        QFETCH(int, rule);
        const RecordFacts facts = factsOf(guest, in(u"CN"_s));
        QCOMPARE(int(facts.rulesBroken), 1 << rule);
    }

    void howLongAgoSomethingWasVerified_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<VerifiedAge>("age");
        QTest::newRow("today") << kToday << VerifiedAge::HalfYear;
        QTest::newRow("half a year") << QDate(2024, 11, 14) << VerifiedAge::HalfYear;
        QTest::newRow("a day more") << QDate(2024, 11, 13) << VerifiedAge::Year;
        QTest::newRow("a year and a day") << QDate(2024, 5, 13) << VerifiedAge::TwoYears;
        QTest::newRow("three years") << QDate(2022, 5, 14) << VerifiedAge::ThreeYears;
        QTest::newRow("more") << QDate(2022, 5, 13) << VerifiedAge::Older;
    }
    void howLongAgoSomethingWasVerified()
    {
        QFETCH(QDate, day);
        QFETCH(VerifiedAge, age);
        RatedGuest guest = whole();
        guest.ledger = {said(Verification::What::Email, Verification::Outcome::Right, day)};
        QCOMPARE(factsOf(guest, in(u"CN"_s)).age, age);
    }
    void whatWasOnlyCalledFalseWasNeverVerified()
    {
        RatedGuest guest = whole();
        QCOMPARE(factsOf(guest, in(u"CN"_s)).age, VerifiedAge::Never);
        guest.ledger = {said(Verification::What::Email, Verification::Outcome::False, kToday)};
        QCOMPARE(factsOf(guest, in(u"CN"_s)).age, VerifiedAge::Never);
    }

    void namesThatAreNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isDummy");
        for (const QString &name : {u"test"_s, u"TEST"_s, u"Walk-in"_s, u"xxx"_s, u"12345"_s,
                 u"未知"_s, u"散客"_s, u"???"_s, u"Test Guest"_s.section(u' ', 0, 0)})
            QTest::newRow(qPrintable(name)) << name << true;
        for (const QString &name : {u"陈志强"_s, u"丽丽"_s, u"Oo"_s, u"Guest, Christopher"_s,
                 u"John 3rd"_s, u"王"_s, u"O"_s, u""_s})
            QTest::newRow(qPrintable(u"a name: "_s + name)) << name << false;
    }
    void namesThatAreNone()
    {
        QFETCH(QString, name);
        QFETCH(bool, isDummy);
        QCOMPARE(isDummyName(name), isDummy);
    }
};

QTEST_GUILESS_MAIN(RecordRulesTest)
#include "tst_record_rules.moc"
