#include "models/guests/guest_changes.h"
#include "models/guests/guest_rows.h"
#include "models/guests/identity/joint_guest.h"

#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::sync;
using namespace Qt::StringLiterals;

namespace {

const Uuid kShown = Uuid::named("guest", "shown");
const Uuid kOther = Uuid::named("guest", "other");

/// As if stored at that moment.
GuestRecord stored(const GuestProfile &profile, quint64 when)
{
    GuestRecord record {{schema::Guest::kTable, profile.guest.id}, profile};
    record.state.added = {when, 1};
    for (const auto &[field, value] : fieldsOf(profile.guest)) {
        if (!isNull(value))
            record.state.fields[field] = {value, {when, 1}};
    }
    return record;
}

GuestProfile shown()
{
    GuestProfile profile;
    profile.guest.id = kShown;
    profile.guest.surname = u"陈"_s;
    profile.guest.givenName = u"志强"_s;
    profile.guest.language = u"zh"_s;
    profile.telephones = {{.e164 = u"+8613800138000"_s,
        .primary = true,
        .id = Uuid::named("phone", "1"),
        .added = {1, 1}}};
    profile.tags = {{.code = u"quiet"_s, .id = tagId(kShown, u"quiet"_s), .added = {1, 1}}};
    profile.notes = {{.id = Uuid::named("note", "1"), .text = u"early"_s, .atMs = 1}};
    return profile;
}

GuestProfile other()
{
    GuestProfile profile;
    profile.guest.id = kOther;
    profile.guest.fullNameNative = u"陳志強"_s;
    profile.guest.language = u"en"_s;
    profile.telephones = {{.e164 = u"+8613800138000"_s,
                              .primary = true,
                              .id = Uuid::named("phone", "2"),
                              .added = {2, 1}},
        {.e164 = u"+8613900139000"_s, .id = Uuid::named("phone", "3"), .added = {2, 1}}};
    profile.tags = {{.code = u"quiet"_s, .id = tagId(kOther, u"quiet"_s), .added = {2, 1}},
        {.code = u"press"_s, .id = tagId(kOther, u"press"_s), .added = {2, 1}}};
    profile.notes = {{.id = Uuid::named("note", "2"), .text = u"late"_s, .atMs = 2}};
    return profile;
}

QList<GuestRecord> both()
{
    return {stored(shown(), 1), stored(other(), 2)};
}

/// The other goes into the one who is shown, who keeps his name and takes the other's language.
QList<Merging> mergings()
{
    return {{Uuid::named("merging", "1"), kOther, kShown, {10, 1},
        {{schema::Guest::FullNameNative, kShown}, {schema::Guest::Language, kOther}}}};
}

QList<Intent> edited(const std::function<void(GuestProfile &)> &edit)
{
    const JointGuest joint = jointGuest(both(), mergings());
    GuestProfile profile = joint.profile;
    edit(profile);
    return jointChanges(profile, joint.profile, both(), joint.twins, 1000, Source::Typed);
}

QSet<Uuid> rowsOf(const QList<Intent> &intents, OpKind kind)
{
    QSet<Uuid> rows;
    for (const Intent &intent : intents) {
        if (intent.kind == kind)
            rows.insert(intent.id);
    }
    return rows;
}

} // namespace

class JointGuestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRecordIsAsItIs()
    {
        const JointGuest joint = jointGuest({stored(shown(), 1)}, {});
        QCOMPARE(joint.profile, shown());
        QVERIFY(joint.twins.isEmpty());
    }
    void whatBothHaveIsShownOnce()
    {
        const JointGuest joint = jointGuest(both(), mergings());
        QCOMPARE(joint.profile.guest.id, kShown);
        QCOMPARE(joint.profile.guest.surname, u"陈"_s);
        QCOMPARE(joint.profile.guest.fullNameNative, QString());
        QCOMPARE(joint.profile.guest.language, u"en"_s);
        QCOMPARE(joint.sources.at(schema::Guest::Language), kOther);
        QCOMPARE(joint.profile.telephones.size(), 2);
        QCOMPARE(primaryOf(joint.profile.telephones)->id, Uuid::named("phone", "1"));
        QCOMPARE(joint.profile.tags.size(), 2);
        QCOMPARE(joint.twins.size(), 2);
    }
    void allNotesStayTheNewestFirst()
    {
        const JointGuest joint = jointGuest(both(), mergings());
        QCOMPARE(joint.profile.notes.size(), 2);
        QCOMPARE(joint.profile.notes.constFirst().text, u"late"_s);
    }
    void savedAgainstHimselfAsksNothing()
    {
        QCOMPARE(edited([](GuestProfile &) {}).size(), 0);
    }
    void fieldsGoToTheShownRecord()
    {
        const QList<Intent> intents
            = edited([](GuestProfile &profile) { profile.guest.language = u"fr"_s; });
        QCOMPARE(intents.size(), 1);
        QCOMPARE(intents.constFirst().id, kShown);
        QCOMPARE(intents.constFirst().fields, (Fields {{schema::Guest::Language, u"fr"_s}}));
        QCOMPARE(intents.constFirst().observed.at(schema::Guest::Language), (Stamp {1, 1}));
    }
    void ofANameTheWholeNameGoes()
    {
        const QList<Intent> intents
            = edited([](GuestProfile &profile) { profile.guest.givenName = u"志刚"_s; });
        QCOMPARE(intents.size(), 1);
        const Fields &fields = intents.constFirst().fields;
        QCOMPARE(fields.at(schema::Guest::Surname), Value(u"陈"_s));
        QVERIFY(isNull(fields.at(schema::Guest::FullNameNative)));
    }
    void whatIsTheOthersIsChangedThere()
    {
        const QList<Intent> intents = edited([](GuestProfile &profile) {
            profile.telephones.last().e164 = u"+8613700137000"_s;
            profile.tags.removeIf([](const Tag &tag) { return tag.code == u"press"; });
        });
        QCOMPARE(intents.size(), 2);
        QCOMPARE(rowsOf(intents, OpKind::Set), QSet<Uuid> {Uuid::named("phone", "3")});
        QCOMPARE(rowsOf(intents, OpKind::Remove), QSet<Uuid> {tagId(kOther, u"press"_s)});
    }
    void whatBothHadGoesFromBoth()
    {
        const QList<Intent> intents = edited([](GuestProfile &profile) {
            profile.telephones.removeFirst();
            profile.tags.removeIf([](const Tag &tag) { return tag.code == u"quiet"; });
        });
        QCOMPARE(rowsOf(intents, OpKind::Remove),
            (QSet<Uuid> {Uuid::named("phone", "1"), Uuid::named("phone", "2"),
                tagId(kShown, u"quiet"_s), tagId(kOther, u"quiet"_s)}));
        for (const Intent &intent : intents)
            QVERIFY(!intent.observed.at(0).isNever());
    }
    void whatIsNewIsOfTheShownRecord()
    {
        const QList<Intent> intents
            = edited([](GuestProfile &profile) { profile.tags.append({.code = u"vegan"_s}); });
        QCOMPARE(rowsOf(intents, OpKind::Add), QSet<Uuid> {tagId(kShown, u"vegan"_s)});
    }
    void whatWasSavedIsShown()
    {
        QList<GuestRecord> records = both();
        const JointGuest joint = jointGuest(records, mergings());
        GuestProfile profile = joint.profile;
        profile.guest.fullNameNative = u"陳志強"_s; // as the other has it
        profile.guest.surname.clear();
        profile.guest.givenName.clear();
        profile.guest.language.clear();
        const QList<Intent> intents
            = jointChanges(profile, joint.profile, records, joint.twins, 1000, Source::Typed);
        for (const auto &[field, value] : intents.constFirst().fields)
            records.first().state.fields[field] = {value, {20, 1}};
        QCOMPARE(jointGuest(records, mergings()).profile.guest, profile.guest);
    }
};

QTEST_GUILESS_MAIN(JointGuestTest)
#include "tst_joint_guest.moc"
