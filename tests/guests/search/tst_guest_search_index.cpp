#include "models/guests/search/guest_entry_rows.h"
#include "models/names/search_query.h"
#include "models/store/engine/statement.h"
#include "tests/support/guest_desk.h"
#include "tests/support/other_desk.h"

#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

GuestProfile wang()
{
    GuestProfile profile;
    profile.guest.fullNameNative = u"王小明"_s;
    profile.telephones = {telephoneOf(u"13812345678", u"CN")};
    profile.documents = {{.docType = u"P"_s, .number = u"E87654321"_s}};
    profile.alerts = {
        {.code = u"other"_s, .severity = u"info"_s}, {.code = u"allergy"_s, .severity = u"stop"_s}};
    return profile;
}

} // namespace

class GuestSearchIndexTest : public QObject
{
    Q_OBJECT

    static std::optional<GuestEntry> entry(GuestDesk &desk, const Uuid &guest)
    {
        return *desk.wait(desk.database->read(
            [guest](store::Connection &connection) { return entryOf(connection, guest); }));
    }
    static qint64 found(GuestDesk &desk, const QString &text)
    {
        return desk.wait(desk.search.search(text)).value().size();
    }
    static qint64 count(GuestDesk &desk, const char *sql)
    {
        return *desk.wait(desk.database->read(
            [sql](store::Connection &connection) { return connection.integer(sql); }));
    }
    static size_t current(GuestDesk &desk, QStringView text, QDate day)
    {
        const QString match = names::parseQuery(text).match;
        return desk
            .wait(desk.database->read([match, day](store::Connection &connection) {
                return matchingCurrent(connection, match, day, 10);
            }))
            ->size();
    }
    static constexpr char kCurrentRows[] = "SELECT count(*) FROM guest_search_current_docsize";

private Q_SLOTS:
    void theTablesAreWhatSearchTextIsMadeFor()
    {
        GuestDesk desk;
        const auto sql = desk.wait(desk.database->read([](store::Connection &connection) {
            return connection.text("SELECT sql FROM sqlite_schema WHERE name = 'guest_search'");
        }));
        const auto squeezed = [](QString text) { return text.simplified().remove(u' '); };
        QCOMPARE(squeezed(*sql), squeezed(QString::fromLatin1(names::kGuestSearchTable)));
    }

    void anEntryHoldsWhatARowShows()
    {
        GuestDesk desk;
        const Uuid id = desk.add(wang());
        const std::optional<GuestEntry> made = entry(desk, id);
        QVERIFY(made);
        QCOMPARE(made->source.documents, QStringList {u"4321"_s});
        QCOMPARE(made->alerts, (QStringList {u"allergy"_s, u"other"_s}));
        QVERIFY(!made->isCurrent());
    }

    void aRenamedGuestIsFoundByTheNewNameAlone()
    {
        GuestDesk desk;
        const Uuid id = desk.add(wang());
        const quint32 number = entry(desk, id)->entry;
        const GuestProfile loaded = desk.wait(desk.guests.load(id)).value();
        GuestProfile edited = loaded;
        edited.guest.fullNameNative = u"李大山"_s;
        edited.telephones.clear();
        QVERIFY(desk.wait(desk.guests.save(edited, loaded)));
        QCOMPARE(found(desk, u"王小明"_s), 0);
        QCOMPARE(found(desk, u"5678"_s), 0);
        QCOMPARE(found(desk, u"lidashan"_s), 1);
        QCOMPARE(entry(desk, id)->entry, number);
    }

    void anArchivedGuestIsNotFoundUntilHeIsBack()
    {
        GuestDesk desk;
        const Uuid id = desk.add(wang());
        QVERIFY(desk.wait(desk.guests.archive(id, true)));
        QCOMPARE(found(desk, u"wang"_s), 0);
        QVERIFY(!entry(desk, id));
        QVERIFY(desk.wait(desk.guests.archive(id, false)));
        QCOMPARE(found(desk, u"wang"_s), 1);
    }

    void anErasedGuestLeavesNothingBehind()
    {
        GuestDesk desk;
        const Uuid id = desk.add(wang());
        desk.addStay(id, {StayRank::InHouse, u"12"_s, desk.clock.today()});
        desk.commit({{sync::OpKind::Erase, schema::Guest::kTable, id}});
        QCOMPARE(found(desk, u"wang"_s), 0);
        QCOMPARE(count(desk, "SELECT count(*) FROM guest_search_entry"), 0);
        QCOMPARE(count(desk, "SELECT count(*) FROM guest_search_docsize"), 0);
        QCOMPARE(count(desk, kCurrentRows), 0);
    }

    void aGuestIsCurrentWhileHeIsExpectedOrInHouse()
    {
        GuestDesk desk;
        const QDate today = desk.clock.today();
        const Uuid id = desk.add(wang());
        QCOMPARE(count(desk, kCurrentRows), 0);
        const Uuid stay = desk.addStay(id, {StayRank::Expected, u"1207"_s, today.addDays(3)});
        QCOMPARE(count(desk, kCurrentRows), 1);
        QCOMPARE(entry(desk, id)->arrival, today.addDays(3));
        QCOMPARE(found(desk, u"1207"_s), 1);
        desk.advanceStay(stay, StayRank::InHouse);
        QVERIFY(entry(desk, id)->inHouse);
        QVERIFY(!entry(desk, id)->arrival.isValid());
        desk.advanceStay(stay, StayRank::Departed);
        QCOMPARE(count(desk, kCurrentRows), 0);
        QCOMPARE(entry(desk, id)->lastStay, today.addDays(3));
        QCOMPARE(found(desk, u"1207"_s), 0); // the room is somebody else's now
    }

    void onlyThoseOfTheDayAreFoundAmongTheFew()
    {
        GuestDesk desk;
        const QDate today = desk.clock.today();
        const Uuid id = desk.add(wang());
        const Uuid stay = desk.addStay(id, {StayRank::Expected, u"1207"_s, today.addDays(3)});
        QCOMPARE(current(desk, u"wang"_s, today), 0U);
        QCOMPARE(current(desk, u"wang"_s, today.addDays(3)), 1U);
        // The words for the days are nobody's name and no number.
        QCOMPARE(current(desk, today.addDays(3).toString(u"yyyyMMdd"), today.addDays(3)), 0U);
        desk.advanceStay(stay, StayRank::InHouse);
        QCOMPARE(current(desk, u"wang"_s, today), 1U);
        QCOMPARE(current(desk, u"inhouse"_s, today), 0U);
    }

    void companionsOfAStayAreFoundByItsRoomToo()
    {
        GuestDesk desk;
        const Uuid booker = desk.add(wang());
        const Uuid companion = desk.add(wang());
        const Uuid stay
            = desk.addStay(booker, {StayRank::InHouse, u"1207"_s, desk.clock.today(), u"HTL9"_s});
        desk.commit({{sync::OpKind::Add, schema::StayGuest::kTable, Uuid::named("a", "b"),
            {{schema::StayGuest::StayId, stay.toBytes()},
                {schema::StayGuest::GuestId, companion.toBytes()},
                {schema::StayGuest::Role, u"companion"_s}}}});
        QCOMPARE(found(desk, u"1207"_s), 2);
        QCOMPARE(found(desk, u"HTL9"_s), 2);
    }

    void theNextOfSeveralStaysIsShown()
    {
        GuestDesk desk;
        const QDate today = desk.clock.today();
        const Uuid id = desk.add(wang());
        desk.addStay(id, {StayRank::Expected, u"2"_s, today.addDays(9)});
        desk.addStay(id, {StayRank::Expected, u"1"_s, today});
        desk.addStay(id, {StayRank::Expected, u"0"_s, today.addDays(-2)}); // never came
        desk.addStay(id, {StayRank::Cancelled, u"3"_s, today.addDays(1)});
        const std::optional<GuestEntry> made = entry(desk, id);
        QCOMPARE(made->arrival, today);
        QCOMPARE(made->room(), u"1"_s);
    }

    void rebuildingGivesTheSameInBatches()
    {
        GuestDesk desk;
        QList<Uuid> ids = desk.addAll({wang(), wang(), wang(), wang(), wang()});
        desk.addStay(ids.at(1), {StayRank::InHouse, u"1207"_s, desk.clock.today()});
        const std::optional<GuestEntry> before = entry(desk, ids.at(1));
        // As another version of the program would have left it.
        QVERIFY(desk.wait(desk.database->local([](store::Connection &connection) {
            connection.execute("DELETE FROM meta WHERE name = 'guest_search_version';"
                               "UPDATE guest_search_entry SET sort_key = x'00'");
        })));
        auto batches = std::make_shared<int>(0);
        QVERIFY(desk.wait(desk.database->local([&, batches](store::Connection &connection) {
            while (desk.index.rebuildSome(connection, 2))
                ++*batches;
        })));
        QCOMPARE(*batches, 2);
        QVERIFY(*entry(desk, ids.at(1)) == *before);
        QCOMPARE(found(desk, u"wang"_s), 5);
        QCOMPARE(count(desk, kCurrentRows), 1);
        QCOMPARE(count(desk, "SELECT count(*) FROM guest_search_entry WHERE sort_key = x'00'"), 0);
        QVERIFY(desk.wait(desk.search.bringUpToDate())); // nothing left to do
    }

    void bringingUpToDateFillsAnIndexThatWasNeverMade()
    {
        GuestDesk desk;
        desk.addAll({wang(), wang(), wang()});
        QVERIFY(desk.wait(desk.database->local([](store::Connection &connection) {
            connection.execute("DELETE FROM guest_search_entry; DELETE FROM guest_search WHERE"
                               " rowid IN (1, 2, 3)");
        })));
        QCOMPARE(found(desk, u"wang"_s), 0);
        QVERIFY(desk.wait(desk.search.bringUpToDate()));
        QCOMPARE(found(desk, u"wang"_s), 3);
    }

    void aStoppedRebuildSaysSoAndGoesOnNextTime()
    {
        GuestDesk desk;
        QList<GuestProfile> many;
        for (int i = 0; i < 2001; ++i) { // one more than a batch
            GuestProfile profile;
            profile.guest.latinGivenName = u"Guest"_s;
            many.append(profile);
        }
        desk.addAll(many);
        const QFuture<Result<Done>> first = desk.search.bringUpToDate();
        desk.search.stop(); // before the first batch can be done
        const Result<Done> stopped = desk.wait(first);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QVERIFY(desk.wait(desk.search.bringUpToDate()));
        QVERIFY(*desk.wait(desk.database->read(
            [&](store::Connection &connection) { return desk.index.isCurrent(connection); })));
    }

    void theSameStepFollowsChangesOfOtherDesks()
    {
        GuestDesk desk;
        sync::Op op;
        op.kind = sync::OpKind::Create;
        op.table = schema::Guest::kTable;
        op.id = Uuid::named("guest", "elsewhere");
        op.fields = {{schema::Guest::FullNameNative, u"欧阳娜娜"_s}};
        op.uid = Uuid::named("op", "1");
        op.stamp = {sync::hlcOf(desk.clock.nowMs()), 7};
        QVERIFY(desk.wait(desk.database->sync(tests::hearingOf(schema::registry(), {op}))));
        QCOMPARE(found(desk, u"ouyang"_s), 1);
    }
};

QTEST_GUILESS_MAIN(GuestSearchIndexTest)
#include "tst_guest_search_index.moc"
