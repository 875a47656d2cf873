#include "models/darkdesk/pack/dark_desk.h"
#include "models/promises/promises.h"
#include "models/stays/stay_fields.h"
#include "tests/support/complaint_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::darkdesk;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

const auto kPassphrase = u"correct horse battery"_s;

struct PackFixture : ComplaintFixture
{
    PackFixture()
    {
        clock.set(QDateTime({2025, 5, 14}, {14, 5}).toMSecsSinceEpoch());
        // The house's name stands on the pack.
        if (!commit({{sync::OpKind::Create, schema::Branch::kTable, branch,
                {{schema::Branch::Name, u"Seaview"_s}}}}))
            qFatal("the fixture's branch");
        if (!wait(desk.setPassphrase(kPassphrase)))
            qFatal("the fixture's passphrase");
    }
    ~PackFixture()
    {
        queue.reset();
        database.reset();
    }
    Q_DISABLE_COPY_MOVE(PackFixture)

    Pack pack() { return wait(desk.packToWrite()).value().pack; }
    Uuid stay(const QString &room, const QString &name, stays::StayStatus status,
        QDate arrival = {2025, 5, 14}, QDate departure = {2025, 5, 17})
    {
        const Uuid id = Uuid::v7(clock.nowMs());
        const Uuid who = guest(name);
        using schema::Stay;
        const stays::StayState state {status, 0};
        if (!commit({{sync::OpKind::Create, Stay::kTable, id,
                {{Stay::BranchId, branch.toBytes()}, {Stay::GuestId, who.toBytes()},
                    {Stay::Room, room}, {Stay::Arrival, arrival.toString(Qt::ISODate)},
                    {Stay::Departure, departure.toString(Qt::ISODate)}, {Stay::Adults, qint64(2)},
                    {Stay::Children, qint64(1)}, {Stay::Status, state.toLattice()}}}}))
            qFatal("the fixture's stay");
        guests.insert(id, who);
        return id;
    }
    void warn(const Uuid &who, const QString &code, const QString &text)
    {
        using schema::Alert;
        if (!commit({{sync::OpKind::Add, Alert::kTable, Uuid::v7(clock.nowMs()),
                {{Alert::GuestId, who.toBytes()}, {Alert::Code, code}, {Alert::Text, text}}}}))
            qFatal("the fixture's alert");
    }

    access::RootKey root {1, access::SecretBytes::random(access::kKeySize)};
    DarkDesk desk {*database, authoriser, root};
    QHash<Uuid, Uuid> guests; ///< by stay
};

} // namespace

class PackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsInTheHouseStandsByRoomWithPersonsAndDeparture()
    {
        PackFixture desk;
        desk.stay(u"1207"_s, u"陳志強"_s, stays::StayStatus::InHouse);
        desk.stay(u"0801"_s, u"王芳"_s, stays::StayStatus::InHouse, {2025, 5, 10}, {2025, 5, 13});
        const Pack pack = desk.pack();
        QCOMPARE(pack.property, u"Seaview"_s);
        QCOMPARE(pack.asOf, desk.clock.nowMs());
        QCOMPARE(pack.inHouse.size(), 2);
        QCOMPARE(pack.inHouse.at(0).room, u"0801"_s);
        QVERIFY(pack.inHouse.at(0).isOverdue);
        QCOMPARE(pack.inHouse.at(1).guest.native, u"陳志強"_s);
        QCOMPARE(pack.inHouse.at(1).persons(), 3);
        QCOMPARE(pack.inHouse.at(1).departure, QDate(2025, 5, 17));
        QVERIFY(!pack.inHouse.at(1).isOverdue);
        QCOMPARE(pack.persons(), 6);
    }

    void companionsAreCalledByNameAndCountedEvenIfTheBookingForgotThem()
    {
        PackFixture desk;
        const Uuid stay = desk.stay(u"1207"_s, u"陳志強"_s, stays::StayStatus::InHouse);
        QList<sync::Intent> joined;
        for (const QString &name : {u"陳小明"_s, u"林美玲"_s, u"陳大文"_s}) {
            const Uuid id = Uuid::v7(desk.clock.nowMs());
            using schema::StayGuest;
            joined.append({sync::OpKind::Add, StayGuest::kTable, id,
                {{StayGuest::StayId, stay.toBytes()},
                    {StayGuest::GuestId, desk.guest(name).toBytes()},
                    {StayGuest::Role, u"companion"_s}}});
        }
        QVERIFY(desk.commit(joined));
        const Pack pack = desk.pack();
        QCOMPARE(pack.inHouse.constFirst().companions.size(), 3);
        QCOMPARE(pack.inHouse.constFirst().persons(), 4); // said: two adults and a child
    }

    void whoComesTodayAndTomorrowIsExpected_data()
    {
        QTest::addColumn<QDate>("arrival");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("expected");

        const auto row = [](const char *name, QDate arrival, stays::StayStatus status, int count) {
            QTest::newRow(name) << arrival << int(status) << count;
        };
        using stays::StayStatus;
        row("today", {2025, 5, 14}, StayStatus::Expected, 1);
        row("tomorrow", {2025, 5, 15}, StayStatus::Expected, 1);
        row("the day after", {2025, 5, 16}, StayStatus::Expected, 0);
        row("yesterday", {2025, 5, 13}, StayStatus::Expected, 0);
        row("cancelled", {2025, 5, 14}, StayStatus::Cancelled, 0);
        row("here already", {2025, 5, 14}, StayStatus::InHouse, 0);
    }
    void whoComesTodayAndTomorrowIsExpected()
    {
        QFETCH(QDate, arrival);
        QFETCH(int, status);
        PackFixture desk;
        desk.stay(u"1207"_s, u"陳志強"_s, stays::StayStatus(status), arrival, arrival.addDays(3));
        const Pack pack = desk.pack();
        QTEST(int(pack.arrivals.size()), "expected");
        if (!pack.arrivals.isEmpty())
            QCOMPARE(pack.arrivals.constFirst().day, arrival);
    }

    void allergiesAndSafetyStandThereAndNothingElseThatIsNoted()
    {
        PackFixture desk;
        const Uuid here = desk.stay(u"1207"_s, u"陳志強"_s, stays::StayStatus::InHouse);
        const Uuid coming = desk.stay(u"0801"_s, u"王芳"_s, stays::StayStatus::Expected);
        desk.warn(desk.guests.value(here), u"allergy"_s, u"peanuts"_s);
        desk.warn(desk.guests.value(here), u"payment"_s, u"owes us"_s);
        desk.warn(desk.guests.value(coming), u"safety"_s, u"wheelchair"_s);
        const QList<Danger> dangers = desk.pack().dangers;
        QCOMPARE(dangers.size(), 2);
        QCOMPARE(dangers.at(0).text, u"peanuts"_s);
        QCOMPARE(dangers.at(0).kind, stays::NoticeKind::Allergy);
        QVERIFY(dangers.at(0).isHere);
        QCOMPARE(dangers.at(1).text, u"wheelchair"_s);
        QVERIFY(!dangers.at(1).isHere);
    }

    void aRestrictedCaseSaysItsNumberAndDeadlineAlone()
    {
        PackFixture desk;
        desk.receive(u"It hums."_s);
        complaints::Complaint about = desk.said(u"He shouted at me."_s);
        about.restriction = complaints::Restriction::AboutStaff;
        about.room = u"1207"_s;
        about.reporterName = u"Smith"_s;
        desk.receive(about);
        // A manager may see it; who reads the paper is not known.
        const QList<OpenCase> cases = desk.pack().cases;
        QCOMPARE(cases.size(), 2);
        const auto restricted
            = std::ranges::find_if(cases, [](const OpenCase &one) { return one.isRestricted; });
        QVERIFY(restricted != cases.end());
        QVERIFY(!restricted->caseNo.isEmpty());
        QVERIFY(restricted->dueAt.has_value());
        QCOMPARE(restricted->headline + restricted->room + restricted->who + restricted->owner,
            QString());
        QVERIFY(std::ranges::any_of(
            cases, [](const OpenCase &one) { return one.headline == u"It hums."_s; }));
    }

    void openPromisesStandThereByTheirDay()
    {
        PackFixture desk;
        promises::Promises promises(*desk.database, desk.authoriser);
        for (const auto &[text, hours] :
            {std::pair(u"The coat"_s, 30), std::pair(u"A call"_s, 2)}) {
            promises::Promise promise;
            promise.text = text;
            promise.dueAt = desk.clock.nowMs() + qint64 {hours} * 3600 * 1000;
            QVERIFY(desk.wait(promises.make(promise)));
        }
        const Pack pack = desk.pack();
        QCOMPARE(pack.promises.size(), 2);
        QCOMPARE(pack.promises.at(0).text, u"A call"_s);
        QCOMPARE(pack.promises.at(1).text, u"The coat"_s);
    }

    void anotherBranchsGuestsAreNotInIt()
    {
        PackFixture desk;
        desk.stay(u"1207"_s, u"陳志強"_s, stays::StayStatus::InHouse);
        desk.authoriser.standIn(Uuid::named("test", "elsewhere"));
        QCOMPARE(desk.pack().inHouse.size(), 0);
    }

    void withoutAPassphraseThereIsNoPack()
    {
        ComplaintFixture bare;
        const access::RootKey root {1, access::SecretBytes::random(access::kKeySize)};
        DarkDesk desk(*bare.database, bare.authoriser, root);
        QCOMPARE(bare.wait(desk.hasPassphrase()).value(), false);
        const auto refused = bare.wait(desk.packToWrite());
        QCOMPARE(refused.error().code, Error::Code::Invalid);
        QCOMPARE(refused.error().subject, u"passphrase"_s);
        QVERIFY(bare.wait(desk.setPassphrase(kPassphrase)));
        QCOMPARE(bare.wait(desk.hasPassphrase()).value(), true);
        QVERIFY(bare.wait(desk.packToWrite()));
    }

    void onlyAManagerOrAdministratorSetsThePassphrase_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("may");
        QTest::newRow("receptionist") << int(access::Role::Receptionist) << false;
        QTest::newRow("supervisor") << int(access::Role::Supervisor) << false;
        QTest::newRow("manager") << int(access::Role::Manager) << true;
        QTest::newRow("administrator") << int(access::Role::Administrator) << true;
    }
    void onlyAManagerOrAdministratorSetsThePassphrase()
    {
        QFETCH(int, role);
        QFETCH(bool, may);
        PackFixture fixture;
        fixture.logInAs({access::Role(role)});
        QCOMPARE(bool(fixture.wait(fixture.desk.setPassphrase(u"another one altogether"_s))), may);
    }

    void whoMaySeeNobodyPrintsNothingButThePackIsKeptUp()
    {
        PackFixture desk;
        desk.logInAs({access::Role::Auditor});
        QCOMPARE(desk.wait(desk.desk.packToPrint()).error().code, Error::Code::NotAllowed);
        QVERIFY(desk.wait(desk.desk.packToWrite()));
        desk.authoriser.logOut();
        QCOMPARE(desk.wait(desk.desk.packToWrite()).error().code, Error::Code::NotLoggedIn);
    }

    void printingAndThePassphraseAreInTheAuditWithoutIt()
    {
        PackFixture desk;
        const auto entries = [&desk] { return desk.count("SELECT count(*) FROM audit_event"); };
        const qint64 before = entries();
        QVERIFY(desk.wait(desk.desk.packToPrint()));
        QCOMPARE(entries(), before + 1);
        QVERIFY(desk.wait(desk.desk.packToWrite()));
        QCOMPARE(entries(), before + 1); // every quarter of an hour would bury the rest
    }

    void aPassphraseIsOneForEveryKeyboard_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("problem"); // -1: none
        const auto row = [](const char *name, const QString &typed, int problem) {
            QTest::newRow(name) << typed << problem;
        };
        using Problem = PackPassphrase::Problem;
        row("twelve", u"abcdefghijkl"_s, -1);
        row("eleven", u"abcdefghijk"_s, int(Problem::TooShort));
        row("spaces do not count at the ends", u"  abcdefghij  "_s, int(Problem::TooShort));
        row("words", u"four words of it"_s, -1);
        row("Han characters", u"十二個字的密碼也不行的喔"_s, int(Problem::NotOnEveryKeyboard));
        row("full width", u"ａbcdefghijkl"_s, int(Problem::NotOnEveryKeyboard));
        row("a key held down", u"aaaaaaaaaaaaaa"_s, int(Problem::TooSimple));
        row("127 bytes", u"abcdefg"_s.repeated(18) + u"h"_s, -1);
        row("128 bytes", u"abcdefg"_s.repeated(18) + u"hi"_s, int(Problem::TooLong));
    }
    void aPassphraseIsOneForEveryKeyboard()
    {
        QFETCH(QString, typed);
        const auto problem = PackPassphrase::problemOf(typed);
        QTEST(problem ? int(*problem) : -1, "problem");
    }
};

QTEST_GUILESS_MAIN(PackTest)
#include "tst_pack.moc"
