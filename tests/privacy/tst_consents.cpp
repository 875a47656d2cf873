#include "models/privacy/consents.h"
#include "models/privacy/notices.h"
#include "models/store/engine/statement.h"
#include "tests/support/guest_desk.h"

#include <QTest>

using namespace lobby;
using namespace lobby::privacy;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

struct Desk : GuestDesk
{
    explicit Desk(const QList<access::Role> &roles = {access::Role::Manager})
        : GuestDesk(roles)
    {
        commit({{sync::OpKind::Create, schema::Staff::kTable, staffId,
            {{schema::Staff::Name, u"李晓"_s}}}});
    }
    Uuid somebody()
    {
        guests::GuestProfile profile;
        profile.guest.fullNameNative = u"王伟"_s;
        return add(profile);
    }
    GuestConsents of(const Uuid &guest) { return wait(consents.of(guest)).value(); }
    qint64 rows()
    {
        return wait(database->read([](store::Connection &connection) -> Result<qint64> {
            store::Statement query(connection, "SELECT count(*) FROM consent");
            query.step();
            return query.integer(0);
        })).value();
    }

    Consents consents {*database, authoriser};
    Notices notices {*database, authoriser};
};

ConsentAnswer answer(const QList<Purpose> &granted)
{
    ConsentAnswer answer;
    answer.informed = true;
    answer.granted = granted;
    return answer;
}

} // namespace

class ConsentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreNamesBothWays()
    {
        for (const Purpose purpose : kPurposes)
            QCOMPARE(purposeNamed(purposeCode(purpose)), purpose);
        QVERIFY(!purposeNamed(u"notice"));
    }

    void nobodyHasAgreedToAnythingAtFirst()
    {
        Desk desk;
        QCOMPARE(desk.of(desk.somebody()), GuestConsents());
    }

    void whatAGuestSaysIsRecordedWithWhoAndWhen()
    {
        Desk desk;
        const Uuid guest = desk.somebody();
        QVERIFY(desk.wait(desk.consents.record(guest, answer({Purpose::Loyalty}))));
        const GuestConsents now = desk.of(guest);
        QCOMPARE(now.informedVersion, 1);
        QCOMPARE(now.latest.size(), 1);
        const Consent consent = now.latest.constFirst();
        QCOMPARE(consent.purpose, Purpose::Loyalty);
        QVERIFY(consent.granted);
        QCOMPARE(consent.atMs, desk.clock.nowMs());
        QCOMPARE(consent.staffName, u"李晓"_s);
        QVERIFY(now.isGranted(Purpose::Loyalty));
        QVERIFY(!now.isGranted(Purpose::OffersByEmail));
    }

    void theLedgerKeepsEveryChangeAndNothingElse()
    {
        Desk desk;
        const Uuid guest = desk.somebody();
        QVERIFY(desk.wait(desk.consents.record(guest, answer({Purpose::Loyalty}))));
        QCOMPARE(desk.rows(), 2); // informed, loyalty
        desk.clock.advance(1000);
        QVERIFY(desk.wait(desk.consents.record(guest, answer({Purpose::Loyalty}))));
        QCOMPARE(desk.rows(), 2);
        desk.clock.advance(1000);
        QVERIFY(desk.wait(desk.consents.record(guest, answer({})))); // withdrawn
        QCOMPARE(desk.rows(), 3);
        QVERIFY(!desk.of(guest).isGranted(Purpose::Loyalty));
        QCOMPARE(desk.of(guest).latest.size(), 1);
    }

    void whoMayNotRecordLeavesTheFileAsItWas()
    {
        Desk desk;
        const Uuid guest = desk.somebody();
        desk.authoriser.logOut();
        const QByteArray before = desk.bytes();
        QCOMPARE(desk.wait(desk.consents.record(guest, answer({}))).error().code,
            Error::Code::NotLoggedIn);
        QCOMPARE(desk.wait(desk.consents.of(guest)).error().code, Error::Code::NotLoggedIn);
        QCOMPARE(desk.bytes(), before);
    }

    void nobodysConsentIsNotFound()
    {
        Desk desk;
        QCOMPARE(desk.wait(desk.consents.record(Uuid::named("test", "x"), answer({}))).error().code,
            Error::Code::NotFound);
        QCOMPARE(desk.rows(), 0);
    }

    void theFirstNoticeComesWithTheProgram_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh_CN"_s << u"zh_CN"_s;
        QTest::newRow("Traditional Chinese") << u"zh_TW"_s << u"zh_TW"_s;
        QTest::newRow("English") << u"en"_s << u"en"_s;
        QTest::newRow("English of a country") << u"en_GB"_s << u"en"_s;
        QTest::newRow("a language that it is not written in") << u"th"_s << u"en"_s;
    }
    void theFirstNoticeComesWithTheProgram()
    {
        QFETCH(const QString, asked);
        QFETCH(const QString, language);
        Desk desk;
        const Notice notice = desk.wait(desk.notices.current(asked)).value();
        QCOMPARE(notice.version, 1);
        QCOMPARE(notice.language, language);
        QVERIFY(notice.text.contains(u"{property}"_s));
    }

    void aPublishedNoticeIsInForceAndGuestsAreInformedAnew()
    {
        Desk desk;
        const Uuid guest = desk.somebody();
        QVERIFY(desk.wait(desk.consents.record(guest, answer({}))));
        QCOMPARE(desk.wait(desk.notices.publish({{u"zh_CN"_s, u" 新告知 "_s}})).value(), 2);
        const Notice notice = desk.wait(desk.notices.current(u"en"_s)).value();
        QCOMPARE(notice, (Notice {2, u"zh_CN"_s, u"新告知"_s}));
        ConsentAnswer now = answer({});
        now.noticeVersion = 2;
        QVERIFY(desk.wait(desk.consents.record(guest, now)));
        QCOMPARE(desk.of(guest).informedVersion, 2);
    }

    void noticesThatSayNothingAreRefused()
    {
        Desk desk;
        const auto refused = [&](const QMap<QString, QString> &texts) {
            return desk.wait(desk.notices.publish(texts)).error().subject;
        };
        QCOMPARE(refused({}), u"text"_s);
        QCOMPARE(refused({{u"en"_s, u"  "_s}}), u"text"_s);
        QCOMPARE(refused({{u"en"_s, QString(kMaxNotice + 1, u'x')}}), u"text"_s);
        Desk receptionist({access::Role::Receptionist});
        QCOMPARE(receptionist.wait(receptionist.notices.publish({{u"en"_s, u"x"_s}})).error().code,
            Error::Code::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(ConsentsTest)
#include "tst_consents.moc"
