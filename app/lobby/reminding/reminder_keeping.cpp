#include "app/lobby/reminding/reminder_keeping.h"

#include "ui/followups/words/follow_up_words.h"
#include "ui/kit/toast.h"
#include "ui/shell/bars/banner_strip.h"
#include "ui/shell/bars/nav_rail.h"
#include "ui/shell/page/actions.h"

namespace lobby::app {

using namespace Qt::StringLiterals;
using followups::ReminderRow;

namespace {

const auto kAgenda = u"follow-ups"_s;

} // namespace

ReminderKeeping::ReminderKeeping(const Parts &parts)
    : m_parts(parts)
    , m_scheduler(parts.reminders, parts.database)
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
    connect(&window.pages(), &ui::PageStack::moved, this, [this] { lookedAt(); });
    // The banner is in the language of the desk, which a change of settings may change.
    connect(&window.actions(), &ui::Actions::changed, this, &ReminderKeeping::showUnseen);
    showRights();
    m_scheduler.start();
}

bool ReminderKeeping::isShown() const
{
    return m_parts.window.pages().location().page == kAgenda;
}

void ReminderKeeping::tell(const QList<ReminderRow> &rows)
{
    const ReminderRow &first = rows.constFirst();
    const QString said = rows.size() > 1
        ? tr("%n follow-ups are due.", nullptr, static_cast<int>(rows.size()))
        : tr("%1 is due: %2", "what kind of follow-up, and its title")
              .arg(ui::FollowUpWords::kind(first.reminder.kind), first.reminder.title);
    m_parts.window.toast().showText(
        said, tr("Open"), [this] { m_parts.window.openPage({kAgenda}); });
}

void ReminderKeeping::tellMissed(const QList<ReminderRow> &rows)
{
    if (isShown())
        return; // there they are
    m_parts.window.toast().showText(
        tr("%n follow-ups came due while nobody was here.", nullptr, static_cast<int>(rows.size())),
        tr("Open"), [this] { m_parts.window.openPage({kAgenda}); });
}

void ReminderKeeping::showUnseen()
{
    const int count = static_cast<int>(m_scheduler.unseen().size());
    m_parts.window.rail().setBadge(kAgenda, count);
    m_parts.window.banners().setBanner(u"followups"_s, ui::Tone::Info,
        count == 0 ? QString() : tr("%n follow-ups are due. Ctrl+5 opens them.", nullptr, count));
    lookedAt();
}

/// Whoever has the agenda in front of him has seen what is due.
void ReminderKeeping::lookedAt()
{
    if (isShown() && !m_parts.window.isCovered())
        m_scheduler.acknowledge();
}

void ReminderKeeping::showRights()
{
    m_parts.window.actions().setBlocked(u"followup.new"_s,
        m_parts.reminders.may() ? QString() : tr("Your role does not include this."));
}

} // namespace lobby::app
