#include "tests/support/accessibility_walk.h"
#include "tests/support/manual_clock.h"
#include "ui/guests/profile/follow_up_summary.h"
#include "ui/kit/settings/language.h"

#include <QLabel>
#include <QTest>

using namespace lobby;
using namespace lobby::followups;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

ReminderRow rowDue(const QString &title, const QDateTime &due)
{
    ReminderRow row;
    row.reminder.title = title;
    row.reminder.nextAt = due.toMSecsSinceEpoch();
    return row;
}

QStringList shownBy(const QWidget &widget)
{
    QStringList texts;
    const auto labels = widget.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&widget) && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

} // namespace

/// It is ten o'clock on Wednesday, May 14th, 2025.
class FollowUpSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_language.apply(u"en"_s);
        m_clock.set(QDateTime({2025, 5, 14}, {10, 0}).toMSecsSinceEpoch());
    }

    void isNotThereWhileThereIsNothing()
    {
        FollowUpSummary summary(m_clock);
        QVERIFY(summary.isHidden());
        summary.setReminders({rowDue(u"Call"_s, {{2025, 5, 14}, {9, 30}})});
        QVERIFY(!summary.isHidden());
        summary.clear();
        QVERIFY(summary.isHidden());
    }

    void saysWhatIsOverdueInWordsToo()
    {
        FollowUpSummary summary(m_clock);
        summary.setReminders({rowDue(u"Call"_s, {{2025, 5, 14}, {9, 30}}),
            rowDue(u"Cot"_s, {{2025, 5, 15}, {14, 0}})});
        const QStringList shown = shownBy(summary);
        QVERIFY(shown.contains(u"Overdue since 09:30"_s));
        QVERIFY(shown.contains(u"Thu 05-15 14:00"_s));
        QVERIFY(!shown.contains(u"Contacts"_s));
        QCOMPARE(accessibilityProblems(summary), QStringList());
    }

    void saysHowAndWhenHeWasLastSpokenTo()
    {
        FollowUpSummary summary(m_clock);
        ContactActivity contact;
        contact.subject = u"The noise"_s;
        contact.method = ContactMethod::WeChat;
        contact.startAt = QDateTime({2025, 5, 13}, {18, 5}).toMSecsSinceEpoch();
        summary.setContacts({contact, contact, contact, contact});
        const QStringList shown = shownBy(summary);
        QCOMPARE(shown.count(u"The noise"_s), 3); // the latest
        QVERIFY(shown.contains(u"WeChat · Tue 05-13 18:05"_s));
    }

private:
    Language m_language;
    ManualClock m_clock;
};

QTEST_MAIN(FollowUpSummaryTest)
#include "tst_follow_up_summary.moc"
