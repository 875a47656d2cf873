#include "tests/support/lobbyd_program.h"

using namespace Qt::StringLiterals;
using lobby::tests::LobbydProgram;
using lobby::tests::Ran;

namespace {

constexpr auto kPassword = "a long front desk word 42\n";

} // namespace

/// Two desks and a server as programs: what is done at one is seen at the other, whatever was off
/// or killed meanwhile.
class TwoDesksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Ran made = m_lobbyd.initialise();
        QCOMPARE(made.exitCode, 0);
        QVERIFY(m_lobbyd.serve());
        const QByteArrayList tickets = {ticketIn(made), newTicket()};
        for (int i = 0; i < m_desks.size(); ++i) {
            QCOMPARE(
                desk(i, {u"init"_s, u"--property"_s, u"Cloud %1"_s.arg(m_desks.at(i))}).exitCode,
                0);
            QCOMPARE(desk(i, {u"sync"_s, u"enrol"_s}, tickets.at(i)).exitCode, 0);
        }
    }

    void whatIsDoneAtOneIsSeenAtTheOther()
    {
        addGuest(0, "WANG", "Xiaoming");
        QVERIFY(agree(0) && agree(1));
        QVERIFY(knows(1, u"wang"_s));
        addGuest(1, "MUELLER", "Petra");
        QVERIFY(agree(1) && agree(0));
        QVERIFY(knows(0, u"mueller"_s));
    }

    void aGuestIsFoundByHisPassportAtTheOtherDeskOnceItHasTheKeys()
    {
        addGuest(0,
            "{\"latin_surname\":\"ROSSI\",\"latin_given_name\":\"Anna\",\"identity_documents\":"
            "[{\"doc_type\":\"P\",\"number\":\"YA1234567\"}]}");
        QVERIFY(agree(0) && agree(1));
        QVERIFY(!desk(1, {u"search"_s, u"YA1234567"_s}).out.contains("ROSSI"));
        QVERIFY(desk(0, {u"sync"_s, u"pairing-code"_s}).out.isEmpty());
        const Ran code = desk(1, {u"sync"_s, u"pairing-code"_s});
        QCOMPARE(code.exitCode, 0);
        QCOMPARE(desk(0, {u"sync"_s, u"give-keys"_s}, code.out.trimmed() + '\n').exitCode, 0);
        QVERIFY(agree(0) && agree(1));
        QVERIFY(desk(1, {u"search"_s, u"YA1234567"_s}).out.contains("ROSSI"));
    }

    void aCodeIsGoodOnce()
    {
        const QByteArray ticket = newTicket();
        m_desks.append(u"c"_s);
        QCOMPARE(desk(2, {u"init"_s, u"--property"_s, u"Cloud c"_s}).exitCode, 0);
        QCOMPARE(desk(2, {u"sync"_s, u"enrol"_s}, ticket).exitCode, 0);
        m_desks.append(u"d"_s);
        QCOMPARE(desk(3, {u"init"_s, u"--property"_s, u"Cloud d"_s}).exitCode, 0);
        QCOMPARE(desk(3, {u"sync"_s, u"enrol"_s}, ticket).exitCode, 1);
        QVERIFY(agree(2)); // by a snapshot
        QVERIFY(knows(2, u"wang"_s));
    }

    void withoutTheServerTheDeskGoesOnAndSendsLater()
    {
        m_lobbyd.kill();
        addGuest(0, "OKAFOR", "Ngozi");
        QVERIFY(!agree(0, 3));
        QVERIFY(knows(0, u"okafor"_s));
        QVERIFY(m_lobbyd.serve());
        QVERIFY(agree(0) && agree(1));
        QVERIFY(knows(1, u"okafor"_s));
    }

    void aRevokedDeskHearsNothingMore()
    {
        QCOMPARE(m_lobbyd.run({u"revoke"_s, u"2"_s}).exitCode, 0);
        addGuest(0, "SATO", "Yui");
        QVERIFY(agree(0));
        QVERIFY(!agree(1, 5));
        QVERIFY(!knows(1, u"sato"_s));
        for (const char *name : {"vault.keys", "vault.keys.1", "device.secret", "lobby.db"})
            QVERIFY2(!QFile::exists(m_folder.filePath(m_desks.at(1)) + u'/' + QLatin1String(name)),
                name);
    }

private:
    static QByteArray ticketIn(const Ran &ran) { return LobbydProgram::ticketIn(ran) + '\n'; }
    [[nodiscard]] QByteArray newTicket() const { return ticketIn(m_lobbyd.run({u"enrol-code"_s})); }
    [[nodiscard]] Ran desk(
        int index, const QStringList &arguments, const QByteArray &more = {}) const
    {
        const QString profile = m_folder.filePath(m_desks.at(index));
        const Ran ran = lobby::tests::runProgram(u"lobbyctl"_s,
            QStringList {u"--profile"_s, profile, u"--staff"_s, u"Chief"_s} + arguments,
            kPassword + more);
        if (!ran.error.isEmpty())
            qInfo("%s", ran.error.left(3000).constData());
        return ran;
    }
    void addGuest(int index, const char *surname, const char *given) const
    {
        addGuest(index,
            QByteArray("{\"latin_surname\":\"") + surname + "\",\"latin_given_name\":\"" + given
                + "\"}");
    }
    void addGuest(int index, const QByteArray &json) const
    {
        QCOMPARE(desk(index, {u"guest"_s, u"add"_s}, json + '\n').exitCode, 0);
    }
    [[nodiscard]] bool agree(int index, int seconds = 60) const
    {
        return desk(index, {u"sync"_s, u"now"_s, u"--seconds"_s, QString::number(seconds)}).exitCode
            == 0;
    }
    [[nodiscard]] bool knows(int index, const QString &name) const
    {
        return desk(index, {u"search"_s, name}).out.toLower().contains(name.toUtf8());
    }

    QTemporaryDir m_folder;
    LobbydProgram m_lobbyd;
    QStringList m_desks = {u"a"_s, u"b"_s};
};

QTEST_GUILESS_MAIN(TwoDesksTest)
#include "tst_two_desks.moc"
