#include "tests/support/accessibility_walk.h"
#include "tests/support/manual_clock.h"
#include "ui/guests/profile/complaint_summary.h"
#include "ui/kit/settings/language.h"

#include <QLabel>
#include <QTest>

using namespace lobby;
using namespace lobby::complaints;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

/// It is ten o'clock on Wednesday, May 14th, 2025.
class ComplaintSummaryTest : public QObject
{
    Q_OBJECT

    ManualClock m_clock;
    Language m_language;

    static Complaint said(const QString &summary)
    {
        Complaint complaint;
        complaint.caseNo = u"1042"_s;
        complaint.summary = summary;
        complaint.severity = 2;
        complaint.receivedAt = QDateTime({2025, 5, 13}, {18, 5}).toMSecsSinceEpoch();
        return complaint;
    }
    static QStringList shownBy(const QWidget &widget)
    {
        QStringList texts;
        const auto labels = widget.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(label->text());
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_language.apply(u"en"_s);
        m_clock.set(QDateTime({2025, 5, 14}, {10, 0}).toMSecsSinceEpoch());
    }

    void isNotThereWhileThereIsNothing()
    {
        ComplaintSummary summary(m_clock);
        QVERIFY(summary.isHidden());
        summary.setComplaints({said(u"The noise"_s)});
        QVERIFY(!summary.isHidden());
        summary.clear();
        QVERIFY(summary.isHidden());
    }

    void theLatestThreeAreSaidAndAllAreCounted()
    {
        ComplaintSummary summary(m_clock);
        summary.setComplaints(
            {said(u"The noise"_s), said(u"The bill"_s), said(u"The bed"_s), said(u"The bath"_s)});
        const QStringList shown = shownBy(summary);
        QVERIFY(shown.contains(u"The noise"_s));
        QVERIFY(shown.contains(u"#1042 · Complaint · 2 – serious · Tue 05-13 18:05"_s));
        QVERIFY(!shown.contains(u"The bath"_s));
        QVERIFY(shown.join(u' ').contains(u'4'));
        QCOMPARE(accessibilityProblems(summary), QStringList());
    }
};

QTEST_MAIN(ComplaintSummaryTest)
#include "tst_complaint_summary.moc"
