#include "models/guests/identity/identity_group.h"
#include "tests/guests/identity/made_up_ledger.h"

#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::tests;

namespace {

constexpr int kLedgers = 2000;

const Uuid kA = MadeUpLedger::record(0);
const Uuid kB = MadeUpLedger::record(1);
const Uuid kC = MadeUpLedger::record(2);
const Uuid kD = MadeUpLedger::record(3);

Merging merged(const Uuid &record, const Uuid &into, quint64 when)
{
    return {Uuid::named("merging", QByteArray::number(when)), record, into, {when, 1}};
}

QSet<Uuid> together(const Uuid &record, const QList<Merging> &mergings)
{
    const IdentityGroup group = groupOf(record, mergings);
    return {group.records.begin(), group.records.end()};
}

QSet<Uuid> everybody()
{
    QSet<Uuid> all;
    for (int i = 0; i < MadeUpLedger::kRecords; ++i)
        all.insert(MadeUpLedger::record(i));
    return all;
}

/// Who is with whom and who is shown, of all records.
QList<std::pair<IdentityGroup, Uuid>> groupsBy(
    const QList<Merging> &ledger, const QSet<Uuid> &parted)
{
    QList<std::pair<IdentityGroup, Uuid>> groups;
    const QList<Merging> stands = standing(ledger, parted);
    for (int i = 0; i < MadeUpLedger::kRecords; ++i) {
        const IdentityGroup group = groupOf(MadeUpLedger::record(i), stands);
        groups.append({group, shownOf(group, everybody())});
    }
    return groups;
}

} // namespace

class IdentityGroupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoWasNotMergedIsAlone()
    {
        const IdentityGroup group = groupOf(kA, {});
        QCOMPARE(group.records, QList<Uuid> {kA});
        QVERIFY(!group.isJoint());
        QCOMPARE(shownOf(group, {kA}), kA);
    }
    void chainsConnect()
    {
        const QList<Merging> chain {merged(kC, kB, 1), merged(kB, kA, 2)};
        QCOMPARE(together(kC, chain), (QSet<Uuid> {kA, kB, kC}));
        QCOMPARE(together(kD, chain), QSet<Uuid> {kD});
        QCOMPARE(shownOf(groupOf(kC, chain), {kA, kB, kC}), kA);
    }
    void partingAnInnerLinkLeavesWhoIsStillConnected()
    {
        const Merging inner = merged(kC, kB, 1);
        const QList<Merging> all {inner, merged(kB, kA, 2), merged(kD, kC, 3)};
        const QList<Merging> left = standing(all, {inner.id});
        QCOMPARE(together(kA, left), (QSet<Uuid> {kA, kB}));
        QCOMPARE(together(kC, left), (QSet<Uuid> {kC, kD}));
    }
    void aPartingTakesBackWhatItsAuthorSaw()
    {
        const Merging seen = merged(kB, kA, 1);
        const Merging again = merged(kB, kA, 2); // at another desk, meanwhile
        QCOMPARE(together(kA, standing({seen, again}, {seen.id})), (QSet<Uuid> {kA, kB}));
        QCOMPARE(together(kA, standing({seen, again}, {seen.id, again.id})), QSet<Uuid> {kA});
    }
    void ofOppositeMergingsTheNewerSaysWhoIsShown()
    {
        const IdentityGroup group = groupOf(kA, {merged(kB, kA, 1), merged(kA, kB, 2)});
        QCOMPARE(shownOf(group, {kA, kB}), kB);
    }
    void whoIsNotHereIsNotShown()
    {
        const IdentityGroup group = groupOf(kB, {merged(kB, kA, 1)});
        QCOMPARE(shownOf(group, {kB}), kB);
        QCOMPARE(shownOf(group, {}), Uuid());
    }
    void asOneAtThatMoment()
    {
        const QList<Merging> chain {merged(kC, kB, 10), merged(kB, kA, 20)};
        QVERIFY(!wereOne(kC, kA, chain, {19, 9}));
        QVERIFY(wereOne(kC, kA, chain, {20, 1}));
        QVERIFY(wereOne(kC, kC, {}, {}));
    }

    void desksThatKnowTheSameEntriesAgree()
    {
        for (quint32 seed = 0; seed < kLedgers; ++seed) {
            MadeUpLedger hotel(seed);
            const QList<Merging> ledger = hotel.mergings(hotel.below(8));
            QSet<Uuid> parted;
            for (const Merging &merging : ledger) {
                if (hotel.below(3) == 0)
                    parted.insert(merging.id);
            }
            const QList<Merging> elsewhere = hotel.shuffled(ledger + hotel.shuffled(ledger));
            QCOMPARE(groupsBy(elsewhere, parted), groupsBy(ledger, parted));
        }
    }
    void mergingAndPartingIsIdentity()
    {
        for (quint32 seed = 0; seed < kLedgers; ++seed) {
            MadeUpLedger hotel(seed);
            const QList<Merging> ledger = hotel.mergings(hotel.below(8));
            const QList<Merging> more = hotel.mergings(1 + hotel.below(4));
            QSet<Uuid> parted;
            for (const Merging &merging : more)
                parted.insert(merging.id);
            QCOMPARE(groupsBy(hotel.shuffled(ledger + more), parted), groupsBy(ledger, {}));
        }
    }
    void everybodyOfAGroupKnowsTheSameGroup()
    {
        for (quint32 seed = 0; seed < kLedgers; ++seed) {
            MadeUpLedger hotel(seed);
            const QList<Merging> stands = standing(hotel.mergings(hotel.below(8)), {});
            const IdentityGroup group = groupOf(MadeUpLedger::record(0), stands);
            for (const Uuid &record : group.records)
                QCOMPARE(groupOf(record, stands), group);
            QVERIFY(group.records.contains(shownOf(group, everybody())));
        }
    }
};

QTEST_GUILESS_MAIN(IdentityGroupTest)
#include "tst_identity_group.moc"
