#include "models/access/vault/vault.h"
#include "models/store/engine/statement.h"
#include "models/store/engine/transaction.h"
#include "tests/e2e/lobbyctl_process.h"
#include "tests/support/lobbyd_program.h"

#include <QCborArray>
#include <QCborValue>
#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::tests;

namespace {

/// The raw key of a profile's database, as somebody has it who knows a password.
QByteArray databaseKey(const QString &profile)
{
    const SystemClock clock;
    const access::ProfileFolder folder(profile);
    const auto member = access::Vault::memberNamed(folder, u"Li"_s);
    const auto password = access::Password::fromUtf8(QByteArray(kPassword).trimmed());
    const auto vault = access::Vault::unlock(folder, *member, *password, clock);
    return (*vault)->root().subkey(access::RootKey::Purpose::Database).view().toByteArray();
}

/// Writes the chain anew from entry `from` on, as if somebody else had done it all; everything in
/// the profile fits together again, and what the server confirmed is forgotten.
void forgeFrom(const QString &profile, quint64 from)
{
    const access::ProfileFolder folder(profile);
    store::Connection connection(
        {.path = folder.database(), .key = databaseKey(profile), .access = store::Access::Write});
    store::Transaction transaction(connection);
    QList<std::pair<qint64, QByteArray>> entries;
    store::Statement all(
        connection, "SELECT seq, entry FROM audit_event WHERE seq >= :from ORDER BY seq");
    all.bind(":from", static_cast<qint64>(from));
    while (all.step())
        entries.append({all.integer(0), all.bytes(1)});
    QByteArray previous;
    for (const auto &[sequence, entry] : std::as_const(entries)) {
        QCborArray fields = QCborValue::fromCbor(entry).toArray();
        fields[5] = QByteArray(16, 'x'); // staff
        if (!previous.isEmpty())
            fields[2] = previous;
        const QByteArray forged = QCborValue(fields).toCbor();
        previous = QCryptographicHash::hash("LOBBY-AUDIT1" + forged, QCryptographicHash::Sha256);
        store::Statement(
            connection, "UPDATE audit_event SET entry = :entry, hash = :hash WHERE seq = :seq")
            .bind(":entry", forged)
            .bind(":hash", previous)
            .bind(":seq", sequence)
            .run();
    }
    connection.execute("DELETE FROM audit_receipt; DELETE FROM audit_tree_head");
    transaction.commit();
    QFile::remove(folder.auditHead());
}

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QVERIFY(QDir().mkpath(to));
    const QFileInfoList files = QDir(from).entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QFileInfo &file : files)
        QVERIFY(QFile::copy(file.filePath(), to + u'/' + file.fileName()));
}

} // namespace

/// What a desk did and the server confirmed cannot be taken back at the desk.
class AuditReceiptsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LobbydProgram> m_lobbyd;
    QTemporaryDir m_folder;

    [[nodiscard]] QString profile() const { return m_folder.filePath(u"desk"_s); }
    [[nodiscard]] QString copy() const { return m_folder.filePath(u"copy"_s); }
    [[nodiscard]] QString newest() const { return m_folder.filePath(u"newest"_s); }
    [[nodiscard]] Ran desk(const QStringList &command, const QByteArray &more = {}) const
    {
        return lobbyctl(onProfile(profile(), command), kPassword + more);
    }
    [[nodiscard]] Ran verify() const { return desk({u"audit"_s, u"verify"_s, u"--json"_s}); }
    [[nodiscard]] Ran sync() const { return desk({u"sync"_s, u"now"_s, u"--json"_s}); }
    void work(int guests) const
    {
        for (int i = 0; i < guests; ++i)
            QCOMPARE(desk({u"guest"_s, u"add"_s}, "{\"latin_surname\":\"WANG\"}\n").exitCode, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_lobbyd = std::make_unique<LobbydProgram>();
        const QByteArray ticket = LobbydProgram::ticketIn(m_lobbyd->initialise());
        QVERIFY(m_lobbyd->serve());
        QCOMPARE(desk({u"init"_s, u"--property"_s, u"Hotel"_s}).exitCode, 0);
        QCOMPARE(desk({u"sync"_s, u"enrol"_s}, ticket + '\n').exitCode, 0);
        work(1);
        const Ran first = sync();
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.json()[u"audit_disputed"_s], false);
    }

    void aChainThatIsWhatItWasIsConfirmed()
    {
        const Ran good = verify();
        QCOMPARE(good.exitCode, 0);
        QCOMPARE(good.json()[u"server"_s], u"asked"_s);
        m_lobbyd->kill();
        const Ran alone = verify(); // by the receipts in the profile
        QCOMPARE(alone.exitCode, 0);
        QCOMPARE(alone.json()[u"server"_s], u"silent"_s);
        QVERIFY(m_lobbyd->serve());
    }

    void anOlderProfilePutBackIsNamed()
    {
        copyFolder(profile(), copy());
        work(2);
        QCOMPARE(sync().exitCode, 0);
        copyFolder(profile(), newest());
        copyFolder(copy(), profile());
        const Ran rolledBack = verify();
        QCOMPARE(rolledBack.exitCode, 1);
        const QJsonObject found = rolledBack.json();
        QCOMPARE(found[u"problem"_s], u"behind"_s);
        QVERIFY(found[u"confirmed"_s].toInteger() > found[u"entries"_s].toInteger());
        QCOMPARE(found[u"first_different"_s], found[u"entries"_s]); // this login
        const Ran said = desk({u"audit"_s, u"verify"_s});
        QVERIFY(said.out.startsWith("The server confirmed entry "
            + QByteArray::number(found[u"confirmed"_s].toInteger()) + " at 20"));
        QVERIFY(said.out.contains(", this file ends at "));
        copyFolder(newest(), profile());
    }

    void aForgedChainIsNamedByItsFirstEntry()
    {
        constexpr quint64 kFrom = 4;
        forgeFrom(profile(), kFrom);
        const Ran forged = verify();
        QCOMPARE(forged.exitCode, 1);
        QCOMPARE(forged.json()[u"problem"_s], u"differs"_s);
        QCOMPARE(forged.json()[u"first_different"_s].toInteger(), qint64(kFrom));
        QVERIFY(desk({u"audit"_s, u"verify"_s})
                    .out.startsWith("Entry 4 differs from what the server confirmed at 20"));
        // The desk goes on, and says so; the administrator of the server sees it too.
        work(1);
        QCOMPARE(sync().json()[u"audit_disputed"_s], true);
        QVERIFY(m_lobbyd->run({u"audit"_s}).out.contains("\tforked\t"));
        m_lobbyd->kill();
        QCOMPARE(verify().exitCode, 1); // by what the server answered then
    }
};

QTEST_GUILESS_MAIN(AuditReceiptsTest)
#include "tst_audit_receipts.moc"
