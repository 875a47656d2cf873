#include "models/exchange/bookings/repeat_guests.h"
#include "models/exchange/import_history.h"
#include "tests/support/bookings_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::exchange;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kStays = "SELECT count(*) FROM stay WHERE archived = 0";
constexpr const char *kGuests = "SELECT count(*) FROM guest WHERE archived = 0";

Uuid firstStay()
{
    BookingRow row;
    row.hotel = u"H1"_s;
    row.number = 2;
    return stayIdOf(row);
}

} // namespace

class ImportHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<BookingsFixture>();
        m_history = std::make_unique<ImportHistory>(*m_desk->database, m_desk->authoriser);
    }
    void cleanup()
    {
        m_history.reset();
        m_desk.reset();
    }

    void remembersRuns()
    {
        const qint64 run = m_desk->import({})->run;
        const auto runs = *wait(m_history->runs());
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.at(0).id, run);
        QCOMPARE(runs.at(0).fileName, u"bookings.csv"_s);
        QCOMPARE(runs.at(0).state, ImportRun::State::Done);
        QCOMPARE(runs.at(0).counts,
            (ImportCounts {BookingsFixture::kRows, 0, BookingsFixture::kGuests}));
    }

    void takesBackEverything()
    {
        const qint64 run = m_desk->import({})->run;
        const auto summary = wait(m_history->revert(run, u"wrong file"_s));
        QVERIFY(summary);
        QCOMPARE(summary->staysHidden, BookingsFixture::kRows);
        QCOMPARE(summary->guestsHidden, BookingsFixture::kGuests);
        QVERIFY(summary->keptStays.isEmpty() && summary->keptGuests.isEmpty());
        QCOMPARE(m_desk->count(kStays), 0);
        QCOMPARE(m_desk->count(kGuests), 0);
        QCOMPARE(m_desk->count("SELECT count(*) FROM branch WHERE archived = 0"), 0);
        QCOMPARE(
            wait(m_history->revert(run, u"again"_s)).error().code, Error::Code::ImportReverted);
    }

    void keepsWhatSomebodyEdited()
    {
        const qint64 run = m_desk->import({})->run;
        const stays::Stay seen = m_desk->stored(firstStay());
        stays::Stay typed = seen;
        typed.remark = u"quiet"_s;
        QVERIFY(wait(m_desk->stays->save(seen, typed)));
        const auto summary = wait(m_history->revert(run, u"wrong file"_s));
        QCOMPARE(summary->keptStays, QList<Uuid> {seen.id});
        QCOMPARE(summary->keptGuests, QList<Uuid> {seen.guest}); // he has a stay that remains
        QCOMPARE(summary->staysHidden, BookingsFixture::kRows - 1);
        QCOMPARE(m_desk->stored(seen.id).remark, u"quiet"_s);
        QCOMPARE(m_desk->count("SELECT count(*) FROM branch WHERE archived = 0"), 1);
    }

    void keepsGuestsWhoBookedSince()
    {
        const qint64 run = m_desk->import({})->run;
        const Uuid guest = m_desk->stored(firstStay()).guest;
        stays::Stay wish = m_desk->wish();
        wish.guest = guest;
        QVERIFY(!m_desk->booked(wish).isNull());
        const auto summary = wait(m_history->revert(run, u"wrong file"_s));
        QCOMPARE(summary->keptGuests, QList<Uuid> {guest});
        QVERIFY(summary->keptStays.isEmpty());
    }

    void givesBackWhatAnUpdateOverwrote()
    {
        QVERIFY(m_desk->import({}));
        const stays::Stay before = m_desk->stored(firstStay());
        const QString changed = m_desk->changedSet([](QByteArray &text) {
            const qsizetype at = text.indexOf("\n2,0,");
            const qsizetype end = text.indexOf('\n', at + 1);
            QByteArray row = text.mid(at, end - at);
            row.replace(",0,Transient,0,", ",0,Transient,12.5,");
            row.replace("\n2,0,", "\n2,1,").replace("Check-Out", "Canceled");
            row.replace(",2015,July,27,1,", ",2015,July,27,3,");
            text.replace(at, end - at, row);
        });
        const auto update = m_desk->import({changed});
        QCOMPARE(update->counts, (ImportCounts {0, 1, 0}));
        QCOMPARE(m_desk->stored(firstStay()).status(), stays::StayStatus::Cancelled);
        QCOMPARE(m_desk->stored(firstStay()).arrival, QDate(2015, 7, 3));

        const auto summary = wait(m_history->revert(update->run, u"wrong file"_s));
        QCOMPARE(summary->staysRestored, 1);
        stays::Stay after = m_desk->stored(firstStay());
        QCOMPARE(after.status(), before.status());
        after.state = before.state; // of a later generation
        QCOMPARE(after, before);
        QCOMPARE(m_desk->count(kStays), BookingsFixture::kRows);
    }

    void canBeImportedAgainAndTakenBackAgain()
    {
        QVERIFY(wait(m_history->revert(m_desk->import({})->run, u"wrong file"_s)));
        const auto again = m_desk->import({});
        QCOMPARE(again->counts, (ImportCounts {0, BookingsFixture::kRows, 0}));
        QCOMPARE(m_desk->count(kStays), BookingsFixture::kRows);
        QCOMPARE(m_desk->count(kGuests), BookingsFixture::kGuests);
        const auto summary = wait(m_history->revert(again->run, u"wrong file"_s));
        QCOMPARE(summary->staysRestored, BookingsFixture::kRows); // to being hidden
        QCOMPARE(m_desk->count(kStays), 0);
        QCOMPARE(m_desk->count(kGuests), 0);
    }

    void needsAReasonAndTheRight()
    {
        const qint64 run = m_desk->import({})->run;
        QCOMPARE(wait(m_history->revert(run, {})).error().code, Error::Code::ReasonRequired);
        QCOMPARE(wait(m_history->revert(run + 1, u"x"_s)).error().code, Error::Code::NotFound);
        m_desk->authoriser.logIn(
            {Uuid::named("test", "other"), u"王伟"_s, {access::Role::Clerk}, m_desk->branch});
        QCOMPARE(wait(m_history->revert(run, u"x"_s)).error().code, Error::Code::NotAllowed);
        QCOMPARE(wait(m_history->runs()).error().code, Error::Code::NotAllowed);
        QCOMPARE(m_desk->count(kStays), BookingsFixture::kRows);
    }

private:
    template <typename T>
    static T wait(QFuture<T> future)
    {
        return StayFixture::wait(std::move(future));
    }

    std::unique_ptr<BookingsFixture> m_desk;
    std::unique_ptr<ImportHistory> m_history;
};

QTEST_GUILESS_MAIN(ImportHistoryTest)
#include "tst_import_history.moc"
