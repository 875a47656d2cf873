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

    template <typename Ask>
    auto ask(Ask question)
    {
        return wait(database->read([question](store::Connection &connection) {
            return question(connection);
        })).value();
    }
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
    /// On the merged guest's page, or of whoever he is now.
    void change(const Uuid &guest, const std::function<void(GuestProfile &)> &how)
    {
        clock.advance(1000);
        const GuestProfile before = wait(guests.load(guest)).value();
        GuestProfile after = before;
        how(after);
        if (!wait(guests.save(after, before)))
            qFatal("change");
    }
    [[nodiscard]] bool isVip(followups::TaskAbout about, const Uuid &id)
    {
        return ask([about, id](store::Connection &connection) {
            return followups::AutomaticTaskRepository(connection).subject(about, id).isVip;
        });
    }
    /// What the next shift hears of guests.
    [[nodiscard]] QStringList warnings()
    {
        return ask([this](store::Connection &connection) {
            QStringList texts;
            const auto threads
                = handover::openThreads(connection, {branchId, staffId, {}, clock.nowMs()});
            for (const handover::Thread &thread : threads)
                texts.append(thread.key.id.toString() + u' ' + thread.text);
            return texts;
        });
    }
    [[nodiscard]] bool isGreeted(const Uuid &guest)
    {
        const QDate today = clock.today();
        return ask([this, guest, today](store::Connection &connection) {
            const care::CareRepository repository(connection);
            const auto all = repository.ofHouse(branchId, today, today.addDays(7));
            const bool isListed = std::ranges::find(all, guest, &care::CareGuest::id) != all.end();
            const bool isFound = repository.find(guest, branchId, today).has_value();
            return isListed && isFound;
        });
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
        const auto isVip = [&house] { return house.isVip(followups::TaskAbout::Stay, house.stay); };
        QVERIFY(!isVip());
        const Uuid merging = house.merge();
        QVERIFY(isVip());
        house.part(merging);
        QVERIFY(!isVip());
    }
    void whatWasTakenBackFromTheMergedGuestIsRememberedOfNone()
    {
        House house;
        const Uuid merging = house.merge();
        const auto isVip = [&house] { return house.isVip(followups::TaskAbout::Stay, house.stay); };
        house.change(house.kept, [](GuestProfile &profile) { profile.guest.vipCode.clear(); });
        QVERIFY(!isVip());
        house.change(house.kept, [](GuestProfile &profile) { profile.guest.vipCode = u"V2"_s; });
        QVERIFY(isVip());
        house.change(house.kept, [](GuestProfile &profile) { profile.guest.vipCode.clear(); });
        // Alone again, the record is as it was: its own word was never touched.
        house.part(merging);
        QCOMPARE(house.wait(house.guests.load(house.other)).value().guest.vipCode, u"V1"_s);
        QVERIFY(!isVip());
    }
    void theNextShiftHearsOfHim()
    {
        House house;
        QCOMPARE(house.warnings(), QStringList());
        const Uuid merging = house.merge();
        QCOMPARE(house.warnings(), QStringList {house.kept.toString() + u" peanuts"_s});
        house.part(merging);
        QCOMPARE(house.warnings(), QStringList());
    }
    void anAlertThatWasTakenBackIsHandedOverToNobody()
    {
        House house;
        house.change(house.kept, [](GuestProfile &profile) {
            profile.alerts = {{.code = u"allergy"_s, .severity = u"stop"_s, .text = u"peanuts"_s}};
        });
        house.merge();
        // Both records say it, and it is said once.
        QCOMPARE(house.warnings(), QStringList {house.kept.toString() + u" peanuts"_s});
        house.change(house.kept, [](GuestProfile &profile) { profile.alerts.clear(); });
        QCOMPARE(house.warnings(), QStringList());
    }
    void whoMayBeGivenARoomAgainIsWelcome()
    {
        House house;
        house.change(house.other, [](GuestProfile &profile) {
            profile.alerts.clear();
            profile.guest.doNotRoom = true;
        });
        QVERIFY(house.isGreeted(house.kept));
        const Uuid merging = house.merge();
        QVERIFY(!house.isGreeted(house.kept));
        QCOMPARE(house.warnings(), QStringList {house.kept.toString() + u' '});
        house.change(house.kept, [](GuestProfile &profile) { profile.guest.doNotRoom = false; });
        QVERIFY(house.isGreeted(house.kept));
        QCOMPARE(house.warnings(), QStringList());
        house.part(merging);
        QVERIFY(house.isGreeted(house.kept));
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
