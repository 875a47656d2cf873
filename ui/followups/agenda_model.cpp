#include "ui/followups/agenda_model.h"

#include "models/support/async.h"
#include "ui/followups/words/follow_up_words.h"
#include "ui/kit/rows/row_parts.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

#include "schema/schema.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using followups::AgendaSection;
using followups::ReminderCounts;
using followups::ReminderRow;
using followups::ReminderWish;
using followups::Whose;

namespace {

constexpr qint64 kLongestWaitMs = qint64 {60} * 60 * 1000;

bool isShownInAgenda(const store::TouchedRow &row)
{
    return row.table == schema::Reminder::kTable || row.table == schema::Guest::kTable;
}

} // namespace

AgendaModel::AgendaModel(
    followups::Reminders &reminders, store::Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reminders(reminders)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &AgendaModel::refresh);
    connect(&database, &store::Database::changed, this, &AgendaModel::onCommitted);
}

ReminderWish AgendaModel::wish() const
{
    ReminderWish wish;
    wish.whose = m_view.list == AgendaView::List::Everybodys ? Whose::Everybodys : Whose::Mine;
    wish.kind = m_view.kind;
    wish.limit = kPage;
    if (m_view.day.isValid()) {
        wish.from = m_view.day.startOfDay().toMSecsSinceEpoch();
        wish.before = m_view.day.addDays(m_view.days).startOfDay().toMSecsSinceEpoch();
    }
    return wish;
}

void AgendaModel::show(const AgendaView &view)
{
    m_view = view;
    m_loading = false; // what is under way answers another question
    resetRows({});
    refresh();
}

void AgendaModel::refresh()
{
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    m_stale = false;
    const int generation = ++m_generation;
    ReminderWish wanted = wish();
    wanted.limit = std::max(kPage, rowCount());
    const bool isDone = m_view.list == AgendaView::List::Done;
    const auto rows = isDone ? m_reminders.done(wanted) : m_reminders.open(wanted);
    whenDone(m_reminders.counts(wanted), this,
        [this, generation, rows](const Result<ReminderCounts> &counts) {
            if (generation != m_generation)
                return;
            const ReminderCounts known = counts ? *counts : ReminderCounts();
            whenDone(rows, this, [this, generation, known](const Result<Rows> &read) {
                if (generation == m_generation)
                    take(read, known);
            });
        });
}

void AgendaModel::take(const Result<Rows> &rows, const ReminderCounts &counts)
{
    if (rows) {
        m_counts = counts;
        const bool isDone = m_view.list == AgendaView::List::Done;
        const bool hasMore = !isDone && rows->size() >= std::max(kPage, rowCount());
        m_hasMore = false; // nobody asks for more in between
        updateRows(*rows);
        m_hasMore = hasMore;
        m_loading = false;
        watchTheTime();
        Q_EMIT loaded();
    } else {
        m_loading = false;
        resetRows({});
        Q_EMIT failed(rows.error());
    }
    if (m_stale)
        refresh();
}

bool AgendaModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_loading;
}

void AgendaModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true;
    ReminderWish wanted = wish();
    const followups::Reminder &last = m_rows.constLast().reminder;
    wanted.after = followups::ReminderCursor {dueAt(last), last.id};
    whenDone(m_reminders.open(wanted), this,
        [this, generation = m_generation](const Result<Rows> &rows) {
            if (generation != m_generation)
                return;
            m_loading = false;
            m_hasMore = rows && rows->size() >= kPage;
            if (rows && !rows->isEmpty()) {
                const int count = rowCount();
                beginInsertRows({}, count, count + static_cast<int>(rows->size()) - 1);
                m_rows += *rows;
                endInsertRows();
            }
            if (m_stale)
                refresh();
        });
}

void AgendaModel::onCommitted(const store::Committed &committed)
{
    if (m_generation > 0 && std::ranges::any_of(committed.touched, isShownInAgenda))
        refresh();
}

/// Rows come in the order of time, so the next one that comes due is the first that is not.
void AgendaModel::watchTheTime()
{
    const QDateTime moment = now();
    qint64 next = followups::agendaEnds(moment).at(1);
    const qint64 nowMs = moment.toMSecsSinceEpoch();
    if (m_view.list != AgendaView::List::Done) {
        const auto ahead = std::ranges::find_if(
            m_rows, [nowMs](const ReminderRow &row) { return dueAt(row.reminder) > nowMs; });
        if (ahead != m_rows.cend())
            next = std::min(next, dueAt(ahead->reminder));
    }
    m_next.start(static_cast<int>(std::clamp(next - nowMs, qint64 {1000}, kLongestWaitMs)));
}

void AgendaModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void AgendaModel::resetRows(Rows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_hasMore = false;
    endResetModel();
}

/// Whoever stays keeps his row, and with it the selection.
void AgendaModel::updateRows(const Rows &rows)
{
    QSet<Uuid> staying;
    for (const ReminderRow &row : rows)
        staying.insert(row.reminder.id);
    for (int at = rowCount() - 1; at >= 0; --at) {
        if (staying.contains(m_rows.at(at).reminder.id))
            continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
    if (m_rows.isEmpty() && !rows.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
        return;
    }
    for (int at = 0; at < rows.size(); ++at) {
        if (at >= m_rows.size() || m_rows.at(at).reminder.id != rows.at(at).reminder.id)
            place(at, rows.at(at));
        m_rows[at] = rows.at(at);
    }
    if (!m_rows.isEmpty()) // parts and their counts stand in rows that did not change themselves
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// Brings a row to a place before its own, or makes one there.
void AgendaModel::place(int at, const ReminderRow &row)
{
    const auto known = std::find_if(m_rows.begin() + at, m_rows.end(),
        [&row](const ReminderRow &one) { return one.reminder.id == row.reminder.id; });
    if (known == m_rows.end()) {
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
        return;
    }
    const int from = static_cast<int>(known - m_rows.begin());
    beginMoveRows({}, from, from, {}, at);
    m_rows.move(from, at);
    endMoveRows();
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool AgendaModel::isOverdue(int row) const
{
    const followups::Reminder &reminder = m_rows.at(row).reminder;
    return !reminder.doneAt && dueAt(reminder) <= m_reminders.clock().nowMs();
}

bool AgendaModel::beginsSection(int row) const
{
    if (m_view.list == AgendaView::List::Done)
        return false;
    if (m_view.isWeek())
        return row == 0 || dayOf(row) != dayOf(row - 1);
    const QDateTime moment = now();
    const auto sectionAt
        = [&](int at) { return followups::sectionOf(dueAt(m_rows.at(at).reminder), moment); };
    return row == 0 || sectionAt(row) != sectionAt(row - 1);
}

QDate AgendaModel::dayOf(int row) const
{
    return QDateTime::fromMSecsSinceEpoch(dueAt(m_rows.at(row).reminder)).date();
}

/// Of a part's first row, with how many it has.
QString AgendaModel::sectionText(int row) const
{
    if (!beginsSection(row))
        return {};
    if (m_view.isWeek()) {
        const QDate day = dayOf(row);
        return QLocale().toString(day, u"ddd"_s) + day.toString(u" MM-dd"_s);
    }
    const AgendaSection section = followups::sectionOf(dueAt(m_rows.at(row).reminder), now());
    const QString words = FollowUpWords::section(section);
    return m_view.day.isValid()
        ? words
        : words + u' ' + QLocale().toString(m_counts.at(static_cast<std::size_t>(section)));
}

QString AgendaModel::text(int row, int column) const
{
    const ReminderRow &one = m_rows.at(row);
    const QDate today = now().date();
    switch (column) {
    case SectionColumn:
        return sectionText(row);
    case WhenColumn:
        return FollowUpWords::moment(
            QDateTime::fromMSecsSinceEpoch(one.reminder.doneAt.value_or(dueAt(one.reminder))),
            today);
    case WhatColumn:
        return FollowUpWords::what(one.reminder, today);
    case GuestColumn:
        return one.guest.listForm();
    case KindColumn:
        return FollowUpWords::kind(one.reminder.kind);
    case OwnerColumn:
        return one.owner.isEmpty() ? one.reminder.department : one.owner;
    default:
        return {};
    }
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReminderRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole: // the first cell speaks for the row
        return index.column() == 0 ? FollowUpWords::sentence(row, now())
                                   : text(index.row(), index.column());
    case IdRole:
        return row.reminder.id.toBytes();
    case RuleAboveRole:
        return index.row() > 0 && beginsSection(index.row());
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case WhenColumn:
        return m_view.list == AgendaView::List::Done ? tr("Done") : tr("When");
    case WhatColumn:
        return tr("What");
    case GuestColumn:
        return tr("Guest");
    case KindColumn:
        return tr("Kind");
    case OwnerColumn:
        return tr("For");
    default:
        return {};
    }
}

} // namespace lobby::ui
