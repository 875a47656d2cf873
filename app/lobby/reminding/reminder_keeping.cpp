#include "app/lobby/reminding/reminder_keeping.h"

#include "models/followups/timing/snooze.h"
#include "models/support/async.h"
#include "ui/followups/words/follow_up_words.h"
#include "ui/kit/toast.h"
#include "ui/shell/bars/banner_strip.h"
#include "ui/shell/bars/nav_rail.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QGuiApplication>

namespace lobby::app {

using namespace Qt::StringLiterals;
using followups::Reminder;
using followups::ReminderRow;

namespace {

const auto kAgenda = u"follow-ups"_s;

} // namespace

ReminderKeeping::ReminderKeeping(const Parts &parts)
    : m_parts(parts)
    , m_scheduler(parts.reminders, parts.database)
    , m_notices(parts.settings)
{
    ui::MainWindow &window = m_parts.window;
    window.actions().add({.id = u"followup.new"_s,
        .text = [] { return tr("New follow-up"); },
        .run =
            [&window] {
                const ui::Page *page = window.pages().page();
                window.openPage({u"follow-up"_s, page ? page->currentGuest() : QString()});
            },
        .keys = {QKeySequence(Qt::Key_F7)},
        .menu = ui::Menu::Guest,
        .icon = u"plus-lg"_s});
    window.actions().add({.id = u"contact.new"_s,
        .text = [] { return tr("Note a contact"); },
        .run =
            [&window] {
                const ui::Page *page = window.pages().page();
                window.openPage({u"contact"_s, page ? page->currentGuest() : QString()});
            },
        .keys = {QKeySequence(Qt::CTRL | Qt::Key_F7)},
        .menu = ui::Menu::Guest,
        .icon = u"telephone"_s});
    connect(&m_scheduler, &followups::ReminderScheduler::fired, this, &ReminderKeeping::tell);
    connect(
        &m_scheduler, &followups::ReminderScheduler::missed, this, &ReminderKeeping::tellMissed);
    connect(&m_scheduler, &followups::ReminderScheduler::unseenChanged, this,
        &ReminderKeeping::showUnseen);
    connect(
        &m_parts.lock, &ui::DeskLock::locked, &m_scheduler, &followups::ReminderScheduler::stop);
    connect(&m_parts.lock, &ui::DeskLock::unlocked, this, [this] {
        showRights();
        m_scheduler.start();
    });
    connect(&m_notices, &ReminderNotices::chosen, this, &ReminderKeeping::obey);
    connect(&m_notices, &ReminderNotices::refused, this, &ReminderKeeping::showInWindow);
    connect(&m_parts.lock, &ui::DeskLock::locked, &m_notices, &ReminderNotices::closeAll);
    connect(&window.pages(), &ui::PageStack::moved, this, [this] { lookedAt(); });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this] { lookedAt(); });
    // The banner is in the language of the desk, which a change of settings may change.
    connect(&window.actions(), &ui::Actions::changed, this, &ReminderKeeping::showUnseen);
    showRights();
    m_scheduler.start();
}

/// In front of somebody, not behind another program.
bool ReminderKeeping::isShown() const
{
    const ui::MainWindow &window = m_parts.window;
    return window.pages().location().page == kAgenda && !window.isCovered() && !window.isMinimized()
        && QGuiApplication::applicationState() == Qt::ApplicationActive;
}

void ReminderKeeping::tell(const QList<ReminderRow> &rows)
{
    if (isShown())
        showInWindow(ReminderNotices::windowText(rows)); // there they are
    else
        m_notices.tell(rows, m_parts.reminders.clock().today());
}

void ReminderKeeping::tellMissed(const QList<ReminderRow> &rows)
{
    if (!isShown())
        m_notices.tellMissed(static_cast<int>(rows.size()));
}

void ReminderKeeping::showInWindow(const QString &said)
{
    m_parts.window.toast().showText(
        said, tr("Open"), [this] { m_parts.window.openPage({kAgenda}); });
}

void ReminderKeeping::showAgenda()
{
    ui::MainWindow &window = m_parts.window;
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    window.openPage({kAgenda});
}

void ReminderKeeping::obey(ReminderNotices::Choice choice, const std::optional<Reminder> &reminder)
{
    if (m_parts.lock.isLocked())
        return; // it was clicked as the desk was being left
    if (!reminder || choice == ReminderNotices::Choice::Open) {
        showAgenda();
        return;
    }
    if (choice == ReminderNotices::Choice::Done) {
        after(m_parts.reminders.finish(reminder->id),
            tr("Done: %1").arg(ui::FollowUpWords::title(*reminder)), *reminder);
        return;
    }
    const QDateTime now = m_parts.reminders.clock().now().toLocalTime();
    const QDateTime until = followups::snoozedUntil(
        followups::Snooze::TenMinutes, now, m_parts.reminders.calendars());
    after(m_parts.reminders.snooze(reminder->id, until.toMSecsSinceEpoch()),
        tr("Put off until %1: %2")
            .arg(ui::FollowUpWords::moment(until, now.date()), ui::FollowUpWords::title(*reminder)),
        *reminder);
}

/// The clerk may not have meant it: in the window it can be taken back.
void ReminderKeeping::after(
    const QFuture<Result<Done>> &change, const QString &said, const Reminder &before)
{
    whenDone(change, this, [this, said, before](const Result<Done> &done) {
        if (!done) {
            sayProblem(done.error());
            return;
        }
        m_parts.window.toast().showText(said, tr("Undo"), [this, before] {
            whenDone(m_parts.reminders.restore(before), this, [this](const Result<Done> &undone) {
                if (!undone)
                    sayProblem(undone.error());
            });
        });
    });
}

void ReminderKeeping::sayProblem(const Error &error)
{
    const ui::Wording words = ui::describe(error);
    m_parts.window.toast().showText(words.what + u' ' + words.next);
}

void ReminderKeeping::showUnseen()
{
    const int count = static_cast<int>(m_scheduler.unseen().size());
    m_notices.keepOnly(m_scheduler.unseen());
    m_parts.window.rail().setBadge(kAgenda, count);
    m_parts.window.banners().setBanner(u"followups"_s, ui::Tone::Info,
        count == 0 ? QString() : tr("%n follow-ups are due. Ctrl+5 opens them.", nullptr, count));
    lookedAt();
}

/// Whoever has the agenda in front of him has seen what is due.
void ReminderKeeping::lookedAt()
{
    if (isShown())
        m_scheduler.acknowledge();
}

void ReminderKeeping::showRights()
{
    const QString reason
        = m_parts.reminders.may() ? QString() : tr("Your role does not include this.");
    m_parts.window.actions().setBlocked(u"followup.new"_s, reason);
    m_parts.window.actions().setBlocked(u"contact.new"_s, reason);
}

} // namespace lobby::app
