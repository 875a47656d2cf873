#include "models/complaints/case/case_names.h"

#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Complaint)
Q_DECLARE_METATYPE(ComplaintProblem)

namespace {

Complaint taken()
{
    Complaint complaint;
    complaint.branch = Uuid::named("test", "branch");
    complaint.verbatim = u"It hums all night."_s;
    complaint.receivedAt = 1'747'000'000'000;
    return complaint;
}

} // namespace

class ComplaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVerbatimIsEnough() { QVERIFY(!problemOf(taken())); }

    void whatCannotBeTakenDown_data()
    {
        QTest::addColumn<Complaint>("complaint");
        QTest::addColumn<ComplaintProblem>("problem");
        Complaint complaint = taken();
        complaint.branch = {};
        QTest::newRow("nowhere") << complaint << ComplaintProblem::BranchMissing;
        complaint = taken();
        complaint.verbatim = u" \n "_s;
        QTest::newRow("nothing said") << complaint << ComplaintProblem::NothingSaid;
        complaint = taken();
        complaint.verbatim = QString(kLongestVerbatim + 1, u'x');
        QTest::newRow("too long") << complaint << ComplaintProblem::TextTooLong;
        complaint = taken();
        complaint.summary = QString(201, u'x');
        QTest::newRow("a summary as long as a tale") << complaint << ComplaintProblem::TextTooLong;
        complaint = taken();
        complaint.severity = 0;
        QTest::newRow("worse than the worst") << complaint << ComplaintProblem::SeverityOutside;
        complaint.severity = 5;
        QTest::newRow("less than the least") << complaint << ComplaintProblem::SeverityOutside;
        complaint = taken();
        complaint.isAnonymous = true;
        complaint.reporterName = u"Wang"_s;
        QTest::newRow("anonymous with a name") << complaint << ComplaintProblem::AnonymousGuest;
        complaint = taken();
        complaint.occurredAt = complaint.receivedAt + 1;
        QTest::newRow("before it happened") << complaint << ComplaintProblem::HappenedLater;
    }
    void whatCannotBeTakenDown()
    {
        QFETCH(Complaint, complaint);
        QFETCH(ComplaintProblem, problem);
        QCOMPARE(problemOf(complaint), problem);
        QVERIFY(!fieldOf(problem).isEmpty());
    }

    void aHeadlineIsOneLine()
    {
        Complaint complaint = taken();
        complaint.verbatim = u"It hums\nall  night."_s;
        QCOMPARE(headlineOf(complaint), u"It hums all night."_s);
        complaint.summary = u"Air conditioning"_s;
        QCOMPARE(headlineOf(complaint), u"Air conditioning"_s);
        complaint.summary = QString(100, u'x');
        QCOMPARE(headlineOf(complaint).size(), 60);
        QVERIFY(headlineOf(complaint).endsWith(u'…'));
    }

    void everyNameIsReadAgain()
    {
        for (int i = 0; i < kCaseKinds; ++i)
            QCOMPARE(caseKindNamed(QString(nameOf(CaseKind(i)))), CaseKind(i));
        for (int i = 0; i < kCategories; ++i)
            QCOMPARE(categoryNamed(QString(nameOf(Category(i)))), Category(i));
        for (int i = 0; i < kRestrictions; ++i)
            QCOMPARE(restrictionNamed(QString(nameOf(Restriction(i)))), Restriction(i));
        for (int i = 0; i < kChannels; ++i)
            QCOMPARE(channelNamed(QString(nameOf(Channel(i)))), Channel(i));
        for (int i = 0; i <= int(EventKind::Alerted); ++i)
            QCOMPARE(eventKindNamed(QString(nameOf(EventKind(i)))), EventKind(i));
        QVERIFY(!eventKindNamed(u"of a newer program"));
    }
};

QTEST_GUILESS_MAIN(ComplaintTest)
#include "tst_complaint.moc"
