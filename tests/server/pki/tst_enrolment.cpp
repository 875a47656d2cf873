#include "server/pki/enrolment.h"

#include <QTest>

using namespace lobby::server;

class EnrolmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServerKeepsNothingThatEnrols()
    {
        const NewEnrolment made = offerEnrolment(m_pin, m_now);
        QCOMPARE(made.offer.hash, lobby::access::enrolmentHash(made.code.secret()));
        QVERIFY(!made.offer.hash.contains(made.code.secret()));
        QVERIFY(made.code.isOf(m_pin));
    }

    void aCodeIsGoodForAQuarterOfAnHour()
    {
        const EnrolmentOffer offer = offerEnrolment(m_pin, m_now).offer;
        QVERIFY(!enrolmentRefusal(offer, m_now));
        QVERIFY(!enrolmentRefusal(offer, m_now + 15 * 60 * 1000 - 1));
        QCOMPARE(enrolmentRefusal(offer, m_now + 15 * 60 * 1000), EnrolmentRefusal::Expired);
    }

    void aCodeIsGoodOnce()
    {
        EnrolmentOffer offer = offerEnrolment(m_pin, m_now).offer;
        offer.isTaken = true;
        QCOMPARE(enrolmentRefusal(offer, m_now), EnrolmentRefusal::Taken);
        QCOMPARE(enrolmentRefusal(std::nullopt, m_now), EnrolmentRefusal::Unknown);
    }

private:
    const QByteArray m_pin = QByteArray(32, 'p');
    const qint64 m_now = 1'747'180'800'000;
};

QTEST_APPLESS_MAIN(EnrolmentTest)
#include "tst_enrolment.moc"
