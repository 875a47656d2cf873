#include "models/store/database.h"
#include "models/store/rows/op_log.h"
#include "tests/support/other_desk.h"
#include "tests/support/store_fixture.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

#include <stdexcept>

using namespace lobby;
using namespace lobby::store;
using namespace lobby::sync;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {
const Uuid kFirst = Uuid::named("thing", "1");
const Uuid kSecond = Uuid::named("thing", "2");
const Uuid kMember = Uuid::named("member", "1");

Intent addMember(const Uuid &id, const Uuid &thing)
{
    return {OpKind::Add, Member::kTable, id,
        {{Member::ThingId, thing.toBytes()}, {Member::Text, u"a member"_s}}};
}
} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasCommittedIsThereAfterReopening()
    {
        StoreFixture fixture;
        {
            auto database = fixture.create();
            QVERIFY(database);
            QVERIFY(StoreFixture::commit(*database, {StoreFixture::createThing(kFirst, u"陈"_s)}));
        }
        auto reopened = Database::open(fixture.options());
        QVERIFY2(
            reopened, codeName(reopened ? Error::Code::NotFound : reopened.error().code).data());
        QCOMPARE(StoreFixture::nameOf(**reopened, kFirst), u"陈"_s);
    }

    void theFileIsNotReadable()
    {
        StoreFixture fixture;
        {
            auto database = fixture.create();
            QVERIFY(
                StoreFixture::commit(*database, {StoreFixture::createThing(kFirst, u"Canary"_s)}));
        }
        QFile file(fixture.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("Canary"));
        QVERIFY(!bytes.startsWith("SQLite format 3"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void tellsWhatChanged()
    {
        StoreFixture fixture;
        auto database = fixture.create();
        QSignalSpy changed(database.get(), &Database::changed);
        QVERIFY(StoreFixture::commit(
            *database, {StoreFixture::createThing(kFirst, u"a"_s), addMember(kMember, kFirst)}));
        QTRY_COMPARE(changed.size(), 1);
        const auto committed = changed.at(0).at(0).value<Committed>();
        QCOMPARE(committed.touched.size(), 2);
        QCOMPARE(committed.touched.at(1), (TouchedRow {Member::kTable, kMember, kFirst}));
    }

    void auditIsToldBeforeAnythingIsWrittenAndOfEveryRollback()
    {
        StoreFixture fixture;
        auto database = fixture.create();
        QVERIFY(StoreFixture::commit(*database, {StoreFixture::createThing(kFirst, u"a"_s)}));
        QCOMPARE(fixture.audit.records.size(), 1);
        QCOMPARE(fixture.audit.records.first().permission, u"test.change"_s);
        QVERIFY(!StoreFixture::commit(*database, {{OpKind::Set, 99, kFirst, {}}}));
        QCOMPARE(fixture.audit.rollBacks, 1);
    }

    void oneBadOpUndoesTheWholeCommit()
    {
        StoreFixture fixture;
        auto database = fixture.create();
        const auto result = StoreFixture::commit(*database,
            {StoreFixture::createThing(kFirst, u"a"_s),
                {OpKind::Set, Thing::kTable, kSecond, {{Thing::Name, qint64(5)}}}});
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Invalid);
        QCOMPARE(StoreFixture::nameOf(*database, kFirst), QString());
    }

    void aPlanSeesTheTransactionAndMayRefuse()
    {
        StoreFixture fixture;
        auto database = fixture.create();
        auto refused = database->commit(
            access::Authoriser::anyone(), {}, [](Connection &connection) -> Result<QList<Intent>> {
                Statement(connection, "INSERT INTO meta (name, value) VALUES ('draft', 1)").run();
                return Error {Error::Code::RoomTaken};
            });
        refused.waitForFinished();
        QCOMPARE(refused.result().error().code, Error::Code::RoomTaken);
        auto count = database->read([](Connection &connection) {
            return connection.integer("SELECT count(*) FROM meta WHERE name = 'draft'");
        });
        count.waitForFinished();
        QCOMPARE(*count.result(), 0);
    }

    void tripwireStopsAWriteThatWasNotAnnounced()
    {
        StoreFixture fixture;
        auto database = fixture.create();
        auto sneaked = database->local([](Connection &connection) {
            connection.execute("INSERT INTO thing (id, present, archived, stamps)"
                               " VALUES (zeroblob(16), 1, 0, x'')");
        });
        sneaked.waitForFinished();
        QVERIFY(!sneaked.result());
        QCOMPARE(sneaked.result().error().code, Error::Code::Unavailable); // nobody's conflict
        QCOMPARE(sneaked.result().error().detail, u"tripwire"_s);
        auto allowed = database->local([](Connection &connection) {
            connection.execute("INSERT INTO meta (name, value) VALUES ('own', 1)");
        });
        allowed.waitForFinished();
        QVERIFY(allowed.result());
    }

    void tripwireSeesATableThatIsEmptiedAtOnce()
    {
        StoreFixture fixture;
        auto database = fixture.create();
        QVERIFY(StoreFixture::commit(*database, {StoreFixture::createThing(kFirst, u"a"_s)}));
        auto sneaked = database->local(
            [](Connection &connection) { connection.execute("DELETE FROM thing"); });
        sneaked.waitForFinished();
        QVERIFY(!sneaked.result());
        QCOMPARE(StoreFixture::nameOf(*database, kFirst), u"a"_s);
    }

    void aQuestionSeesOneMoment()
    {
        StoreFixture fixture;
        auto database = fixture.create();
        QSemaphore looked;
        QSemaphore changed;
        auto answer = database->read([&](Connection &connection) {
            const qint64 before = connection.integer("SELECT count(*) FROM thing");
            looked.release();
            changed.acquire();
            return connection.integer("SELECT count(*) FROM thing") - before;
        });
        looked.acquire();
        QVERIFY(StoreFixture::commit(*database, {StoreFixture::createThing(kFirst, u"a"_s)}));
        changed.release();
        answer.waitForFinished();
        QCOMPARE(*answer.result(), 0);
        QCOMPARE(StoreFixture::nameOf(*database, kFirst), u"a"_s); // and the next one the next
    }

    void theLogStaysShortWhileQuestionsAreAsked()
    {
        constexpr qint64 kFrames = 3000; // three times what begins a checkpoint
        constexpr qint64 kFrameBytes = 4096 + 24;
        StoreFixture fixture;
        auto database = fixture.create();
        const QString text(20'000, u'x');
        for (int i = 0; i < 1000; ++i) {
            const Uuid id = Uuid::named("thing", QByteArray::number(i % 50));
            auto question = database->read([](Connection &connection) {
                return connection.integer("SELECT sum(length(remark)) FROM thing");
            });
            QVERIFY(StoreFixture::commit(
                *database, {{OpKind::Create, Thing::kTable, id, {{Thing::Remark, text}}}}));
            question.waitForFinished();
        }
        const qint64 bytes = QFileInfo(fixture.path() + u"-wal"_s).size();
        QVERIFY2(bytes < kFrames * kFrameBytes, qPrintable(QString::number(bytes)));
    }

    void anExceptionThatIsABugIsAnsweredAndEndsWriting()
    {
        StoreFixture fixture;
        auto database = fixture.create();
        const QSignalSpy readOnly(database.get(), &Database::becameReadOnly);
        auto asked = database->read(
            [](Connection &) -> int { throw std::out_of_range("canary in what()"); });
        asked.waitForFinished();
        QCOMPARE(asked.result().error().code, Error::Code::Unavailable);
        QVERIFY(!asked.result().error().detail.contains(u"canary"_s));

        auto planned = database->commit(access::Authoriser::anyone(), {},
            [](Connection &) -> Result<QList<Intent>> { throw std::out_of_range("bug"); });
        planned.waitForFinished();
        QCOMPARE(planned.result().error().code, Error::Code::Unavailable);
        QTRY_COMPARE(readOnly.size(), 1);
        QCOMPARE(StoreFixture::commit(*database, {}).error().code, Error::Code::ReadOnly);
    }

    void aCancelledQuestionIsNotAsked()
    {
        StoreFixture fixture;
        DatabaseOptions options = fixture.options();
        options.readers = 1;
        auto database = *Database::create(options);
        QSemaphore gate;
        auto first = database->read([&](Connection &) { gate.acquire(); });
        bool asked = false;
        auto second = database->read([&](Connection &) { asked = true; });
        second.cancel();
        gate.release();
        first.waitForFinished();
        database.reset();
        QVERIFY(!asked);
        QVERIFY(second.isFinished());
    }

    void closingFinishesWhatWasAsked()
    {
        StoreFixture fixture;
        auto database = fixture.create();
        QList<QFuture<Result<Committed>>> commits;
        for (int i = 0; i < 20; ++i) {
            const Uuid id = Uuid::named("thing", QByteArray::number(i));
            commits.append(database->commit(access::Authoriser::anyone(), {},
                QList<Intent> {StoreFixture::createThing(id, u"a"_s)}));
        }
        database.reset();
        for (const auto &commit : std::as_const(commits))
            QVERIFY(commit.isFinished() && commit.result());
        QVERIFY2(!QFile::exists(fixture.path() + u"-wal"_s), "closing checkpoints");
    }

    void readersCannotWrite()
    {
        StoreFixture fixture;
        auto database = fixture.create();
        auto written = database->read(
            [](Connection &connection) { connection.execute("DELETE FROM meta"); });
        written.waitForFinished();
        QCOMPARE(written.result().error().code, Error::Code::ReadOnly);
    }

    void erasureTakesWhatBelongsToTheThingAndLastsForEver()
    {
        StoreFixture fixture;
        auto database = fixture.create();
        QVERIFY(StoreFixture::commit(
            *database, {StoreFixture::createThing(kFirst, u"a"_s), addMember(kMember, kFirst)}));
        QVERIFY(StoreFixture::commit(*database, {{OpKind::Erase, Thing::kTable, kFirst, {}}}));
        const Uuid late = Uuid::named("member", "late");
        QVERIFY(StoreFixture::commit(*database,
            {StoreFixture::setName(kFirst, u"back"_s), addMember(late, kFirst),
                {OpKind::Set, Member::kTable, kMember, {{Member::Text, u"back"_s}}}}));
        QCOMPARE(contentOf(*database, smallRegistry()), QByteArray());
    }

    void historyTellsEveryChangeOfAThing()
    {
        StoreFixture fixture;
        auto database = fixture.create();
        QVERIFY(StoreFixture::commit(
            *database, {StoreFixture::createThing(kFirst, u"a"_s), addMember(kMember, kFirst)}));
        QVERIFY(StoreFixture::commit(*database, {StoreFixture::setName(kFirst, u"b"_s)}));
        auto history = database->read(
            [](Connection &connection) { return OpLog::ofSubject(connection, kFirst); });
        history.waitForFinished();
        QCOMPARE(history.result()->size(), 3);
        const QList<LoggedOp> logs = history.result().value();
        const Op last = logs.constLast().op;
        QCOMPARE(last.fields.at(Thing::Name), Value(u"b"_s));
        QCOMPARE(last.actor, Uuid::named("test", "actor"));
    }

    void theOutboxChainGoesOnAfterReopening()
    {
        StoreFixture fixture;
        {
            auto database = fixture.create();
            QVERIFY(StoreFixture::commit(*database, {StoreFixture::createThing(kFirst, u"a"_s)}));
            QVERIFY(!StoreFixture::commit(*database, {{OpKind::Set, 99, kFirst, {}}})); // a gap?
        }
        auto database = Database::open(fixture.options());
        QVERIFY(StoreFixture::commit(**database, {StoreFixture::setName(kFirst, u"b"_s)}));
        auto chain = (*database)->read(
            [](Connection &connection) { return OpLog::verifyChain(connection); });
        chain.waitForFinished();
        QVERIFY(chain.result());
    }

    void anOpIsKeptUnderTheTimeAtWhichItWasTaken()
    {
        StoreFixture fixture;
        constexpr quint64 kTaken = 77;
        {
            auto database = fixture.create();
            QVERIFY(StoreFixture::commit(*database, {StoreFixture::createThing(kFirst, u"a"_s)}));
            QVERIFY(StoreFixture::commit(*database, {StoreFixture::setName(kFirst, u"b"_s)}));
            database->sync([](DeskRows &rows) { rows.restamp(2, kTaken); }).waitForFinished();
        }
        auto database = Database::open(fixture.options());
        auto ops = (*database)->read(
            [](Connection &connection) { return OpLog::own(connection, 0, 10); });
        ops.waitForFinished();
        QVERIFY(ops.result()->first().op.stamp.hlc > kTaken);
        QCOMPARE(ops.result()->last().op.stamp.hlc, kTaken);
        auto chain = (*database)->read(
            [](Connection &connection) { return OpLog::verifyChain(connection); });
        chain.waitForFinished();
        QVERIFY(chain.result()); // stamps are no part of it
    }

    void stampsNeverGoBackWhenTheClockDoes()
    {
        StoreFixture fixture;
        auto database = fixture.create();
        QVERIFY(StoreFixture::commit(*database, {StoreFixture::createThing(kFirst, u"a"_s)}));
        fixture.clock.advance(-3'600'000);
        QVERIFY(StoreFixture::commit(*database, {StoreFixture::setName(kFirst, u"b"_s)}));
        QCOMPARE(StoreFixture::nameOf(*database, kFirst), u"b"_s);
    }

    void replayingTheOutboxIntoAnEmptyVaultGivesEqualTables()
    {
        QVERIFY(rc::check("any history", [] {
            StoreFixture fixture;
            auto original = fixture.create();
            const auto picks = *rc::gen::resize(
                30, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12 * 3)));
            for (const int pick : picks) {
                fixture.clock.advance(pick % 3);
                (void)StoreFixture::commit(*original, {anyIntent(pick)});
            }
            auto ops = original->read(
                [](Connection &connection) { return OpLog::own(connection, 0, 1000); });
            ops.waitForFinished();
            RC_ASSERT(ops.result().has_value());
            QList<Op> replay;
            const QList<LoggedOp> logs = ops.result().value();
            for (const LoggedOp &logged : logs)
                replay.append(logged.op);

            auto copy = fixture.create(fixture.folder.filePath(u"copy.db"_s));
            auto applied = copy->sync(hearingOf(smallRegistry(), replay));
            applied.waitForFinished();
            RC_ASSERT(applied.result().has_value());
            RC_ASSERT(contentOf(*copy, smallRegistry()) == contentOf(*original, smallRegistry()));
        }));
    }

private:
    static Intent anyIntent(int pick)
    {
        const Uuid thing = Uuid::named("thing", QByteArray::number(pick % 3));
        const Uuid member = Uuid::named("member", QByteArray::number(pick % 3));
        const QString text = QString::number(pick);
        switch (pick / 3) {
        case 0:
        case 1:
            return StoreFixture::createThing(thing, text);
        case 2:
            return StoreFixture::setName(thing, text);
        case 3:
            return {OpKind::Set, Thing::kTable, thing, {{Thing::Street, text}}};
        case 4:
            return {OpKind::Advance, Thing::kTable, thing, {{Thing::Status, qint64(pick % 5)}}};
        case 5:
            return {OpKind::Set, Thing::kTable, thing, {{Thing::Consent, qint64(pick % 2)}}};
        case 6:
            return {OpKind::Archive, Thing::kTable, thing, {{kArchivedField, qint64(pick % 2)}}};
        case 7:
            return addMember(member, thing);
        case 8:
            return {OpKind::Remove, Member::kTable, member, {}, {{0, {quint64(1) << 62, 9}}}};
        case 9:
            return {OpKind::Append, tests::Entry::kTable,
                Uuid::named("entry", QByteArray::number(pick)),
                {{tests::Entry::ThingId, thing.toBytes()}, {tests::Entry::Amount, qint64(pick)}}};
        case 10:
            return {OpKind::Set, Thing::kTable, thing, {{999, text}}}; // of a newer program
        default:
            return {OpKind::Erase, Thing::kTable, thing, {}};
        }
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
