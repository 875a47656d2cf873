#include "models/quality/profile/guest_duplicates.h"
#include "tests/support/guest_desk.h"

#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

class GuestDuplicatesTest : public QObject
{
    Q_OBJECT

    struct House : GuestDesk
    {
        explicit House(const QList<access::Role> &roles = {access::Role::Manager})
            : GuestDesk(roles)
        {
        }
        GuestDuplicates duplicates {*database, authoriser};

        Result<FoundPairs> find()
        {
            return wait(duplicates.findAll(std::make_shared<SearchControl>()));
        }
    };

    static GuestProfile chen()
    {
        GuestProfile profile;
        profile.guest.fullNameNative = u"陳志強"_s;
        profile.guest.birthDate = *BirthDate::parse(u"1981-05-14");
        profile.documents = {{.docType = u"P"_s, .number = u"E12345678"_s}};
        profile.telephones = {telephoneOf(u"13800138000"_s, u"CN")};
        profile.addresses = {{.addressLine = u"人民路647号"_s}};
        return profile;
    }
    static GuestProfile chenInPinyin()
    {
        GuestProfile profile;
        profile.guest.latinSurname = u"CHEN"_s;
        profile.guest.latinGivenName = u"ZHIQIANG"_s;
        profile.guest.birthDate = *BirthDate::parse(u"1981-05-14");
        profile.documents = {{.docType = u"P"_s, .number = u"e1234 5678"_s}};
        profile.emails = {{.address = u"chen@example.com"_s}};
        return profile;
    }
    static GuestProfile wang()
    {
        GuestProfile profile;
        profile.guest.fullNameNative = u"王丽"_s;
        profile.guest.birthDate = *BirthDate::parse(u"1990-01-02");
        profile.telephones = {telephoneOf(u"13800138000"_s, u"CN")};
        return profile;
    }

private Q_SLOTS:
    void whoIsThereTwiceIsFound()
    {
        House house;
        const Uuid one = house.add(chen());
        const Uuid other = house.add(chenInPinyin());
        house.add(wang());
        const auto found = house.find();
        QVERIFY(found);
        QCOMPARE(found->guests, 3);
        QCOMPARE(found->pairs.size(), 1U);
        const GuestPair &pair = found->pairs.front();
        QCOMPARE(QSet<Uuid>({pair.first, pair.second}), QSet<Uuid>({one, other}));
        QCOMPARE(pair.band, Band::VeryLikely);
        QStringList reasons;
        for (const Reason &reason : pair.explanation.reasons)
            reasons.append(reasonName(reason));
        QVERIFY(reasons.contains(u"document_same"_s));
        QVERIFY(reasons.contains(u"birth_same"_s));
    }
    void whoIsArchivedIsNoDuplicate()
    {
        House house;
        const Uuid one = house.add(chen());
        house.add(chenInPinyin());
        QVERIFY(house.wait(house.guests.archive(one, true)));
        QVERIFY(house.find()->pairs.empty());
    }
    void aNewGuestIsComparedAlone()
    {
        House house;
        const Uuid one = house.add(chen());
        house.add(wang());
        QVERIFY(house.find()->pairs.empty());
        const Uuid late = house.add(chenInPinyin());
        const auto found = house.wait(house.duplicates.findFor(late));
        QVERIFY(found);
        QCOMPARE(found->pairs.size(), 1U);
        QCOMPARE(found->pairs.front().first, one);
        QCOMPARE(found->pairs.front().second, late);
    }
    void nobodyIsHisOwnDuplicate()
    {
        House house;
        const Uuid one = house.add(chen());
        QVERIFY(house.find());
        QVERIFY(house.wait(house.duplicates.findFor(one))->pairs.empty());
        QCOMPARE(
            house.wait(house.duplicates.findFor(Uuid::v7(1))).error().code, Error::Code::NotFound);
    }
    void asHeIsNowAndNoMoreAsHeWas()
    {
        House house;
        const Uuid one = house.add(chen());
        QVERIFY(house.find());
        const GuestProfile seen = house.wait(house.guests.load(one)).value();
        GuestProfile edited = seen;
        edited.guest.fullNameNative = u"欧阳娜娜"_s;
        edited.guest.birthDate = *BirthDate::parse(u"1999-12-31");
        edited.documents.clear();
        edited.telephones.clear();
        edited.addresses.clear();
        QVERIFY(house.wait(house.guests.save(edited, seen)));
        QVERIFY(house.wait(house.duplicates.findFor(one))->pairs.empty());
        const Uuid late = house.add(chenInPinyin());
        QVERIFY(house.wait(house.duplicates.findFor(late))->pairs.empty());
    }
    void cancelling()
    {
        House house;
        house.add(chen());
        auto control = std::make_shared<SearchControl>();
        control->cancelled = true;
        QCOMPARE(
            house.wait(house.duplicates.findAll(control)).error().code, Error::Code::Cancelled);
    }
    void aReceptionistMayNot()
    {
        House house({access::Role::Receptionist});
        QCOMPARE(house.find().error().code, Error::Code::NotAllowed);
        QCOMPARE(house.wait(house.duplicates.findFor(Uuid::v7(1))).error().code,
            Error::Code::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(GuestDuplicatesTest)
#include "tst_guest_duplicates.moc"
