#include "app/sync/connection/server_account.h"
#include "app/sync/sync_link.h"
#include "models/support/wait_for.h"
#include "tests/support/guest_desk.h"
#include "tests/support/http_fixture.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace lobby;
using namespace lobby::app;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Link = sync::LinkState::Link;

/// When a desk asks its server.
class SyncLinkTest : public QObject
{
    Q_OBJECT

private:
    QTcpServer m_server; ///< takes a connection, and says nothing
    int m_asked = 0;
    std::unique_ptr<GuestDesk> m_desk;

    void enrol() const
    {
        const HttpFixture issuer {server::Routes()};
        const HttpClient::Tls device = issuer.device({1, 3});
        ServerAccount account;
        account.host = u"127.0.0.1"_s;
        account.port = m_server.serverPort();
        account.authority = issuer.authority().identity().certificate;
        account.certificate = device.certificate;
        account.privateKey = device.key->privateBytes().view().toByteArray();
        account.device = 3;
        account.home = 1;
        account.organisation = 100;
        QVERIFY(waitFor(m_desk->database->local(
            [&account](store::Connection &connection) { writeAccount(connection, account); })));
    }

private Q_SLOTS:
    void init()
    {
        m_asked = 0;
        m_desk = std::make_unique<GuestDesk>();
        QVERIFY(m_server.listen(QHostAddress::LocalHost));
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            ++m_asked;
            m_server.nextPendingConnection()->abort();
        });
        enrol();
    }
    void cleanup()
    {
        m_server.disconnect(this);
        m_server.close();
        m_desk.reset();
    }

    void aSilentServerIsNotAskedAtEverySave()
    {
        SyncLink link(*m_desk->database, m_desk->clock);
        QTRY_COMPARE(link.state().link, Link::Offline);
        constexpr int kSaves = 40;
        for (int i = 0; i < kSaves; ++i) {
            guests::GuestProfile guest;
            guest.guest.latinSurname = u"SAVED"_s;
            m_desk->add(guest);
            QTest::qWait(10);
        }
        QVERIFY2(m_asked < kSaves / 2, qPrintable(QString::number(m_asked)));
    }

    void syncNowAsksAtOnce()
    {
        SyncLink link(*m_desk->database, m_desk->clock);
        QTRY_COMPARE(link.state().link, Link::Offline);
        const int before = m_asked;
        link.syncNow();
        QTRY_VERIFY(m_asked > before);
    }
};

QTEST_GUILESS_MAIN(SyncLinkTest)
#include "tst_sync_link.moc"
