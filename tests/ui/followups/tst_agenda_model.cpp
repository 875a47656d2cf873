#include "tests/support/follow_up_desk.h"
#include "ui/followups/agenda_model.h"
#include "ui/kit/rows/row_parts.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::followups;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk : FollowUpDesk
{
    ~Desk() { database.reset(); }

    [[nodiscard]] QStringList column(AgendaModel::Column column) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, column).data().toString());
        return texts;
    }
    [[nodiscard]] QStringList titles() const { return column(AgendaModel::WhatColumn); }

    AgendaModel model {reminders, *database};
    QAbstractItemModelTester tester {
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class AgendaModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void saysEachPartOnce()
    {
        Desk desk;
        for (const char *when : {"2025-05-13 16:00", "2025-05-14 09:30", "2025-05-14 10:30",
                 "2025-05-15 09:00", "2025-05-16 09:00", "2025-05-17 09:00", "2025-06-02 09:00"})
            desk.remind(QString::fromLatin1(when), QString::fromLatin1(when));
        desk.model.show({});
        QTRY_COMPARE(desk.model.rowCount(), 7);
        QCOMPARE(desk.column(AgendaModel::SectionColumn),
            QStringList({u"Overdue 2"_s, {}, u"Today 1"_s, u"Tomorrow 1"_s, u"This week 2"_s, {},
                u"Later 1"_s}));
        QCOMPARE(desk.column(AgendaModel::WhenColumn),
            QStringList({u"Tue 05-13 16:00"_s, u"09:30"_s, u"10:30"_s, u"Thu 05-15 09:00"_s,
                u"Fri 05-16 09:00"_s, u"Sat 05-17 09:00"_s, u"Mon 06-02 09:00"_s}));
        QVERIFY(desk.model.index(2, 0).data(RuleAboveRole).toBool());
        QVERIFY(!desk.model.index(1, 0).data(RuleAboveRole).toBool());
        QVERIFY(desk.model.isOverdue(1));
        QVERIFY(!desk.model.isOverdue(2));
    }

    void aRowIsReadAloudAsASentence()
    {
        Desk desk;
        desk.remind(u"Ask about the noise"_s, u"2025-05-14 10:30"_s, desk.guest(u"陳志強"_s));
        desk.model.show({});
        QTRY_COMPARE(desk.model.rowCount(), 1);
        QCOMPARE(desk.model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
            u"Today, 10:30, Ask about the noise, 陳志強, Call-back"_s);
    }

    void followsWhatIsCommitted()
    {
        Desk desk;
        const Uuid first = desk.remind(u"first"_s, u"2025-05-14 10:30"_s);
        const Uuid second = desk.remind(u"second"_s, u"2025-05-14 11:00"_s);
        desk.model.show({});
        QTRY_COMPARE(desk.titles(), QStringList({u"first"_s, u"second"_s}));
        desk.remind(u"between"_s, u"2025-05-14 10:45"_s);
        QTRY_COMPARE(desk.titles(), QStringList({u"first"_s, u"between"_s, u"second"_s}));
        QVERIFY(Desk::wait(desk.reminders.snooze(first, Desk::momentOf(u"2025-05-14 12:00"_s))));
        QTRY_COMPARE(desk.titles(), QStringList({u"between"_s, u"second"_s, u"first"_s}));
        QVERIFY(Desk::wait(desk.reminders.finish(second)));
        QTRY_COMPARE(desk.titles(), QStringList({u"between"_s, u"first"_s}));
        QTRY_COMPARE(desk.column(AgendaModel::SectionColumn).constFirst(), u"Today 2"_s);
    }

    void readsAPageAtATime()
    {
        Desk desk;
        constexpr int kMade = AgendaModel::kPage + 30;
        desk.remindOften(kMade, u"2025-05-14 11:00"_s);
        AgendaModel model(desk.reminders, *desk.database); // a tester would fetch by itself
        model.show({});
        QTRY_COMPARE(model.rowCount(), AgendaModel::kPage);
        QCOMPARE(model.index(0, AgendaModel::SectionColumn).data().toString(), u"Today 230"_s);
        QTRY_VERIFY(model.canFetchMore({})); // word of the last commits may come late
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), kMade);
        QVERIFY(!model.canFetchMore({}));
        QSet<Uuid> seen;
        for (int row = 0; row < kMade; ++row)
            seen.insert(model.row(row).reminder.id);
        QCOMPARE(seen.size(), kMade);
        // What has been read stays read.
        desk.remind(u"first of all"_s, u"2025-05-14 10:30"_s);
        QTRY_COMPARE(model.row(0).reminder.title, u"first of all"_s);
        QVERIFY(model.rowCount() >= kMade);
    }

    void showsADayAKindAndWhatIsDone()
    {
        Desk desk;
        const Uuid today = desk.remind(u"today"_s, u"2025-05-14 11:00"_s);
        desk.remind(u"tomorrow"_s, u"2025-05-15 00:00"_s);
        desk.model.show({AgendaView::List::Mine, {}, {2025, 5, 14}});
        QTRY_COMPARE(desk.titles(), QStringList {u"today"_s});
        QCOMPARE(desk.column(AgendaModel::SectionColumn), QStringList {u"Today"_s});
        desk.model.show({AgendaView::List::Mine, ReminderKind::Sale, {}});
        QTRY_VERIFY(!desk.model.isLoading());
        QCOMPARE(desk.model.rowCount(), 0);
        QVERIFY(Desk::wait(desk.reminders.finish(today)));
        desk.model.show({AgendaView::List::Done});
        QTRY_COMPARE(desk.titles(), QStringList {u"today"_s});
        QCOMPARE(desk.column(AgendaModel::WhenColumn), QStringList {u"10:00"_s});
    }

    void whatCannotBeReadIsSaid()
    {
        Desk desk;
        desk.remind(u"today"_s, u"2025-05-14 11:00"_s);
        desk.model.show({});
        QTRY_COMPARE(desk.model.rowCount(), 1);
        QSignalSpy failed(&desk.model, &AgendaModel::failed);
        desk.authoriser.logOut();
        desk.model.refresh();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(desk.model.rowCount(), 0);
    }
};

QTEST_MAIN(AgendaModelTest)
#include "tst_agenda_model.moc"
