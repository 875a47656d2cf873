#include "models/guests/guest_changes.h"
#include "models/guests/guest_rows.h"

#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::sync;
using namespace Qt::StringLiterals;

namespace {

GuestProfile chen()
{
    GuestProfile profile;
    profile.guest.id = Uuid::named("guest", "chen");
    profile.guest.fullNameNative = u"陳志強"_s;
    profile.guest.latinSurname = u"CHEN"_s;
    profile.guest.birthDate = *BirthDate::parse(u"1981-05-14");
    profile.seen = {{schema::Guest::LatinSurname, {77, 1}}, {schema::Guest::Language, {78, 1}}};
    profile.telephones = {{.kind = u"mobile"_s,
        .e164 = u"+8613800138000"_s,
        .raw = u"138"_s,
        .primary = true,
        .id = Uuid::named("phone", "1"),
        .added = {55, 1}}};
    profile.addresses = {{.kind = u"home"_s,
        .addressLine = u"长安街1号"_s,
        .cityName = u"北京"_s,
        .primary = true,
        .id = Uuid::named("address", "1")}};
    return profile;
}

QList<Intent> edit(const GuestProfile &edited)
{
    return changes(edited, chen(), 1000, Source::Typed);
}

} // namespace

class GuestChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedAsksNothing() { QCOMPARE(edit(chen()).size(), 0); }

    void aMaskedProfileSavedAgainstItselfAsksNothing()
    {
        QCOMPARE(
            changes(tidied(masked(chen())), tidied(masked(chen())), 1, Source::Typed).size(), 0);
    }

    void oneFieldIsOneChangeThatSaysWhatItHadSeen()
    {
        GuestProfile edited = chen();
        edited.guest.latinSurname = u"CHAN"_s;
        const QList<Intent> intents = edit(edited);
        QCOMPARE(intents.size(), 1);
        QCOMPARE(intents.first().kind, OpKind::Set);
        QCOMPARE(intents.first().id, edited.guest.id);
        QVERIFY((intents.first().fields == Fields {{schema::Guest::LatinSurname, u"CHAN"_s}}));
        QVERIFY((intents.first().observed == Stamps {{schema::Guest::LatinSurname, {77, 1}}}));
    }

    void aClearedFieldBecomesNoValue()
    {
        GuestProfile edited = chen();
        edited.guest.birthDate = {};
        const QList<Intent> intents = edit(edited);
        QCOMPARE(intents.size(), 1);
        QVERIFY((intents.first().fields
            == Fields {{schema::Guest::BirthDate, {}}, {schema::Guest::BirthDatePrecision, {}}}));
    }

    void membersAreAddedSetAndRemoved()
    {
        GuestProfile edited = chen();
        edited.telephones.first().kind = u"work"_s;
        edited.emails.append({.kind = u"work"_s, .address = u"c@x.cn"_s});
        QList<Intent> intents = edit(edited);
        QCOMPARE(intents.size(), 2);
        QCOMPARE(intents.at(0).kind, OpKind::Set);
        QVERIFY((intents.at(0).fields == Fields {{schema::Telephone::Kind, u"work"_s}}));
        QCOMPARE(intents.at(1).kind, OpKind::Add);
        QVERIFY(!intents.at(1).id.isNull());
        QVERIFY(
            intents.at(1).fields.at(schema::Email::GuestId) == Value(edited.guest.id.toBytes()));

        edited = chen();
        edited.telephones.clear();
        intents = edit(edited);
        QCOMPARE(intents.size(), 1);
        QCOMPARE(intents.first().kind, OpKind::Remove);
        QVERIFY((intents.first().observed == Stamps {{0, {55, 1}}})); // only what was seen
    }

    void anAddressIsWrittenWhole()
    {
        GuestProfile edited = chen();
        edited.addresses.first().cityName = u"上海"_s;
        const QList<Intent> intents = edit(edited);
        QCOMPARE(intents.size(), 1);
        QVERIFY((intents.first().fields
            == Fields {{schema::Address::Kind, u"home"_s},
                {schema::Address::AddressLine, u"长安街1号"_s},
                {schema::Address::CityName, u"上海"_s}}));
    }

    void theSameTagOnTwoDesksIsOneTag()
    {
        GuestProfile edited = chen();
        edited.tags = {{.code = u"常客"_s, .source = u"manual"_s}};
        QCOMPARE(edit(edited).first().id, edit(edited).first().id);
        QVERIFY(tagId(edited.guest.id, u"a"_s) != tagId(edited.guest.id, u"b"_s));
    }

    void aNewGuestTakesEverythingAlong()
    {
        GuestProfile profile = chen();
        profile.guest.id = {};
        profile.tags = {{.code = u"vip"_s}};
        profile.notes = {{.text = u"likes tea"_s}};
        const Uuid author = Uuid::named("staff", "1");
        const QList<Intent> intents = creation(profile, author, 5000, Source::Imported);
        QVERIFY(!profile.guest.id.isNull());
        QCOMPARE(intents.size(), 5);
        QCOMPARE(intents.first().kind, OpKind::Create);
        QVERIFY(intents.first().fields.at(schema::Guest::BirthDatePrecision) == Value(u"day"_s));
        QVERIFY(!intents.first().fields.contains(schema::Guest::Remark));
        QCOMPARE(intents.last().kind, OpKind::Append);
        QVERIFY(intents.last().fields.at(schema::Note::AuthorId) == Value(author.toBytes()));
        QVERIFY(intents.last().fields.at(schema::Note::At) == Value(qint64(5000)));
        for (const Intent &intent : intents)
            QVERIFY(checkOp(schema::registry(), intent));
    }

    void tidyingCleansFillsAndDrops()
    {
        GuestProfile profile = chen();
        profile.guest.surname = u" \u202e陳\u200b "_s;
        profile.guest.remark = u"one\r\ntwo"_s;
        profile.telephones.append({.raw = u"  "_s});
        profile.telephones.append({.raw = u"2"_s, .primary = true});
        profile.emails = {{.address = u"a@b.cn"_s}, {.address = u"c@d.cn"_s}};
        const GuestProfile tidy = tidied(profile);
        QCOMPARE(tidy.guest.surname, u"陳"_s);
        QCOMPARE(tidy.guest.remark, u"one\ntwo"_s);
        QCOMPARE(tidy.guest.nativeScript, u"Hant"_s);
        QCOMPARE(tidy.telephones.size(), 2);
        QVERIFY(tidy.telephones.first().primary && !tidy.telephones.last().primary);
        QVERIFY(tidy.emails.first().primary && !tidy.emails.last().primary);
        QVERIFY(tidied(tidy) == tidy);
    }

    void whatIsWrittenReadsBack()
    {
        GuestProfile profile = tidied(chen());
        profile.guest.gender = Gender::Female;
        profile.guest.nameOrder = names::PersonalName::Order::FamilyFirst;
        profile.guest.registeredBranchId = Uuid::named("branch", "1");
        profile.guest.doNotRoom = true;
        EntityState state;
        state.id = profile.guest.id;
        for (const auto &[number, value] : fieldsOf(profile.guest))
            state.fields[number].value = value;
        QVERIFY(fromState<Guest>(state) == profile.guest);
    }

    void namesAreBuiltFromTheirParts_data()
    {
        QTest::addColumn<Guest>("guest");
        QTest::addColumn<QString>("list");
        QTest::newRow("native and Latin") << Guest {.fullNameNative = u"陳志強"_s,
            .latinSurname = u"CHEN"_s,
            .latinGivenName = u"Zhiqiang"_s,
            .nameOrder = names::PersonalName::Order::FamilyFirst}
                                          << u"陳志強 CHEN Zhiqiang"_s;
        QTest::newRow("Chinese parts")
            << Guest {.surname = u"欧阳"_s, .givenName = u"娜娜"_s} << u"欧阳娜娜"_s;
        QTest::newRow("Latin parts alone")
            << Guest {.surname = u"Smith"_s, .givenName = u"John"_s} << u"SMITH, John"_s;
        QTest::newRow("Thai parts")
            << Guest {.surname = u"ใจดี"_s, .givenName = u"สมชาย"_s} << u"สมชาย ใจดี"_s;
    }
    void namesAreBuiltFromTheirParts()
    {
        QFETCH(Guest, guest);
        QTEST(guest.name().listForm(), "list");
    }
};

QTEST_GUILESS_MAIN(GuestChangesTest)
#include "tst_guest_changes.moc"
