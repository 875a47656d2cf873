#include "models/guests/elsewhere/guests_elsewhere.h"
#include "models/store/engine/statement.h"
#include "tests/support/fake_directory.h"
#include "tests/support/guest_desk.h"

#include <QCborArray>
#include <QCborValue>
#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Arrival = GuestsElsewhere::Arrival;

namespace {

struct House : GuestDesk
{
    using GuestDesk::GuestDesk;

    /// What it answers, by way of this thread's events.
    template <typename T>
    static Result<T> answered(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
            qFatal("no answer");
        return future.result();
    }
    /// Of what was done, the newest last.
    QStringList audited()
    {
        return *wait(database->read([](store::Connection &connection) {
            QStringList all;
            store::Statement query(connection, "SELECT entry FROM audit_event ORDER BY seq");
            while (query.step()) {
                const QCborArray entry = QCborValue::fromCbor(query.bytes(0)).toArray();
                all.append(entry[6].toString() + u' ' + entry[9].toString());
            }
            return all;
        }));
    }
    Uuid arrives(const Uuid &id)
    {
        commit({{sync::OpKind::Create, schema::Guest::kTable, id,
            {{schema::Guest::FullNameNative, u"王小明"_s}}}});
        return id;
    }

    FakeDirectory directory;
    GuestsElsewhere elsewhere {*database, authoriser, numbers, directory};
    const Uuid known = Uuid::named("test", "known elsewhere");
    const sync::GuestSummary summary {known, u"王**"_s, u"1985"_s, u"CN"_s};
};

Somebody wangXiaoming()
{
    Somebody somebody;
    somebody.documentNumber = u"E1234 5678"_s;
    somebody.phone = u"+8613812345678"_s;
    somebody.name.native = u"王小明"_s;
    somebody.name.surname = u"WANG"_s;
    somebody.name.given = u"Xiaoming"_s;
    somebody.birth = BirthDate(QDate(1985, 3, 12));
    return somebody;
}

} // namespace

class GuestsElsewhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSurestIsAskedFirstAndTheRestUntilSomebodyIsFound()
    {
        House house;
        const sync::LookupKey byName = sync::nameKey(u"Xiaoming WANG", u"1985-03-12");
        house.directory.knows(byName, house.summary);
        const auto found = House::answered(house.elsewhere.find(wangXiaoming()));
        QCOMPARE(found->guests.size(), 1);
        QCOMPARE(found->guests[0].summary.guest, house.known);
        QVERIFY(!found->guests[0].isHere);
        const QList<sync::LookupKey> inTurn {sync::documentKey(house.numbers.index(u"E12345678")),
            sync::telephoneKey(u"8613812345678"), sync::nameKey(u"王小明", u"1985-03-12"), byName};
        QCOMPARE(house.directory.asked, inTurn);
        house.directory.asked.clear();
        house.directory.knows(inTurn[0], house.summary);
        QCOMPARE(House::answered(house.elsewhere.find(wangXiaoming()))->guests.size(), 1);
        QCOMPARE(house.directory.asked, inTurn.first(1));
    }

    void whoIsHereTooIsSaidToBe()
    {
        House house;
        house.arrives(house.known);
        Somebody somebody;
        somebody.phone = u"+8613812345678"_s;
        house.directory.knows(sync::telephoneKey(somebody.phone), house.summary);
        QVERIFY(House::answered(house.elsewhere.find(somebody))->guests[0].isHere);
    }

    void whatIsNotEnoughIsNotAsked_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<bool>("isEnough");
        const QString none;
        QTest::newRow("nothing") << none << none << none << none << false;
        QTest::newRow("a dash for a number") << u" - "_s << none << none << none << false;
        QTest::newRow("a number") << u"E1"_s << none << none << none << true;
        QTest::newRow("a telephone") << none << u"+8613812345678"_s << none << none << true;
        QTest::newRow("a name alone") << none << none << u"王伟"_s << none << false;
        QTest::newRow("a birthday") << none << none << u"王伟"_s << u"--03-12"_s << false;
        QTest::newRow("a whole date") << none << none << u"王伟"_s << u"1985-03-12"_s << true;
        QTest::newRow("a date alone") << none << none << none << u"1985-03-12"_s << false;
    }
    void whatIsNotEnoughIsNotAsked()
    {
        QFETCH(const QString, document);
        QFETCH(const QString, phone);
        QFETCH(const QString, name);
        QFETCH(const QString, birth);
        QFETCH(const bool, isEnough);
        House house;
        Somebody somebody {document, {}, BirthDate::parse(birth).value_or(BirthDate()), phone};
        somebody.name.native = name;
        QCOMPARE(GuestsElsewhere::isEnough(somebody), isEnough);
        const auto found = House::answered(house.elsewhere.find(somebody));
        QCOMPARE(found.has_value(), isEnough);
        QCOMPARE(house.directory.asked.isEmpty(), !isEnough);
    }

    void aServerThatIsAskedTooOftenSaysWhenToComeAgain()
    {
        House house;
        house.directory.waitFirst = std::chrono::milliseconds(5000);
        const auto found = House::answered(house.elsewhere.find(wangXiaoming()));
        QCOMPARE(found->waitFirst.count(), 5000);
        QCOMPARE(house.directory.asked.size(), 1); // and is left alone
    }

    void withoutAServerThatIsTheAnswer()
    {
        House house;
        house.directory.refuse = Error::Code::Unavailable;
        const auto found = House::answered(house.elsewhere.find(wangXiaoming()));
        QCOMPARE(found.error().code, Error::Code::Unavailable);
        const auto brought
            = House::answered(house.elsewhere.bring(house.known, BringReason::Booking));
        QCOMPARE(brought.error().code, Error::Code::Unavailable);
    }

    void whoMayNotSeeGuestsMayNotAsk()
    {
        House house({access::Role::Auditor});
        const QStringList before = house.audited();
        QCOMPARE(House::answered(house.elsewhere.find(wangXiaoming())).error().code,
            Error::Code::NotAllowed);
        QCOMPARE(House::answered(house.elsewhere.bring(house.known, BringReason::AtCounter))
                     .error()
                     .code,
            Error::Code::NotAllowed);
        QVERIFY(house.directory.asked.isEmpty() && house.directory.claimed.isEmpty());
        QCOMPARE(house.audited(), before);
    }

    void bothAreInTheAuditBeforeTheServerHearsOfThem()
    {
        House house({access::Role::Receptionist});
        QVERIFY(House::answered(house.elsewhere.find(wangXiaoming())));
        QCOMPARE(house.audited().constLast(), u"guest.ask_branches "_s);
        const auto brought = house.elsewhere.bring(house.known, BringReason::Request);
        QTRY_COMPARE(house.directory.claimed.size(), 1);
        QCOMPARE(house.audited().constLast(), u"guest.bring request"_s);
        const std::pair asExpected {house.known, BringReason::Request};
        QCOMPARE(house.directory.claimed.constFirst(), asExpected);
        QVERIFY(!brought.isFinished()); // he is on his way
        house.arrives(Uuid::named("test", "somebody else"));
        house.arrives(house.known);
        QCOMPARE(*House::answered(brought), Arrival::Here);
    }

    void whoCameBeforeTheAnswerIsHere()
    {
        House house;
        house.arrives(house.known);
        QCOMPARE(*House::answered(house.elsewhere.bring(house.known, BringReason::AtCounter)),
            Arrival::Here);
    }
};

QTEST_GUILESS_MAIN(GuestsElsewhereTest)
#include "tst_guests_elsewhere.moc"
