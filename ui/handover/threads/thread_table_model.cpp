#include "ui/handover/threads/thread_table_model.h"

#include "models/support/async.h"
#include "ui/followups/words/follow_up_words.h"
#include "ui/handover/threads/handover_news.h"
#include "ui/handover/threads/handover_words.h"

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using handover::Handovers;
using handover::Line;
using handover::Shift;
using handover::Thread;

ThreadTableModel::ThreadTableModel(Handovers &handovers, store::Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_handovers(handovers)
{
    connect(&database, &store::Database::changed, this, [this](const store::Committed &committed) {
        if (m_generation > 0 && concernsHandover(committed))
            refresh();
    });
}

void ThreadTableModel::setFrom(const Uuid &from)
{
    m_from = from;
}

void ThreadTableModel::refresh()
{
    const int generation = ++m_generation;
    whenDone(m_handovers.shift(m_from), this, [this, generation](const Result<Shift> &shift) {
        if (generation != m_generation)
            return;
        if (!shift) {
            show({});
            Q_EMIT failed(shift.error());
            return;
        }
        show(*shift);
        Q_EMIT loaded();
    });
}

void ThreadTableModel::show(Shift shift)
{
    if (shift.threads == m_shift.threads) { // the row that is chosen stays so
        m_shift = std::move(shift);
        if (!m_shift.threads.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_shift = std::move(shift);
    endResetModel();
}

void ThreadTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_shift.threads.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const Line *ThreadTableModel::lineOf(int row) const
{
    const auto found = std::find_if(m_shift.drafts.begin(), m_shift.drafts.end(),
        [&](const Line &line) { return line.thread == m_shift.threads.at(row).key; });
    return found == m_shift.drafts.end() ? nullptr : &*found;
}

QString ThreadTableModel::nameOf(const Uuid &member) const
{
    const auto found = std::find_if(m_shift.colleagues.begin(), m_shift.colleagues.end(),
        [&member](const auto &colleague) { return colleague.first == member; });
    return found == m_shift.colleagues.end() ? QString() : found->second;
}

Chip ThreadTableModel::decision(int row) const
{
    const Line *line = lineOf(row);
    return HandoverWords::decision(line, line ? nameOf(line->to) : QString());
}

int ThreadTableModel::nextUndecided(int row) const
{
    const int count = rowCount();
    for (int step = 0; step < count; ++step) {
        const int at = (std::max(row, 0) + step) % count;
        if (!lineOf(at))
            return at;
    }
    return -1;
}

int ThreadTableModel::undecided() const
{
    return int(handover::undecided(m_shift.threads, m_shift.drafts).size());
}

int ThreadTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shift.threads.size());
}

int ThreadTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ThreadTableModel::text(int row, int column) const
{
    const Thread &thread = m_shift.threads.at(row);
    switch (column) {
    case KindColumn:
        return thread.caseNo.isEmpty()
            ? HandoverWords::kind(thread.key.kind)
            : HandoverWords::kind(thread.key.kind) + u" #"_s + thread.caseNo;
    case WhatColumn:
        return HandoverWords::what(thread);
    case GuestColumn:
        return thread.guest.listForm();
    case DueColumn:
        return thread.dueAt
            ? FollowUpWords::moment(QDateTime::fromMSecsSinceEpoch(*thread.dueAt), now().date())
            : QString();
    case OwnerColumn:
        return thread.ownerName;
    case DecisionColumn:
        return decision(row).text;
    default:
        return {};
    }
}

QVariant ThreadTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole: // the first cell speaks for the row
        return index.column() == 0
            ? HandoverWords::sentence(row(index.row()), decision(index.row()).text, now())
            : text(index.row(), index.column());
    default:
        return {};
    }
}

QVariant ThreadTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Thread");
    case WhatColumn:
        return tr("What");
    case GuestColumn:
        return tr("Guest");
    case DueColumn:
        return tr("Due");
    case OwnerColumn:
        return tr("Whose it is");
    case DecisionColumn:
        return tr("Decision");
    default:
        return {};
    }
}

} // namespace lobby::ui
