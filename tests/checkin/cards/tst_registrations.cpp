#include "models/checkin/cards/registrations.h"
#include "models/checkin/codes/own_code.h"
#include "models/privacy/consents.h"
#include "tests/support/desk_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

struct Desk : DeskFixture
{
    using DeskFixture::DeskFixture;

    [[nodiscard]] qint64 auditEntries() { return count("SELECT count(*) FROM audit_event"); }

    Registrations registrations {*database, authoriser};
};

Signature signature(int height = 5000)
{
    Signature made(3);
    made.add({1000, height, 0});
    made.add({9000, height, 300});
    return made;
}

/// Of a stay's own guest.
Registration signedFor(const stays::Stay &stay)
{
    Registration registration;
    registration.branch = stay.branch;
    registration.stay = stay.id;
    registration.guest = stay.guest;
    registration.noticeVersion = u"3"_s;
    registration.language = u"ja"_s;
    registration.signature = signature();
    registration.signedAt = 1'747'224'000'000;
    return registration;
}

template <typename T>
QString outcome(const Result<T> &result)
{
    return result ? u"ok"_s : QString(codeName(result.error().code));
}

} // namespace

class RegistrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatAGuestSigned()
    {
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s);
        const Registration made = signedFor(desk.stored(id));
        QCOMPARE(outcome(Desk::wait(desk.registrations.save(made))), u"ok"_s);
        desk.reopen();
        Registrations registrations(*desk.database, desk.authoriser);
        const auto found = Desk::wait(registrations.ofStay(id));
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QVERIFY(found->constFirst() == made);
    }

    void anotherSignatureTakesThePlaceOfTheFirst()
    {
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s);
        Registration made = signedFor(desk.stored(id));
        QVERIFY(Desk::wait(desk.registrations.save(made)));
        made.signature = signature(7000);
        made.noticeVersion.clear();
        QVERIFY(Desk::wait(desk.registrations.save(made)));
        const auto found = Desk::wait(desk.registrations.ofStay(id));
        QCOMPARE(found->size(), 1);
        QVERIFY(found->constFirst() == made);
    }

    void everybodyOfAStaySignsForHimself()
    {
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s);
        const Uuid companion = desk.guest(u"李雷"_s);
        QVERIFY(Desk::wait(desk.stays->addGuest(id, {companion})));
        Registration made = signedFor(desk.stored(id));
        QVERIFY(Desk::wait(desk.registrations.save(made)));
        made.guest = companion;
        QVERIFY(Desk::wait(desk.registrations.save(made)));
        QCOMPARE(Desk::wait(desk.registrations.ofStay(id))->size(), 2);
    }

    void refusesWhoDoesNotBelongToTheStay()
    {
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s);
        Registration stranger = signedFor(desk.stored(id));
        stranger.guest = desk.guest(u"李雷"_s);
        QCOMPARE(outcome(Desk::wait(desk.registrations.save(stranger))), u"not_found"_s);
        Registration nowhere = signedFor(desk.stored(id));
        nowhere.stay = Uuid::named("test", "no stay");
        QCOMPARE(outcome(Desk::wait(desk.registrations.save(nowhere))), u"not_found"_s);
        QVERIFY(Desk::wait(desk.registrations.ofStay(id))->isEmpty());
    }

    void goesWithItsGuest()
    {
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s);
        const stays::Stay stay = desk.stored(id);
        QVERIFY(Desk::wait(desk.registrations.save(signedFor(stay))));
        QVERIFY(desk.commit({{sync::OpKind::Erase, schema::Guest::kTable, stay.guest}}));
        QVERIFY(Desk::wait(desk.registrations.ofStay(id))->isEmpty());
        QCOMPARE(desk.count("SELECT count(*) FROM registration"), 0);
    }

    void whoMayNotCheckInRecordsNothing()
    {
        Desk desk({access::Role::Auditor});
        QCOMPARE(outcome(Desk::wait(desk.registrations.save({}))), u"not_allowed"_s);
        QCOMPARE(outcome(Desk::wait(desk.registrations.ofStay({}))), u"not_allowed"_s);
        QCOMPARE(outcome(Desk::wait(desk.registrations.card({}))), u"not_allowed"_s);
        desk.authoriser.logOut();
        QCOMPARE(outcome(Desk::wait(desk.registrations.ofStay({}))), u"not_logged_in"_s);
    }

    void aCardSaysWhoStaysWhereAndHowLong()
    {
        Desk desk;
        QVERIFY(desk.commit({{sync::OpKind::Create, schema::Branch::kTable, desk.branch,
            {{schema::Branch::Name, u"云栖酒店"_s}}}}));
        stays::Stay wish = desk.wish(u"1219"_s);
        wish.guest = desk.guest(u"陳志強"_s,
            {{schema::Guest::LatinSurname, u"CHEN"_s},
                {schema::Guest::LatinGivenName, u"Zhiqiang"_s},
                {schema::Guest::BirthDate, u"1981-05-14"_s},
                {schema::Guest::BirthDatePrecision, u"day"_s}, {schema::Guest::Gender, u"M"_s},
                {schema::Guest::Nationality, u"CN"_s}, {schema::Guest::Language, u"zh-Hant"_s}});
        desk.addDocument(wish.guest, u"5678"_s);
        const Uuid companion = desk.guest(u"李雷"_s);
        const Uuid booker = desk.guest(u"韩梅梅"_s);
        wish.others = {{companion}, {booker, stays::StayRole::Booker}};
        wish.adults = 2;
        const Uuid id = desk.booked(wish);
        const stays::Stay stay = desk.stored(id);
        QVERIFY(Desk::wait(desk.registrations.save(signedFor(stay))));
        privacy::Consents consents(*desk.database, desk.authoriser);
        privacy::ConsentAnswer answer;
        answer.granted = {privacy::Purpose::Loyalty};
        QVERIFY(Desk::wait(consents.record(stay.guest, answer)));

        const auto card = Desk::wait(desk.registrations.card(id));
        QVERIFY(card);
        QCOMPARE(card->property, u"云栖酒店"_s);
        QCOMPARE(card->room, u"1219"_s);
        QCOMPARE(card->nights(), 3);
        QCOMPARE(card->confirmationNo, stay.confirmationNo);
        QCOMPARE(card->guest.name.native, u"陳志強"_s);
        QCOMPARE(card->guest.name.surname, u"CHEN"_s);
        QCOMPARE(card->guest.language, u"zh-Hant"_s);
        QCOMPARE(card->guest.gender, guests::Gender::Male);
        QCOMPARE(card->guest.documentType, u"P"_s);
        QCOMPARE(card->companions.size(), 1);
        QCOMPARE(card->companions.constFirst().name.native, u"李雷"_s);
        QCOMPARE(card->consents.size(), qsizetype(privacy::kPurposes.size()));
        for (const RegistrationCard::Consent &consent : card->consents)
            QCOMPARE(consent.given, consent.purpose == u"loyalty"_s);
        QVERIFY(card->registration == signedFor(stay));
        QCOMPARE(OwnCode::parse(card->code()), (OwnCode {OwnCode::Kind::Stay, id}));
        // Masked, as everywhere.
        QCOMPARE(card->guest.documentNumber, u"*****5678"_s);
        QCOMPARE(card->guest.birth.toText(), u"1981"_s);
    }

    void everyCardIsWrittenIntoTheAudit()
    {
        Desk desk;
        const Uuid id = desk.bookedFor(u"王芳"_s, u"1219"_s);
        const qint64 before = desk.auditEntries();
        QVERIFY(Desk::wait(desk.registrations.card(id)));
        QCOMPARE(desk.auditEntries(), before + 1);
        QCOMPARE(outcome(Desk::wait(desk.registrations.card(Uuid::named("test", "no stay")))),
            u"not_found"_s);
        QCOMPARE(desk.auditEntries(), before + 1);
    }
};

QTEST_GUILESS_MAIN(RegistrationsTest)
#include "tst_registrations.moc"
