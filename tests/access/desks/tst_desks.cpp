#include "models/access/desks/desks.h"
#include "models/guests/guest_repository.h"
#include "tests/support/agreeing_desks.h"

#include <QTest>

using namespace lobby;
using namespace lobby::access;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

RootKey rootOf(char seed)
{
    return {1, SecretBytes::copyOf(QByteArray(32, seed))};
}

/// A desk with keys of its own founding.
struct KeyedDesk : GuestDesk
{
    explicit KeyedDesk(char seed)
        : ownNumbers(rootOf(seed))
    {
        authoriser.confirm();
    }
    ~KeyedDesk() { desks.stop(); }

    Uuid capture(const QString &surname, const QString &passport)
    {
        guests::Guests service(*database, authoriser, ownNumbers);
        guests::GuestProfile profile;
        profile.guest.latinSurname = surname;
        profile.documents = {{.docType = u"P"_s, .number = passport, .issuingCountry = u"CHN"_s}};
        return wait(service.create({profile})).value().constFirst();
    }
    /// The number of a guest's document in the clear; empty when it cannot be read here.
    QString numberOf(const Uuid &guest)
    {
        return wait(database->read([&](store::Connection &connection) -> Result<QString> {
            const guests::GuestRepository repository;
            const auto profile = repository.load(connection, guest);
            if (!profile || profile->documents.isEmpty())
                return QString();
            const auto sealed
                = repository.sealedNumber(connection, guest, profile->documents.first().id);
            const Result<QString> number = ownNumbers.open(sealed.value_or(QByteArray()));
            return number ? *number : QString();
        })).value();
    }
    QList<Uuid> withPassport(const QString &passport)
    {
        return wait(database->read([&](store::Connection &connection) -> Result<QList<Uuid>> {
            return guests::GuestRepository().withDocument(connection, ownNumbers.index(passport));
        })).value();
    }
    void lookAfter(const QString &name) { QVERIFY(wait(desks.lookAfter(name, branchId))); }

    LocalDocumentNumbers ownNumbers;
    Desks desks {*database, authoriser, ownNumbers};
};

/// Both have met the server; the first one's keys are the organisation's.
struct Organisation
{
    Organisation()
    {
        for (KeyedDesk *desk : {&first, &second}) {
            server.enrol(*desk->database);
            server.settle();
            desk->lookAfter(desk == &first ? u"front-1"_s : u"front-2"_s);
            server.settle();
        }
    }
    void pair()
    {
        const QString code = GuestDesk::wait(second.desks.pairingCode()).value();
        QVERIFY(GuestDesk::wait(first.desks.giveKeys(code)));
        server.settle();
        second.clock.advance(1000);
        second.lookAfter(u"front-2"_s);
        server.settle();
    }
    KeyedDesk first {'a'};
    KeyedDesk second {'b'};
    AgreeingDesks server;
};

} // namespace

class DesksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstDesksKeysAreTheOrganisations();
    void numbersAreReadAndFoundAtBothDesksOnceKeysWereGiven();
    void whatWasCapturedBeforeIsSealedAnew();
    void aWrongCodeGivesNothing();
    void aDeskThatWaitsHasNoneToGive();
    void whoMayNotLetDesksJoinGivesNothing();
    void whatAServerMakesUpIsNotTaken();
    void lookingAfterAgainSaysNothing();
    void theServerNeverSeesANumberOrAKey();
};

void DesksTest::theFirstDesksKeysAreTheOrganisations()
{
    Organisation hotel;
    QCOMPARE(GuestDesk::wait(hotel.first.desks.pairingCode()).value(), QString());
    QVERIFY(!GuestDesk::wait(hotel.second.desks.pairingCode()).value().isEmpty());
    const QList<DeskEntry> desks = GuestDesk::wait(hotel.first.desks.all()).value();
    QCOMPARE(desks.size(), 2);
    QCOMPARE(desks.at(0).name, u"front-1"_s);
    QVERIFY(desks.at(0).isHere && desks.at(0).keys == DeskEntry::Keys::Has);
    QVERIFY(!desks.at(1).isHere && desks.at(1).keys == DeskEntry::Keys::Waits);
}

void DesksTest::numbersAreReadAndFoundAtBothDesksOnceKeysWereGiven()
{
    Organisation hotel;
    const Uuid guest = hotel.first.capture(u"CHEN"_s, u"E12345678"_s);
    hotel.server.settle();
    QCOMPARE(hotel.second.numberOf(guest), QString());
    QVERIFY(hotel.second.withPassport(u"E12345678"_s).isEmpty());
    hotel.pair();
    QCOMPARE(hotel.second.numberOf(guest), u"E12345678"_s);
    QCOMPARE(hotel.second.withPassport(u"E1234 5678"_s), QList<Uuid> {guest});
    QCOMPARE(GuestDesk::wait(hotel.second.desks.pairingCode()).value(), QString());
    const QList<DeskEntry> desks = GuestDesk::wait(hotel.first.desks.all()).value();
    for (const DeskEntry &desk : desks)
        QCOMPARE(desk.keys, DeskEntry::Keys::Has);
}

void DesksTest::whatWasCapturedBeforeIsSealedAnew()
{
    Organisation hotel;
    const Uuid guest = hotel.second.capture(u"SMITH"_s, u"X98765432"_s);
    hotel.server.settle();
    QCOMPARE(hotel.first.numberOf(guest), QString());
    hotel.pair();
    QCOMPARE(hotel.first.numberOf(guest), u"X98765432"_s);
    QCOMPARE(hotel.second.numberOf(guest), u"X98765432"_s);
    QCOMPARE(hotel.first.withPassport(u"X98765432"_s), QList<Uuid> {guest});
    const auto documents = GuestDesk::wait(hotel.first.guests.load(guest)).value().documents;
    QCOMPARE(documents.first().issuingCountry, u"CHN"_s); // written whole
}

void DesksTest::aWrongCodeGivesNothing()
{
    Organisation hotel;
    const auto codeOf = [&](const QString &code) {
        const Result<Done> given = GuestDesk::wait(hotel.first.desks.giveKeys(code));
        return given ? Error::Code::Unavailable : given.error().code;
    };
    QCOMPARE(codeOf(PairingCode::random().groups()), Error::Code::NotFound);
    QCOMPARE(codeOf(u"no code"_s), Error::Code::Invalid);
}

void DesksTest::aDeskThatWaitsHasNoneToGive()
{
    Organisation hotel;
    const QString code = GuestDesk::wait(hotel.second.desks.pairingCode()).value();
    const Result<Done> given = GuestDesk::wait(hotel.second.desks.giveKeys(code));
    QVERIFY(!given);
    QCOMPARE(given.error().subject, u"keys"_s);
}

void DesksTest::whoMayNotLetDesksJoinGivesNothing()
{
    Organisation hotel;
    const QString code = GuestDesk::wait(hotel.second.desks.pairingCode()).value();
    hotel.first.authoriser.logIn(
        {hotel.first.staffId, u"李晓"_s, {Role::Receptionist}, hotel.first.branchId});
    const Result<Done> given = GuestDesk::wait(hotel.first.desks.giveKeys(code));
    QVERIFY(!given);
    QCOMPARE(given.error().code, Error::Code::NotAllowed);
}

void DesksTest::whatAServerMakesUpIsNotTaken()
{
    Organisation hotel;
    const QByteArray own = hotel.second.ownNumbers.keys()->id();
    const QByteArray forged = PairingCode::random().seal(DocumentKeys::of(rootOf('x')));
    const auto desks = GuestDesk::wait(hotel.first.desks.all()).value();
    hotel.first.commit({{sync::OpKind::Set, schema::Desk::kTable, desks.at(1).id,
        {{schema::Desk::SealedKeys, forged}}}});
    hotel.server.settle();
    hotel.second.lookAfter(u"front-2"_s);
    QCOMPARE(hotel.second.ownNumbers.keys()->id(), own);
    QVERIFY(!GuestDesk::wait(hotel.second.desks.pairingCode()).value().isEmpty());
}

void DesksTest::lookingAfterAgainSaysNothing()
{
    Organisation hotel;
    hotel.pair();
    const auto journal = hotel.server.hub.log();
    hotel.second.lookAfter(u"front-2"_s);
    hotel.first.lookAfter(u"front-1"_s);
    hotel.server.settle();
    QCOMPARE(hotel.server.hub.log().at(AgreeingDesks::kOrganisation).size(),
        journal.at(AgreeingDesks::kOrganisation).size());
}

void DesksTest::theServerNeverSeesANumberOrAKey()
{
    Organisation hotel;
    hotel.first.capture(u"CHEN"_s, u"E12345678"_s);
    hotel.second.capture(u"SMITH"_s, u"X98765432"_s);
    hotel.pair();
    const QByteArray key = hotel.first.ownNumbers.keys()->bytes().view().first(16).toByteArray();
    for (const auto &[stream, lines] : hotel.server.hub.log()) {
        for (const sync::Entry &line : lines) {
            const QByteArray body = sync::encodeOp(line.op);
            QVERIFY(!body.contains("E12345678") && !body.contains("X98765432"));
            QVERIFY(!body.contains(key));
        }
    }
}

QTEST_GUILESS_MAIN(DesksTest)
#include "tst_desks.moc"
