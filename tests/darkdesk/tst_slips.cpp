#include "models/checkin/blank/card_number.h"
#include "models/darkdesk/slips/slip_number.h"
#include "models/darkdesk/slips/slips.h"
#include "models/store/engine/meta.h"
#include "tests/support/stay_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::darkdesk;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

struct SlipDesk : StayFixture
{
    explicit SlipDesk(quint32 device = 1, const QList<access::Role> &roles = {access::Role::Clerk})
        : StayFixture({access::Role::Manager})
    {
        if (!commit({{sync::OpKind::Create, schema::Branch::kTable, branch,
                {{schema::Branch::Name, u"Seaview"_s}, {schema::Branch::Code, u"H1"_s}}}}))
            qFatal("the fixture's branch");
        const auto numbered = wait(database->local([device](store::Connection &connection) {
            store::setMeta(connection, "device", qint64 {device});
        }));
        if (!numbered)
            qFatal("the fixture's number");
        logInAs(roles);
        slips.emplace(*database, authoriser);
    }
    ~SlipDesk() { database.reset(); }
    Q_DISABLE_COPY_MOVE(SlipDesk)

    void logInAs(const QList<access::Role> &roles)
    {
        authoriser.logIn({Uuid::named("test", "staff"), u"李晓"_s, roles, branch});
    }
    void restart()
    {
        reopen();
        slips.emplace(*database, authoriser);
    }
    QStringList print(int count, SlipKind kind = SlipKind::Message)
    {
        const auto handedOut = wait(slips->handOut(kind, count)).value();
        QStringList numbers;
        for (const Slip &slip : handedOut.slips)
            numbers.append(slip.number);
        return numbers;
    }
    Slip toKey(const QString &number) { return wait(slips->toKey(number)).value(); }
    QStringList missing()
    {
        QStringList numbers;
        const QList<Slip> all = wait(slips->missing()).value();
        for (const Slip &slip : all)
            numbers.append(slip.number);
        return numbers;
    }
    QString refusal(const QString &number)
    {
        const auto slip = wait(slips->toKey(number));
        return slip ? QString() : slip.error().subject;
    }

    std::optional<Slips> slips;
};

const Uuid kCase = Uuid::named("test", "case");

} // namespace

class SlipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberSaysHouseDeskAndCheckCharacter()
    {
        const QString number = SlipNumber::text(u"H1"_s, 2, 42);
        QVERIFY(number.startsWith(u"H1-2-S0042-"_s));
        QString plain = number;
        QCOMPARE(SlipNumber::parse(number), plain.remove(u'-'));
        QCOMPARE(SlipNumber::text({}, 2, 42).first(8), u"C-2-S004"_s);
        QCOMPARE(SlipNumber::text(u"h 1/ü"_s, 2, 42).first(5), u"H1-2-"_s);
    }

    void whatIsTypedIsReadAsItIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isRead");
        const QString number = SlipNumber::text(u"H1"_s, 2, 42);
        QTest::newRow("as printed") << number << true;
        QTest::newRow("small letters") << number.toLower() << true;
        QTest::newRow("without dashes") << QString(number).remove(u'-') << true;
        QTest::newRow("spaces around it") << u"  "_s + number + u" "_s << true;
        QString fullWidth = number;
        for (QChar &c : fullWidth)
            c = c == u'-' ? c : QChar(c.unicode() + 0xfee0);
        QTest::newRow("full width") << fullWidth << true;
        QTest::newRow("large numbers") << SlipNumber::text(u"H1"_s, 12, 123456) << true;
        QString wrong = number;
        wrong[3] = u'3';
        QTest::newRow("another desk's figure") << wrong << false;
        QTest::newRow("two changed places") << QString(number).replace(u"42"_s, u"24"_s) << false;
        QTest::newRow("cut short") << number.chopped(1) << false;
        QTest::newRow("a registration card's")
            << checkin::CardNumber::text(u"H1"_s, 2, 42) << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void whatIsTypedIsReadAsItIsMeant()
    {
        QFETCH(QString, typed);
        QTEST(SlipNumber::parse(typed).has_value(), "isRead");
    }

    void numbersRunOnOverKindsAndRestarts()
    {
        SlipDesk desk;
        QStringList all = desk.print(3, SlipKind::CheckIn);
        all += desk.print(2, SlipKind::Complaint);
        desk.restart();
        all += desk.print(4);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 9);
        QVERIFY(all.first().startsWith(u"H1-1-S0001-"_s));
        QVERIFY(all.last().startsWith(u"H1-1-S0009-"_s));
        QCOMPARE(desk.missing(), all);
    }

    void twoDesksNeverGiveTheSameNumber()
    {
        SlipDesk first;
        SlipDesk second(2);
        const QStringList one = first.print(20);
        const QStringList other = second.print(20);
        for (const QString &number : one)
            QVERIFY2(!other.contains(number), qPrintable(number));
    }

    void aCounterThatWasSetBackGoesOnBehindWhatIsKnown()
    {
        SlipDesk desk;
        const QStringList before = desk.print(5);
        // As after a restored backup, once the server has sent the desk's own slips back.
        QVERIFY(desk.wait(desk.database->local([](store::Connection &connection) {
            connection.execute("DELETE FROM slip_counter");
        })));
        QVERIFY(desk.print(1).constFirst().startsWith(u"H1-1-S0006-"_s));
        // And the other way round: numbers that were given and whose slips are not there.
        QVERIFY(desk.wait(desk.database->local([](store::Connection &connection) {
            connection.execute("UPDATE slip_counter SET last = 40");
        })));
        QVERIFY(desk.print(1).constFirst().startsWith(u"H1-1-S0041-"_s));
    }

    void aSlipComesBackOnce()
    {
        SlipDesk desk;
        const QStringList numbers = desk.print(2, SlipKind::Complaint);
        const Slip slip = desk.toKey(numbers.constFirst().toLower());
        QCOMPARE(slip.kind, SlipKind::Complaint);
        QVERIFY(desk.wait(desk.slips->keyed(slip.id, kCase)));
        QCOMPARE(desk.refusal(numbers.constFirst()), u"keyed"_s);
        QCOMPARE(desk.wait(desk.slips->keyed(slip.id, kCase)).error().code, Error::Code::Conflict);
        QCOMPARE(desk.missing(), numbers.sliced(1));
    }

    void itCanBeNotedByItsNumberAlone()
    {
        SlipDesk desk;
        const QStringList numbers = desk.print(1, SlipKind::CheckIn);
        QVERIFY(desk.wait(desk.slips->keyedNumber(numbers.constFirst(), kCase)));
        QCOMPARE(desk.missing(), QStringList());
        QVERIFY(
            desk.wait(desk.slips->keyedNumber(checkin::CardNumber::text(u"H1"_s, 1, 7), kCase)));
    }

    void whatIsNoNumberAndWhatWasNeverPrintedIsRefused()
    {
        SlipDesk desk;
        desk.print(1);
        QCOMPARE(desk.refusal(u"H1-1-S0001-0"_s), u"number"_s);
        QCOMPARE(desk.refusal(SlipNumber::text(u"H1"_s, 1, 2)), u"slip"_s);
        QCOMPARE(desk.refusal(SlipNumber::text(u"H1"_s, 2, 1)), u"slip"_s);
    }

    void aVoidSlipHasAReasonAndIsNotMissedAnyMore()
    {
        SlipDesk desk;
        const QStringList numbers = desk.print(1);
        const Uuid slip = desk.toKey(numbers.constFirst()).id;
        const auto refused = desk.wait(desk.slips->declareVoid(slip, u"  "_s));
        QCOMPARE(refused.error().subject, u"reason"_s);
        const QString tooLong(Slips::kMostReason + 1, u'x');
        QCOMPARE(desk.wait(desk.slips->declareVoid(slip, tooLong)).error().subject, u"reason"_s);
        QCOMPARE(desk.missing(), numbers);
        QVERIFY(desk.wait(desk.slips->declareVoid(slip, u"coffee"_s)));
        QCOMPARE(desk.missing(), QStringList());
        QCOMPARE(desk.refusal(numbers.constFirst()), u"void"_s);
        QCOMPARE(desk.wait(desk.slips->keyed(slip, kCase)).error().subject, u"void"_s);
    }

    void onlyWhatABranchPrintedIsMissedThere()
    {
        SlipDesk desk;
        desk.print(2);
        desk.authoriser.standIn(Uuid::named("test", "elsewhere"));
        QCOMPARE(desk.missing(), QStringList());
    }

    void howManyAtOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isGiven");
        QTest::newRow("none") << 0 << false;
        QTest::newRow("one") << 1 << true;
        QTest::newRow("the most") << Slips::kMost << true;
        QTest::newRow("one more") << Slips::kMost + 1 << false;
    }
    void howManyAtOnce()
    {
        QFETCH(int, count);
        SlipDesk desk;
        QTEST(bool(desk.wait(desk.slips->handOut(SlipKind::Message, count))), "isGiven");
    }

    void anAuditorHandlesNoSlips()
    {
        SlipDesk desk;
        const QStringList numbers = desk.print(1);
        const Uuid slip = desk.toKey(numbers.constFirst()).id;
        desk.logInAs({access::Role::Auditor});
        const auto isRefused = [&desk](auto future) {
            const auto answer = desk.wait(std::move(future));
            return !answer && answer.error().code == Error::Code::NotAllowed;
        };
        QVERIFY(isRefused(desk.slips->handOut(SlipKind::Message, 1)));
        QVERIFY(isRefused(desk.slips->toKey(numbers.constFirst())));
        QVERIFY(isRefused(desk.slips->keyed(slip, kCase)));
        QVERIFY(isRefused(desk.slips->declareVoid(slip, u"x"_s)));
        QVERIFY(isRefused(desk.slips->missing()));
    }
};

QTEST_GUILESS_MAIN(SlipsTest)
#include "tst_slips.moc"
