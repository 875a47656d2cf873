#include "models/guests/guest_changes.h"
#include "models/guests/guest_rows.h"
#include "models/quality/merging/merge_repository.h"
#include "models/quality/merging/merges.h"
#include "models/store/engine/statement.h"
#include "tests/support/guest_desk.h"

#include <QTest>

#include <algorithm>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kReason = u"guest_request"_s;

struct House : GuestDesk
{
    Merges merges {*database, authoriser};
    Uuid kept = add(chen());
    Uuid other = add(chenElsewhere());

    static GuestProfile chen()
    {
        GuestProfile profile;
        profile.guest.fullNameNative = u"陳志強"_s;
        profile.guest.language = u"zh"_s;
        profile.telephones = {telephoneOf(u"13800138000"_s, u"CN")};
        profile.notes = {{.text = u"likes the sixth floor"_s}};
        return profile;
    }
    static GuestProfile chenElsewhere()
    {
        GuestProfile profile;
        profile.guest.latinSurname = u"CHEN"_s;
        profile.guest.latinGivenName = u"ZHIQIANG"_s;
        profile.guest.language = u"en"_s;
        profile.guest.vipCode = u"V1"_s;
        profile.telephones = {telephoneOf(u"13900139000"_s, u"CN")};
        profile.documents = {{.docType = u"P"_s, .number = u"E12345678"_s}};
        profile.notes = {{.text = u"came with a dog"_s}};
        return profile;
    }

    Uuid merge(const QHash<quint16, Side> &chosen = {})
    {
        clock.advance(1000);
        const auto merged = wait(merges.merge({kept, other, chosen}));
        if (!merged)
            qFatal("merge: %s", qPrintable(merged.error().subject));
        clock.advance(1000);
        return *merged;
    }
    Result<Done> part(const Uuid &merging, const Belongings &ofOther = {})
    {
        return wait(merges.part(merging, kReason, ofOther));
    }
    GuestProfile loaded(const Uuid &guest) { return wait(guests.load(guest)).value(); }
    void edit(const Uuid &guest, const std::function<void(GuestProfile &)> &change)
    {
        clock.advance(1000);
        const GuestProfile seen = loaded(guest);
        GuestProfile edited = seen;
        change(edited);
        if (!wait(guests.save(edited, seen)))
            qFatal("save");
    }
    QList<Uuid> found(const QString &text)
    {
        QList<Uuid> all;
        const auto hits = wait(search.search(text)).value();
        for (const SearchHit &hit : hits)
            all.append(hit.guest.guest);
        return all;
    }
    qsizetype listed() { return qsizetype(wait(search.order()).value().size()); }
    SinceMerging since(const Uuid &merging) { return wait(merges.since(merging)).value(); }
};

QStringList numbers(const GuestProfile &profile)
{
    QStringList all;
    for (const Telephone &telephone : profile.telephones)
        all.append(telephone.raw.isEmpty() ? telephone.e164 : telephone.raw);
    all.sort();
    return all;
}

template <typename T>
QString refusal(const Result<T> &result)
{
    return result ? u"none"_s
                  : QString(codeName(result.error().code)) + u' ' + result.error().subject;
}

} // namespace

class MergesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneGuestOfTwo()
    {
        House house;
        house.merge();
        QCOMPARE(house.listed(), 1);
        const GuestProfile joint = house.loaded(house.kept);
        QCOMPARE(joint.guest.fullNameNative, u"陳志強"_s);
        QCOMPARE(joint.guest.latinSurname, u"CHEN"_s);
        QCOMPARE(joint.guest.language, u"zh"_s);
        QCOMPARE(joint.guest.vipCode, u"V1"_s);
        QCOMPARE(joint.telephones.size(), 2);
        QCOMPARE(joint.documents.size(), 1);
        QCOMPARE(joint.notes.size(), 2);
        QCOMPARE(house.loaded(house.other), joint); // whoever still has the other's id
    }
    void theClerkChooses()
    {
        House house;
        house.merge({{schema::Guest::Language, Side::Other}, {schema::Guest::VipCode, Side::Kept}});
        const GuestProfile joint = house.loaded(house.kept);
        QCOMPARE(joint.guest.language, u"en"_s);
        QCOMPARE(joint.guest.vipCode, u"V1"_s); // sticks
    }
    void heIsFoundByAllThatEitherHad()
    {
        House house;
        house.merge();
        for (const QString &text :
            {u"陳志強"_s, u"chen zhiqiang"_s, u"8000"_s, u"9000"_s, u"E12345678"_s})
            QCOMPARE(house.found(text), QList<Uuid> {house.kept});
    }
    void staysOfBothAreHis()
    {
        House house;
        house.addStay(house.other, {StayRank::InHouse, u"1207"_s, {2025, 5, 13}});
        house.merge();
        QCOMPARE(house.found(u"1207"_s), QList<Uuid> {house.kept});
        house.addStay(house.other, {StayRank::Expected, u"0815"_s, {2025, 6, 1}});
        QCOMPARE(house.found(u"0815"_s), QList<Uuid> {house.kept});
    }
    void documentsOfBothAreRevealed()
    {
        House house;
        house.merge();
        const Uuid document = house.loaded(house.kept).documents.constFirst().id;
        QCOMPARE(house.wait(house.guests.revealDocument(house.kept, document, kReason)).value(),
            u"E12345678"_s);
    }
    void partingIsIdentity()
    {
        House house;
        const GuestProfile kept = house.loaded(house.kept);
        const GuestProfile other = house.loaded(house.other);
        const auto rows = house.wait(house.search.order()).value().size();
        const QList<Uuid> byName = house.found(u"chen"_s);
        QVERIFY(house.part(house.merge()));
        QCOMPARE(house.loaded(house.kept), kept);
        QCOMPARE(house.loaded(house.other), other);
        QCOMPARE(house.wait(house.search.order()).value().size(), rows);
        const QList<Uuid> after = house.found(u"chen"_s);
        QCOMPARE(QSet<Uuid>(after.begin(), after.end()), QSet<Uuid>(byName.begin(), byName.end()));
    }
    void mergedAgainAfterAParting()
    {
        House house;
        QVERIFY(house.part(house.merge()));
        house.merge();
        QCOMPARE(house.listed(), 1);
    }
    void chainsAndPartingOfAnInnerLink()
    {
        House house;
        GuestProfile third;
        third.guest.fullNameNative = u"陈志"_s;
        const Uuid last = house.add(third);
        const Uuid first = house.merge();
        house.clock.advance(1000);
        const auto second = house.wait(house.merges.merge({last, house.kept, {}}));
        QVERIFY(second);
        QCOMPARE(house.listed(), 1);
        QCOMPARE(house.loaded(house.other).guest.id, last);
        QCOMPARE(house.wait(house.merges.ofGuest(house.other)).value().size(), 2);
        QVERIFY(house.part(first));
        QCOMPARE(house.listed(), 2);
        QCOMPARE(house.loaded(house.kept).guest.id, last);
        QCOMPARE(house.loaded(house.other).guest.id, house.other);
        QCOMPARE(house.loaded(house.other).guest.language, u"en"_s);
    }
    void whatIsChangedOnHisPageIsHis()
    {
        House house;
        const Uuid merging = house.merge();
        house.edit(house.kept, [](GuestProfile &profile) {
            profile.guest.language = u"fr"_s;
            profile.guest.vipCode.clear();
            profile.preferences = {{.groupCode = u"floor"_s, .value = u"6"_s}};
        });
        const GuestProfile joint = house.loaded(house.kept);
        QCOMPARE(joint.guest.language, u"fr"_s);
        QCOMPARE(joint.guest.vipCode, QString());
        QCOMPARE(joint.preferences.size(), 1);
        // and stays his, unless somebody says otherwise
        QVERIFY(house.part(merging));
        QCOMPARE(house.loaded(house.kept).guest.language, u"fr"_s);
        QCOMPARE(house.loaded(house.kept).preferences.size(), 1);
        QCOMPARE(house.loaded(house.other).guest.language, u"en"_s);
        QCOMPARE(house.loaded(house.other).guest.vipCode, u"V1"_s);
    }
    void whatCameSinceMayBeTheOthers()
    {
        House house;
        const Uuid merging = house.merge();
        QVERIFY(house.since(merging).groups.isEmpty());
        QVERIFY(house.since(merging).rows.isEmpty());
        house.edit(house.kept, [](GuestProfile &profile) {
            profile.guest.language = u"fr"_s;
            profile.tags = {{.code = u"press"_s}};
        });
        const Uuid stay = house.addStay(house.kept, {StayRank::InHouse, u"1207"_s, {2025, 5, 13}});
        const SinceMerging since = house.since(merging);
        QCOMPARE(since.groups, QList<quint16> {schema::Guest::Language});
        QCOMPARE(since.rows.size(), 2);
        QCOMPARE(since.rows.constLast().row, stay);
        QVERIFY(house.part(merging, {since.groups, {since.rows.at(0).row, since.rows.at(1).row}}));
        const GuestProfile kept = house.loaded(house.kept);
        const GuestProfile other = house.loaded(house.other);
        QCOMPARE(kept.guest.language, u"zh"_s);
        QVERIFY(kept.tags.isEmpty());
        QCOMPARE(other.guest.language, u"fr"_s);
        QCOMPARE(other.tags.size(), 1);
        // As if he had got it himself: who gives it to him again adds nothing.
        QCOMPARE(other.tags.constFirst().id, guests::tagId(house.other, u"press"_s));
        QCOMPARE(house.found(u"1207"_s), QList<Uuid> {house.other});
    }
    void whatCameSinceIsInTheOrderInWhichItCame()
    {
        House house;
        const Uuid merging = house.merge();
        const Uuid stay = house.addStay(house.kept, {StayRank::InHouse, u"1207"_s, {2025, 5, 13}});
        house.edit(
            house.kept, [](GuestProfile &profile) { profile.tags = {{.code = u"press"_s}}; });
        const SinceMerging since = house.since(merging);
        QCOMPARE(since.rows.size(), 2);
        QCOMPARE(since.rows.constFirst().row, stay);
        QVERIFY(since.rows.constFirst().atMs < since.rows.constLast().atMs);
    }
    void whoGivesAValueToTheOtherSaysWhichHeSaw()
    {
        House house;
        const Uuid merging = house.merge();
        house.edit(house.kept, [](GuestProfile &profile) { profile.guest.language = u"fr"_s; });
        const auto sets = *house.wait(house.database->read([&](store::Connection &connection) {
            const MergeRepository repository(connection);
            const auto intents = repository.parted(*repository.standingMerging(merging),
                {{schema::Guest::Language}, {}}, house.staffId, house.clock.nowMs());
            QList<sync::Intent> all;
            std::ranges::copy_if(*intents, std::back_inserter(all),
                [](const sync::Intent &one) { return one.kind == sync::OpKind::Set; });
            return all;
        }));
        QCOMPARE(sets.size(), 2); // one for each of them
        for (const sync::Intent &set : sets)
            QVERIFY(set.observed.contains(schema::Guest::Language));
    }
    void whoPartsSeesBothAndWhatCame()
    {
        House house;
        const Uuid merging = house.merge();
        house.edit(house.kept, [](GuestProfile &profile) { profile.guest.language = u"fr"_s; });
        const Uuid stay = house.addStay(house.kept, {StayRank::InHouse, u"1207"_s, {2025, 5, 13}});
        const PartingView view = house.wait(house.merges.partingView(merging)).value();
        QCOMPARE(view.since, house.since(merging));
        QCOMPARE(view.into.guest.id, house.kept);
        QCOMPARE(view.into.guest.language, u"fr"_s);
        QCOMPARE(view.into.guest.vipCode, QString()); // of his own record alone
        QCOMPARE(view.record.guest.id, house.other);
        QCOMPARE(view.record.guest.vipCode, u"V1"_s);
        QVERIFY(view.record.telephones.constFirst().e164.contains(u'*'));
        QCOMPARE(view.facts, (QHash<Uuid, SinceFact> {{stay, {u"1207"_s, {2025, 5, 13}, {}}}}));
    }
    void whatWasThereBeforeIsNotGivenAway()
    {
        House house;
        const Uuid phone = house.loaded(house.kept).telephones.constFirst().id;
        const Uuid merging = house.merge();
        QCOMPARE(refusal(house.part(merging, {{}, {phone}})), u"invalid row"_s);
        QCOMPARE(refusal(house.part(merging, {{schema::Guest::Language}, {}})),
            u"invalid "_s + QString::number(schema::Guest::Language));
        QCOMPARE(house.listed(), 1);
    }
    void whatIsTheOthersAndChangedStaysTheOthers()
    {
        House house;
        const Uuid merging = house.merge();
        const auto seen = house.wait(house.guests.revealContacts(house.kept, kReason)).value();
        GuestProfile edited = seen;
        for (Telephone &telephone : edited.telephones) {
            if (telephone.e164.endsWith(u"9000"))
                telephone = [&] {
                    Telephone changed = telephoneOf(u"13700137000"_s, u"CN");
                    changed.id = telephone.id;
                    changed.added = telephone.added;
                    changed.primary = telephone.primary;
                    return changed;
                }();
        }
        QVERIFY(house.wait(house.guests.save(edited, seen)));
        QVERIFY(house.part(merging));
        QCOMPARE(numbers(house.wait(house.guests.revealContacts(house.other, kReason)).value()),
            QStringList {u"13700137000"_s});
        QCOMPARE(numbers(house.wait(house.guests.revealContacts(house.kept, kReason)).value()),
            QStringList {u"13800138000"_s});
    }
    void contradictionsBlock()
    {
        House house;
        house.edit(house.kept, [](GuestProfile &profile) {
            profile.guest.birthDate = *BirthDate::parse(u"1981-05-14");
        });
        house.edit(house.other, [](GuestProfile &profile) {
            profile.guest.birthDate = *BirthDate::parse(u"1981-05-15");
        });
        QCOMPARE(refusal(house.wait(house.merges.merge({house.kept, house.other}))),
            u"invalid birth_date"_s);
        const MergeView view = house.wait(house.merges.view(house.kept, house.other)).value();
        QCOMPARE(view.plan.obstacles, QList<Obstacle> {Obstacle::TwoBirthDates});
        QCOMPARE(house.listed(), 2);
    }
    void twiceAndNobody()
    {
        House house;
        house.merge();
        QCOMPARE(refusal(house.wait(house.merges.merge({house.kept, house.other}))),
            u"invalid same_guest"_s);
        QCOMPARE(refusal(house.wait(house.merges.merge({house.kept, Uuid::v7(1)}))),
            u"not_found guest"_s);
        QCOMPARE(refusal(house.part(Uuid::v7(1))), u"not_found merging"_s);
    }
    void whoMayNot()
    {
        House house;
        const Uuid merging = house.merge();
        house.clock.advance(Merges::kOwnPartingMs);
        QCOMPARE(
            house.wait(house.merges.part(merging, {})).error().code, Error::Code::ReasonRequired);
        house.authoriser.logIn({house.staffId, u"李晓"_s, {access::Role::Clerk}, house.branchId});
        QCOMPARE(house.part(merging).error().code, Error::Code::NotAllowed);
        house.authoriser.logIn(
            {house.staffId, u"李晓"_s, {access::Role::Receptionist}, house.branchId});
        QCOMPARE(house.wait(house.merges.merge({house.kept, house.other})).error().code,
            Error::Code::NotAllowed);
    }
    void whoSeesNoGuestsSeesNoMergings()
    {
        House house;
        const Uuid merging = house.merge();
        house.authoriser.logIn(
            {house.staffId, u"李晓"_s, {access::Role::Receptionist}, house.branchId});
        QCOMPARE(house.wait(house.merges.view(house.kept, house.other)).error().code,
            Error::Code::NotAllowed); // seeing guests is not enough for this
        QVERIFY(house.wait(house.merges.ofGuest(house.kept)));
        house.authoriser.logIn(
            {house.staffId, u"李晓"_s, {access::Role::Administrator}, house.branchId});
        QCOMPARE(
            house.wait(house.merges.ofGuest(house.kept)).error().code, Error::Code::NotAllowed);
        QCOMPARE(house.wait(house.merges.since(merging)).error().code, Error::Code::NotAllowed);
        QCOMPARE(
            house.wait(house.merges.partingView(merging)).error().code, Error::Code::NotAllowed);
    }
    void theLedgerSaysWhoMergedWhyAndWhoParted()
    {
        House house;
        MergeWish wish {house.kept, house.other, {}};
        wish.rule = u"same_document"_s;
        wish.probability = 0.9876;
        const Uuid merging = house.wait(house.merges.merge(wish)).value();
        const Uuid boss = Uuid::named("test", "boss");
        house.authoriser.logIn({boss, u"王芳"_s, {access::Role::Manager}, house.branchId});
        QVERIFY(house.part(merging));
        const auto line = [&house](const char *kind) {
            return *house.wait(house.database->read([kind](store::Connection &connection) {
                store::Statement query(connection,
                    "SELECT coalesce(rule, '') || ' ' || coalesce(score, ''), staff_id"
                    " FROM identity_merge WHERE kind = :kind");
                query.bind(":kind", QString::fromLatin1(kind));
                return query.step() ? std::pair(query.text(0), query.uuid(1))
                                    : std::pair(QString(), Uuid());
            }));
        };
        QCOMPARE(line("merged"), std::pair(u"same_document 988"_s, house.staffId));
        QCOMPARE(line("parted").second, boss);
    }
    void whatIsComparedIsMasked()
    {
        House house;
        const MergeView view = house.wait(house.merges.view(house.kept, house.other)).value();
        QVERIFY(view.kept.telephones.constFirst().e164.contains(u'*'));
        QVERIFY(view.other.telephones.constFirst().e164.contains(u'*'));
        const PartingView parting = house.wait(house.merges.partingView(house.merge())).value();
        QVERIFY(parting.into.telephones.constFirst().e164.contains(u'*'));
        QVERIFY(parting.record.telephones.constFirst().e164.contains(u'*'));
    }
    void whoeverMergedTakesItBackWithinADay_data()
    {
        QTest::addColumn<access::Role>("role");
        QTest::addColumn<bool>("own");
        QTest::addColumn<qint64>("later");
        QTest::addColumn<bool>("may");
        using access::Role;
        QTest::newRow("a clerk, at once") << Role::Clerk << true << qint64(0) << true;
        QTest::newRow("a clerk, at the last moment")
            << Role::Clerk << true << Merges::kOwnPartingMs - 1001 << true;
        QTest::newRow("a clerk, a day later")
            << Role::Clerk << true << Merges::kOwnPartingMs - 1000 << false;
        QTest::newRow("another clerk's") << Role::Clerk << false << qint64(0) << false;
        QTest::newRow("who may not merge any more")
            << Role::Receptionist << true << qint64(0) << false;
    }
    void whoeverMergedTakesItBackWithinADay()
    {
        QFETCH(access::Role, role);
        QFETCH(bool, own);
        QFETCH(qint64, later);
        QFETCH(bool, may);
        House house; // merge() lets a second go by
        const Uuid merging = house.merge();
        house.clock.advance(later);
        const Uuid who = own ? house.staffId : Uuid::named("test", "another");
        house.authoriser.logIn({who, u"王芳"_s, {role}, house.branchId});
        const Merging stands = house.wait(house.merges.ofGuest(house.kept)).value().constFirst();
        QCOMPARE(house.merges.leaveToPart(stands), may ? PartingLeave::Own : PartingLeave::None);
        const auto parted = house.wait(house.merges.part(merging, {}));
        QCOMPARE(parted.has_value(), may);
        if (!may)
            QCOMPARE(parted.error().subject, u"guest.unmerge"_s);
        QCOMPARE(house.listed(), may ? 2 : 1);
    }
    void whatHangsOnThemIsCounted()
    {
        House house;
        house.addStay(house.other, {StayRank::InHouse, u"1207"_s, {2025, 5, 13}});
        const MergeView view = house.wait(house.merges.view(house.kept, house.other)).value();
        QCOMPARE(view.keptTies, (Ties {0, 0, 0, 1}));
        QCOMPARE(view.otherTies, (Ties {1, 0, 0, 1}));
        const auto hangs = [&house](quint16 table, quint16 guestField) {
            house.commit({{sync::OpKind::Create, table, Uuid::v7(house.clock.nowMs()),
                {{guestField, house.other.toBytes()}}}});
        };
        hangs(schema::Trip::kTable, schema::Trip::GuestId);
        hangs(schema::Complaint::kTable, schema::Complaint::GuestId);
        hangs(schema::Complaint::kTable, schema::Complaint::GuestId);
        QCOMPARE(house.wait(house.merges.view(house.kept, house.other)).value().otherTies,
            (Ties {1, 1, 2, 1}));
        house.merge();
        house.addStay(house.kept, {StayRank::Expected, u"0815"_s, {2025, 6, 1}});
        GuestProfile third;
        third.guest.fullNameNative = u"陈志"_s;
        const Uuid last = house.add(third);
        QCOMPARE(
            house.wait(house.merges.view(house.other, last)).value().keptTies, (Ties {2, 1, 2, 2}));
    }
};

QTEST_GUILESS_MAIN(MergesTest)
#include "tst_merges.moc"
