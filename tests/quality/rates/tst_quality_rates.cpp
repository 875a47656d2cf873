#include "models/guests/identity/identity_rows.h"
#include "models/quality/counting/member_rows.h"
#include "models/quality/merging/merges.h"
#include "models/quality/rates/quality_rates.h"
#include "models/quality/verification/verification_repository.h"
#include "models/quality/verification/verifications.h"
#include "models/sync/codec/stamp_vector.h"
#include "tests/support/guest_desk.h"

#include <QTest>

#include <random>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

using What = QualitySelection::What;

namespace {

constexpr qint64 kDayMs = qint64 {24} * 3600 * 1000;

/// A hotel of guests of whom this and that is known.
struct House : GuestDesk
{
    explicit House(const QList<access::Role> &roles = {access::Role::Manager})
        : GuestDesk(roles)
    {
        commit({{sync::OpKind::Create, schema::Branch::kTable, branchId,
                    {{schema::Branch::Name, u"Riverside"_s}, {schema::Branch::Country, u"CN"_s}}},
            {sync::OpKind::Create, schema::Staff::kTable, staffId,
                {{schema::Staff::Name, u"李晓"_s}}}});
    }
    ~House() { rates.reset(); }

    std::unique_ptr<QualityRates> rates = std::make_unique<QualityRates>(*database, authoriser);
    Verifications verifications {*database, authoriser};
    Merges merges {*database, authoriser};
    std::mt19937 random {7};

    bool chance(int perCent) { return int(random() % 100) < perCent; }

    GuestProfile somebody(int number)
    {
        GuestProfile profile;
        Guest &guest = profile.guest;
        if (chance(95))
            guest.fullNameNative
                = chance(5) ? u"测试"_s : u"陈志强%1"_s.arg(QChar(0x4e00 + number));
        guest.latinSurname = guest.fullNameNative.isEmpty() || chance(30) ? u"CHEN"_s : QString();
        if (chance(70))
            guest.birthDate = *BirthDate::parse(chance(10) ? u"1900-01-01" : u"1981-05-14");
        if (chance(10))
            guest.birthDate = *BirthDate::parse(u"2015-02-03");
        if (chance(60))
            guest.gender = Gender::Female;
        if (chance(80))
            guest.nationality = chance(20) ? u"GB"_s : u"CN"_s;
        if (chance(5))
            guest.status = u"lost"_s;
        if (chance(30))
            guest.registeredBranchId = branchId;
        for (int i = int(random() % 3); i > 0; --i) {
            profile.telephones.append(
                telephoneOf(chance(10) ? u"13800000000"_s
                                       : u"139123%1"_s.arg(number * 7 + i, 5, 10, QChar(u'0')),
                    u"CN"));
        }
        if (chance(40))
            profile.emails = {{.address = chance(20) ? u"nowhere"_s : u"a%1@b.cn"_s.arg(number)}};
        if (chance(40))
            profile.addresses = {{.addressLine = u"人民路%1号"_s.arg(number)}};
        if (chance(60)) {
            profile.documents = {{.docType = u"resident_id_cn"_s,
                .number = u"11010119810514%1"_s.arg(number, 4, 10, QChar(u'0')),
                .issuingCountry = chance(90) ? u"CHN"_s : QString(),
                .expiryDate = chance(80) ? QDate(2020 + int(random() % 10), 1, 1) : QDate(),
                .captureMethod = chance(50) ? u"cn_reader"_s : u"manual"_s}};
        }
        return profile;
    }

    QualityFigures figures(const QualitySelection &selection = {})
    {
        return wait(rates->figures(selection, std::make_shared<SearchControl>())).value();
    }
    QualityRows behind(const QualitySelection &selection)
    {
        return wait(rates->behind(selection, std::make_shared<SearchControl>())).value();
    }

    /// One guest the obvious way.
    CountedGuest countedSlowly(store::Connection &connection, const Uuid &id)
    {
        const GuestRepository repository;
        RatedGuest guest;
        guest.profile = *repository.load(connection, id);
        guest.ledger = verificationsOf(connection, id);
        CountedGuest counted;
        counted.guest = id;
        counted.member = staffId;
        counted.branch = guest.profile.guest.registeredBranchId;
        for (const Uuid &record : recordsOf(connection, id)) {
            for (const char *sql : {"SELECT id, stamps FROM telephone WHERE guest_id = :guest",
                     "SELECT id, stamps FROM email WHERE guest_id = :guest",
                     "SELECT id, stamps FROM address WHERE guest_id = :guest",
                     "SELECT id, stamps FROM identity_document WHERE guest_id = :guest"}) {
                store::Statement rows(connection, sql);
                rows.bind(":guest", record);
                while (rows.step())
                    guest.writtenMs[rows.uuid(0)] = latestWriting(rows.bytes(1));
            }
            store::Statement stays(connection,
                "SELECT branch_id FROM stay WHERE guest_id = :guest AND status % 16 >= 4");
            stays.bind(":guest", record);
            if (stays.step()) {
                guest.hasStayed = true;
                if (counted.branch.isNull())
                    counted.branch = stays.uuid(0);
            }
        }
        counted.facts = factsOf(guest, {u"CN"_s, clock.today(), clock.nowMs()});
        return counted;
    }
};

} // namespace

class QualityRatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyHouseHasNoRates()
    {
        House house;
        const QualityFigures figures = house.figures();
        QCOMPARE(figures.guests, 0);
        QVERIFY(!figures.rates[size_t(Rate::Completeness)].perCent());
    }

    void oneWalkCountsWhatCountingOneByOneDoes()
    {
        House house;
        QList<GuestProfile> profiles;
        for (int i = 0; i < 150; ++i)
            profiles.append(house.somebody(i));
        const QList<Uuid> ids = house.addAll(profiles);
        house.clock.advance(800 * kDayMs);
        for (int i = 0; i < 150; i += 2)
            house.addStay(
                ids[i], {i % 4 == 0 ? StayRank::Departed : StayRank::Departed, {}, {}, {}});
        for (int i = 0; i < 150; i += 5) {
            QVERIFY(house.wait(house.verifications.say({.guest = ids[i],
                .what = i % 2 ? Verification::What::Telephone : Verification::What::Record,
                .outcome = i % 3 ? Verification::Outcome::Right : Verification::Outcome::False,
                .reason = u"he said so"_s})));
        }
        QSet<Uuid> shown(ids.begin(), ids.end());
        int merged = 0;
        for (int i = 0; i + 1 < 150 && merged < 5; i += 11) {
            if (house.wait(house.merges.merge({ids[i], ids[i + 1]}))) {
                shown.remove(ids[i + 1]);
                ++merged;
            }
        }
        QCOMPARE(merged, 5);
        for (int i = 7; i < 150; i += 40) {
            QVERIFY(house.wait(house.guests.archive(ids[i], true)));
            shown.remove(ids[i]);
        }

        QualityFigures slow;
        QVERIFY(house.wait(house.database->read([&](store::Connection &connection) {
            for (const Uuid &id : shown)
                slow.add(house.countedSlowly(connection, id));
            return Result<Done>(Done());
        })));
        const QualityFigures fast = house.figures();
        QCOMPARE(fast.guests, qint64(shown.size()));
        QCOMPARE(fast.records, fast.guests + 5);
        QCOMPARE(fast.orphans, 0);
        for (int rate = 0; rate < kRates; ++rate) {
            QCOMPARE(fast.rates[size_t(rate)], slow.rates[size_t(rate)]);
            QVERIFY(fast.rates[size_t(rate)].all > 0);
        }
        for (int field = 0; field < kQualityFields; ++field) {
            const FieldFigures &a = fast.fields[size_t(field)];
            const FieldFigures &b = slow.fields[size_t(field)];
            QCOMPARE(a.complete, b.complete);
            QCOMPARE(a.accurate, b.accurate);
            QCOMPARE(a.timely, b.timely);
        }
        QCOMPARE(fast.broken, slow.broken);
        QCOMPARE(fast.captured, slow.captured);
        QCOMPARE(fast.ages, slow.ages);
        QCOMPARE(fast.states, slow.states);
        QCOMPARE(fast.members.size(), 1);
        QCOMPARE(fast.members.constFirst().name, u"李晓"_s);
        QCOMPARE(fast.branches.size(), slow.branches.size());
        for (const QualityPart &branch : fast.branches) {
            const auto other = std::ranges::find(slow.branches, branch.id, &QualityPart::id);
            QVERIFY(other != slow.branches.end());
            QCOMPARE(branch.rates, other->rates);
        }
        // The list behind a number has as many rows as the number says.
        for (int field = 0; field < kQualityFields; ++field) {
            const Ratio &complete = fast.fields[size_t(field)].complete;
            QCOMPARE(
                house.behind({What::Missing, field, {}, {}, {}}).all, complete.all - complete.good);
        }
        for (int state = 0; state < kVerificationStates; ++state) {
            QCOMPARE(
                house.behind({What::State, state, {}, {}, {}}).all, fast.states[size_t(state)]);
        }
    }

    void aBranchAndAMonthAreCountedAlone()
    {
        House house;
        GuestProfile here;
        here.guest.fullNameNative = u"陈志强"_s;
        here.guest.registeredBranchId = house.branchId;
        const Uuid first = house.add(here);
        house.clock.advance(40 * kDayMs);
        GuestProfile elsewhere;
        elsewhere.guest.fullNameNative = u"王丽"_s;
        (void)house.add(elsewhere);
        const QDate month = house.clock.today().addDays(-40);
        QCOMPARE(house.figures().guests, 2);
        QCOMPARE(house.figures({.branch = house.branchId}).guests, 1);
        QCOMPARE(house.figures({.branch = Uuid()}).guests, 1);
        QCOMPARE(house.figures({.month = month}).guests, 1);
        QCOMPARE(house.behind({.month = month}).rows.constFirst().counted.guest, first);
        QCOMPARE(house.behind({.month = month}).rows.constFirst().name, u"陈志强"_s);
        QCOMPARE(house.behind({.month = month}).rows.constFirst().branch, u"Riverside"_s);
        QCOMPARE(house.figures({.member = house.staffId}).guests, 2);
        QCOMPARE(house.figures({.member = house.branchId}).guests, 0);
    }

    void whoIsThereTwiceIsOnePerson()
    {
        House house;
        GuestProfile chen;
        chen.guest.fullNameNative = u"陳志強"_s;
        chen.guest.birthDate = *BirthDate::parse(u"1981-05-14");
        chen.documents = {{.docType = u"P"_s, .number = u"E12345678"_s}};
        chen.telephones = {telephoneOf(u"13800138000"_s, u"CN")};
        const QList<Uuid> twice = house.addAll({chen, chen});
        GuestProfile wang;
        wang.guest.fullNameNative = u"王丽"_s;
        (void)house.add(wang);
        QVERIFY(!house.figures().knowsDoubles);
        QVERIFY(!house.rates->knowsDoubles());
        QCOMPARE(
            house.wait(house.rates->lookForDoubles(std::make_shared<SearchControl>())).value(), 1);
        QVERIFY(house.rates->knowsDoubles());
        const QualityFigures figures = house.figures();
        QCOMPARE(figures.rates[size_t(Rate::Uniqueness)], (Ratio {2, 3}));
        QCOMPARE(house.behind({What::Double, -1, {}, {}, {}}).all, 1);
        QVERIFY(house.wait(house.merges.merge({twice[0], twice[1]})));
        QCOMPARE(
            house.wait(house.rates->lookForDoubles(std::make_shared<SearchControl>())).value(), 0);
        QCOMPARE(house.figures().rates[size_t(Rate::Uniqueness)], (Ratio {2, 2}));
        house.clock.advance(kDayMs);
        QVERIFY(!house.rates->knowsDoubles()); // of today
    }

    void aMonthShowsHowItEnded()
    {
        House house;
        GuestProfile guest;
        guest.guest.fullNameNative = u"陈志强"_s;
        guest.guest.registeredBranchId = house.branchId;
        (void)house.add(guest);
        QVERIFY(house.wait(house.rates->note(house.figures())));
        guest.guest.fullNameNative = u"王丽"_s;
        (void)house.add(guest);
        QVERIFY(house.wait(house.rates->note(house.figures())));
        house.clock.advance(31 * kDayMs);
        guest.telephones = {telephoneOf(u"13912345678"_s, u"CN")};
        (void)house.add(guest);
        QVERIFY(house.wait(house.rates->note(house.figures())));
        const QList<MonthRates> months = house.figures().months;
        QCOMPARE(months.size(), 2);
        QCOMPARE(months[0].guests, 2);
        QCOMPARE(months[0].rates[size_t(Rate::Completeness)], (Ratio {6, 12}));
        QCOMPARE(months[1].guests, 3);
        QCOMPARE(months[1].rates[size_t(Rate::Completeness)], (Ratio {12, 18}));
        QVERIFY(!months[1].rates[size_t(Rate::Uniqueness)].perCent()); // nobody has looked
        QCOMPARE(house.figures({.branch = house.branchId}).months.size(), 2);
        QCOMPARE(house.figures({.branch = Uuid::named("other", "branch")}).months.size(), 0);
    }

    void mergingsAreCountedByMonth()
    {
        House house;
        GuestProfile guest;
        guest.guest.fullNameNative = u"陈志强"_s;
        const QList<Uuid> ids = house.addAll({guest, guest, guest});
        const Uuid merging = house.wait(house.merges.merge({ids[0], ids[1]})).value();
        QVERIFY(house.wait(house.merges.merge({ids[0], ids[2]})));
        QVERIFY(house.wait(house.merges.part(merging, u"two people"_s, {})));
        const QList<MonthMergings> months = house.figures().mergings;
        QCOMPARE(months.size(), 1);
        QCOMPARE(months[0].merged, 2);
        QCOMPARE(months[0].parted, 1);
    }

    void whatBelongsToNobodyIsCounted()
    {
        House house;
        house.commit({{sync::OpKind::Add, schema::Telephone::kTable, Uuid::v7(1),
            {{schema::Telephone::GuestId, Uuid::named("no", "body").toBytes()},
                {schema::Telephone::Raw, u"139"_s}}}});
        QCOMPARE(house.figures().orphans, 1);
        house.addStay(Uuid::named("no", "body"), {});
        QCOMPARE(house.figures().orphans, 2);
    }

    void itCanBeStopped()
    {
        House house;
        auto control = std::make_shared<SearchControl>();
        control->cancelled = true;
        (void)house.add(house.somebody(1));
        QCOMPARE(
            house.wait(house.rates->figures({}, control)).error().code, Error::Code::Cancelled);
        QCOMPARE(house.wait(house.rates->behind({}, control)).error().code, Error::Code::Cancelled);
    }

    void aReceptionistSeesNoFigures()
    {
        House house {{access::Role::Receptionist}};
        const auto control = std::make_shared<SearchControl>();
        QCOMPARE(
            house.wait(house.rates->figures({}, control)).error().code, Error::Code::NotAllowed);
        QCOMPARE(
            house.wait(house.rates->behind({}, control)).error().code, Error::Code::NotAllowed);
        QCOMPARE(
            house.wait(house.rates->lookForDoubles(control)).error().code, Error::Code::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(QualityRatesTest)
#include "tst_quality_rates.moc"
