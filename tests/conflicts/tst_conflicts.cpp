#include "models/conflicts/conflicts.h"
#include "models/store/engine/statement.h"
#include "tests/support/agreeing_desks.h"

#include <QTest>

using namespace lobby;
using namespace lobby::conflicts;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using access::Role;

namespace {

/// Two desks of one branch, each with somebody at work.
struct Hotel
{
    Hotel()
    {
        const Uuid wang = Uuid::named("test", "wang");
        front.commit({staff(front.staffId, u"李晓"_s)});
        back.authoriser.logIn({wang, u"王芳"_s, {Role::Manager}, back.branchId});
        server.enrol(*front.database);
        server.enrol(*back.database);
        server.settle();
        back.commit({staff(wang, u"王芳"_s)});
        server.settle();
    }
    static sync::Intent staff(const Uuid &id, const QString &name)
    {
        using schema::Staff;
        return {sync::OpKind::Create, Staff::kTable, id,
            {{Staff::Name, name}, {Staff::Roles, u"manager"_s}, {Staff::Active, qint64(1)}}};
    }
    Uuid guest(GuestDesk &at, const QString &surname, const QString &passport = {})
    {
        guests::GuestProfile profile;
        profile.guest.latinSurname = surname;
        profile.guest.birthDate = guests::BirthDate::parse(u"1981-05-14").value();
        if (!passport.isEmpty())
            profile.documents = {{.docType = u"P"_s, .number = passport}};
        return at.add(profile);
    }
    /// Each changes what both had seen; the second is the newer.
    void bothChange(const Uuid &guest, const QString &first, const QString &second)
    {
        rename(front, guest, first, 1000);
        rename(back, guest, second, 2000);
        server.settle();
    }
    static void rename(GuestDesk &at, const Uuid &guest, const QString &surname, qint64 afterMs)
    {
        at.clock.advance(afterMs);
        const guests::GuestProfile seen = GuestDesk::wait(at.guests.load(guest)).value();
        guests::GuestProfile edited = seen;
        edited.guest.latinSurname = surname;
        QVERIFY(GuestDesk::wait(at.guests.save(edited, seen)));
    }
    static QString surname(GuestDesk &at, const Uuid &guest)
    {
        return GuestDesk::wait(at.guests.load(guest)).value().guest.latinSurname;
    }

    GuestDesk front;
    GuestDesk back;
    AgreeingDesks server;
    Conflicts atFront {*front.database, front.authoriser};
    Conflicts atBack {*back.database, back.authoriser};
};

QList<Conflict> openAt(const Conflicts &conflicts)
{
    return GuestDesk::wait(conflicts.open()).value();
}

} // namespace

class ConflictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueOverwrittenUnseenIsShownAtBothDesks();
    void aDecisionReachesTheOtherDesk_data();
    void aDecisionReachesTheOtherDesk();
    void askingTheGuestKeepsItOpen();
    void whatWasSeenMakesNoConflict();
    void oneDocumentOfTwoGuests();
    void oneRoomOfTwoStays();
    void anErasedGuestTakesHisConflictsAlong();
    void whatTheConflictDoesNotAllow();
    void whoMayNotEditMayNotDecide();
    void whatTheServerDidNotTakeIsListed();
};

void ConflictsTest::aValueOverwrittenUnseenIsShownAtBothDesks()
{
    Hotel hotel;
    const Uuid guest = hotel.guest(hotel.front, u"CHEN"_s);
    hotel.server.settle();
    hotel.bothChange(guest, u"CHENG"_s, u"ZHENG"_s);
    for (const Conflicts *at : {&hotel.atFront, &hotel.atBack}) {
        const QList<Conflict> open = openAt(*at);
        QCOMPARE(open.size(), 1);
        QVERIFY(!open.first().rule);
        QCOMPARE(open.first().first.guest, guest);
        QCOMPARE(open.first().field, quint16(schema::Guest::LatinSurname));
        QCOMPARE(open.first().stands.value, sync::Value(u"ZHENG"_s));
        QCOMPARE(open.first().overwritten.value, sync::Value(u"CHENG"_s));
        QCOMPARE(open.first().stands.author, u"王芳"_s);
        QCOMPARE(open.first().overwritten.author, u"李晓"_s);
        QVERIFY(open.first().canKeepBoth);
        QCOMPARE(open.first().stands.isHere, at == &hotel.atBack);
        QCOMPARE(open.first().overwritten.isHere, at == &hotel.atFront);
    }
}

void ConflictsTest::aDecisionReachesTheOtherDesk_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<QString>("surname");
    QTest::addColumn<QString>("alias");
    QTest::newRow("what stands is right") << Decision::Kept << u"ZHENG"_s << QString();
    QTest::newRow("the other was right") << Decision::Restored << u"CHENG"_s << QString();
    QTest::newRow("both are his names") << Decision::Both << u"ZHENG"_s << u"CHENG"_s;
}

void ConflictsTest::aDecisionReachesTheOtherDesk()
{
    QFETCH(const Decision, decision);
    QFETCH(const QString, surname);
    QFETCH(const QString, alias);
    Hotel hotel;
    const Uuid guest = hotel.guest(hotel.front, u"CHEN"_s);
    hotel.server.settle();
    hotel.bothChange(guest, u"CHENG"_s, u"ZHENG"_s);
    hotel.front.clock.advance(5000);
    const Conflict conflict = openAt(hotel.atFront).constFirst();
    QVERIFY(GuestDesk::wait(hotel.atFront.decide(conflict, decision)));
    QVERIFY(openAt(hotel.atFront).isEmpty());
    QCOMPARE(hotel.surname(hotel.front, guest), surname);
    hotel.server.settle();
    QVERIFY(openAt(hotel.atBack).isEmpty());
    QCOMPARE(hotel.surname(hotel.back, guest), surname);
    const auto aliases = GuestDesk::wait(hotel.back.guests.load(guest)).value().aliases;
    QCOMPARE(aliases.isEmpty() ? QString() : aliases.first().text, alias);
    QCOMPARE(GuestDesk::wait(hotel.atBack.count()).value(), 0); // and no conflict about a conflict
}

void ConflictsTest::askingTheGuestKeepsItOpen()
{
    Hotel hotel;
    const Uuid guest = hotel.guest(hotel.front, u"CHEN"_s);
    hotel.server.settle();
    hotel.bothChange(guest, u"CHENG"_s, u"ZHENG"_s);
    QVERIFY(
        GuestDesk::wait(hotel.atFront.decide(openAt(hotel.atFront).constFirst(), Decision::Asked)));
    hotel.server.settle();
    QCOMPARE(openAt(hotel.atBack).constFirst().decision, Decision::Asked);
    QCOMPARE(hotel.surname(hotel.back, guest), u"ZHENG"_s);
}

void ConflictsTest::whatWasSeenMakesNoConflict()
{
    Hotel hotel;
    const Uuid guest = hotel.guest(hotel.front, u"CHEN"_s);
    hotel.server.settle();
    hotel.rename(hotel.front, guest, u"CHENG"_s, 1000);
    hotel.server.settle();
    hotel.rename(hotel.back, guest, u"ZHENG"_s, 2000);
    hotel.server.settle();
    QVERIFY(openAt(hotel.atFront).isEmpty());
    QCOMPARE(hotel.surname(hotel.front, guest), u"ZHENG"_s);
}

void ConflictsTest::oneDocumentOfTwoGuests()
{
    Hotel hotel;
    const Uuid first = hotel.guest(hotel.front, u"CHEN"_s, u"E12345678"_s);
    hotel.back.clock.advance(1000);
    const Uuid second = hotel.guest(hotel.back, u"CHAN"_s, u"E1234 5678"_s);
    hotel.server.settle();
    const QList<Conflict> open = openAt(hotel.atFront);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().rule, std::optional(SharedRule::DocumentNumber));
    const QSet<Uuid> parties {open.first().first.guest, open.first().second.guest};
    QCOMPARE(parties, (QSet<Uuid> {first, second}));
    QVERIFY(GuestDesk::wait(hotel.atFront.decide(open.first(), Decision::Kept)));
    QVERIFY(openAt(hotel.atFront).isEmpty());
}

void ConflictsTest::oneRoomOfTwoStays()
{
    Hotel hotel;
    const QDate arrival(2025, 5, 14);
    const auto checkIn = [&](GuestDesk &at, const QString &name, const QString &room) {
        return at.addStay(hotel.guest(at, name), {guests::StayRank::InHouse, room, arrival});
    };
    const Uuid first = checkIn(hotel.front, u"CHEN"_s, u"1207"_s);
    const Uuid second = checkIn(hotel.back, u"SMITH"_s, u"1207"_s);
    checkIn(hotel.back, u"GARCIA"_s, u"1208"_s);
    hotel.server.settle();
    const QList<Conflict> open = openAt(hotel.atFront);
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().rule, std::optional(SharedRule::Room));
    QCOMPARE(open.first().first.room, u"1207"_s);
    const QSet<Uuid> stays {open.first().first.stay, open.first().second.stay};
    QCOMPARE(stays, (QSet<Uuid> {first, second}));
    // One of them leaves, and there is nothing to decide any more.
    hotel.back.clock.advance(1000);
    hotel.back.advanceStay(second, guests::StayRank::Departed);
    hotel.server.settle();
    QVERIFY(openAt(hotel.atFront).isEmpty());
    QCOMPARE(GuestDesk::wait(hotel.atBack.count()).value(), 0);
}

void ConflictsTest::anErasedGuestTakesHisConflictsAlong()
{
    Hotel hotel;
    const Uuid guest = hotel.guest(hotel.front, u"CHEN"_s);
    hotel.server.settle();
    hotel.bothChange(guest, u"CHENG"_s, u"ZHENG"_s);
    QCOMPARE(openAt(hotel.atBack).size(), 1);
    hotel.front.commit({{sync::OpKind::Erase, schema::Guest::kTable, guest, {}}});
    hotel.server.settle();
    QVERIFY(openAt(hotel.atFront).isEmpty());
    QVERIFY(openAt(hotel.atBack).isEmpty());
    QCOMPARE(GuestDesk::wait(hotel.atBack.count()).value(), 0);
}

void ConflictsTest::whatTheConflictDoesNotAllow()
{
    Hotel hotel;
    hotel.guest(hotel.front, u"CHEN"_s, u"E12345678"_s);
    hotel.guest(hotel.back, u"CHAN"_s, u"E12345678"_s);
    hotel.server.settle();
    const Conflict conflict = openAt(hotel.atFront).constFirst();
    for (const Decision decision : {Decision::Restored, Decision::Both, Decision::Open}) {
        const Result<Done> refused = GuestDesk::wait(hotel.atFront.decide(conflict, decision));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Invalid);
    }
    QCOMPARE(openAt(hotel.atFront).size(), 1);
}

void ConflictsTest::whoMayNotEditMayNotDecide()
{
    Hotel hotel;
    const Uuid guest = hotel.guest(hotel.front, u"CHEN"_s);
    hotel.server.settle();
    hotel.bothChange(guest, u"CHENG"_s, u"ZHENG"_s);
    const Conflict conflict = openAt(hotel.atFront).constFirst();
    hotel.front.authoriser.logIn(
        {hotel.front.staffId, u"李晓"_s, {Role::Auditor}, hotel.front.branchId});
    const Result<Done> refused
        = GuestDesk::wait(hotel.atFront.decide(conflict, Decision::Restored));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotAllowed);
}

/// A receptionist at a changed program makes himself a manager.
void ConflictsTest::whatTheServerDidNotTakeIsListed()
{
    Hotel hotel;
    const Uuid clerk = Uuid::named("test", "clerk");
    sync::Intent row = Hotel::staff(clerk, u"赵敏"_s);
    row.fields[schema::Staff::Roles] = u"receptionist"_s;
    hotel.front.commit({row});
    hotel.server.settle();
    hotel.back.clock.advance(1000);
    QVERIFY(GuestDesk::wait(hotel.back.database->commit(
        hotel.back.authoriser.ofSystem(clerk, QLatin1StringView("test.change")), {},
        {{sync::OpKind::Set, schema::Staff::kTable, clerk,
            {{schema::Staff::Roles, u"manager"_s}}}})));
    hotel.server.settle();
    const auto rolesAt = [&](GuestDesk &at) {
        return GuestDesk::wait(at.database->read([clerk](store::Connection &connection) {
            store::Statement query(connection, "SELECT roles FROM staff WHERE id = :id");
            return Result<QString>(query.bind(":id", clerk).step() ? query.text(0) : QString());
        })).value();
    };
    QCOMPARE(rolesAt(hotel.front), u"receptionist"_s);
    QCOMPARE(rolesAt(hotel.back), u"receptionist"_s); // it has the server's again
    const QList<KeptAside> aside = GuestDesk::wait(hotel.atBack.keptAside()).value();
    QCOMPARE(aside.size(), 1);
    QCOMPARE(aside.first().why, sync::Outcome::NotAllowed);
    QCOMPARE(aside.first().fields, QStringList {u"staff.roles"_s});
    QVERIFY(GuestDesk::wait(hotel.atFront.keptAside()).value().isEmpty());
    QVERIFY(GuestDesk::wait(hotel.atBack.dismiss(aside.first())));
    QVERIFY(GuestDesk::wait(hotel.atBack.keptAside()).value().isEmpty());
}

QTEST_GUILESS_MAIN(ConflictsTest)
#include "tst_conflicts.moc"
