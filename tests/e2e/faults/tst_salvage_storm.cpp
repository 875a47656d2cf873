#include "tests/e2e/faults/storm_place.h"
#include "tests/server/lobbyd/enrolled_desk.h"
#include "tests/support/faults/fault_scale.h"

#include <QElapsedTimer>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::tests;

namespace {

constexpr size_t kRealDesks = 3;
constexpr size_t kDesks = 10; ///< all of them; LOBBY_FAULT_SCALE=5 makes fifty
constexpr size_t kDesksOfBranch = 5;
constexpr int kGuestsOfDay = 20;
constexpr int kDayMs = 1000; ///< of a real desk
constexpr int kPatienceMs = 120'000;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// A desk that has no file, with what its clerk remembers.
struct LightDesk
{
    std::unique_ptr<DeskClient> client;
    size_t branch = 0;
    std::map<Uuid, QString> guests = {}; ///< and the surnames they must have

    void work()
    {
        for (auto &[guest, surname] : guests) {
            surname += u"-married"_s;
            client->commit({.kind = sync::OpKind::Set,
                               .table = schema::Guest::kTable,
                               .id = guest,
                               .fields = {{schema::Guest::Surname, surname}}},
                now());
        }
        for (int i = 0; i < kGuestsOfDay; ++i) {
            const Uuid guest = Uuid::v7(now());
            guests[guest] = guest.toString();
            addGuest(*client, guest, guests[guest]);
        }
    }
    [[nodiscard]] bool isSettled() const
    {
        const sync::DeskPosition position = client->desk().position();
        return position.acknowledged == client->desk().lastSequence()
            && std::ranges::none_of(
                position.streams, [](const auto &stream) { return stream.second.inSnapshot; });
    }
    [[nodiscard]] RowDigests rows() const
    {
        RowDigests digests;
        for (const auto &[key, row] : client->desk().rows())
            digests[key] = digestOf(row.state);
        return digests;
    }
};

} // namespace

/// The server's disk is lost, and yesterday's copy takes its place. All desks come back at once and
/// give it what it lacks: what they did since, and what a desk did that is gone for ever.
class SalvageStormTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_copies;
    std::unique_ptr<LobbydProgram> m_lobbyd;
    std::vector<std::unique_ptr<StormPlace>> m_real; ///< all in the first branch
    std::vector<LightDesk> m_light;
    std::vector<EnrolledDevice> m_witnesses; ///< of each branch
    std::vector<ServerRows> m_rows; ///< of each branch
    std::map<Uuid, QString> m_mustBe; ///< guests of a desk that is gone
    std::vector<Uuid> m_erased;
    std::atomic<int> m_told = 0; ///< to come again later

    [[nodiscard]] QByteArray ticket(size_t branch) const
    {
        return LobbydProgram::ticketIn(
            m_lobbyd->run({u"enrol-code"_s, u"--branch"_s, QString::number(branch + 1)}));
    }
    /// One of those without a file, on a thread of its own: until it has no more to say, as patient
    /// as the server asks.
    [[nodiscard]] bool settle(LightDesk &desk)
    {
        QElapsedTimer time;
        time.start();
        for (int quiet = 0; quiet < 3;) {
            const int status = desk.client->step();
            const int wait = desk.client->retryAfterMs();
            if (status == 429 || status == 503) {
                ++m_told;
                if (wait <= 0)
                    return false;
                std::this_thread::sleep_for(std::chrono::milliseconds(wait));
            } else if (status != 200 || time.elapsed() > kPatienceMs) {
                return false;
            }
            quiet = desk.isSettled() ? quiet + 1 : 0;
        }
        return true;
    }
    [[nodiscard]] bool settleLight()
    {
        std::atomic<int> settled = 0;
        std::vector<std::thread> threads;
        for (LightDesk &desk : m_light)
            threads.emplace_back([this, &desk, &settled] { settled += settle(desk) ? 1 : 0; });
        for (std::thread &thread : threads)
            thread.join();
        return size_t(settled) == m_light.size();
    }
    /// Everybody has what the server has. What is different, otherwise.
    [[nodiscard]] QString agreement()
    {
        QElapsedTimer time;
        time.start();
        QString different = u"nobody was asked"_s;
        while (!different.isEmpty() && time.elapsed() < kPatienceMs) {
            for (const auto &desk : m_real)
                desk->tell("sync");
            different = settleLight() ? difference() : u"a desk does not get through"_s;
        }
        return different;
    }
    [[nodiscard]] QString difference()
    {
        m_rows.clear();
        for (const EnrolledDevice &witness : m_witnesses)
            m_rows.push_back(rowsFor(witness, m_lobbyd->port()));
        for (const LightDesk &desk : m_light) {
            const QString different = differenceBetween(m_rows[desk.branch], desk.rows());
            if (!different.isEmpty())
                return u"a desk of branch %1 "_s.arg(desk.branch) + different;
        }
        for (const auto &desk : m_real) {
            const auto standing = desk->standing();
            if (!standing || !standing->isSettled)
                return u"a real desk is not settled"_s;
            const QString different = differenceBetween(m_rows.front(), standing->rows);
            if (!different.isEmpty())
                return u"a real desk "_s + different;
        }
        return {};
    }
    void workForADay()
    {
        for (const auto &desk : m_real)
            desk->tell("work");
        for (LightDesk &desk : m_light)
            desk.work();
        QTest::qWait(kDayMs); // the real desks' clerks work meanwhile
        for (const auto &desk : m_real)
            desk->tell("rest");
    }
    [[nodiscard]] QString lost() const
    {
        for (const auto &desk : m_real) {
            const QString broken = desk->brokenPromise(m_rows.front());
            if (!broken.isEmpty())
                return u"a real desk "_s + broken;
        }
        for (const LightDesk &desk : m_light) {
            const QString missing = missingFrom(m_rows[desk.branch], desk.guests);
            if (!missing.isEmpty())
                return missing;
        }
        return missingFrom(m_rows.front(), m_mustBe);
    }
    [[nodiscard]] static QString missingFrom(
        const ServerRows &rows, const std::map<Uuid, QString> &guests)
    {
        for (const auto &[guest, surname] : guests) {
            const auto row = rows.find({schema::Guest::kTable, guest});
            if (row == rows.end()
                || row->second.fields.at(schema::Guest::Surname).value != sync::Value(surname))
                return u"guest %1 is not %2"_s.arg(guest.toString(), surname);
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lobbyd = std::make_unique<LobbydProgram>(QByteArray(),
            "[backup]\nevery_minutes = 10080\nfolder = \"" + m_copies.path().toUtf8() + "\"\n");
        QCOMPARE(m_lobbyd->initialise().exitCode, 0);
        QVERIFY(m_lobbyd->serve());
        const size_t desks = kDesks * size_t(faultScale());
        for (size_t i = 0; i < desks; ++i) {
            const size_t branch = i / kDesksOfBranch;
            if (i % kDesksOfBranch == 0)
                m_witnesses.push_back(enrolDevice(ticket(branch)).value());
            if (i < kRealDesks) {
                m_real.push_back(std::make_unique<StormPlace>(int(i)));
                m_real.back()->enrol(ticket(branch));
                m_real.back()->start(i);
            } else {
                m_light.push_back({enrolledDesk(ticket(branch)), branch});
            }
        }
        QCOMPARE(agreement(), QString());
    }

    void whatTheServerLostComesBack()
    {
        workForADay();
        QCOMPARE(agreement(), QString());
        const QString copy = QString::fromUtf8(m_lobbyd->run({u"backup"_s}).out.trimmed());
        QCOMPARE(agreement(), QString()); // and everybody has heard of the copy

        workForADay();
        for (LightDesk &desk : m_light) {
            if (desk.branch == 0)
                continue; // where a real desk's clerk may have noted something of the guest
            m_erased.push_back(desk.guests.begin()->first);
            desk.guests.erase(desk.guests.begin());
            desk.client->commit({.kind = sync::OpKind::Erase,
                                    .table = schema::Guest::kTable,
                                    .id = m_erased.back()},
                now());
        }
        QCOMPARE(agreement(), QString());
        m_lobbyd->kill();
        QCOMPARE(m_light.front().branch, size_t(0)); // whose others have seen what it did
        m_mustBe = m_light.front().guests;
        m_light.erase(m_light.begin());
        const sync::Epoch before = m_light.front().client->desk().position().epoch;

        QCOMPARE(m_lobbyd->run({u"restore"_s, copy}).exitCode, 0);
        m_told = 0;
        QElapsedTimer time;
        time.start();
        QVERIFY(m_lobbyd->serve());
        for (LightDesk &desk : m_light)
            desk.client->connectAgain();
        QCOMPARE(agreement(), QString());
        qInfo("%zu desks agreed again after %lld ms; they were told %d times to come again later",
            m_light.size() + m_real.size(), time.elapsed(), m_told.load());
        QVERIFY(m_light.front().client->desk().position().epoch > before); // another life of it
        QCOMPARE(lost(), QString());
    }

    void whatWasErasedDoesNotComeBack()
    {
        QVERIFY(!m_erased.empty());
        for (const ServerRows &rows : m_rows) {
            for (const Uuid &guest : m_erased)
                QVERIFY(!rows.contains({schema::Guest::kTable, guest}));
        }
    }

    void everyProfileVerifies()
    {
        for (const auto &desk : m_real) {
            QVERIFY(desk->stop());
            desk->beginAudit();
        }
        for (const auto &desk : m_real)
            QVERIFY(desk->auditHolds());
    }
};

QTEST_GUILESS_MAIN(SalvageStormTest)
#include "tst_salvage_storm.moc"
