#include "models/access/vault/vault.h"
#include "models/store/engine/statement.h"
#include "models/store/engine/transaction.h"
#include "tests/e2e/lobbyctl_process.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::tests;

/// `lobbyctl audit verify --head` as a process: what was printed is asked of what is stored.
class LobbyctlAuditTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString profile() const { return m_folder.filePath(u"desk"_s); }
    [[nodiscard]] Ran desk(const QStringList &command, const QByteArray &more = {}) const
    {
        return lobbyctl(onProfile(profile(), command), kPassword + more);
    }
    [[nodiscard]] Ran verify(const QString &head) const
    {
        return desk({u"audit"_s, u"verify"_s, u"--json"_s, u"--head"_s, head});
    }
    void work() const
    {
        QCOMPARE(desk({u"guest"_s, u"add"_s}, "{\"latin_surname\":\"WANG\"}\n").exitCode, 0);
    }
    /// In groups of eight, as the shift sheet has it.
    static QString printed(const QString &hash)
    {
        QStringList groups;
        for (qsizetype at = 0; at < hash.size(); at += 8)
            groups.append(hash.sliced(at, 8));
        return groups.join(u' ');
    }
    /// A row of the chain as somebody who knows a password can change it.
    void tamper(qint64 sequence) const
    {
        const SystemClock clock;
        const access::ProfileFolder folder(profile());
        const auto member = access::Vault::memberNamed(folder, u"Li"_s);
        const auto password = access::Password::fromUtf8(QByteArray(kPassword).trimmed());
        QByteArray key;
        {
            const auto vault = access::Vault::unlock(folder, *member, *password, clock);
            key = (*vault)->root().subkey(access::RootKey::Purpose::Database).view().toByteArray();
        }
        store::Connection connection(
            {.path = folder.database(), .key = key, .access = store::Access::Write});
        store::Transaction transaction(connection);
        store::Statement(connection,
            "UPDATE audit_event SET entry = CAST(entry || x'00' AS BLOB) WHERE seq = :sequence")
            .bind(":sequence", sequence)
            .run();
        transaction.commit();
    }

private Q_SLOTS:
    void aPrintedHeadIsFoundUntilARowBeforeItIsChanged()
    {
        QCOMPARE(desk({u"init"_s, u"--property"_s, u"Hotel"_s}).exitCode, 0);
        work();
        const QJsonObject before = desk({u"audit"_s, u"verify"_s, u"--json"_s}).json();
        const QString head = before[u"head"_s].toString();
        QVERIFY(!before.contains(u"printed_entry"_s)); // nobody asked
        work();

        const Ran found = verify(printed(head).toUpper());
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(found.json()[u"printed_entry"_s], before[u"entries"_s]);
        QVERIFY(found.json()[u"entries"_s].toInt() > before[u"entries"_s].toInt());
        const Ran said = desk({u"audit"_s, u"verify"_s, u"--head"_s, head});
        QCOMPARE(said.exitCode, 0);
        QVERIFY(said.out.contains("The printed hash is that of entry "
            + QByteArray::number(before[u"entries"_s].toInt()) + '.'));

        const Ran another = verify(QString(64, u'a'));
        QCOMPARE(another.exitCode, 1);
        QCOMPARE(another.json()[u"printed_entry"_s].toInt(-1), 0);
        QCOMPARE(another.json()[u"ok"_s].toBool(true), false);

        // Behind it: what was printed still holds, the chain does not.
        tamper(before[u"entries"_s].toInteger() + 1);
        const Ran later = verify(head);
        QCOMPARE(later.exitCode, 1);
        QCOMPARE(later.json()[u"printed_entry"_s], before[u"entries"_s]);
        // Before it: the row with the hash is there, and proves nothing any more.
        tamper(2);
        const Ran tampered = verify(head);
        QCOMPARE(tampered.exitCode, 1);
        QCOMPARE(tampered.json()[u"first_bad"_s].toInt(), 2);
        QCOMPARE(tampered.json()[u"problem"_s].toString(), u"hash"_s);
        QCOMPARE(tampered.json()[u"printed_entry"_s].toInt(-1), 0);
    }

    void whatIsNoHashIsWrongUsage_data()
    {
        QTest::addColumn<QString>("head");
        QTest::newRow("a group is missing") << QString(56, u'a');
        QTest::newRow("a letter that is no digit") << QString(63, u'a') + u'g';
        QTest::newRow("longer than a hash") << QString(66, u'a');
    }
    void whatIsNoHashIsWrongUsage()
    {
        QFETCH(const QString, head);
        const Ran ran = verify(head);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY(ran.error.contains("--head is no hash"));
        QCOMPARE(ran.out, QByteArray());
    }
};

QTEST_GUILESS_MAIN(LobbyctlAuditTest)
#include "tst_lobbyctl_audit.moc"
