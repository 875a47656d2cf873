#include "models/care/care_repository.h"
#include "models/darkdesk/pack/pack_reading.h"
#include "models/followups/automatic/automatic_task_repository.h"
#include "models/followups/reminder_repository.h"
#include "models/followups/reminders.h"
#include "models/handover/thread_list.h"
#include "models/quality/merging/merges.h"
#include "tests/support/guest_desk.h"

#include <QTest>

#include <algorithm>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

/// Somebody is in the house under one record; what must be known of him stands in the other.
struct House : GuestDesk
{
    House()
    {
        clock.set(QDateTime({2025, 5, 14}, {10, 0}).toMSecsSinceEpoch());
        GuestProfile booked;
        booked.guest.fullNameNative = u"陳志強"_s;
        kept = add(booked);
        GuestProfile known;
        known.guest.fullNameNative = u"陈志强"_s;
        known.guest.vipCode = u"V1"_s;
        known.guest.birthDate = *BirthDate::parse(u"1981-05-20");
        known.alerts = {{.code = u"allergy"_s, .severity = u"stop"_s, .text = u"peanuts"_s}};
        other = add(known);
        const Uuid host = add({.guest = {.fullNameNative = u"王丽"_s}});
        stay = addNights(kept);
        commit({{sync::OpKind::Add, schema::StayGuest::kTable, Uuid::v7(clock.nowMs()),
            {{schema::StayGuest::StayId, addNights(host).toBytes()},
                {schema::StayGuest::GuestId, kept.toBytes()},
                {schema::StayGuest::Role, u"companion"_s}}}});
    }
    ~House() { database.reset(); }

    Uuid addNights(const Uuid &guest)
    {
        using schema::Stay;
        const Uuid id = Uuid::v7(clock.nowMs());
        commit({{sync::OpKind::Create, Stay::kTable, id,
            {{Stay::BranchId, branchId.toBytes()}, {Stay::GuestId, guest.toBytes()},
                {Stay::Room, u"1207"_s}, {Stay::Arrival, u"2025-05-13"_s},
                {Stay::Departure, u"2025-05-16"_s}, {Stay::Status, qint64(StayRank::InHouse)}}}});
        return id;
    }
    Uuid merge()
    {
        clock.advance(1000);
        return wait(merges.merge({kept, other})).value();
    }
    void part(const Uuid &merging)
    {
        clock.advance(1000);
        if (!wait(merges.part(merging, u"guest_request"_s)))
            qFatal("part");
    }
    template <typename Ask>
    auto ask(Ask question)
    {
        return wait(database->read([question](store::Connection &connection) {
            return question(connection);
        })).value();
    }

    Merges merges {*database, authoriser};
    followups::Reminders reminders {*database, authoriser};
    Uuid kept;
    Uuid other;
    Uuid stay;
};

} // namespace

class MergedEverywhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heIsGreetedOnceAndForWhatEitherRecordKnows()
    {
        House house;
        const auto born = [&house] {
            return house.ask([&house](store::Connection &connection) {
                const auto all = care::CareRepository(connection)
                                     .ofHouse(house.branchId, {2025, 5, 14}, {2025, 5, 21});
                QStringList texts;
                for (const care::CareGuest &guest : all)
                    texts.append(guest.id.toString() + u' ' + guest.birth.toText());
                return texts;
            });
        };
        const QString before = house.kept.toString() + u' ';
        QVERIFY(born().contains(before));
        const Uuid merging = house.merge();
        QVERIFY(born().contains(before + u"1981-05-20"_s));
        QCOMPARE(born().size(), 2); // and the host
        const auto found = house.ask([&house](store::Connection &connection) {
            return care::CareRepository(connection)
                .find(house.other, house.branchId, {2025, 5, 14});
        });
        QVERIFY(found);
        QCOMPARE(found->id, house.kept);
        house.part(merging);
        QVERIFY(born().contains(before));
    }
    void importantIsWhoeverIsInAnyRecord()
    {
        House house;
        const auto isVip = [&house] {
            return house.ask([&house](store::Connection &connection) {
                return followups::AutomaticTaskRepository(connection)
                    .subject(followups::TaskAbout::Stay, house.stay)
                    .isVip;
            });
        };
        QVERIFY(!isVip());
        const Uuid merging = house.merge();
        QVERIFY(isVip());
        house.part(merging);
        QVERIFY(!isVip());
    }
    void theNextShiftHearsOfHim()
    {
        House house;
        const auto alerts = [&house] {
            return house.ask([&house](store::Connection &connection) {
                QStringList texts;
                const auto threads = handover::openThreads(
                    connection, {house.branchId, house.staffId, {}, house.clock.nowMs()});
                for (const handover::Thread &thread : threads)
                    texts.append(thread.key.id.toString() + u' ' + thread.text);
                return texts;
            });
        };
        QCOMPARE(alerts(), QStringList());
        const Uuid merging = house.merge();
        QCOMPARE(alerts(), QStringList {house.kept.toString() + u" peanuts"_s});
        house.part(merging);
        QCOMPARE(alerts(), QStringList());
    }
    void theDarkDeskWarnsOfHim()
    {
        House house;
        const auto dangers = [&house] {
            return house.ask([&house](store::Connection &connection) {
                return darkdesk::readPack(
                    connection, house.branchId, house.clock.nowMs(), house.clock.today())
                    .dangers.size();
            });
        };
        QCOMPARE(dangers(), 0);
        house.merge();
        QCOMPARE(dangers(), 2 + 1); // own room, and beside the host: by his stay and by himself
    }
    void remindersOfEitherRecordAreHis()
    {
        House house;
        followups::Reminder reminder;
        reminder.title = u"Call"_s;
        reminder.subject = house.other;
        reminder.kind = followups::ReminderKind::Memo;
        reminder.baseDate = {2025, 5, 15};
        reminder.baseTime = {10, 0};
        QVERIFY(house.wait(house.reminders.create(reminder)));
        QVERIFY(house.wait(house.reminders.ofGuest(house.kept)).value().isEmpty());
        house.merge();
        QCOMPARE(house.wait(house.reminders.ofGuest(house.kept)).value().size(), 1);
    }
    void outOfTheListsGoesTheWholeGuest()
    {
        House house;
        const auto listed = [&house] { return house.wait(house.search.order()).value().size(); };
        const Uuid merging = house.merge();
        QCOMPARE(listed(), 2U);
        QVERIFY(house.wait(house.guests.archive(house.other, true)));
        QCOMPARE(listed(), 1U);
        house.part(merging);
        QCOMPARE(listed(), 1U);
    }
};

QTEST_GUILESS_MAIN(MergedEverywhereTest)
#include "tst_merged_everywhere.moc"
