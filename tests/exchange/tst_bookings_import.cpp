#include "models/exchange/bookings/repeat_guests.h"
#include "tests/support/bookings_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Outcome = lobby::exchange::ImportSummary::Outcome;

namespace {

constexpr const char *kStays = "SELECT count(*) FROM stay WHERE archived = 0";
constexpr const char *kGuests = "SELECT count(*) FROM guest WHERE archived = 0";

Uuid stayOfRow(const QString &hotel, qint64 number)
{
    BookingRow row;
    row.hotel = hotel;
    row.number = number;
    return stayIdOf(row);
}

} // namespace

class BookingsImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<BookingsFixture>(); }
    void cleanup() { m_desk.reset(); }

    void makesAStayOfEachRow()
    {
        const auto summary = m_desk->import({});
        QVERIFY(summary);
        QCOMPARE(summary->outcome, Outcome::Done);
        QCOMPARE(
            summary->counts, (ImportCounts {BookingsFixture::kRows, 0, BookingsFixture::kGuests}));
        QCOMPARE(summary->skipped, 0);
        QCOMPARE(m_desk->count(kStays), BookingsFixture::kRows);
        QCOMPARE(m_desk->count(kGuests), BookingsFixture::kGuests);
        QCOMPARE(m_desk->count("SELECT count(*) FROM branch"), BookingsFixture::kHotels);
        QCOMPARE(m_desk->count("SELECT count(*) FROM guest WHERE generated = 1"),
            BookingsFixture::kGuests);
        // The set's own counts, see its README.
        QCOMPARE(m_desk->count("SELECT count(*) FROM stay WHERE status = 5"), 980);
        QCOMPARE(m_desk->count("SELECT count(*) FROM stay WHERE status = 2"), 454);
        QCOMPARE(m_desk->count("SELECT count(*) FROM stay WHERE status = 3"), 13);

        const stays::Stay stay = m_desk->stored(stayOfRow(u"H1"_s, 2));
        QCOMPARE(stay.confirmationNo, u"H1-2"_s);
        QCOMPARE(stay.arrival, QDate(2015, 7, 1));
        QCOMPARE(stay.branch, branchIdOf(u"H1"_s));
        QVERIFY(!stay.room.isEmpty());
    }

    void noTwoStaysShareARoomForANight()
    {
        QVERIFY(m_desk->import({}));
        QCOMPARE(m_desk->count("SELECT count(*) FROM stay WHERE status = 5 AND room IS NULL"), 0);
        QCOMPARE(
            m_desk->count("SELECT count(*) FROM stay WHERE status <> 5 AND room IS NOT NULL"), 0);
        QCOMPARE(m_desk->count("SELECT count(*) FROM stay a JOIN stay b ON a.branch_id ="
                               " b.branch_id AND a.room = b.room AND a.id <> b.id AND a.arrival <"
                               " b.departure AND b.arrival < a.departure"),
            0);
    }

    void importedTwiceItChangesNothing()
    {
        QVERIFY(m_desk->import({}));
        const QByteArray before = m_desk->bytes();
        const auto again = m_desk->import({});
        QVERIFY(again);
        QCOMPARE(again->outcome, Outcome::Done);
        QCOMPARE(again->counts, ImportCounts());
        QCOMPARE(again->run, 0);
        QVERIFY(m_desk->bytes() == before); // not a byte, no entry in the audit
    }

    void anotherVersionOfTheFileChangesWhatDiffers()
    {
        QVERIFY(m_desk->import({}));
        const QString changed = m_desk->changedSet([](QByteArray &text) {
            const qsizetype at = text.indexOf("\n2,0,"); // the first row of the set
            const qsizetype end = text.indexOf('\n', at + 1);
            QByteArray row = text.mid(at, end - at);
            row.replace(",0,Transient,0,", ",0,Transient,12.5,");
            text.replace(at, end - at, row);
        });
        const auto summary = m_desk->import({changed});
        QCOMPARE(summary->counts, (ImportCounts {0, 1, 0}));
        QCOMPARE(m_desk->stored(stayOfRow(u"H1"_s, 2)).nightlyRate, 1250);
    }

    void whatAClerkChangedAndTheSetDoesNotKnowStays()
    {
        QVERIFY(m_desk->import({}));
        const Uuid id = stayOfRow(u"H1"_s, 2);
        const stays::Stay seen = m_desk->stored(id);
        stays::Stay typed = seen;
        typed.remark = u"quiet"_s;
        QVERIFY(StayFixture::wait(m_desk->stays->save(seen, typed)));
        QCOMPARE(m_desk->import({})->counts, ImportCounts());
        QCOMPARE(m_desk->stored(id).remark, u"quiet"_s);
    }

    void aDryRunTellsEverythingAndWritesNothing()
    {
        const QByteArray before = m_desk->bytes();
        ImportOptions options;
        options.dryRun = true;
        const auto summary = m_desk->import(options);
        QCOMPARE(summary->outcome, Outcome::DryRun);
        QCOMPARE(
            summary->counts, (ImportCounts {BookingsFixture::kRows, 0, BookingsFixture::kGuests}));
        QVERIFY(m_desk->bytes() == before);
    }

    void aBadRowStopsEverythingUnlessItMayBeSkipped()
    {
        ImportOptions options;
        options.path = m_desk->changedSet([](QByteArray &text) {
            text.replace("\n87,0,69,", "\n87,7,69,"); // IsCanceled is neither
        });
        const QByteArray before = m_desk->bytes();
        const auto refused = m_desk->import(options);
        QVERIFY(refused);
        QCOMPARE(refused->outcome, Outcome::BadRows);
        QVERIFY(!refused->bad.isEmpty());
        QCOMPARE(refused->counts, ImportCounts());
        QVERIFY(m_desk->bytes() == before);

        options.skipBad = true;
        const auto summary = m_desk->import(options);
        QCOMPARE(summary->outcome, Outcome::Done);
        QCOMPARE(summary->skipped, refused->bad.size());
        QCOMPARE(m_desk->count(kStays), BookingsFixture::kRows - summary->skipped);
    }

    void whatHasToBeDoneFirstIsDoneOnceAndStopsItWhenItFails()
    {
        ImportOptions options;
        options.path = m_desk->changedSet([](QByteArray &) {});
        const QByteArray before = m_desk->bytes();
        exchange::BookingsImport importer(*m_desk->database, m_desk->authoriser);
        int asked = 0;
        Result<Done> answer = Error {Error::Code::DiskFull};
        importer.doFirst([&] {
            ++asked;
            return answer;
        });
        const auto run = [&] {
            return StayFixture::wait(
                importer.run(options, std::make_shared<exchange::ImportControl>()));
        };
        QCOMPARE(run().error().code, Error::Code::DiskFull);
        QVERIFY(m_desk->bytes() == before);
        options.dryRun = true; // writes nothing that could be wanted back
        QVERIFY(run());
        QCOMPARE(asked, 1);
        options.dryRun = false;
        answer = Done();
        QCOMPARE(run()->outcome, Outcome::Done);
        QCOMPARE(asked, 2);
    }

    void aFileThatIsNoneLeavesNothing()
    {
        const QByteArray before = m_desk->bytes();
        ImportOptions options;
        options.path = m_desk->folder.filePath(u"lobby.db"_s);
        const auto refused = m_desk->import(options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::FileFormat);
        QVERIFY(m_desk->bytes() == before);
    }

    void goesToBranchesThereAreIfAsked()
    {
        ImportOptions options;
        options.branches = {{u"H1"_s, m_desk->branch}};
        QVERIFY(m_desk->import(options));
        QCOMPARE(m_desk->stored(stayOfRow(u"H1"_s, 2)).branch, m_desk->branch);
    }

    void eachPartIsOneCommitOfTheSameRun()
    {
        const auto summary = m_desk->import({});
        QVERIFY(summary->run > 0);
        QCOMPARE(m_desk->count("SELECT count(*) FROM audit_event"),
            BookingsFixture::kRows / BookingsImport::kChunkRows + 1);
        QCOMPARE(m_desk->count("SELECT count(*) FROM import_row"),
            BookingsFixture::kRows + BookingsFixture::kGuests + BookingsFixture::kHotels);
        QCOMPARE(m_desk->count("SELECT sum(last_seq - first_seq + 1) FROM import_chunk"),
            m_desk->count("SELECT count(*) FROM op_log"));
    }

    void guestsWhoWereErasedDoNotComeBack()
    {
        QVERIFY(m_desk->import({}));
        const Uuid stay = stayOfRow(u"H1"_s, 2);
        const Uuid guest = m_desk->stored(stay).guest;
        QVERIFY(m_desk->commit({{sync::OpKind::Erase, schema::Guest::kTable, guest, {}},
            {sync::OpKind::Erase, schema::Stay::kTable, stay, {}}}));
        const auto summary = m_desk->import({});
        QCOMPARE(summary->counts, ImportCounts());
        QCOMPARE(summary->skipped, 1);
    }

    void cancelledBeforeTheFirstPartItLeavesNothing()
    {
        auto control = std::make_shared<ImportControl>();
        control->cancelled = true;
        const auto summary = m_desk->import({}, control);
        QCOMPARE(summary->outcome, Outcome::Cancelled);
        QCOMPARE(m_desk->count(kStays), 0);
        QCOMPARE(m_desk->count("SELECT count(*) FROM import_run"), 0);
    }

    void cancelledBetweenPartsItKeepsThemAndCanGoOn()
    {
        const QString large = manyRows();
        auto control = std::make_shared<ImportControl>();
        control->progress = [&control](qint64, qint64 all) {
            if (all > 0)
                control->cancelled = true;
        };
        const auto stopped = m_desk->import({large}, control);
        control->progress = {};
        QCOMPARE(stopped->outcome, Outcome::Cancelled);
        QCOMPARE(m_desk->count(kStays), BookingsImport::kChunkRows);
        QCOMPARE(m_desk->count("SELECT count(*) FROM import_run WHERE state = 'cancelled'"), 1);
        const auto rest = m_desk->import({large});
        QCOMPARE(rest->outcome, Outcome::Done);
        QCOMPARE(m_desk->count(kStays), BookingsImport::kChunkRows + 10);
    }

    void brokenOffItGoesOnInTheSameRun()
    {
        const QString large = manyRows();
        auto control = std::make_shared<ImportControl>();
        control->progress = [&](qint64 done, qint64 all) {
            // What a kill leaves: a run that nobody ended, and a file with its first part.
            if (all > 0 && done == BookingsImport::kChunkRows)
                control->cancelled = true;
        };
        const auto stopped = m_desk->import({large}, control);
        control->progress = {};
        auto killed = m_desk->database->local([](store::Connection &connection) {
            connection.execute("UPDATE import_run SET state = 'running', finished_at = NULL");
        });
        QVERIFY(StayFixture::wait(killed));
        m_desk->reopen();
        const auto rest = m_desk->import({large});
        QCOMPARE(rest->run, stopped->run);
        QCOMPARE(rest->counts.staysCreated, 10);
        QCOMPARE(m_desk->count("SELECT stays_created FROM import_run WHERE state = 'done'"),
            BookingsImport::kChunkRows + 10);
    }

    void brokenOffAndFinishedItGivesTheSameRooms()
    {
        const auto twice = [](QByteArray &text) {
            const qsizetype header = text.indexOf('\n') + 1;
            for (const QByteArray &row : text.mid(header).split('\n')) {
                if (!row.isEmpty())
                    text += "900" + row + '\n'; // another booking of another number
            }
        };
        QVERIFY(m_desk->import({m_desk->changedSet(twice)}));
        const QString undisturbed = rooms();
        m_desk = std::make_unique<BookingsFixture>();
        const QString file = m_desk->changedSet(twice);
        auto control = std::make_shared<ImportControl>();
        control->progress = [&control](qint64, qint64 all) { control->cancelled = all > 0; };
        QCOMPARE(m_desk->import({file}, control)->outcome, Outcome::Cancelled);
        control->progress = {};
        QVERIFY(rooms() != undisturbed);
        QCOMPARE(m_desk->import({file})->outcome, Outcome::Done);
        QCOMPARE(rooms(), undisturbed);
    }

    void onlyForThoseWhoMay()
    {
        m_desk->authoriser.logIn(
            {Uuid::named("test", "other"), u"王伟"_s, {access::Role::Clerk}, m_desk->branch});
        QCOMPARE(m_desk->import({}).error().code, Error::Code::NotAllowed);
    }

private:
    /// Every stay's room.
    QString rooms()
    {
        return *StayFixture::wait(m_desk->database->read([](store::Connection &connection) {
            store::Statement query(connection,
                "SELECT group_concat(line) FROM (SELECT confirmation_no || '=' || ifnull(room, '')"
                " AS line FROM stay ORDER BY confirmation_no)");
            query.step();
            return query.text(0);
        }));
    }
    /// Ten rows more than a part.
    QString manyRows()
    {
        return m_desk->changedSet([](QByteArray &text) {
            const qsizetype header = text.indexOf('\n') + 1;
            QByteArray row = text.mid(header, text.indexOf('\n', header) - header);
            row.remove(0, row.indexOf(','));
            row.replace(",0,737,", ",1,737,").replace("Check-Out", "Canceled"); // no rooms
            text.truncate(header);
            for (int i = 1; i <= BookingsImport::kChunkRows + 10; ++i)
                text += QByteArray::number(i) + row + '\n';
        });
    }

    std::unique_ptr<BookingsFixture> m_desk;
};

QTEST_GUILESS_MAIN(BookingsImportTest)
#include "tst_bookings_import.moc"
