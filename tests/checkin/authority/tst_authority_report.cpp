#include "models/checkin/authority/authority_report.h"

#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace Qt::StringLiterals;
using enum ReportState;

namespace {

constexpr std::array kStates {
    Incomplete, ToSend, ToProcess, ErrorSending, ErrorProcessing, Processed};
constexpr qint64 kMinute = 60'000;

} // namespace

class AuthorityReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachStateIsFollowedBySomeAndByNoOther_data()
    {
        QTest::addColumn<ReportState>("from");
        QTest::addColumn<QList<ReportState>>("to");
        QTest::newRow("what was missing is there, or somebody saw to it")
            << Incomplete << QList {ToSend, Processed};
        QTest::newRow("handed over, or not, or something went missing")
            << ToSend << QList {Incomplete, ToProcess, ErrorSending, Processed};
        QTest::newRow("answered, or sent again")
            << ToProcess << QList {ToSend, ErrorProcessing, Processed};
        QTest::newRow("tried again")
            << ErrorSending << QList {Incomplete, ToSend, ToProcess, ErrorSending, Processed};
        QTest::newRow("refused: sent again, answered anew")
            << ErrorProcessing << QList {ToSend, ErrorProcessing, Processed};
        QTest::newRow("happened anew") << Processed << QList {Incomplete, ToSend};
    }
    void eachStateIsFollowedBySomeAndByNoOther()
    {
        QFETCH(ReportState, from);
        QFETCH(QList<ReportState>, to);
        for (const ReportState state : kStates)
            QVERIFY2(mayFollow(from, state) == to.contains(state), stateName(state).data());
    }

    void namesAreThoseOfTheRegistry()
    {
        QStringList names;
        for (const ReportState state : kStates) {
            names.append(stateName(state));
            QCOMPARE(reportStateNamed(QString(stateName(state))), state);
        }
        QCOMPARE(names.join(u' '),
            u"incomplete to_send to_process error_sending error_processing processed"_s);
        QCOMPARE(reportKindNamed(QString(kindName(ReportKind::Departure))), ReportKind::Departure);
        QCOMPARE(reportKindNamed(u"departed"), ReportKind::Arrival);
        QCOMPARE(reportStateNamed(u"sent"), Incomplete);
    }

    void oneEventHasOneIdWhereverItIsReported()
    {
        const Uuid stay = Uuid::named("test", "stay");
        const Uuid guest = Uuid::named("test", "guest");
        const Uuid id = reportId(ReportKind::Arrival, stay, guest);
        QCOMPARE(id, reportId(ReportKind::Arrival, stay, guest));
        QVERIFY(id != reportId(ReportKind::Departure, stay, guest));
        QVERIFY(id != reportId(ReportKind::Arrival, guest, stay));
    }

    void afterAnErrorItIsTriedEverMoreSeldom_data()
    {
        QTest::addColumn<int>("tries");
        QTest::addColumn<qint64>("delay");
        QTest::newRow("no try was counted") << 0 << kMinute;
        QTest::newRow("the first") << 1 << kMinute;
        QTest::newRow("the second") << 2 << 5 * kMinute;
        QTest::newRow("the third") << 3 << 15 * kMinute;
        QTest::newRow("the fourth") << 4 << 15 * kMinute;
        QTest::newRow("the hundredth") << 100 << 15 * kMinute;
    }
    void afterAnErrorItIsTriedEverMoreSeldom()
    {
        QFETCH(int, tries);
        QFETCH(qint64, delay);
        AuthorityReport report;
        report.state = ErrorSending;
        report.tries = tries;
        report.changedAt = 1'000'000;
        QCOMPARE(nextTryAt(report), std::optional(1'000'000 + delay));
    }

    void onlyWhatIsToBeSentIsTried()
    {
        AuthorityReport report;
        report.changedAt = 1'000'000;
        for (const ReportState state : kStates) {
            report.state = state;
            QVERIFY2(nextTryAt(report).has_value() == (state == ToSend || state == ErrorSending),
                stateName(state).data());
        }
        report.state = ToSend;
        QCOMPARE(nextTryAt(report), std::optional<qint64>(0));
    }

    void whatIsMissingOrWentWrongWaitsForSomebody()
    {
        for (const ReportState state : kStates) {
            const bool waits
                = state == Incomplete || state == ErrorSending || state == ErrorProcessing;
            QVERIFY2(needsSomebody(state) == waits, stateName(state).data());
        }
    }
};

QTEST_GUILESS_MAIN(AuthorityReportTest)
#include "tst_authority_report.moc"
