#include "models/quality/reviews/reviews.h"
#include "models/quality/verification/verifications.h"
#include "models/store/engine/statement.h"
#include "tests/support/guest_desk.h"

#include <QTest>

#include <algorithm>

using namespace lobby;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Outcome = Verification::Outcome;

namespace {

constexpr qint64 kWeekMs = qint64 {7} * 24 * 3600 * 1000;

QList<Uuid> people(int count)
{
    QList<Uuid> guests;
    for (int i = 0; i < count; ++i)
        guests.append(Uuid::named("guest", QByteArray::number(i)));
    return guests;
}

struct House : GuestDesk
{
    using GuestDesk::GuestDesk;

    QList<Uuid> fill(int count)
    {
        QList<guests::GuestProfile> profiles;
        for (int i = 0; i < count; ++i) {
            guests::GuestProfile profile;
            profile.guest.fullNameNative = u"客人%1"_s.arg(QChar(0x4e00 + i));
            profile.guest.registeredBranchId = branchId;
            profiles.append(profile);
        }
        return addAll(profiles);
    }
    Uuid drawn(int count)
    {
        return wait(reviews.draw(count, staffId, u"Look through them"_s)).value();
    }
    ReviewFile file(const Uuid &review) { return wait(reviews.load(review)).value(); }
    int openTasks()
    {
        return wait(database->read([](store::Connection &connection) {
            return Result<int>(int(connection.integer(
                "SELECT count(*) FROM reminder WHERE present = 1 AND done_at IS NULL")));
        })).value();
    }
    void sitDown(const QString &member)
    {
        authoriser.logIn(
            {Uuid::named("test", member.toUtf8()), member, {access::Role::Manager}, branchId});
    }

    Reviews reviews {*database, authoriser};
};

} // namespace

class ReviewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLotIsTheSameForEverybody()
    {
        const QList<Uuid> guests = people(50);
        QList<Uuid> turned = guests;
        std::reverse(turned.begin(), turned.end());
        const Uuid branch = Uuid::named("test", "branch");
        const QList<Uuid> drawn = drawnByLot(guests, branch, {2025, 5, 12}, 5);
        QCOMPARE(drawn.size(), 5);
        QCOMPARE(drawnByLot(turned, branch, {2025, 5, 12}, 5), drawn);
        QVERIFY(drawnByLot(guests, branch, {2025, 5, 19}, 5) != drawn);
        QVERIFY(drawnByLot(guests, Uuid::named("other", "branch"), {2025, 5, 12}, 5) != drawn);
        QCOMPARE(drawnByLot(guests, branch, {2025, 5, 12}, 100).size(), 50);
        QCOMPARE(drawnByLot({}, branch, {2025, 5, 12}, 5).size(), 0);
    }

    void theLotIsFair()
    {
        QHash<Uuid, int> times;
        for (int week = 0; week < 1000; ++week) {
            for (const Uuid &guest :
                drawnByLot(people(20), {}, QDate(2025, 1, 6).addDays(7 * week), 5))
                ++times[guest];
        }
        QCOMPARE(times.size(), 20);
        for (const int count : std::as_const(times)) // 250 of 1000; five times what chance spreads
            QVERIFY2(count > 180 && count < 320, qPrintable(QString::number(count)));
    }

    void guestsComeBackFromTheirText()
    {
        QCOMPARE(guestsOf(guestsText(people(3))), people(3));
        QCOMPARE(guestsOf(u"[\"nobody\", 7]"_s), QList<Uuid>());
        QCOMPARE(guestsOf(u"{"_s), QList<Uuid>());
    }

    void recordsAreLookedAtOneByOneAndSignedFor()
    {
        House house;
        house.fill(20);
        const Uuid review = house.drawn(3);
        QCOMPARE(house.openTasks(), 1);
        ReviewFile file = house.file(review);
        QCOMPARE(file.lines.size(), 3);
        QVERIFY(!file.lines[0].name.isEmpty());
        QCOMPARE(file.done(), 0);
        const auto find = [&](int line, Outcome outcome, const QString &reason = {}) {
            return house.wait(house.reviews.find(review, file.lines[line].guest, outcome, reason));
        };
        QVERIFY(find(0, Outcome::Right));
        QVERIFY(find(1, Outcome::Corrected));
        const auto early = house.wait(house.reviews.sign(review, {}));
        QCOMPARE(early.error().subject, u"records"_s);
        QCOMPARE(find(2, Outcome::False).error().subject, u"reason"_s);
        QVERIFY(find(2, Outcome::False, u"nobody of that name"_s));
        QVERIFY(house.wait(house.reviews.sign(review, u"all seen"_s)));
        file = house.file(review);
        QVERIFY(file.isDone());
        QVERIFY(file.review.isSigned());
        QCOMPARE(file.review.signedBy, house.staffId);
        QCOMPARE(file.review.note, u"all seen"_s);
        QCOMPARE(file.lines[1].outcome, Outcome::Corrected);
        QCOMPARE(house.openTasks(), 0);
        QCOMPARE(find(0, Outcome::False, u"too late"_s).error().code, Error::Code::Conflict);
        QCOMPARE(house.wait(house.reviews.sign(review, {})).error().code, Error::Code::Conflict);
        // What was found stands with the guest.
        Verifications verifications(*house.database, house.authoriser);
        QCOMPARE(house.wait(verifications.ofGuest(file.lines[2].guest)).value().state,
            VerificationState::SuspectedFalse);
    }

    void whatWasFoundLastCounts()
    {
        House house;
        house.fill(1);
        const Uuid review = house.drawn(5);
        const Uuid guest = house.file(review).lines.constFirst().guest;
        QVERIFY(house.wait(house.reviews.find(review, guest, Outcome::False, u"?"_s)));
        house.clock.advance(1000);
        QVERIFY(house.wait(house.reviews.find(review, guest, Outcome::Right)));
        QCOMPARE(house.file(review).lines.constFirst().outcome, Outcome::Right);
    }

    void itIsDrawnOnceAWeek()
    {
        House house;
        house.fill(10);
        const Uuid first = house.drawn(2);
        QCOMPARE(house.wait(house.reviews.draw(2, house.staffId, {})).error().code,
            Error::Code::Conflict);
        house.clock.advance(kWeekMs);
        const Uuid second = house.drawn(2);
        const QList<ReviewFile> all = house.wait(house.reviews.all()).value();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].review.id, second);
        QCOMPARE(all[1].review.id, first);
    }

    void onlyWhoWasAskedLooksAndSigns()
    {
        House house;
        house.fill(1);
        const Uuid review = house.drawn(1);
        const Uuid guest = house.file(review).lines.constFirst().guest;
        house.sitDown(u"wang"_s);
        QCOMPARE(house.wait(house.reviews.find(review, guest, Outcome::Right)).error().subject,
            u"member"_s);
        QCOMPARE(house.wait(house.reviews.sign(review, {})).error().subject, u"member"_s);
    }

    void whatCannotBeDrawnOrFound()
    {
        House house;
        QCOMPARE(house.wait(house.reviews.draw(3, house.staffId, {})).error().subject, u"guest"_s);
        QCOMPARE(house.wait(house.reviews.draw(0, house.staffId, {})).error().subject, u"count"_s);
        QCOMPARE(
            house.wait(house.reviews.draw(101, house.staffId, {})).error().subject, u"count"_s);
        house.fill(1);
        const Uuid review = house.drawn(1);
        QCOMPARE(house.wait(house.reviews.find(review, house.staffId, Outcome::Right)).error().code,
            Error::Code::NotFound);
        QCOMPARE(house.wait(house.reviews.load(house.staffId)).error().code, Error::Code::NotFound);
    }

    void whoIsGoneByNowHoldsNobodyUp()
    {
        House house;
        house.fill(1);
        const Uuid review = house.drawn(1);
        const Uuid guest = house.file(review).lines.constFirst().guest;
        house.commit({{sync::OpKind::Erase, schema::Guest::kTable, guest}});
        QVERIFY(house.file(review).isDone());
        QVERIFY(house.wait(house.reviews.sign(review, {})));
    }

    void aReceptionistDrawsNothing()
    {
        House house {{access::Role::Receptionist}};
        QVERIFY(!house.reviews.mayDraw());
        QCOMPARE(house.wait(house.reviews.draw(3, house.staffId, {})).error().code,
            Error::Code::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(ReviewsTest)
#include "tst_reviews.moc"
