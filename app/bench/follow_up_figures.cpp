#include "app/bench/follow_up_figures.h"

#include "app/bench/bench_profile.h"
#include "app/bench/figures.h"
#include "models/followups/reminder_repository.h"
#include "models/followups/reminder_scheduler.h"
#include "models/support/wait_for.h"

#include <QEventLoop>
#include <QTimer>

#include <ctime>

namespace lobby::app {

namespace {

using namespace Qt::StringLiterals;
using namespace followups;

constexpr qint64 kGuestsBeside = 100;
constexpr int kRemindersPerCommit = 5000;
constexpr int kOneOverdueIn = 100;
constexpr int kYearMinutes = 365 * 24 * 60;
constexpr int kAsked = 50;
constexpr int kPages = 20;
constexpr int kSettleMs = 2000;
constexpr int kIdleMs = 30'000;

Result<Done> remindOften(Desk &desk, int count)
{
    const QDateTime now = desk.clock().now();
    for (int from = 0; from < count; from += kRemindersPerCommit) {
        QList<sync::Intent> intents;
        for (int i = from; i < std::min(from + kRemindersPerCommit, count); ++i) {
            const bool isOverdue = i % kOneOverdueIn == 0;
            const qint64 minutes = (qint64 {i} * 7919) % kYearMinutes;
            const QDateTime due = now.addSecs((isOverdue ? -1 : 1) * (minutes + 1) * 60);
            Reminder reminder;
            reminder.id = Uuid::v7(now.toMSecsSinceEpoch());
            reminder.subject = reminder.branch = desk.vault().branch();
            reminder.title = u"Call back number %1"_s.arg(i);
            reminder.baseDate = due.date();
            reminder.baseTime = due.time();
            reminder.nextAt = due.toMSecsSinceEpoch();
            intents.append(ReminderRepository::creationOf(reminder));
        }
        Result<store::Authorised> leave
            = desk.authoriser().authorise(access::Permission::FollowupEdit);
        if (!leave)
            return leave.error();
        const auto done
            = waitFor(desk.database().commit(*std::move(leave), u"bench"_s, std::move(intents)));
        if (!done)
            return done.error();
    }
    return Done();
}

void insert(QJsonObject &into, const QString &name, const Figures &figures)
{
    into.insert(name + u"_p50_ms"_s, figures.percentile(0.50));
    into.insert(name + u"_p95_ms"_s, figures.percentile(0.95));
    into.insert(name + u"_failures"_s, figures.failures());
}

template <typename Ask>
Figures asked(Ask ask)
{
    Figures figures;
    for (int i = 0; i < kAsked; ++i)
        figures.time([&] { return waitFor(ask()).has_value(); });
    return figures;
}

/// From page to page, as somebody who scrolls.
Figures paged(const Reminders &reminders)
{
    Figures figures;
    ReminderWish wish;
    for (int page = 0; page < kPages; ++page) {
        figures.time([&] {
            const auto rows = waitFor(reminders.open(wish));
            if (rows && !rows->isEmpty()) {
                const Reminder &last = rows->constLast().reminder;
                wish.after = ReminderCursor {dueAt(last), last.id};
            }
            return rows.has_value();
        });
    }
    return figures;
}

double processorMs()
{
    timespec spent {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

void pass(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The processor time of the whole process while its scheduler has nothing to say, as a share of
/// one core; in percent.
double idlePercent(Desk &desk)
{
    ReminderScheduler scheduler(desk.reminders(), desk.database());
    scheduler.start();
    pass(kSettleMs);
    const double before = processorMs();
    pass(kIdleMs);
    return (processorMs() - before) * 100 / kIdleMs;
}

} // namespace

Result<QJsonObject> followUpFigures(int count)
{
    BenchProfile profile(kGuestsBeside);
    Result<BenchProfile::Opened> opened = profile.fillAndOpen();
    if (!opened)
        return opened.error();
    Desk &desk = *opened->desk;
    if (const Result<Done> made = remindOften(desk, count); !made)
        return made.error();
    Reminders &reminders = desk.reminders();
    for (;;) { // what is overdue is noted, so that the scheduler finds nothing new
        const auto fired = waitFor(reminders.fire());
        if (!fired)
            return fired.error();
        if (fired->isEmpty())
            break;
    }
    const QDate month(desk.clock().today().year(), desk.clock().today().month(), 1);
    QJsonObject figures {{u"reminders"_s, count}};
    insert(figures, u"due_list"_s, asked([&] { return reminders.open({}); }));
    insert(figures, u"next_page"_s, paged(reminders));
    insert(figures, u"counts"_s, asked([&] { return reminders.counts({}); }));
    insert(figures, u"month"_s,
        asked([&] { return reminders.days({}, month.addDays(-7), month.addDays(40)); }));
    insert(figures, u"next_due"_s, asked([&] { return reminders.nextDue(); }));
    insert(figures, u"nothing_to_fire"_s, asked([&] { return reminders.fire(); }));
    figures.insert(u"idle_cpu_percent"_s, idlePercent(desk));
    return figures;
}

} // namespace lobby::app
