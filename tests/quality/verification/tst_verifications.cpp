#include "models/quality/verification/verifications.h"
#include "tests/support/guest_desk.h"

#include <QTest>

using namespace lobby;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

class VerificationsTest : public QObject
{
    Q_OBJECT

    struct House : GuestDesk
    {
        using GuestDesk::GuestDesk;
        Verifications verifications {*database, authoriser};

        Uuid named(const QString &name)
        {
            guests::GuestProfile profile;
            profile.guest.fullNameNative = name;
            return add(profile);
        }
        GuestVerification known(const Uuid &guest)
        {
            return wait(verifications.ofGuest(guest)).value();
        }
    };

private Q_SLOTS:
    void aWordIsKeptWithWhoSaidItAndWhen()
    {
        House house;
        const Uuid guest = house.named(u"陳志強"_s);
        QCOMPARE(house.known(guest).state, VerificationState::Unverified);
        QVERIFY(house.wait(house.verifications.say({.guest = guest})));
        const GuestVerification known = house.known(guest);
        QCOMPARE(known.state, VerificationState::ContactVerified);
        QCOMPARE(known.ledger.size(), 1);
        QCOMPARE(known.ledger.constFirst().staff, house.staffId);
        QCOMPARE(known.ledger.constFirst().atMs, house.clock.nowMs());
    }

    void whatIsCalledFalseNeedsAReason()
    {
        House house;
        const Uuid guest = house.named(u"陳志強"_s);
        Verification word {.guest = guest,
            .what = Verification::What::Telephone,
            .outcome = Verification::Outcome::False,
            .reason = u"  "_s};
        const auto refused = house.wait(house.verifications.say(word));
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, u"reason"_s);
        word.reason = u"a stranger answers"_s;
        QVERIFY(house.wait(house.verifications.say(word)));
        QCOMPARE(house.known(guest).state, VerificationState::SuspectedFalse);
        QCOMPARE(house.known(guest).ledger.constFirst().reason, u"a stranger answers"_s);
    }

    void nobodyIsSaidAnythingAbout()
    {
        House house;
        const auto refused
            = house.wait(house.verifications.say({.guest = Uuid::named("no", "body")}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::NotFound);
    }

    void aDocumentThatAReaderReadVerifiesTheRecord_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<sync::Source>("source");
        QTest::addColumn<VerificationState>("state");
        using enum VerificationState;
        QTest::newRow("a chip") << u"chip"_s << sync::Source::Scanned << DocumentVerified;
        QTest::newRow("a picture") << u"mrz_ocr"_s << sync::Source::Typed << DocumentVerified;
        QTest::newRow("typed") << u"manual"_s << sync::Source::Typed << Unverified;
        QTest::newRow("of a file") << u"chip"_s << sync::Source::Imported << Unverified;
    }
    void aDocumentThatAReaderReadVerifiesTheRecord()
    {
        QFETCH(QString, method);
        QFETCH(sync::Source, source);
        QFETCH(VerificationState, state);
        House house;
        guests::GuestProfile profile;
        profile.guest.fullNameNative = u"陳志強"_s;
        profile.documents = {{.docType = u"P"_s,
            .number = u"E12345678"_s,
            .issuingCountry = u"CHN"_s,
            .captureMethod = method}};
        const Uuid guest = house.wait(house.guests.create({profile}, source)).value().constFirst();
        QCOMPARE(house.known(guest).state, state);
    }

    void aDocumentThatIsReadLaterVerifiesItToo()
    {
        House house;
        const Uuid guest = house.named(u"陳志強"_s);
        const auto loaded = house.wait(house.guests.load(guest)).value();
        guests::GuestProfile edited = loaded;
        edited.documents = {{.docType = u"P"_s, .number = u"E1"_s, .captureMethod = u"wedge"_s}};
        QVERIFY(house.wait(house.guests.save(edited, loaded, sync::Source::Scanned)));
        const GuestVerification known = house.known(guest);
        QCOMPARE(known.state, VerificationState::DocumentVerified);
        QCOMPARE(known.ledger.constFirst().staff, house.staffId);
        const auto again = house.wait(house.guests.load(guest)).value();
        edited = again;
        edited.guest.salutation = u"mr"_s; // no document
        QVERIFY(house.wait(house.guests.save(edited, again)));
        QCOMPARE(house.known(guest).ledger.size(), 1);
    }

    void anAuditorMayNotSayAnything()
    {
        House house {{access::Role::Auditor}};
        QVERIFY(!house.verifications.maySay());
        QCOMPARE(house.wait(house.verifications.say({.guest = house.staffId})).error().code,
            Error::Code::NotAllowed);
        QCOMPARE(house.wait(house.verifications.ofGuest(house.staffId)).error().code,
            Error::Code::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(VerificationsTest)
#include "tst_verifications.moc"
