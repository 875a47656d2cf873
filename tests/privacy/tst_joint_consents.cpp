#include "models/privacy/joint_consents.h"

#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::privacy;

namespace {

const Uuid kA = Uuid::named("record", "a");
const Uuid kB = Uuid::named("record", "b");

RecordedConsent said(const Uuid &record, bool granted, qint64 at)
{
    return {record, {Purpose::OffersByEmail, granted, 1, at, {}}};
}

} // namespace

class JointConsentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCounts_data()
    {
        QTest::addColumn<QList<RecordedConsent>>("ledger");
        QTest::addColumn<bool>("granted");
        using Ledger = QList<RecordedConsent>;
        QTest::newRow("one record, the last word")
            << Ledger {said(kA, false, 1), said(kA, true, 2)} << true;
        QTest::newRow("both allow") << Ledger {said(kA, true, 1), said(kB, true, 2)} << true;
        QTest::newRow("one never asked") << Ledger {said(kB, true, 2)} << true;
        QTest::newRow("the older refuses")
            << Ledger {said(kA, false, 1), said(kB, true, 2)} << false;
        QTest::newRow("the newer refuses")
            << Ledger {said(kA, true, 1), said(kB, false, 2)} << false;
        QTest::newRow("asked anew since they are one")
            << Ledger {said(kA, false, 1), said(kB, true, 2), said(kB, true, 101)} << true;
        QTest::newRow("refused since they are one")
            << Ledger {said(kA, true, 1), said(kB, true, 2), said(kA, false, 101)} << false;
        QTest::newRow("asked anew a moment before they were one")
            << Ledger {said(kA, false, 1), said(kB, true, 99)} << false;
    }
    void whatCounts()
    {
        QFETCH(QList<RecordedConsent>, ledger);
        QFETCH(bool, granted);
        const QList<Merging> mergings {
            {Uuid::named("merging", "1"), kB, kA, {sync::hlcOf(100), 1}}};
        const QList<Consent> joint = jointConsents(ledger, mergings);
        QCOMPARE(joint.size(), 1);
        QCOMPARE(joint.constFirst().granted, granted);
    }
    void eachPurposeByItself()
    {
        const QList<RecordedConsent> ledger {
            said(kA, true, 1), {kB, {Purpose::Loyalty, false, 1, 2, {}}}};
        QCOMPARE(jointConsents(ledger, {}).size(), 2);
    }
};

QTEST_GUILESS_MAIN(JointConsentsTest)
#include "tst_joint_consents.moc"
