#include "models/access/device_identity/enrolment_code.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::access;

class EnrolmentCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightGroupsReadBackAsTheCode()
    {
        const EnrolmentCode code = EnrolmentCode::random(m_pin);
        QCOMPARE(code.groups().count(u' '), 7);
        const auto read = EnrolmentCode::parse(code.groups().toLower());
        QVERIFY(read);
        QCOMPARE(read->secret(), code.secret());
        QVERIFY(read->isOf(m_pin));
        QVERIFY(EnrolmentCode::random(m_pin).secret() != code.secret());
    }

    void aCodeKnowsItsAuthority()
    {
        const EnrolmentCode code = EnrolmentCode::random(m_pin);
        QVERIFY(code.isOf(m_pin));
        QByteArray other = m_pin;
        other[9] = 'X';
        QVERIFY(!code.isOf(other));
        QVERIFY(!code.isOf({}));
        QVERIFY(!code.isOf(m_pin.first(9)));
    }

    void theHashIsOfTheSecretAlone()
    {
        const QByteArray secret = EnrolmentCode::random(m_pin).secret();
        QCOMPARE(enrolmentHash(secret).size(), 32);
        QCOMPARE(enrolmentHash(secret), enrolmentHash(secret));
        QVERIFY(enrolmentHash(secret) != enrolmentHash(EnrolmentCode::random(m_pin).secret()));
    }

    void aTicketReadsBack_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("name") << u"lobby.hotel.example"_s;
        QTest::newRow("address") << u"192.0.2.7"_s;
        QTest::newRow("address of version 6") << u"2001:db8::7"_s;
    }

    void aTicketReadsBack()
    {
        QFETCH(QString, host);
        const EnrolmentTicket ticket {host, 8443, EnrolmentCode::random(m_pin)};
        QCOMPARE(ticket.text(), ticket.text().toUpper());
        const auto read = EnrolmentTicket::parse(ticket.text());
        QVERIFY(read);
        QCOMPARE(read->host, host);
        QCOMPARE(read->port, 8443);
        QCOMPARE(read->code.secret(), ticket.code.secret());
    }

    void otherTextsAreNoTickets_data()
    {
        QTest::addColumn<QString>("text");
        const QString groups = EnrolmentCode::random(m_pin).groups().remove(u' ');
        QTest::newRow("empty") << QString();
        QTest::newRow("a code alone") << groups;
        QTest::newRow("a web page") << u"https://hotel.example:8443/"_s + groups;
        QTest::newRow("no port") << u"LOBBY:HOTEL.EXAMPLE/"_s + groups;
        QTest::newRow("port 0") << u"LOBBY:HOTEL.EXAMPLE:0/"_s + groups;
        QTest::newRow("port 65536") << u"LOBBY:HOTEL.EXAMPLE:65536/"_s + groups;
        QTest::newRow("no host") << u"LOBBY::8443/"_s + groups;
        QTest::newRow("user before the host") << u"LOBBY:EVIL@HOTEL.EXAMPLE:8443/"_s + groups;
        QTest::newRow("address of version 6 without brackets")
            << u"LOBBY:2001:DB8::7:8443/"_s + groups;
        QTest::newRow("no code") << u"LOBBY:HOTEL.EXAMPLE:8443/"_s;
        QTest::newRow("code cut short") << u"LOBBY:HOTEL.EXAMPLE:8443/"_s + groups.chopped(1);
        QTest::newRow("more behind the code") << u"LOBBY:HOTEL.EXAMPLE:8443/"_s + groups + u"?x"_s;
    }

    void otherTextsAreNoTickets()
    {
        QFETCH(QString, text);
        QVERIFY(!EnrolmentTicket::parse(text));
    }

private:
    const QByteArray m_pin = QByteArray("0123456789abcdefghijklmnopqrstuv");
};

QTEST_APPLESS_MAIN(EnrolmentCodeTest)
#include "tst_enrolment_code.moc"
