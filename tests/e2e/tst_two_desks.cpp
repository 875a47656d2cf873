#include "tests/e2e/desks_and_server.h"

using namespace Qt::StringLiterals;
using lobby::tests::DesksAndServer;
using lobby::tests::LobbydProgram;

/// Two desks and a server as programs: what is done at one is seen at the other, whatever was off
/// or killed meanwhile.
class TwoDesksTest : public QObject
{
    Q_OBJECT

private:
    DesksAndServer m_all;

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = m_all.lobbyd().initialise();
        QCOMPARE(made.exitCode, 0);
        QVERIFY(m_all.lobbyd().serve());
        const QByteArrayList tickets = {LobbydProgram::ticketIn(made) + '\n', m_all.newTicket()};
        for (int i = 0; i < tickets.size(); ++i)
            QVERIFY(m_all.makeDesk() && m_all.enrol(i, tickets.at(i)));
    }

    void whatIsDoneAtOneIsSeenAtTheOther()
    {
        QVERIFY(m_all.addGuest(0, "WANG"));
        QVERIFY(m_all.agree(0) && m_all.agree(1));
        QVERIFY(m_all.knows(1, u"wang"_s));
        QVERIFY(m_all.addGuest(1, "MUELLER"));
        QVERIFY(m_all.agree(1) && m_all.agree(0));
        QVERIFY(m_all.knows(0, u"mueller"_s));
    }

    void aCodeIsGoodOnce()
    {
        const QByteArray ticket = m_all.newTicket();
        QVERIFY(m_all.makeDesk() && m_all.enrol(2, ticket));
        QVERIFY(m_all.makeDesk() && !m_all.enrol(3, ticket));
        QVERIFY(m_all.agree(2)); // by a snapshot
        QVERIFY(m_all.knows(2, u"wang"_s));
    }

    void withoutTheServerTheDeskGoesOnAndSendsLater()
    {
        m_all.lobbyd().kill();
        QVERIFY(m_all.addGuest(0, "OKAFOR"));
        QVERIFY(!m_all.agree(0, 3));
        QVERIFY(m_all.knows(0, u"okafor"_s));
        QVERIFY(m_all.lobbyd().serve());
        QVERIFY(m_all.agree(0) && m_all.agree(1));
        QVERIFY(m_all.knows(1, u"okafor"_s));
    }

    void aRevokedDeskHearsNothingMore()
    {
        QCOMPARE(m_all.lobbyd().run({u"revoke"_s, u"2"_s}).exitCode, 0);
        QVERIFY(m_all.addGuest(0, "SATO"));
        QVERIFY(m_all.agree(0));
        QVERIFY(!m_all.agree(1, 5));
        QVERIFY(!m_all.knows(1, u"sato"_s));
    }
};

QTEST_GUILESS_MAIN(TwoDesksTest)
#include "tst_two_desks.moc"
