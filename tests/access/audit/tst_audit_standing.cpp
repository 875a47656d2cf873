#include "models/access/audit/audit_chain.h"
#include "models/access/audit/audit_standing.h"
#include "models/access/audit_receipts/head_signature.h"
#include "models/store/engine/statement.h"
#include "models/store/migrator.h"
#include "models/sync/audit_log/merkle_tree.h"
#include "server/pki/certificate_authority.h"
#include "tests/support/audit_entries.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::access;
using namespace lobby::tests;
using sync::AuditAnswer;
using sync::AuditRequest;
using sync::AuditVerdict;

namespace {

constexpr qint64 kNow = 1'747'180'800'000;
constexpr quint32 kDesk = 7;

const server::CertificateAuthority &authority()
{
    static const auto made = server::CertificateAuthority::create(u"Hotel"_s, kNow);
    return *made;
}

/// A server's log as an honest server keeps it, in memory; copies go ways of their own.
class Log
{
public:
    explicit Log(quint64 epoch = 1)
        : m_epoch(epoch)
    {
    }
    void take(quint32 device, quint64 sequence, const QByteArray &hash)
    {
        const sync::ChainLeaf leaf {device, sequence, hash, kNow};
        m_leaves.append(leaf);
        m_tree.append(sync::leafHash(encode(leaf)),
            [this](const sync::TreeNode &node, const QByteArray &one) { m_nodes[node] = one; });
    }
    void takeAll(quint32 device, const AuditEntries &chain)
    {
        for (quint64 sequence = 1; sequence <= chain.size(); ++sequence)
            take(device, sequence, chain.hash(sequence));
    }
    [[nodiscard]] sync::SignedTreeHead head() const
    {
        static const auto key = authority().issueAuditLog(kNow);
        return *signHead(
            {1, {m_epoch, 7919}, m_tree.size(), m_tree.root(), kNow}, key->key, key->certificate);
    }
    /// With the receipt of the last leaf.
    [[nodiscard]] AuditAnswer answer(const AuditRequest &request) const
    {
        const auto read = [this](const QList<sync::TreeNode> &nodes) {
            QList<QByteArray> hashes;
            for (const sync::TreeNode &node : nodes)
                hashes.append(m_nodes.at(node));
            return hashes;
        };
        AuditAnswer answer;
        answer.head = head();
        if (!m_leaves.isEmpty()) {
            const quint64 index = m_tree.size() - 1;
            answer.receipt = sync::AuditReceipt {
                m_leaves.last(), index, sync::inclusionProof(index, m_tree.size(), read)};
        }
        if (request.held && request.held->head.size <= m_tree.size())
            answer.sinceHeld = sync::consistencyProof(request.held->head.size, m_tree.size(), read);
        return answer;
    }

private:
    quint64 m_epoch;
    QList<sync::ChainLeaf> m_leaves;
    std::map<sync::TreeNode, QByteArray> m_nodes;
    sync::GrowingTree m_tree {0, {}};
};

} // namespace

/// What a desk makes of the answers of a server's audit log.
class AuditStandingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Connection> m_desk;

    void write(const AuditEntries &chain)
    {
        m_desk->execute("DELETE FROM audit_event");
        for (quint64 sequence = 1; sequence <= chain.size(); ++sequence) {
            store::Statement(
                *m_desk, "INSERT INTO audit_event (seq, entry, hash) VALUES (:seq, :entry, :hash)")
                .bind(":seq", static_cast<qint64>(sequence))
                .bind(":entry", chain.from(sequence).first())
                .bind(":hash", chain.hash(sequence))
                .run();
        }
    }
    void become(quint32 device)
    {
        store::Statement(
            *m_desk, "INSERT OR REPLACE INTO meta (name, value) VALUES ('device', :device)")
            .bind(":device", qint64(device))
            .run();
    }
    AuditTurn take(const AuditRequest &request, const AuditAnswer &answer)
    {
        return takeAuditAnswer(*m_desk, request, answer, authority().identity().certificate);
    }
    AuditTurn send(const Log &log)
    {
        const AuditRequest request = nextAuditRequest(*m_desk, 0).value();
        return take(request, log.answer(request));
    }
    [[nodiscard]] AuditStanding standing() { return readAuditStanding(*m_desk); }
    [[nodiscard]] bool opens()
    {
        AuditChain chain(m_folder->filePath(u"audit.head"_s));
        const Result<Done> opened = chain.open(*m_desk);
        return opened || opened.error().code != Error::Code::VaultOlder;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QByteArray key(32, 'k');
        m_desk = std::make_unique<store::Connection>(store::ConnectionOptions {
            .path = m_folder->filePath(u"desk.db"_s), .key = key, .access = store::Access::Create});
        QVERIFY(store::migrate(*m_desk, store::productMigrations()));
        become(kDesk);
    }
    void cleanup() { m_desk.reset(); }

    void whatIsConfirmedIsNotSentAgain()
    {
        AuditEntries chain(3);
        write(chain);
        const AuditRequest first = nextAuditRequest(*m_desk, 0).value();
        QCOMPARE(first.from, quint64(1));
        QCOMPARE(first.entries, chain.from(1));
        Log log;
        log.takeAll(kDesk, chain);
        QCOMPARE(take(first, log.answer(first)).next, quint64(4));
        QVERIFY(!standing().isDisputed());
        QVERIFY(!nextAuditRequest(*m_desk, 0));
        chain.grow(2);
        write(chain);
        QCOMPARE(nextAuditRequest(*m_desk, 0)->from, quint64(4));
        QCOMPARE(nextAuditRequest(*m_desk, 0)->held->head, log.head().head);
    }

    void anEntryThatTheServerHasOtherwiseIsDisputedOnce()
    {
        const AuditEntries chain(3);
        write(chain);
        Log log;
        log.takeAll(kDesk, AuditEntries(3, u"another"_s));
        const AuditRequest request = nextAuditRequest(*m_desk, 0).value();
        QVERIFY(take(request, log.answer(request)).raisesDispute);
        QCOMPARE(standing().disputed->sequence, quint64(3));
        QVERIFY(!take(request, log.answer(request)).raisesDispute);
        QVERIFY(!nextAuditRequest(*m_desk, 0)); // no use, under this number
        become(kDesk + 1);
        log.takeAll(kDesk + 1, chain);
        send(log);
        QVERIFY(!standing().isDisputed());
    }

    void aLogThatIsAnotherIsDisputedAndTheDeskGoesOn()
    {
        AuditEntries chain(3);
        write(chain);
        Log log;
        log.takeAll(kDesk, chain);
        send(log);
        const sync::TreeHead known = log.head().head;
        chain.grow(1);
        write(chain);
        Log rewritten; // somebody else's entry was taken out, and one put in
        rewritten.take(9, 1, QByteArray(32, 'x'));
        rewritten.takeAll(kDesk, chain);
        QVERIFY(send(rewritten).raisesDispute);
        QCOMPARE(standing().otherHead->head, known);
        QCOMPARE(standing().head->head, known); // the newer one is not believed
        QCOMPARE(standing().confirmed->sequence, quint64(4));
        chain.grow(1);
        write(chain);
        rewritten.take(kDesk, 5, chain.hash(5));
        QVERIFY(!send(rewritten).raisesDispute); // it was said
        QVERIFY(standing().isDisputed());
    }

    void aRestoredServerIsNoDispute()
    {
        AuditEntries chain(3);
        write(chain);
        Log log;
        log.takeAll(kDesk, chain);
        send(log);
        chain.grow(1);
        write(chain);
        Log restored(2);
        restored.take(kDesk, 1, chain.hash(1));
        AuditRequest request = nextAuditRequest(*m_desk, 0).value();
        AuditAnswer gap = restored.answer(request);
        gap.verdict = AuditVerdict::Gap;
        gap.sequence = 1;
        const AuditTurn turn = take(request, gap);
        QVERIFY(turn.logWasRestored && !turn.raisesDispute);
        QCOMPARE(turn.next, quint64(2)); // what it lost is given again
        request = nextAuditRequest(*m_desk, turn.next).value();
        QCOMPARE(request.entries, chain.from(2));
        QVERIFY(!take(request, restored.answer(request)).logWasRestored);
    }

    void anAnswerThatIsNotProvedChangesNothing()
    {
        const AuditEntries chain(3);
        write(chain);
        Log log;
        log.takeAll(kDesk, chain);
        const AuditRequest request = nextAuditRequest(*m_desk, 0).value();
        AuditAnswer bent = log.answer(request);
        ++bent.receipt->leaf.atMs;
        QVERIFY_THROWS_EXCEPTION(store::Refusal, take(request, bent));
        Log elsewhere;
        elsewhere.takeAll(kDesk + 1, chain); // another desk's receipt
        QVERIFY_THROWS_EXCEPTION(store::Refusal, take(request, elsewhere.answer(request)));
        QVERIFY(!standing().confirmed && !standing().head);
    }

    void aDatabaseThatEndsBeforeItsReceiptIsOlder()
    {
        AuditEntries chain(3);
        write(chain);
        QVERIFY(opens());
        Log log;
        log.takeAll(kDesk, chain);
        send(log);
        QVERIFY(opens());
        m_desk->execute("DELETE FROM audit_event WHERE seq = 3");
        QVERIFY(!opens());
        write(AuditEntries(4, u"another"_s));
        QVERIFY(!opens());
        chain.grow(2);
        write(chain);
        QVERIFY(opens());
    }
};

QTEST_APPLESS_MAIN(AuditStandingTest)
#include "tst_audit_standing.moc"
