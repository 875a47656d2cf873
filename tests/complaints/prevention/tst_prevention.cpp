#include "models/complaints/case/case_codes.h"
#include "models/complaints/prevention/prevention.h"
#include "tests/support/complaint_fixture.h"

#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMsOfDay = 24 * 3'600'000;

} // namespace

/// The first case comes on Wednesday, May 14th, 2025.
class PreventionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk.emplace();
        m_prevention.emplace(*m_desk->database, m_desk->authoriser);
    }
    void cleanup()
    {
        m_prevention.reset();
        m_desk.reset();
    }

    void aRiseIsFoundInCategoryAndRoom()
    {
        quietTime();
        for (int i = 0; i < 5; ++i)
            come(Category::Noise, u"1207"_s);
        const RiseReport report = m_desk->wait(m_prevention->rises()).value();
        QStringList things;
        for (const Rise &rise : report.rises)
            things.append(rise.count.thing);
        things.sort();
        QCOMPARE(things, QStringList({u"1207"_s, u"noise"_s}));
        QVERIFY(report.comparisons >= 4);
        QCOMPARE(report.rises.constFirst().count.recent, 5);
    }

    void aBranchThatHasNoPastIsComparedWithNothing()
    {
        for (int i = 0; i < 5; ++i)
            come(Category::Noise, u"1207"_s);
        QCOMPARE(m_desk->wait(m_prevention->rises()).value().comparisons, 0);
    }

    void praiseIsNoComplaint()
    {
        quietTime();
        for (int i = 0; i < 5; ++i)
            come(Category::Noise, {}, CaseKind::Praise);
        QVERIFY(m_desk->wait(m_prevention->rises()).value().rises.isEmpty());
    }

    void aRestrictedCaseCountsOnlyForThoseWhoMaySeeIt()
    {
        quietTime();
        for (int i = 0; i < 5; ++i)
            come(Category::Staff, {}, CaseKind::Complaint, Restriction::AboutStaff);
        QCOMPARE(m_desk->wait(m_prevention->rises()).value().rises.size(), 1);
        m_desk->logInAs({access::Role::Supervisor});
        QVERIFY(m_desk->wait(m_prevention->rises()).value().rises.isEmpty());
    }

    void aRiseIsToldOnceAsLongAsItLasts()
    {
        quietTime();
        QVERIFY(ring().isEmpty());
        for (int i = 0; i < 5; ++i)
            come(Category::Noise, {});
        QCOMPARE(ring().size(), 1);
        QVERIFY(ring().isEmpty());
        m_prevention.emplace(*m_desk->database, m_desk->authoriser); // as after a restart
        QVERIFY(ring().isEmpty());
        m_desk->clock.advance(120 * kMsOfDay);
        QVERIFY(ring().isEmpty()); // it is over
        for (int i = 0; i < 8; ++i)
            come(Category::Noise, {});
        QCOMPARE(ring().size(), 1); // and comes again
    }

    void whoMaySeeNoFiguresIsToldNothing()
    {
        quietTime();
        for (int i = 0; i < 5; ++i)
            come(Category::Noise, {});
        m_desk->logInAs({access::Role::Receptionist});
        QVERIFY(ring().isEmpty());
        QCOMPARE(m_desk->wait(m_prevention->rises()).error().code, Error::Code::NotAllowed);
    }

    void whoAnswersForCasesAgainAndAgainIsSeenByThoseWhoMay()
    {
        quietTime();
        for (int i = 0; i < 5; ++i) {
            Complaint complaint = m_desk->said();
            complaint.category = Category(i); // nothing else rises
            complaint.room.clear();
            const Uuid id = m_desk->receive(complaint);
            CaseEvent passed = ComplaintFixture::happened(EventKind::Nature);
            passed.code = kOtherUnit;
            passed.party = u"Green Cabs"_s;
            passed.text = u"receipt 12"_s;
            CaseEvent blamed = ComplaintFixture::happened(EventKind::Responsible);
            blamed.party = u"Blue Cleaning"_s;
            blamed.text = u"came late"_s;
            QVERIFY(m_desk->wait(m_desk->complaints->write(id, {passed, blamed})));
        }
        const auto things = [this] {
            QStringList risen;
            const RiseReport report = m_desk->wait(m_prevention->rises()).value();
            for (const Rise &rise : report.rises)
                risen.append(rise.count.thing);
            risen.sort();
            return risen;
        };
        QCOMPARE(things(), QStringList({u"Blue Cleaning"_s, u"Green Cabs"_s}));
        m_desk->logInAs({access::Role::Supervisor});
        QCOMPARE(things(), QStringList {u"Green Cabs"_s});
    }

    void whatARoomHadAgainAndAgainIsTold()
    {
        come(Category::Facilities, u"1207"_s);
        m_desk->clock.advance(31 * kMsOfDay);
        come(Category::Facilities, u"1207"_s);
        QVERIFY(faults(u"1207"_s).isEmpty()); // the first is too long ago
        come(Category::Facilities, u"1207"_s);
        come(Category::Noise, u"1207"_s);
        come(Category::Facilities, u"1208"_s);
        come(Category::Billing, u"1207"_s); // says nothing of the room
        come(Category::Billing, u"1207"_s);
        come(Category::Facilities, u"1207"_s, CaseKind::Praise);
        m_desk->clock.advance(kMsOfDay);
        Complaint last = m_desk->said();
        last.category = Category::Facilities;
        last.room = u"1207"_s;
        last.summary = u"It hums again"_s;
        (void)m_desk->receive(last);
        const QList<RoomFault> told = faults(u"1207"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst(),
            (RoomFault {Category::Facilities, 3, u"It hums again"_s, m_desk->clock.nowMs()}));
        QVERIFY(faults(u"120"_s).isEmpty());
    }

    void ofARestrictedCaseARoomSaysNothing()
    {
        for (int i = 0; i < 2; ++i)
            come(Category::Facilities, u"1207"_s, CaseKind::Complaint, Restriction::Injury);
        QCOMPARE(faults(u"1207"_s).size(), 1);
        m_desk->logInAs({access::Role::Receptionist});
        QVERIFY(faults(u"1207"_s).isEmpty());
        m_desk->logInAs({access::Role::Administrator});
        QCOMPARE(
            m_desk->wait(m_prevention->faultsOf(u"1207"_s)).error().code, Error::Code::NotAllowed);
    }

    void anImprovementSaysWhatItDid()
    {
        quietTime();
        for (int i = 0; i < 6; ++i)
            come(Category::Noise, {});
        Improvement improvement;
        improvement.category = Category::Noise;
        improvement.cause = u"doors slam"_s;
        improvement.action = u"felt on the frames"_s;
        improvement.owner = Uuid::named("test", "engineer");
        improvement.due = QDate(2026, 1, 1);
        const Uuid id = m_desk->wait(m_prevention->add(improvement)).value();
        QVERIFY(!rows().constFirst().effect);
        m_desk->clock.advance(kMsOfDay);
        QVERIFY(m_desk->wait(m_prevention->finish(id)));
        QCOMPARE(m_desk->wait(m_prevention->finish(id)).error().code, Error::Code::Conflict);
        m_desk->clock.advance(29 * kMsOfDay);
        come(Category::Noise, {});
        come(Category::Food, {});
        const ImprovementRow row = rows().constFirst();
        QCOMPARE(row.improvement.action, improvement.action);
        QCOMPARE(row.improvement.category, Category::Noise);
        QCOMPARE(row.effect, (Effect {6, 61, 1, 30}));
    }

    void anImprovementIsNotForEverybody()
    {
        m_desk->logInAs({access::Role::Clerk});
        QCOMPARE(m_desk->wait(m_prevention->add({})).error().code, Error::Code::NotAllowed);
        m_desk->logInAs({access::Role::Manager});
        const auto refused = m_desk->wait(m_prevention->add({}));
        QCOMPARE(refused.error().subject, u"cause"_s);
        QCOMPARE(m_desk->wait(m_prevention->finish(Uuid::named("test", "none"))).error().code,
            Error::Code::NotFound);
    }

private:
    /// Two months with a case about food at their beginning.
    void quietTime()
    {
        come(Category::Food, u"101"_s);
        m_desk->clock.advance(60 * kMsOfDay);
    }
    void come(Category category, const QString &room, CaseKind kind = CaseKind::Complaint,
        Restriction restriction = Restriction::None)
    {
        Complaint complaint = m_desk->said();
        complaint.category = category;
        complaint.room = room;
        complaint.kind = kind;
        complaint.restriction = restriction;
        (void)m_desk->receive(complaint);
    }
    QList<Rise> ring() { return m_desk->wait(m_prevention->ring()).value(); }
    QList<RoomFault> faults(const QString &room)
    {
        return m_desk->wait(m_prevention->faultsOf(room)).value();
    }
    QList<ImprovementRow> rows() { return m_desk->wait(m_prevention->improvements()).value(); }

    std::optional<ComplaintFixture> m_desk;
    std::optional<Prevention> m_prevention;
};

QTEST_GUILESS_MAIN(PreventionTest)
#include "tst_prevention.moc"
