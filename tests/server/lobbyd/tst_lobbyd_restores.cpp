#include "models/store/engine/connection.h"
#include "models/store/engine/statement.h"
#include "tests/server/lobbyd/enrolled_desk.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::tests;

namespace {

Uuid newId()
{
    return Uuid::v7(QDateTime::currentMSecsSinceEpoch());
}

/// In any row of any table, in whatever is stored there.
bool holds(const QString &path, const QByteArray &key, const QByteArray &text)
{
    store::Connection database({path, key, store::Access::Write});
    const auto textsOf = [&database](const QByteArray &sql, int column) {
        QByteArrayList all;
        store::Statement statement(database, sql.constData());
        while (statement.step())
            all.append(statement.bytes(column));
        return all;
    };
    for (const QByteArray &table :
        textsOf("SELECT name FROM sqlite_schema WHERE type = 'table'", 0)) {
        for (const QByteArray &column : textsOf("PRAGMA table_info(" + table + ")", 1)) {
            for (const QByteArray &value : textsOf("SELECT CAST(" + column + " AS BLOB) FROM "
                         + table + " WHERE " + column + " IS NOT NULL",
                     0)) {
                if (value.contains(text))
                    return true;
            }
        }
    }
    return false;
}

} // namespace

/// A database is lost, and a copy takes its place, as programs.
class LobbydRestoresTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_copies;
    std::unique_ptr<LobbydProgram> m_lobbyd;
    std::unique_ptr<DeskClient> m_desk;

    [[nodiscard]] std::unique_ptr<DeskClient> newDesk() const
    {
        return enrolledDesk(LobbydProgram::ticketIn(m_lobbyd->run({u"enrol-code"_s})));
    }
    [[nodiscard]] QString copy() const
    {
        return QString::fromUtf8(m_lobbyd->run({u"backup"_s}).out.trimmed());
    }
    [[nodiscard]] bool isInDatabase(const QByteArray &text) const
    {
        QFile key(m_lobbyd->file("database.key"));
        return key.open(QFile::ReadOnly)
            && holds(
                m_lobbyd->file("lobby.db"), QByteArray::fromHex(key.readAll().trimmed()), text);
    }
    void commitAndSend(const Uuid &guest, const QString &surname) const
    {
        addGuest(*m_desk, guest, surname);
        m_desk->settle();
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(m_copies.path()).removeRecursively());
        m_lobbyd = std::make_unique<LobbydProgram>(QByteArray(),
            "[backup]\nevery_minutes = 10080\nfolder = \"" + m_copies.path().toUtf8()
                + "\"\n[limits]\ndevice_burst = 1000\n");
        QCOMPARE(m_lobbyd->initialise().exitCode, 0);
        QVERIFY(m_lobbyd->serve());
        m_desk = newDesk();
        QVERIFY(m_desk);
        m_desk->settle();
    }
    void cleanup()
    {
        m_desk.reset();
        m_lobbyd.reset();
    }

    void nothingIsLostAndTheErasedStayErased()
    {
        const Uuid before = newId();
        const Uuid erased = newId();
        const Uuid after = newId();
        commitAndSend(before, u"Zhang"_s);
        commitAndSend(erased, u"Cecilia-Erased"_s);
        const QString copied = copy();
        m_desk->settle(); // hears that it may forget both
        QVERIFY(m_desk->desk().kept().empty());
        commitAndSend(after, u"Okafor"_s);
        m_desk->commit({.kind = sync::OpKind::Erase, .table = schema::Guest::kTable, .id = erased},
            QDateTime::currentMSecsSinceEpoch());
        m_desk->settle();
        const auto later = newDesk(); // nor does the copy know this one
        QVERIFY(later);
        later->settle();
        const auto lost = newDesk();
        const QString number = QString::number(lost->desk().position().device);
        QCOMPARE(m_lobbyd->run({u"revoke"_s, number}).exitCode, 0);
        QVERIFY(m_lobbyd->stop());
        QVERIFY(!isInDatabase("Cecilia-Erased"));

        QCOMPARE(m_lobbyd->run({u"restore"_s, copied}).exitCode, 0);
        QVERIFY(isInDatabase("Zhang"));
        QVERIFY(!isInDatabase("Okafor")); // yet
        QVERIFY(!isInDatabase("Cecilia-Erased"));
        QVERIFY(m_lobbyd->serve());

        const auto comeBack = [](DeskClient &desk) {
            desk.connectAgain();
            for (int i = 0; i < 4; ++i)
                desk.settle();
        };
        comeBack(*m_desk);
        comeBack(*later);
        comeBack(*lost);
        QCOMPARE(lost->step(), 403);
        const auto newcomer = newDesk();
        QVERIFY(newcomer->desk().position().device > lost->desk().position().device);
        newcomer->settle();
        for (const DeskClient *desk : {m_desk.get(), later.get(), newcomer.get()}) {
            QCOMPARE(surnameAt(*desk, before), u"Zhang"_s);
            QCOMPARE(surnameAt(*desk, after), u"Okafor"_s);
            QCOMPARE(surnameAt(*desk, erased), QString());
        }
        QVERIFY(m_lobbyd->stop());
        QVERIFY(isInDatabase("Okafor"));
        QVERIFY(!isInDatabase("Cecilia-Erased"));
    }

    void aCopyThatWasPutThereByHandIsRefused()
    {
        const QString copied = copy();
        QVERIFY(m_lobbyd->stop());
        const QString database = m_lobbyd->file("lobby.db");
        QVERIFY(QFile::remove(database));
        QVERIFY(QFile::copy(copied, database));
        QVERIFY(!m_lobbyd->serve());
        const Ran checked = m_lobbyd->run({u"check"_s});
        QCOMPARE(checked.exitCode, 1);
        QVERIFY(checked.error.contains("lobbyd restore"));
        // The tool takes it from there.
        QCOMPARE(m_lobbyd->run({u"restored"_s}).exitCode, 0);
        QCOMPARE(m_lobbyd->run({u"check"_s}).exitCode, 0);
        QVERIFY(m_lobbyd->serve());
    }

    void nothingIsRestoredUnderARunningServer()
    {
        const QString copied = copy();
        const Ran refused = m_lobbyd->run({u"restore"_s, copied});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.error.contains("vault_busy"));
        QCOMPARE(m_lobbyd->run({u"restored"_s}).exitCode, 1);
    }

    void aDamagedCopyLeavesEverythingAsItWas()
    {
        commitAndSend(newId(), u"Zhang"_s);
        const QString copied = copy();
        QVERIFY(m_lobbyd->stop());
        QFile file(copied);
        QVERIFY(file.open(QFile::ReadWrite));
        QVERIFY(file.seek(5 * 4096 + 100));
        file.write("damage");
        file.close();
        QCOMPARE(m_lobbyd->run({u"restore"_s, copied}).exitCode, 1);
        QVERIFY(!QFile::exists(m_lobbyd->file("lobby.db.restoring")));
        QVERIFY(m_lobbyd->serve());
        QVERIFY(m_lobbyd->stop());
        QVERIFY(isInDatabase("Zhang"));
    }
};

QTEST_GUILESS_MAIN(LobbydRestoresTest)
#include "tst_lobbyd_restores.moc"
