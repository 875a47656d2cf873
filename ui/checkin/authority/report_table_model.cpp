#include "ui/checkin/authority/report_table_model.h"

#include "models/support/async.h"
#include "ui/checkin/authority/report_words.h"
#include "ui/guests/words/guest_words.h"

#include <algorithm>
#include <array>

#include "schema/schema.h"

namespace lobby::ui {

using checkin::ReportRow;

namespace {

bool isShown(const store::TouchedRow &row)
{
    static constexpr std::array<quint16, 3> kShown {
        schema::AuthorityReport::kTable, schema::Guest::kTable, schema::Stay::kTable};
    return std::ranges::find(kShown, row.table) != kShown.end();
}

auto isOf(const Uuid &report)
{
    return [report](const ReportRow &row) { return row.report.id == report; };
}

} // namespace

ReportTableModel::ReportTableModel(
    const checkin::AuthorityReports &reports, store::Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reports(reports)
    , m_database(database)
{
    connect(&database, &store::Database::changed, this, &ReportTableModel::onCommitted);
}

void ReportTableModel::show(checkin::ReportList list)
{
    m_list = list;
    m_loading = false; // what is under way answers another question
    resetRows({});
    refresh();
}

void ReportTableModel::refresh()
{
    if (m_loading) {
        m_stale = true;
        return;
    }
    m_loading = true;
    m_stale = false;
    whenDone(m_reports.list(m_list), this,
        [this, generation = ++m_generation](const Result<QList<ReportRow>> &rows) {
            if (generation != m_generation)
                return;
            m_loading = false;
            if (rows) {
                updateRows(*rows);
                Q_EMIT loaded();
            } else {
                resetRows({});
                Q_EMIT failed(rows.error());
            }
            if (m_stale)
                refresh();
        });
}

void ReportTableModel::onCommitted(const store::Committed &committed)
{
    if (m_generation > 0 && std::ranges::any_of(committed.touched, isShown))
        refresh();
}

void ReportTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ReportTableModel::resetRows(QList<ReportRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

/// Whoever stays keeps his row, and with it the selection.
void ReportTableModel::updateRows(const QList<ReportRow> &rows)
{
    for (int at = rowCount() - 1; at >= 0; --at) {
        if (std::ranges::any_of(rows, isOf(m_rows.at(at).report.id)))
            continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
    for (int at = 0; at < rows.size(); ++at) {
        const ReportRow &row = rows.at(at);
        if (at >= m_rows.size() || m_rows.at(at).report.id != row.report.id)
            place(at, row);
        if (m_rows.at(at) != row) {
            m_rows[at] = row;
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
        }
    }
}

/// Brings a report's row to a place before its own, or makes one there.
void ReportTableModel::place(int at, const ReportRow &row)
{
    const auto known = std::find_if(m_rows.begin() + at, m_rows.end(), isOf(row.report.id));
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

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ReportTableModel::text(const ReportRow &row, int column) const
{
    switch (column) {
    case StateColumn:
        return ReportWords::state(row.report.state);
    case GuestColumn:
        return row.name.listForm();
    case RoomColumn:
        return row.room;
    case KindColumn:
        return ReportWords::kind(row.report.kind);
    case AdviceColumn:
        return ReportWords::advice(row.report);
    case SinceColumn:
        return GuestWords::moment(row.report.changedAt, m_database.clock().today());
    default:
        return {};
    }
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReportRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole: // the first cell speaks for the row
        return index.column() == 0 ? ReportWords::sentence(row) : text(row, index.column());
    case IdRole:
        return row.report.id.toBytes();
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case GuestColumn:
        return tr("Guest");
    case RoomColumn:
        return tr("Room");
    case KindColumn:
        return tr("Report");
    case AdviceColumn:
        return tr("What to do");
    case SinceColumn:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace lobby::ui
