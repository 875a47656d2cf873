#include "models/checkin/blank/blank_cards.h"
#include "models/checkin/blank/card_number.h"
#include "models/checkin/blank/keyed_cards.h"
#include "models/checkin/cards/registrations.h"
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

    [[nodiscard]] QString number() { return wait(blank.handOut(1))->numbers.constFirst(); }
    /// A sound card of somebody new, from yesterday to tomorrow.
    [[nodiscard]] KeyedCard card()
    {
        KeyedCard card;
        card.cardNo = number();
        card.guest.guest.fullNameNative = u"王芳"_s;
        card.guest.guest.nationality = u"CN"_s;
        guests::IdentityDocument document;
        document.docType = u"P"_s;
        document.number = u"E12345678"_s;
        document.captureMethod = u"manual"_s;
        card.guest.documents = {document};
        card.room = u"1219"_s;
        card.arrival = {2025, 5, 13};
        card.departure = {2025, 5, 15};
        return card;
    }
    [[nodiscard]] QString outcome(const KeyedCard &card)
    {
        const auto saved = wait(keyed.save(card));
        if (saved)
            return u"ok"_s;
        return codeName(saved.error().code) + u' ' + saved.error().subject;
    }

    BlankCards blank {*database, authoriser};
    KeyedCards keyed {*database, authoriser, guests, numbers};
};

} // namespace

class BlankCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noNumberIsHandedOutTwice()
    {
        Desk desk;
        QSet<QString> seen;
        for (int turn = 0; turn < 3; ++turn) {
            const auto numbers = Desk::wait(desk.blank.handOut(5));
            QVERIFY(numbers);
            QCOMPARE(numbers->numbers.size(), 5);
            for (const QString &number : numbers->numbers) {
                QVERIFY(CardNumber::parse(number));
                QVERIFY2(!seen.contains(number), qPrintable(number));
                seen.insert(number);
            }
        }
        desk.reopen();
        BlankCards again(*desk.database, desk.authoriser);
        const auto numbers = Desk::wait(again.handOut(1));
        QVERIFY(!seen.contains(numbers->numbers.constFirst()));
        QVERIFY(numbers->numbers.constFirst().contains(u"-00016-"_s));
    }

    void takesTheBranchsCode()
    {
        Desk desk;
        QVERIFY(desk.commit({{sync::OpKind::Create, schema::Branch::kTable, desk.branch,
            {{schema::Branch::Name, u"云栖酒店"_s}, {schema::Branch::Code, u"H1"_s}}}}));
        const auto numbers = Desk::wait(desk.blank.handOut(1));
        QCOMPARE(numbers->property, u"云栖酒店"_s);
        QVERIFY(numbers->numbers.constFirst().startsWith(u"H1-1-00001-"_s));
    }

    void handsOutWithinReason()
    {
        Desk desk;
        QVERIFY(!Desk::wait(desk.blank.handOut(0)));
        QVERIFY(!Desk::wait(desk.blank.handOut(BlankCards::kMost + 1)));
        QVERIFY(Desk::wait(desk.blank.handOut(BlankCards::kMost)));
        QVERIFY(!Desk::wait(Desk({access::Role::Auditor}).blank.handOut(1)));
    }

    void keysInGuestStayAndRegistrationAtOnce()
    {
        Desk desk;
        const KeyedCard card = desk.card();
        const qint64 commits = desk.count("SELECT count(*) FROM audit_event");
        const auto saved = Desk::wait(desk.keyed.save(card));
        QVERIFY(saved);
        QCOMPARE(desk.count("SELECT count(*) FROM audit_event"), commits + 1);
        const stays::Stay stay = desk.stored(*saved);
        QCOMPARE(stay.status(), stays::StayStatus::InHouse);
        QCOMPARE(stay.room, u"1219"_s);
        QCOMPARE(stay.arrival, QDate(2025, 5, 13));
        QCOMPARE(stay.statusDate, QDate(2025, 5, 13));
        QCOMPARE(stay.confirmationNo.size(), 10);
        const auto guest = Desk::wait(desk.guests.load(stay.guest));
        QCOMPARE(guest->guest.fullNameNative, u"王芳"_s);
        QCOMPARE(guest->documents.constFirst().numberLast4, u"5678"_s);
        QVERIFY(!desk.bytes().contains("E12345678"));
        Registrations registrations(*desk.database, desk.authoriser);
        const auto registration = Desk::wait(registrations.ofStay(*saved))->constFirst();
        QVERIFY(registration.keyedIn);
        QCOMPARE(registration.cardNo, *CardNumber::parse(card.cardNo));
        QCOMPARE(registration.guest, stay.guest);
    }

    void aCardIsKeyedInOnce()
    {
        Desk desk;
        KeyedCard card = desk.card();
        QCOMPARE(desk.outcome(card), u"ok"_s);
        card.room = u"1220"_s;
        card.guest.documents.first().number = u"E87654321"_s;
        card.cardNo = card.cardNo.toLower();
        const qint64 guests = desk.count("SELECT count(*) FROM guest");
        QCOMPARE(desk.outcome(card), u"conflict card_no"_s);
        QCOMPARE(desk.count("SELECT count(*) FROM guest"), guests);
    }

    void whoIsKnownByHisDocumentIsNotMadeAgain()
    {
        Desk desk;
        const auto first = Desk::wait(desk.keyed.save(desk.card()));
        QVERIFY(Desk::wait(desk.stays->checkOut(*first)));
        const Uuid guest = desk.stored(*first).guest;
        // He has booked for today; the card of the outage is that stay.
        stays::Stay wish = desk.wish(u"1301"_s);
        wish.guest = guest;
        const Uuid booked = desk.booked(wish);
        KeyedCard card = desk.card();
        card.room = u"1302"_s;
        card.arrival = {2025, 5, 14};
        card.departure = {2025, 5, 16};
        const auto second = Desk::wait(desk.keyed.save(card));
        QVERIFY(second);
        QCOMPARE(*second, booked);
        QCOMPARE(desk.stored(booked).room, u"1302"_s);
        QCOMPARE(desk.stored(booked).departure, QDate(2025, 5, 16));
        QCOMPARE(desk.stored(booked).status(), stays::StayStatus::InHouse);
        QCOMPARE(desk.count("SELECT count(*) FROM identity_document"), 1);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<std::function<void(KeyedCard &)>>("spoil");
        QTest::addColumn<QString>("refusal");
        using Spoil = std::function<void(KeyedCard &)>;
        QTest::newRow("a wrong number")
            << Spoil([](KeyedCard &card) { card.cardNo = u"H1-1-00001-0"_s; })
            << u"invalid card_no"_s;
        QTest::newRow("nobody's name")
            << Spoil([](KeyedCard &card) { card.guest.guest.fullNameNative.clear(); })
            << u"invalid full_name_native"_s;
        QTest::newRow("no room") << Spoil([](KeyedCard &card) { card.room.clear(); })
                                 << u"room_missing "_s;
        QTest::newRow("a room that is taken")
            << Spoil([](KeyedCard &card) { card.room = u"1100"_s; }) << u"room_taken room"_s;
        QTest::newRow("an arrival still to come") << Spoil([](KeyedCard &card) {
            card.arrival = {2025, 5, 20};
            card.departure = {2025, 5, 22};
        }) << u"not_arrival_day "_s;
        QTest::newRow("gone before he came") << Spoil([](KeyedCard &card) {
            card.departure = {2025, 5, 12};
        }) << u"departure_before_arrival departure"_s;
    }
    void refusesWhatCannotBe()
    {
        QFETCH(std::function<void(KeyedCard &)>, spoil);
        QFETCH(QString, refusal);
        Desk desk;
        QVERIFY(Desk::wait(desk.stays->checkIn(desk.bookedFor(u"李雷"_s, u"1100"_s))));
        KeyedCard card = desk.card();
        spoil(card);
        const qint64 ops = desk.count("SELECT count(*) FROM op_log");
        QCOMPARE(desk.outcome(card), refusal);
        QCOMPARE(desk.count("SELECT count(*) FROM op_log"), ops);
    }
};

QTEST_GUILESS_MAIN(BlankCardsTest)
#include "tst_blank_cards.moc"
