#include "ui/promises/promise_table_model.h"

#include "models/support/async.h"
#include "ui/followups/words/follow_up_words.h"
#include "ui/promises/promise_words.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using promises::PromiseList;
using promises::PromiseOutcome;
using promises::PromiseRow;

PromiseTableModel::PromiseTableModel(
    promises::Promises &promises, store::Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_promises(promises)
{
    connect(&database, &store::Database::changed, this, [this](const store::Committed &committed) {
        const bool touches
            = std::ranges::any_of(committed.touched, [](const store::TouchedRow &row) {
                  return row.table == schema::Promise::kTable || row.table == schema::Guest::kTable;
              });
        if (touches && m_generation > 0)
            refresh();
    });
}

void PromiseTableModel::show(PromiseList list)
{
    m_list = list;
    setRows({});
    refresh();
}

void PromiseTableModel::refresh()
{
    whenDone(m_promises.list(m_list), this,
        [this, generation = ++m_generation](const Result<QList<PromiseRow>> &rows) {
            if (generation != m_generation)
                return;
            if (!rows) {
                setRows({});
                Q_EMIT failed(rows.error());
                return;
            }
            if (*rows != m_rows)
                setRows(*rows);
            Q_EMIT loaded();
        });
}

void PromiseTableModel::setRows(QList<PromiseRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void PromiseTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PromiseTableModel::rowOf(const Uuid &promise) const
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
        [&promise](const PromiseRow &each) { return each.promise.id == promise; });
    return row == m_rows.end() ? -1 : static_cast<int>(row - m_rows.begin());
}

int PromiseTableModel::overdue() const
{
    const qint64 nowMs = m_promises.clock().nowMs();
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [nowMs](const PromiseRow &row) {
            return row.promise.outcome == PromiseOutcome::Open && row.promise.dueAt <= nowMs;
        }));
}

int PromiseTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PromiseTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PromiseTableModel::text(int row, int column) const
{
    const PromiseRow &one = m_rows.at(row);
    const promises::Promise &promise = one.promise;
    const bool isOpen = promise.outcome == PromiseOutcome::Open;
    switch (column) {
    case WhenColumn:
        return FollowUpWords::moment(
            QDateTime::fromMSecsSinceEpoch(promise.endedAt.value_or(promise.dueAt)), now().date());
    case WhatColumn:
        return isOpen ? promise.text
                      : u"%1 · %2: %3"_s.arg(
                          promise.text, PromiseWords::outcome(promise.outcome), promise.proof);
    case GuestColumn:
        return one.guest.listForm();
    case WorthColumn:
        return PromiseWords::worth(promise);
    case MakerColumn:
        return PromiseWords::makers(one);
    case CaseColumn:
        return one.caseNo.isEmpty() ? QString() : u'#' + one.caseNo;
    default:
        return {};
    }
}

QVariant PromiseTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PromiseRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole: // the first cell speaks for the row
        return index.column() == 0 ? PromiseWords::sentence(row, now())
                                   : text(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return index.column() == WorthColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
                                             : QVariant();
    case IdRole:
        return row.promise.id.toBytes();
    default:
        return {};
    }
}

QVariant PromiseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == WorthColumn)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case WhenColumn:
        return m_list == PromiseList::Ended ? tr("Ended") : tr("Due");
    case WhatColumn:
        return tr("What was promised");
    case GuestColumn:
        return tr("To whom");
    case WorthColumn:
        return tr("Worth");
    case MakerColumn:
        return tr("By whom");
    case CaseColumn:
        return tr("Case");
    default:
        return {};
    }
}

} // namespace lobby::ui
