#include "models/guests/guest_validation.h"

#include <QTest>

using namespace lobby::guests;
using namespace Qt::StringLiterals;
using Kind = GuestProblem::Kind;

namespace {

const QDate kToday(2025, 5, 14);

GuestProfile named()
{
    GuestProfile profile;
    profile.guest.fullNameNative = u"陈"_s;
    return profile;
}

GuestProfile withDocument(QDate issued, QDate expires)
{
    GuestProfile profile = named();
    profile.documents = {{.docType = u"P"_s,
        .number = u"E1"_s,
        .issuingCountry = u"CHN"_s,
        .issueDate = issued,
        .expiryDate = expires}};
    return profile;
}

GuestProfile with(auto Guest::*member, const auto &value)
{
    GuestProfile profile = named();
    profile.guest.*member = value;
    return profile;
}

BirthDate born(const char *text)
{
    return *BirthDate::parse(QString::fromLatin1(text));
}

} // namespace

class GuestValidationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWrong_data()
    {
        QTest::addColumn<GuestProfile>("profile");
        QTest::newRow("one character is a name") << named();
        QTest::newRow("a Latin given name alone") << [] {
            GuestProfile profile;
            profile.guest.latinGivenName = u"Madonna"_s;
            return profile;
        }();
        QTest::newRow("longest name") << with(&Guest::fullNameNative, QString(kMaxName, u'x'));
        QTest::newRow("born today") << with(&Guest::birthDate, born("2025-05-14"));
        QTest::newRow("birthday without a year") << with(&Guest::birthDate, born("--12-31"));
        QTest::newRow("130 years old") << with(&Guest::birthDate, born("1895"));
        QTest::newRow("expires today") << withDocument({}, kToday);
        QTest::newRow("issued and expired on one day") << withDocument(kToday, kToday);
        QTest::newRow("a resident identity number is no card")
            << with(&Guest::remark, u"id 440308199901101512"_s);
        QTest::newRow("a wrong check digit is no card")
            << with(&Guest::remark, u"4111111111111112"_s);
        QTest::newRow("a phone is no card") << with(&Guest::remark, u"8613800138000"_s);
    }
    void findsNothingWrong()
    {
        QFETCH(GuestProfile, profile);
        QCOMPARE(validate(profile, kToday).size(), 0);
    }

    void findsOneProblem_data()
    {
        QTest::addColumn<GuestProfile>("profile");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("refused");
        QTest::newRow("no name at all")
            << GuestProfile() << Kind::NameMissing << u"full_name_native"_s << true;
        QTest::newRow("name too long") << with(&Guest::fullNameNative, QString(kMaxName + 1, u'x'))
                                       << Kind::TooLong << u"full_name_native"_s << true;
        QTest::newRow("unknown status")
            << with(&Guest::status, u"sleepy"_s) << Kind::UnknownCode << u"status"_s << true;
        QTest::newRow("born tomorrow") << with(&Guest::birthDate, born("2025-05-15"))
                                       << Kind::BirthDateInFuture << u"birth_date"_s << true;
        QTest::newRow("131 years old") << with(&Guest::birthDate, born("1894"))
                                       << Kind::BirthDateTooEarly << u"birth_date"_s << false;
        QTest::newRow("unknown country") << with(&Guest::nationality, u"ZZ"_s)
                                         << Kind::UnknownCountry << u"nationality"_s << false;
        QTest::newRow("card number in a remark")
            << with(&Guest::remark, u"card 4111 1111 1111 1111."_s) << Kind::CardNumber
            << u"remark"_s << true;
        QTest::newRow("expired yesterday")
            << withDocument({}, kToday.addDays(-1)) << Kind::DocumentExpired
            << u"identity_document.expiry_date"_s << false;
        QTest::newRow("expired before it was issued")
            << withDocument(kToday, kToday.addDays(-1)) << Kind::ExpiryBeforeIssue
            << u"identity_document.expiry_date"_s << true;
        QTest::newRow("phone that is not one") <<
            [] {
                GuestProfile profile = named();
                profile.telephones = {{.kind = u"mobile"_s, .raw = u"1"_s}};
                return profile;
            }() << Kind::PhoneNotValid << u"telephone.e164"_s
                                               << false;
        QTest::newRow("e-mail without a domain") <<
            [] {
                GuestProfile profile = named();
                profile.emails = {{.address = u"me@home"_s}};
                return profile;
            }() << Kind::EmailNotValid << u"email.address"_s
                                                 << false;
        QTest::newRow("unknown severity") <<
            [] {
                GuestProfile profile = named();
                profile.alerts = {{.code = u"allergy"_s, .severity = u"huge"_s}};
                return profile;
            }() << Kind::UnknownCode << u"alert.severity"_s
                                          << true;
        QTest::newRow("one telephone too many") << [] {
            GuestProfile profile = named();
            for (qsizetype i = 0; i <= kMaxMembers; ++i)
                profile.telephones.append({.raw = u"1"_s, .validated = true});
            return profile;
        }() << Kind::TooLong << u"telephone"_s << true;
    }
    void findsOneProblem()
    {
        QFETCH(GuestProfile, profile);
        QFETCH(Kind, kind);
        const QList<GuestProblem> problems = validate(profile, kToday);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().kind, kind);
        QTEST(QString(problems.first().field), "field");
        QTEST(isRefusal(kind), "refused");
    }

    void refusalsComeFirst()
    {
        GuestProfile profile = with(&Guest::nationality, u"ZZ"_s);
        profile.notes = {{.text = QString(kMaxText + 1, u'x')}};
        const QList<GuestProblem> problems = validate(profile, kToday);
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.first().kind, Kind::TooLong);
    }
};

QTEST_GUILESS_MAIN(GuestValidationTest)
#include "tst_guest_validation.moc"
