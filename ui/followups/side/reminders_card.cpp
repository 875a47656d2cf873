#include "ui/followups/side/reminders_card.h"

#include "models/support/async.h"
#include "ui/followups/words/follow_up_words.h"

#include <algorithm>
#include <chrono>

#include "schema/schema.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using followups::AgendaSection;
using followups::ReminderCounts;
using followups::ReminderRow;
using followups::ReminderWish;

namespace {

constexpr int kMostToldReminders = 4;

bool concernsReminders(const store::TouchedRow &row)
{
    return row.table == schema::Reminder::kTable || row.table == schema::Guest::kTable;
}

int countOf(const ReminderCounts &counts, AgendaSection section)
{
    return counts.at(static_cast<std::size_t>(section));
}

} // namespace

RemindersCard::RemindersCard(
    followups::Reminders &reminders, store::Database &database, QWidget *parent)
    : SideCard(u"remindersCard"_s, parent)
    , m_reminders(reminders)
{
    connect(&database, &store::Database::changed, this, [this](const store::Committed &committed) {
        if (m_generation > 0 && std::ranges::any_of(committed.touched, concernsReminders))
            refresh();
    });
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible()) // what nobody sees is read at the next visit
            refresh();
    });
    tell();
}

void RemindersCard::refresh()
{
    m_minute.start();
    const int generation = ++m_generation;
    whenDone(
        m_reminders.counts({}), this, [this, generation](const Result<ReminderCounts> &counts) {
            if (generation != m_generation)
                return;
            // Whoever may not ask is reminded of nothing.
            read(generation,
                counts ? countOf(*counts, AgendaSection::Overdue)
                        + countOf(*counts, AgendaSection::Today)
                       : 0);
        });
}

void RemindersCard::read(int generation, int count)
{
    ReminderWish wish;
    wish.before = followups::agendaEnds(m_reminders.clock().now().toLocalTime()).at(1);
    wish.limit = kMostToldReminders;
    whenDone(m_reminders.open(wish), this, [this, generation, count](const Result<Rows> &rows) {
        if (generation != m_generation)
            return;
        m_rows = rows ? *rows : Rows();
        m_count = std::max(count, int(m_rows.size()));
        tell();
    });
}

SideLine RemindersCard::lineOf(const ReminderRow &row) const
{
    const QDateTime now = m_reminders.clock().now().toLocalTime();
    const qint64 due = dueAt(row.reminder);
    const bool isOverdue = followups::sectionOf(due, now) == AgendaSection::Overdue;
    const QString text = FollowUpWords::moment(QDateTime::fromMSecsSinceEpoch(due), now.date())
        + u' ' + FollowUpWords::what(row.reminder, now.date());
    QStringList detail {isOverdue ? FollowUpWords::section(AgendaSection::Overdue) : QString(),
        row.guest.listForm()};
    detail.removeAll(QString());
    const Glyphed glyph = FollowUpWords::glyph(row.reminder);
    return {isOverdue ? u"exclamation-triangle"_s : glyph.icon, isOverdue ? Tone::Err : glyph.tone,
        text, detail.join(u" · "_s)};
}

void RemindersCard::tell()
{
    if (m_rows.isEmpty()) {
        showNothing(tr("Reminders: none left for today"));
        return;
    }
    QList<SideLine> lines;
    for (const ReminderRow &row : std::as_const(m_rows))
        lines.append(lineOf(row));
    if (const int more = m_count - int(m_rows.size()); more > 0)
        lines.append({u"clock-history"_s, Tone::Neutral, tr("and %n more today", nullptr, more)});
    showLines(tr("Reminders"), m_count, lines, tr("Open the follow-ups"), {u"follow-ups"_s});
}

} // namespace lobby::ui
