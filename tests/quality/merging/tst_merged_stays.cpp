#include "models/guests/guests.h"
#include "models/guests/search/guest_search_index.h"
#include "models/quality/merging/merges.h"
#include "models/stays/lists/stay_lists.h"
#include "tests/support/stay_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

struct IndexedFirst // made before the database that it follows
{
    ManualClock indexClock;
    GuestSearchIndex index {indexClock};
};

/// Somebody is booked under one record; what must be known of him stands in the other.
struct House : IndexedFirst, StayFixture
{
    House()
        : StayFixture({access::Role::Manager}, {&index})
    {
        GuestProfile profile;
        profile.guest.fullNameNative = u"陈志强"_s;
        profile.guest.doNotRoom = true;
        profile.guest.vipCode = u"V1"_s;
        profile.alerts = {{.code = u"allergy"_s, .severity = u"stop"_s, .text = u"peanuts"_s}};
        other = wait(guests.create({profile})).value().constFirst();
        kept = guest(u"陳志強"_s);
        stays::Stay wished = wish(u"1207"_s);
        wished.guest = kept;
        stay = booked(wished);
    }
    ~House() { database.reset(); }

    access::LocalDocumentNumbers numbers {
        access::RootKey(1, access::SecretBytes::copyOf(QByteArray(32, 'r')))};
    Guests guests {*database, authoriser, numbers};
    stays::StayLists lists {*database, authoriser};
    Merges merges {*database, authoriser};
    Uuid other;
    Uuid kept;
    Uuid stay;

    QSet<stays::NoticeKind> notices()
    {
        QSet<stays::NoticeKind> kinds;
        const stays::StayRow row = wait(lists.row(stay)).value();
        for (const stays::Notice &notice : row.notices)
            kinds.insert(notice.kind);
        return kinds;
    }
};

} // namespace

class MergedStaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMustBeKnownOfHimStandsInTheLists()
    {
        using stays::NoticeKind;
        House house;
        QVERIFY(!house.notices().contains(NoticeKind::Allergy));
        const auto merging = house.wait(house.merges.merge({house.kept, house.other}));
        QVERIFY(merging);
        const QSet<NoticeKind> known = house.notices();
        for (const NoticeKind kind : {NoticeKind::Allergy, NoticeKind::DoNotRoom, NoticeKind::Vip})
            QVERIFY(known.contains(kind));
        QVERIFY(house.wait(house.merges.part(*merging, u"guest_request"_s)));
        QVERIFY(!house.notices().contains(NoticeKind::Allergy));
        QVERIFY(!house.notices().contains(NoticeKind::DoNotRoom));
    }
    void hisStaysAreHisByEitherRecord()
    {
        House house;
        QVERIFY(house.wait(house.merges.merge({house.other, house.kept})));
        QCOMPARE(house.wait(house.stays->ofGuest(house.other)).value().size(), 1);
        QCOMPARE(house.wait(house.lists.row(house.stay)).value().guest, house.other);
    }
};

QTEST_GUILESS_MAIN(MergedStaysTest)
#include "tst_merged_stays.moc"
