#include "models/guests/cards/card_index.h"
#include "models/guests/cards/guest_cards.h"
#include "tests/support/guest_desk.h"

#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kUid = QByteArray::fromHex("04a1b2c3d4e5f6");

} // namespace

class GuestCardsTest : public QObject
{
    Q_OBJECT

    struct House : GuestDesk
    {
        using GuestDesk::GuestDesk;
        Uuid addNamed(const QString &name)
        {
            GuestProfile profile;
            profile.guest.fullNameNative = name;
            return add(profile);
        }
        GuestCards cards {*database, authoriser};
        CardIndex indexOf {access::RootKey(1, access::SecretBytes::copyOf(QByteArray(32, 'r')))};
    };

private Q_SLOTS:
    void theIndexIsTheVaultsAndTheCards()
    {
        const access::RootKey root(1, access::SecretBytes::copyOf(QByteArray(32, 'r')));
        const access::RootKey other(1, access::SecretBytes::copyOf(QByteArray(32, 's')));
        const QByteArray index = CardIndex(root).of(kUid);
        QCOMPARE(index.size(), 16);
        QCOMPARE(CardIndex(root).of(kUid), index);
        QVERIFY(CardIndex(other).of(kUid) != index);
        QVERIFY(CardIndex(root).of(kUid.first(4)) != index);
        // nor is it that of a document of the same characters
        const access::LocalDocumentNumbers numbers(root);
        QVERIFY(CardIndex(root).of("E12345678") != numbers.index(u"E12345678"));
        QVERIFY(CardIndex(root).of("E12345678") != numbers.index(u"lobby card uid E12345678"));
    }

    void aLinkedCardFindsItsGuest()
    {
        House house;
        const Uuid guest = house.addNamed(u"陳志強"_s);
        const QByteArray index = house.indexOf.of(kUid);
        QCOMPARE(house.wait(house.cards.guestOf(index)).error().code, Error::Code::NotFound);
        QVERIFY(house.wait(house.cards.link(guest, index, u"Member's card"_s)));
        QVERIFY(house.wait(house.cards.link(guest, index))); // once more changes nothing
        QCOMPARE(house.wait(house.cards.guestOf(index)).value(), guest);
        const auto cards = house.wait(house.cards.ofGuest(guest)).value();
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.constFirst().label, u"Member's card"_s);
        QVERIFY(!house.bytes().contains(kUid));
    }

    void aCardIsOneGuests()
    {
        House house;
        const Uuid first = house.addNamed(u"陳志強"_s);
        const Uuid second = house.addNamed(u"王伟"_s);
        const QByteArray index = house.indexOf.of(kUid);
        QVERIFY(house.wait(house.cards.link(first, index)));
        QCOMPARE(house.wait(house.cards.link(second, index)).error().code, Error::Code::Conflict);
        const Uuid card = house.wait(house.cards.ofGuest(first)).value().constFirst().id;
        QCOMPARE(house.wait(house.cards.unlink(second, card)).error().code, Error::Code::NotFound);
        QVERIFY(house.wait(house.cards.unlink(first, card)));
        QCOMPARE(house.wait(house.cards.unlink(first, card)).error().code, Error::Code::NotFound);
        QVERIFY(house.wait(house.cards.link(second, index)));
        QCOMPARE(house.wait(house.cards.guestOf(index)).value(), second);
        QVERIFY(house.wait(house.cards.ofGuest(first)).value().isEmpty());
    }

    void aGuestWhoIsNotThereGetsNone()
    {
        House house;
        const QByteArray index = house.indexOf.of(kUid);
        QCOMPARE(house.wait(house.cards.link(Uuid::named("test", "nobody"), index)).error().code,
            Error::Code::NotFound);
    }

    void whoMayNotChangeAGuestLinksNothing()
    {
        House house({access::Role::Auditor});
        const QByteArray index = house.indexOf.of(kUid);
        const Uuid guest = Uuid::named("test", "guest");
        QCOMPARE(house.wait(house.cards.link(guest, index)).error().code, Error::Code::NotAllowed);
        QCOMPARE(
            house.wait(house.cards.unlink(guest, guest)).error().code, Error::Code::NotAllowed);
        QCOMPARE(house.wait(house.cards.guestOf(index)).error().code, Error::Code::NotAllowed);
        house.authoriser.logOut();
        QCOMPARE(house.wait(house.cards.guestOf(index)).error().code, Error::Code::NotLoggedIn);
    }
};

QTEST_GUILESS_MAIN(GuestCardsTest)
#include "tst_guest_cards.moc"
