#include "models/quality/normalising/normalising.h"
#include "models/store/engine/statement.h"
#include "tests/support/guest_desk.h"

#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = qint64 {24} * 3600 * 1000;

struct House : GuestDesk
{
    using GuestDesk::GuestDesk;
    ~House() { normalising.reset(); }

    std::unique_ptr<Normalising> normalising = std::make_unique<Normalising>(*database, authoriser);

    Uuid named(const QString &surname, const QString &given)
    {
        GuestProfile profile;
        profile.guest.latinSurname = surname;
        profile.guest.latinGivenName = given;
        return add(profile);
    }
    QList<NormalChange> preview(Normaliser normaliser)
    {
        return wait(normalising->preview(normaliser, u"CN"_s, std::make_shared<SearchControl>()))
            .value();
    }
    NormalRun apply(Normaliser normaliser)
    {
        return wait(normalising->apply(normaliser, preview(normaliser))).value();
    }
    GuestProfile profile(const Uuid &guest)
    {
        return wait(database->read([guest](store::Connection &connection) {
            return Result<GuestProfile>(*GuestRepository().load(connection, guest));
        })).value();
    }
};

} // namespace

class NormalisingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWouldBecomeOfEachValueIsShownFirst()
    {
        House house;
        const Uuid smith = house.named(u"SMITH"_s, u"John"_s);
        (void)house.named(u"Jones"_s, u"Mary"_s);
        const QList<NormalChange> changes = house.preview(Normaliser::NameCase);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].guest, smith);
        QCOMPARE(changes[0].before, u"SMITH"_s);
        QCOMPARE(changes[0].after, u"Smith"_s);
        QVERIFY(changes[0].name.contains(u"John"_s));
        QCOMPARE(house.profile(smith).guest.latinSurname, u"SMITH"_s); // nothing is done yet
    }

    void aRunIsDoneAndUndoneAsAWhole()
    {
        House house;
        QList<Uuid> guests;
        for (int i = 0; i < 450; ++i) // three batches
            guests.append(house.named(u"SMITH"_s, u"JOHN"_s));
        const NormalRun run = house.apply(Normaliser::NameCase);
        QCOMPARE(run.changes, 900);
        for (const Uuid &guest : guests)
            QCOMPARE(house.profile(guest).guest.latinSurname, u"Smith"_s);
        QVERIFY(house.preview(Normaliser::NameCase).isEmpty());
        QCOMPARE(house.wait(house.normalising->runs()).value().constFirst().changes, 900);
        const NormalUndo undo = house.wait(house.normalising->undo(run.id)).value();
        QCOMPARE(undo.restored, 900);
        QVERIFY(undo.kept.isEmpty());
        QCOMPARE(house.profile(guests.constLast()).guest.latinGivenName, u"JOHN"_s);
        QCOMPARE(house.wait(house.normalising->undo(run.id)).error().code, Error::Code::Conflict);
    }

    void whatWasEditedSinceIsKeptAndNamed()
    {
        House house;
        const Uuid smith = house.named(u"SMITH"_s, u"John"_s);
        const Uuid jones = house.named(u"JONES"_s, u"Mary"_s);
        const NormalRun run = house.apply(Normaliser::NameCase);
        const GuestProfile loaded = house.profile(smith);
        GuestProfile edited = loaded;
        edited.guest.latinSurname = u"Smythe"_s;
        QVERIFY(house.wait(house.guests.save(edited, loaded)));
        const NormalUndo undo = house.wait(house.normalising->undo(run.id)).value();
        QCOMPARE(undo.restored, 1);
        QCOMPARE(undo.kept.size(), 1);
        QCOMPARE(undo.kept[0].guest, smith);
        QVERIFY(undo.kept[0].name.contains(u"John"_s));
        QCOMPARE(house.profile(smith).guest.latinSurname, u"Smythe"_s);
        QCOMPARE(house.profile(jones).guest.latinSurname, u"JONES"_s);
    }

    void whatChangedAfterThePreviewIsLeft()
    {
        House house;
        const Uuid smith = house.named(u"SMITH"_s, u"John"_s);
        const QList<NormalChange> changes = house.preview(Normaliser::NameCase);
        const GuestProfile loaded = house.profile(smith);
        GuestProfile edited = loaded;
        edited.guest.latinSurname = u"SMYTHE"_s;
        QVERIFY(house.wait(house.guests.save(edited, loaded)));
        QCOMPARE(
            house.wait(house.normalising->apply(Normaliser::NameCase, changes)).value().changes, 0);
        QCOMPARE(house.profile(smith).guest.latinSurname, u"SMYTHE"_s);
    }

    void aNumberThatWasNotUnderstoodBecomesOneAndComesBack()
    {
        House house;
        GuestProfile profile;
        profile.guest.fullNameNative = u"陈志强"_s;
        profile.telephones = {{.kind = u"mobile"_s, .raw = u"139 1234 5678"_s}};
        const Uuid guest = house.add(profile);
        const NormalRun run = house.apply(Normaliser::Telephone);
        QCOMPARE(run.changes, 1);
        QCOMPARE(house.profile(guest).telephones[0].e164, u"+8613912345678"_s);
        QVERIFY(house.profile(guest).telephones[0].validated);
        QCOMPARE(house.wait(house.normalising->undo(run.id)).value().restored, 1);
        QCOMPARE(house.profile(guest).telephones[0].e164, QString());
        QVERIFY(!house.profile(guest).telephones[0].validated);
        QCOMPARE(house.profile(guest).telephones[0].raw, u"139 1234 5678"_s);
    }

    void anAddressIsWrittenWhole()
    {
        House house;
        GuestProfile profile;
        profile.guest.fullNameNative = u"陈志强"_s;
        profile.addresses = {{.kind = u"home"_s,
            .addressLine = u"人民路647号"_s,
            .cityName = u"广州"_s,
            .stateProv = u"广东省"_s,
            .countryCode = u"CN"_s}};
        const Uuid guest = house.add(profile);
        QCOMPARE(house.apply(Normaliser::Region).changes, 1);
        const Address address = house.profile(guest).addresses[0];
        QCOMPARE(address.stateProv, u"CN-GD"_s);
        QCOMPARE(address.addressLine, u"人民路647号"_s);
        QCOMPARE(address.cityName, u"广州"_s);
        QCOMPARE(address.countryCode, u"CN"_s);
    }

    void afterThirtyDaysItStays()
    {
        House house;
        (void)house.named(u"SMITH"_s, u"John"_s);
        const NormalRun run = house.apply(Normaliser::NameCase);
        house.clock.advance(30 * kDayMs + 1);
        QCOMPARE(house.wait(house.normalising->undo(run.id)).error().subject, u"at"_s);
        QCOMPARE(house.wait(house.normalising->undo(77)).error().code, Error::Code::NotFound);
    }

    void nothingOfAnErasedGuestIsKept()
    {
        House house;
        const Uuid smith = house.named(u"SMITH"_s, u"John"_s);
        (void)house.apply(Normaliser::NameCase);
        house.commit({{sync::OpKind::Erase, schema::Guest::kTable, smith}});
        const auto left = house.wait(house.database->read([](store::Connection &connection) {
            return Result<qint64>(connection.integer("SELECT count(*) FROM normal_change"));
        }));
        QCOMPARE(left.value(), 0);
    }

    void aClerkMayNotChangeHundredsOfRecords()
    {
        House house {{access::Role::Clerk}};
        QVERIFY(!house.normalising->mayNormalise());
        QCOMPARE(house.wait(house.normalising->apply(Normaliser::NameCase, {})).error().code,
            Error::Code::NotAllowed);
        QCOMPARE(house.wait(house.normalising->undo(1)).error().code, Error::Code::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(NormalisingTest)
#include "tst_normalising.moc"
