#include "tests/e2e/desks_and_server.h"

#include <QFile>

using namespace Qt::StringLiterals;
using lobby::tests::DesksAndServer;
using lobby::tests::LobbydProgram;

/// A desk that comes back from a backup, and its server: it hears what it does not know, and what
/// it does afterwards is taken, though the former one may go on.
class RestoredDeskTest : public QObject
{
    Q_OBJECT

private:
    DesksAndServer m_all;
    QTemporaryDir m_folder;

    /// Each of them is found there.
    [[nodiscard]] bool knowsAll(int desk, const QStringList &surnames) const
    {
        for (const QString &surname : surnames) {
            if (!m_all.knows(desk, surname))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_all.lobbyd().initialise();
        QCOMPARE(made.exitCode, 0);
        QVERIFY(m_all.lobbyd().serve());
        const QByteArrayList tickets = {LobbydProgram::ticketIn(made) + '\n', m_all.newTicket()};
        for (int i = 0; i < tickets.size(); ++i)
            QVERIFY(m_all.makeDesk() && m_all.enrol(i, tickets.at(i)));
        QVERIFY(m_all.addGuest(0, "BEFORE"));
        QVERIFY(m_all.agree(0) && m_all.agree(1));
    }

    void aRestoredDeskHearsWhatHappenedSinceAndIsHeard()
    {
        const QString file = m_folder.filePath(u"desk.lobbybackup"_s);
        QVERIFY(m_all.backUp(0, file));
        QVERIFY(m_all.addGuest(0, "LATER"));
        QVERIFY(m_all.addGuest(1, "OTHER"));
        QVERIFY(m_all.agree(0) && m_all.agree(1) && m_all.agree(0));
        QVERIFY(m_all.restoreAsNext(0, file)); // desk 2
        QVERIFY(m_all.knows(2, u"before"_s) && !m_all.knows(2, u"later"_s));
        QVERIFY(m_all.addGuest(2, "RESTORED"));
        QVERIFY(m_all.agree(2));
        QVERIFY(knowsAll(2, {u"later"_s, u"other"_s}));
        QVERIFY(m_all.addGuest(0, "LIVE"));
        QVERIFY(m_all.agree(0) && m_all.agree(1) && m_all.agree(2));
        for (int desk = 0; desk < 3; ++desk)
            QVERIFY(knowsAll(desk, {u"later"_s, u"other"_s, u"restored"_s, u"live"_s}));
    }

    /// What it knew of its server stands near the end, which is cut off here.
    void aDeskThatLostTheEndOfItsFileSaysSoAndJoinsAnew()
    {
        const int damaged = m_all.desks();
        QVERIFY(m_all.makeDesk() && m_all.enrol(damaged, m_all.newTicket()));
        QVERIFY(m_all.agree(damaged) && m_all.knows(damaged, u"before"_s));
        QFile database(m_all.profile(damaged) + u"/lobby.db"_s);
        QVERIFY(database.open(QIODevice::ReadWrite));
        QVERIFY(database.resize(database.size() * 3 / 4));
        database.close();
        QVERIFY(!m_all.agree(damaged, 5));
        QVERIFY(m_all.salvageAsNext(damaged));
        const int salvaged = m_all.desks() - 1;
        QVERIFY(m_all.addGuest(salvaged, "FROMTHEREST"));
        if (!m_all.agree(salvaged, 60)) { // it knows that it does not know its server
            QVERIFY(m_all.enrol(salvaged, m_all.newTicket()));
            QVERIFY(m_all.agree(salvaged));
        }
        QVERIFY(m_all.agree(0));
        QVERIFY(m_all.knows(0, u"fromtherest"_s));
        QVERIFY(m_all.knows(salvaged, u"before"_s));
    }

    void aSalvagedDeskIsHeardAndHearsTheOthers()
    {
        QVERIFY(m_all.salvageAsNext(1));
        const int salvaged = m_all.desks() - 1;
        QVERIFY(m_all.addGuest(salvaged, "SALVAGED"));
        QVERIFY(m_all.addGuest(0, "AFTERWARDS"));
        QVERIFY(m_all.agree(0));
        QVERIFY(m_all.agree(salvaged));
        QVERIFY(m_all.agree(0));
        QVERIFY(m_all.knows(0, u"salvaged"_s));
        QVERIFY(knowsAll(salvaged, {u"before"_s, u"afterwards"_s}));
    }
};

QTEST_GUILESS_MAIN(RestoredDeskTest)
#include "tst_restored_desk.moc"
