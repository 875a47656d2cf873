#include "models/quality/merging/merges.h"
#include "tests/support/agreeing_desks.h"

#include <QRandomGenerator>
#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kBranches = 8;
constexpr int kSteps = 40;
constexpr int kGuests = 5;

/// Two desks of one branch and some guests that both know.
struct Branch
{
    Branch()
    {
        server.enrol(*front.database);
        server.enrol(*back.database);
        server.settle();
        for (int i = 0; i < kGuests; ++i) {
            GuestProfile profile;
            profile.guest.fullNameNative = u"陈志强"_s + QChar(u'一' + i);
            profile.guest.language = i % 2 ? u"en"_s : u"zh"_s;
            profile.guest.doNotRoom = i == 3;
            guests.append(front.add(profile));
        }
        server.settle();
    }
    Result<Uuid> merge(GuestDesk &at, const Uuid &kept, const Uuid &other)
    {
        at.clock.advance(1000);
        return GuestDesk::wait(Merges(*at.database, at.authoriser).merge({kept, other, {}}));
    }
    Result<Done> part(GuestDesk &at, const Uuid &merging)
    {
        at.clock.advance(1000);
        return GuestDesk::wait(
            Merges(*at.database, at.authoriser).part(merging, u"guest_request"_s));
    }
    static QList<Merging> mergings(GuestDesk &at, const Uuid &guest)
    {
        return GuestDesk::wait(Merges(*at.database, at.authoriser).ofGuest(guest)).value();
    }
    static GuestProfile loaded(GuestDesk &at, const Uuid &guest)
    {
        return GuestDesk::wait(at.guests.load(guest)).value();
    }
    static void edit(GuestDesk &at, const Uuid &guest, const std::function<void(Guest &)> &change)
    {
        at.clock.advance(1000);
        const GuestProfile seen = loaded(at, guest);
        GuestProfile edited = seen;
        change(edited.guest);
        if (!GuestDesk::wait(at.guests.save(edited, seen)))
            qFatal("save");
    }
    /// Who is with whom, as what, and who is in the list.
    QList<GuestProfile> everybody(GuestDesk &at) const
    {
        QList<GuestProfile> all;
        for (const Uuid &guest : guests)
            all.append(loaded(at, guest));
        return all;
    }
    static QSet<Uuid> listed(GuestDesk &at)
    {
        QSet<Uuid> all;
        auto order = GuestDesk::wait(at.search.order()).value();
        const auto rows = GuestDesk::wait(at.search.rows(std::move(order))).value();
        for (const GuestRow &row : rows)
            all.insert(row.guest);
        return all;
    }
    void randomStep(GuestDesk &at, QRandomGenerator &random)
    {
        const Uuid one = guests.at(random.bounded(kGuests));
        const Uuid other = guests.at(random.bounded(kGuests));
        switch (random.bounded(5)) {
        case 0:
        case 1:
            (void)merge(at, one, other); // also of who is one already: refused
            break;
        case 2: {
            const QList<Merging> stands = mergings(at, one);
            if (!stands.isEmpty())
                (void)part(at, stands.at(random.bounded(int(stands.size()))).id);
            break;
        }
        case 3:
            edit(at, one, [&](Guest &guest) {
                guest.language = QStringList {u"de"_s, u"fr"_s, QString()}.at(random.bounded(3));
            });
            break;
        default:
            edit(at, one, [&](Guest &guest) { guest.fullNameNative += u'新'; });
            break;
        }
    }

    GuestDesk front;
    GuestDesk back;
    AgreeingDesks server;
    QList<Uuid> guests;
};

} // namespace

class MergingDesksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneDeskMergesIsOneAtTheOther()
    {
        Branch branch;
        QVERIFY(branch.merge(branch.front, branch.guests[0], branch.guests[1]));
        branch.server.settle();
        QCOMPARE(Branch::loaded(branch.back, branch.guests[1]).guest.id, branch.guests[0]);
        QCOMPARE(Branch::listed(branch.back).size(), kGuests - 1);
    }
    void mergedInOppositeDirectionsTheNewerSaysWhoIsShown()
    {
        Branch branch;
        QVERIFY(branch.merge(branch.front, branch.guests[0], branch.guests[1]));
        branch.back.clock.advance(5000);
        QVERIFY(branch.merge(branch.back, branch.guests[1], branch.guests[0]));
        branch.server.settle();
        for (GuestDesk *at : {&branch.front, &branch.back}) {
            QCOMPARE(Branch::loaded(*at, branch.guests[0]).guest.id, branch.guests[1]);
            QCOMPARE(Branch::mergings(*at, branch.guests[0]).size(), 2);
        }
        // and one parting takes both back
        QVERIFY(branch.part(
            branch.front, Branch::mergings(branch.front, branch.guests[0]).constFirst().id));
        branch.server.settle();
        QCOMPARE(Branch::listed(branch.back).size(), kGuests);
    }
    void whoIsToStayAwayStaysAway()
    {
        Branch branch;
        QVERIFY(branch.merge(branch.front, branch.guests[0], branch.guests[1]));
        branch.back.clock.advance(500); // before that, and unseen
        Branch::edit(branch.back, branch.guests[1], [](Guest &guest) { guest.doNotRoom = true; });
        branch.server.settle();
        for (GuestDesk *at : {&branch.front, &branch.back})
            QVERIFY(Branch::loaded(*at, branch.guests[0]).guest.doNotRoom);
    }
    void partedHereAndMergedAgainThereTheyAreOne()
    {
        Branch branch;
        const Uuid merging = branch.merge(branch.front, branch.guests[0], branch.guests[1]).value();
        QVERIFY(branch.part(branch.front, merging));
        QVERIFY(branch.merge(branch.back, branch.guests[0], branch.guests[1]));
        branch.server.settle();
        for (GuestDesk *at : {&branch.front, &branch.back})
            QCOMPARE(Branch::listed(*at).size(), kGuests - 1);
    }
    void whoIsErasedLeavesTheOtherAlone()
    {
        Branch branch;
        QVERIFY(branch.merge(branch.front, branch.guests[0], branch.guests[1]));
        branch.server.settle();
        branch.back.clock.advance(10'000);
        branch.back.commit({{sync::OpKind::Erase, schema::Guest::kTable, branch.guests[1]}});
        QCOMPARE(Branch::loaded(branch.back, branch.guests[0]).guest.language, u"zh"_s);
        QVERIFY(Branch::mergings(branch.back, branch.guests[0]).isEmpty());
    }
    void whateverTwoDesksDoTheyAgree_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < kBranches; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void whateverTwoDesksDoTheyAgree()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        Branch branch;
        for (int i = 0; i < kSteps; ++i) {
            branch.randomStep(random.bounded(2) ? branch.front : branch.back, random);
            if (random.bounded(6) == 0)
                branch.server.settle();
        }
        branch.server.settle();
        QCOMPARE(Branch::listed(branch.back), Branch::listed(branch.front));
        QCOMPARE(branch.everybody(branch.back), branch.everybody(branch.front));
        for (const Uuid &guest : std::as_const(branch.guests)) {
            const QList<Merging> stands = Branch::mergings(branch.front, guest);
            QCOMPARE(Branch::mergings(branch.back, guest), stands);
            const GuestProfile joint = Branch::loaded(branch.front, guest);
            QVERIFY(Branch::listed(branch.front).contains(joint.guest.id));
            const bool isWithThree = std::ranges::any_of(stands, [&](const Merging &merging) {
                return merging.record == branch.guests[3] || merging.into == branch.guests[3];
            });
            if (isWithThree)
                QVERIFY(joint.guest.doNotRoom);
        }
    }
};

QTEST_GUILESS_MAIN(MergingDesksTest)
#include "tst_merging_desks.moc"
