#include "server/audit/stored_audit_log.h"
#include "tests/server/storage/hub_stores.h"
#include "tests/server/storage/postgres_tables.h"
#include "tests/support/audit_entries.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::sync;
using namespace lobby::tests;
using server::StoredAuditLog;
using server::StoredHub;

namespace {

constexpr qint64 kNow = 1'747'180'800'000;
constexpr Epoch kEpoch {1, 7919};
constexpr quint32 kDesk = 1;
constexpr quint32 kOther = 2;
constexpr quint32 kDeskAgain = 3; ///< the number that the first desk got when its disk was restored

AuditRequest request(const AuditEntries &chain, quint64 from, quint32 device = kDesk)
{
    AuditRequest request;
    request.device = device;
    request.from = from;
    request.entries = chain.from(from);
    return request;
}

bool isProved(const AuditReceipt &receipt, const TreeHead &head)
{
    return provesInclusion(
        receipt.proof, leafHash(encode(receipt.leaf)), receipt.index, head.size, head.root);
}

} // namespace

/// What must hold of the audit log on every engine.
class StoredAuditLogTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqliteFile> m_file;
    std::unique_ptr<PostgresTables> m_postgres; ///< one for all
    std::unique_ptr<server::Storage> m_storage;

    template <typename Work>
    void change(Work work)
    {
        QVERIFY(m_storage->write(1, [&work](StoredHub &hub) {
            StoredAuditLog log(hub);
            work(log);
        }));
    }
    StoredAuditLog::Verdict take(
        const AuditRequest &request, quint32 holder = kDesk, qint64 nowMs = kNow)
    {
        StoredAuditLog::Verdict verdict;
        change([&](StoredAuditLog &log) { verdict = log.take(holder, request, nowMs); });
        return verdict;
    }
    TreeHead head()
    {
        TreeHead head;
        change([&](StoredAuditLog &log) { head = log.head(kEpoch, kNow); });
        return head;
    }
    std::optional<AuditReceipt> receipt(quint32 device, quint64 sequence = 0)
    {
        std::optional<AuditReceipt> receipt;
        change([&](StoredAuditLog &log) {
            receipt = log.receipt(device, sequence, log.head(kEpoch, kNow));
        });
        return receipt;
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isPostgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }

    void init()
    {
        QFETCH_GLOBAL(const bool, isPostgres);
        if (isPostgres) {
            if (!m_postgres)
                m_postgres = std::make_unique<PostgresTables>();
            m_postgres->reset();
            m_storage = m_postgres->open();
        } else {
            m_file = std::make_unique<SqliteFile>();
            m_storage = m_file->create();
        }
        QVERIFY(m_storage->write(1, [](StoredHub &hub) {
            hub.begin(kEpoch);
            for (const quint32 device : {kDesk, kOther, kDeskAgain})
                hub.setDevice({.device = device, .home = 2, .reads = {2}});
            hub.setHolder(kDeskAgain, kDesk);
        }));
    }

    void cleanup()
    {
        m_storage.reset();
        m_file.reset();
    }

    void everyEntryGetsALeafThatIsProved()
    {
        QCOMPARE(head().root, rootOf({}));
        QVERIFY(!receipt(kDesk));
        const AuditEntries first(5);
        const AuditEntries second(4, u"another desk"_s);
        QCOMPARE(take(request(first, 1)).verdict, AuditVerdict::Taken);
        const TreeHead before = head();
        QCOMPARE(take(request(second, 1, kOther), kOther).verdict, AuditVerdict::Taken);
        const TreeHead after = head();
        QCOMPARE(after.size, quint64(9));
        for (quint64 sequence = 1; sequence <= 5; ++sequence) {
            const auto one = receipt(kDesk, sequence);
            QVERIFY(one);
            QCOMPARE(one->leaf, (ChainLeaf {kDesk, sequence, first.hash(sequence), kNow}));
            QVERIFY(isProved(*one, after));
        }
        QCOMPARE(receipt(kOther)->leaf.hash, second.hash(4));
        QVERIFY(!receipt(kDesk, 6));
        QList<QByteArray> proof;
        change([&](StoredAuditLog &log) { proof = log.proofSince(before, after); });
        QVERIFY(provesConsistency(proof, before.size, before.root, after.size, after.root));
    }

    /// The server went after the commit and before the answer.
    void theSameEntriesAgainAreTheSameLeaves()
    {
        AuditEntries chain(3);
        take(request(chain, 1));
        const TreeHead before = head();
        const auto firstReceipt = receipt(kDesk);
        QCOMPARE(take(request(chain, 1), kDesk, kNow + 60'000).verdict, AuditVerdict::Taken);
        QCOMPARE(take(request(chain, 2), kDesk, kNow + 60'000).verdict, AuditVerdict::Taken);
        QCOMPARE(head(), before);
        QCOMPARE(receipt(kDesk), firstReceipt);
        chain.grow(2);
        QCOMPARE(take(request(chain, 2)).verdict, AuditVerdict::Taken); // some known, some new
        QCOMPARE(head().size, quint64(5));
    }

    void aGapSaysFromWhereToGoOn()
    {
        const AuditEntries chain(6);
        QCOMPARE(take(request(chain, 3)).verdict, AuditVerdict::Gap);
        take({.device = kDesk, .from = 1, .entries = chain.from(1).first(2)});
        const auto gap = take(request(chain, 4));
        QCOMPARE(gap.verdict, AuditVerdict::Gap);
        QCOMPARE(gap.sequence, quint64(2));
        QCOMPARE(head().size, quint64(2));
        QCOMPARE(take(request(chain, 3)).verdict, AuditVerdict::Taken);
    }

    void anotherHistoryIsRefusedAndRemembered()
    {
        const AuditEntries chain(5);
        take(request(chain, 1));
        const TreeHead before = head();
        AuditEntries fork;
        fork.grow(2);
        fork.grow(5, u"forged"_s); // entries 1 and 2 are the same
        const auto overlapping = take(request(fork, 1));
        QCOMPARE(overlapping.verdict, AuditVerdict::Forked);
        QCOMPARE(overlapping.sequence, quint64(3));
        const auto after = take(request(fork, 6), kDesk, kNow + 1);
        QCOMPARE(after.verdict, AuditVerdict::Forked);
        QCOMPARE(after.sequence, quint64(5));
        QCOMPARE(head(), before);
        QList<StoredAuditLog::Refusal> refusals;
        change([&](StoredAuditLog &log) { refusals = log.refusals(); });
        QCOMPARE(refusals.size(), 1); // the first
        QCOMPARE(refusals.first().device, kDesk);
        QCOMPARE(refusals.first().sequence, quint64(3));
        QCOMPARE(refusals.first().atMs, kNow);
    }

    void whatDoesNotHangTogetherIsBroken()
    {
        const AuditEntries chain(4);
        AuditRequest holed = request(chain, 1);
        holed.entries.removeAt(2);
        const auto verdict = take(holed);
        QCOMPARE(verdict.verdict, AuditVerdict::Broken);
        QCOMPARE(verdict.sequence, quint64(3));
        QCOMPARE(head().size, quint64(2)); // what came before holds
        AuditRequest misnumbered = request(chain, 3);
        misnumbered.from = 4;
        QCOMPARE(take(misnumbered).verdict, AuditVerdict::Broken);
        AuditRequest rubbish = request(chain, 3);
        rubbish.entries = {"rubbish"};
        QCOMPARE(take(rubbish).verdict, AuditVerdict::Broken);
        AuditRequest first = request(chain, 1, kOther);
        first.entries
            = {AuditEntries::entry(1, QByteArray(32, 'x'), {})}; // hangs on what is not there
        QCOMPARE(take(first, kOther).verdict, AuditVerdict::Gap);
    }

    /// The chain goes on under the number that a desk got after its disk was restored.
    void aNewNumberGoesOnWhereTheDeskWas()
    {
        AuditEntries chain(4);
        take(request(chain, 1));
        AuditEntries restored;
        restored.grow(2);
        restored.grow(3, u"after"_s);
        QCOMPARE(take(request(restored, 3, kDeskAgain)).verdict, AuditVerdict::Taken);
        QCOMPARE(receipt(kDeskAgain)->leaf.hash, restored.hash(5));
        QCOMPARE(receipt(kDesk)->leaf.hash, chain.hash(4));
        // Not for another desk.
        QCOMPARE(take(request(restored, 3, kOther), kOther).verdict, AuditVerdict::Gap);
    }

    void headsAreHandedToOthersOnly()
    {
        const auto shown = [](quint64 size, quint64 epoch = 1) {
            SignedTreeHead head;
            head.head = {1, {epoch, 7919}, size, QByteArray(32, 'r'), kNow};
            return head;
        };
        change([&](StoredAuditLog &log) {
            QVERIFY(!log.newestOfOthers(kDesk));
            log.note(kDesk, shown(5));
            log.note(kOther, shown(9));
        });
        change([&](StoredAuditLog &log) {
            QCOMPARE(log.newestOfOthers(kOther), shown(5));
            QCOMPARE(log.newestOfOthers(kDesk), shown(9));
            QCOMPARE(log.newestOfOthers(7), shown(9));
            log.note(kOther, shown(8)); // an older one changes nothing
            QCOMPARE(log.newestOfOthers(kDesk), shown(9));
            log.note(kOther, shown(2, 2)); // another life of the server
            QCOMPARE(log.newestOfOthers(kDesk), shown(2, 2));
        });
    }

    void desksThatSendAtOnceGetOneLeafEach()
    {
        constexpr quint64 kEach = 40;
        std::vector<std::thread> desks;
        for (const quint32 device : {kDesk, kOther}) {
            desks.emplace_back([this, device] {
                AuditEntries chain(kEach, QString::number(device));
                for (quint64 from = 1; from <= kEach; from += 4) {
                    AuditRequest part = request(chain, from, device);
                    part.entries = part.entries.first(4);
                    const auto written = m_storage->write(
                        1, [&](StoredHub &hub) { StoredAuditLog(hub).take(device, part, kNow); });
                    if (!written)
                        qFatal("%s", qPrintable(written.error().detail));
                }
            });
        }
        for (std::thread &desk : desks)
            desk.join();
        const TreeHead all = head();
        QCOMPARE(all.size, 2 * kEach);
        std::set<quint64> leaves;
        for (const quint32 device : {kDesk, kOther}) {
            for (quint64 sequence = 1; sequence <= kEach; ++sequence) {
                const auto one = receipt(device, sequence);
                QVERIFY(one && isProved(*one, all));
                leaves.insert(one->index);
            }
        }
        QCOMPARE(leaves.size(), size_t(2 * kEach));
    }
};

QTEST_APPLESS_MAIN(StoredAuditLogTest)
#include "tst_stored_audit_log.moc"
