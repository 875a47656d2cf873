#include "models/care/care.h"
#include "models/privacy/consents.h"
#include "models/stays/stay_fields.h"
#include "tests/support/agreeing_desks.h"
#include "tests/support/stay_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::care;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using privacy::Purpose;
using Guest = schema::Guest;

namespace {

/// Today is May 14th, 2025.
struct Desk : StayFixture
{
    using StayFixture::StayFixture;
    ~Desk() { database.reset(); }

    Uuid born(const QString &name, const QString &birth, const QList<Purpose> &granted,
        const QString &country = u"FR"_s)
    {
        const Uuid id = guest(name, {{Guest::BirthDate, birth}, {Guest::Nationality, country}});
        agree(id, granted);
        return id;
    }
    void agree(const Uuid &guest, const QList<Purpose> &granted)
    {
        clock.advance(1000);
        privacy::ConsentAnswer answer;
        answer.granted = granted;
        QVERIFY(wait(consents.record(guest, answer)));
    }
    /// In the house from yesterday until in three days.
    void checkIn(const Uuid &guest, const QString &room = u"1207"_s)
    {
        stays::Stay stay = wish(room);
        stay.guest = guest;
        const Uuid id = booked(stay);
        QVERIFY(commit({{sync::OpKind::Advance, schema::Stay::kTable, id,
            {{schema::Stay::Status, stays::StayState {stays::StayStatus::InHouse}.toLattice()}}}}));
    }
    QList<CareRow> upcoming(Whom whom = Whom::Everybody)
    {
        return wait(care.upcoming({whom, true, true, 7})).value();
    }
    QStringList names(Whom whom = Whom::Everybody)
    {
        QStringList names;
        const QList<CareRow> rows = upcoming(whom);
        for (const CareRow &row : rows)
            names.append(row.guest.name.native);
        return names;
    }

    Care care {*database, authoriser};
    privacy::Consents consents {*database, authoriser};
};

} // namespace

class CareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoNeverAgreedOrTookItBackIsNotListed()
    {
        Desk desk;
        desk.born(u"never"_s, u"1981-05-15"_s, {});
        desk.born(u"member only"_s, u"1981-05-15"_s, {Purpose::Loyalty, Purpose::ThirdParties});
        const Uuid back = desk.born(u"took it back"_s, u"1981-05-15"_s, {Purpose::OffersByPhone});
        desk.born(u"agreed"_s, u"1981-05-15"_s, {Purpose::OffersByEmail});
        QCOMPARE(desk.names(), QStringList({u"took it back"_s, u"agreed"_s}));
        desk.agree(back, {});
        QCOMPARE(desk.names(), QStringList({u"agreed"_s}));
        QCOMPARE(desk.upcoming().constFirst().ways, QList {CareWay::Email});
    }

    void inTheHouseOnlyWhoLetsUsRemember()
    {
        Desk desk;
        const Uuid silent = desk.born(u"silent"_s, u"1981-05-15"_s, {});
        const Uuid friendly = desk.born(u"friendly"_s, u"1981-05-15"_s, {Purpose::Preferences});
        QVERIFY(desk.names().isEmpty());
        desk.checkIn(silent, u"1207"_s);
        desk.checkIn(friendly, u"1208"_s);
        QCOMPARE(desk.names(Whom::OfHouse), QStringList {u"friendly"_s});
        const CareRow row = desk.upcoming().constFirst();
        QVERIFY(row.guest.isInHouse);
        QCOMPARE(row.guest.room, u"1208"_s);
        QCOMPARE(row.ways, QList {CareWay::InPerson}); // no message for that
    }

    void nobodyWhoIsGoneOrNotWelcomeIsListed()
    {
        Desk desk;
        const Uuid erased = desk.born(u"erased"_s, u"1981-05-15"_s, {Purpose::OffersByEmail});
        const Uuid banned = desk.born(u"banned"_s, u"1981-05-15"_s, {Purpose::OffersByEmail});
        const Uuid archived = desk.born(u"archived"_s, u"1981-05-15"_s, {Purpose::OffersByEmail});
        QCOMPARE(desk.names().size(), 3);
        const CareRow row = desk.upcoming().constFirst();
        QCOMPARE(row.guest.id, erased);
        QVERIFY(desk.commit(
            {{sync::OpKind::Set, Guest::kTable, banned, {{Guest::DoNotRoom, qint64 {1}}}}}));
        QVERIFY(desk.commit({{sync::OpKind::Archive, Guest::kTable, archived,
            {{sync::kArchivedField, qint64 {1}}}}}));
        QVERIFY(desk.commit({{sync::OpKind::Erase, Guest::kTable, erased}}));
        QCOMPARE(desk.names(), QStringList());
        const auto noted = Desk::wait(desk.care.done(row, CareWay::Email, u"Birthday"_s));
        QCOMPARE(noted.error().code, Error::Code::NotFound);
    }

    void theHouseComesFirst()
    {
        Desk desk;
        desk.born(u"far"_s, u"1981-05-15"_s, {Purpose::OffersByEmail});
        const Uuid near = desk.born(u"near"_s, u"1981-05-15"_s, {Purpose::OffersByEmail});
        desk.born(u"sooner"_s, u"1981-05-14"_s, {Purpose::OffersByEmail});
        desk.checkIn(near);
        QCOMPARE(desk.names(), QStringList({u"sooner"_s, u"near"_s, u"far"_s}));
        QCOMPARE(desk.names(Whom::OfHouse), QStringList {u"near"_s});
    }

    void whoStaysWithAnotherIsOfTheHouseToo()
    {
        Desk desk;
        const Uuid wife = desk.born(u"wife"_s, u"1981-05-15"_s, {Purpose::Preferences});
        const Uuid stay = desk.booked(desk.wish(u"1209"_s));
        QVERIFY(desk.commit({stays::additionOf(stay, {wife, stays::StayRole::Companion})}));
        QCOMPARE(desk.names(Whom::OfHouse), QStringList {u"wife"_s});
        QCOMPARE(desk.upcoming().constFirst().guest.room, u"1209"_s);
    }

    void aFestivalConcernsThoseOfItsCountry()
    {
        Desk desk;
        desk.clock.set(QDate(2025, 10, 2).startOfDay(Qt::UTC).toMSecsSinceEpoch());
        desk.born(u"陳志強"_s, {}, {Purpose::OffersByPhone}, u"CN"_s);
        desk.born(u"Smith"_s, {}, {Purpose::OffersByPhone}, u"GB"_s);
        desk.born(u"김민준"_s, {}, {Purpose::OffersByPhone}, u"KR"_s);
        QCOMPARE(desk.names(), QStringList({u"陳志強"_s, u"김민준"_s}));
    }

    void aGuestIsGreetedOnceForEachOccasion()
    {
        Desk desk;
        desk.born(u"agreed"_s, u"1981-05-15"_s, {Purpose::OffersByEmail, Purpose::OffersByPhone});
        const CareRow row = desk.upcoming().constFirst();
        QVERIFY(!row.isDone);
        QVERIFY(Desk::wait(desk.care.done(row, CareWay::Email, u"Birthday 2025"_s)));
        QVERIFY(desk.upcoming().constFirst().isDone);
        const auto again = Desk::wait(desk.care.done(row, CareWay::Message, u"Birthday 2025"_s));
        QCOMPARE(again.error().code, Error::Code::Conflict);
        QCOMPARE(desk.count("SELECT count(*) FROM contact_activity"), 1);
    }

    void whatHeTookBackMeanwhileIsNotNoted()
    {
        Desk desk;
        const Uuid guest = desk.born(u"agreed"_s, u"1981-05-15"_s, {Purpose::OffersByEmail});
        const CareRow row = desk.upcoming().constFirst();
        desk.agree(guest, {});
        const auto noted = Desk::wait(desk.care.done(row, CareWay::Email, u"Birthday 2025"_s));
        QCOMPARE(noted.error().subject, u"consent"_s);
        QCOMPARE(desk.count("SELECT count(*) FROM contact_activity"), 0);
    }

    void whoMayNotSeesNobody()
    {
        Desk desk;
        desk.born(u"agreed"_s, u"1981-05-15"_s, {Purpose::OffersByEmail});
        desk.authoriser.logIn(
            {Uuid::named("test", "staff"), u"王芳"_s, {access::Role::Auditor}, desk.branch});
        QCOMPARE(Desk::wait(desk.care.upcoming({})).error().code, Error::Code::NotAllowed);
    }

    void twoDesksThatGreetUnheardNoteOneContact()
    {
        Desk here;
        Desk there;
        AgreeingDesks server;
        server.enrol(*here.database);
        server.enrol(*there.database);
        here.born(u"agreed"_s, u"1981-05-15"_s, {Purpose::OffersByEmail});
        server.settle();
        for (Desk *desk : {&here, &there}) {
            const QList<CareRow> rows = desk->upcoming();
            QCOMPARE(rows.size(), 1);
            QVERIFY(!rows.constFirst().isDone);
            QVERIFY(
                Desk::wait(desk->care.done(rows.constFirst(), CareWay::Email, u"Birthday 2025"_s)));
        }
        server.settle();
        for (Desk *desk : {&here, &there}) {
            QCOMPARE(desk->count("SELECT count(*) FROM contact_activity WHERE present = 1"), 1);
            QVERIFY(desk->upcoming().constFirst().isDone);
        }
    }
};

QTEST_GUILESS_MAIN(CareTest)
#include "tst_care.moc"
