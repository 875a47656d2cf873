#include "ui/followups/care/care_model.h"

#include "models/support/async.h"
#include "ui/followups/care/care_words.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::ui {

using care::CareRow;

namespace {

bool isOfCare(const store::TouchedRow &row)
{
    return row.table == schema::Guest::kTable || row.table == schema::Stay::kTable
        || row.table == schema::Consent::kTable || row.table == schema::Reminder::kTable
        || row.table == schema::ContactActivity::kTable;
}

} // namespace

CareModel::CareModel(care::Care &care, store::Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_care(care)
{
    connect(&database, &store::Database::changed, this, [this](const store::Committed &committed) {
        if (m_generation > 0 && std::ranges::any_of(committed.touched, isOfCare))
            refresh();
    });
}

void CareModel::show(const care::CareWish &wish)
{
    m_wish = wish;
    take({});
    refresh();
}

void CareModel::refresh()
{
    whenDone(m_care.upcoming(m_wish), this,
        [this, generation = ++m_generation](const Result<Rows> &rows) {
            if (generation != m_generation)
                return;
            if (!rows) {
                take({});
                Q_EMIT failed(rows.error());
                return;
            }
            take(*rows);
            Q_EMIT loaded();
        });
}

/// The same guests for the same occasions.
bool CareModel::isSameList(const Rows &rows) const
{
    return std::ranges::equal(rows, m_rows, [](const CareRow &one, const CareRow &other) {
        return one.guest.id == other.guest.id && one.occasion == other.occasion;
    });
}

/// The selection survives where nobody comes or goes.
void CareModel::take(Rows rows)
{
    if (rows == m_rows)
        return;
    if (isSameList(rows)) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void CareModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CareModel::left() const
{
    return static_cast<int>(std::ranges::count(m_rows, false, &CareRow::isDone));
}

int CareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CareModel::text(int row, int column) const
{
    const CareRow &one = m_rows.at(row);
    const QDate today = m_care.clock().today();
    switch (column) {
    case DayColumn:
        return CareWords::day(one.occasion, today);
    case OccasionColumn:
        return CareWords::occasion(one.occasion);
    case GuestColumn:
        return one.guest.name.listForm();
    case StayColumn:
        return CareWords::stay(one.guest, today);
    case WaysColumn:
        return one.isDone ? tr("Greeted") : CareWords::ways(one.ways);
    default:
        return {};
    }
}

QVariant CareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole: // the first cell speaks for the row
        return index.column() == 0
            ? CareWords::sentence(m_rows.at(index.row()), m_care.clock().today())
            : text(index.row(), index.column());
    case IdRole: {
        const CareRow &row = m_rows.at(index.row());
        return greetingId(row.guest.id, row.occasion).toBytes();
    }
    default:
        return {};
    }
}

QVariant CareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day");
    case OccasionColumn:
        return tr("Occasion");
    case GuestColumn:
        return tr("Guest");
    case StayColumn:
        return tr("Stay");
    case WaysColumn:
        return tr("Allowed");
    default:
        return {};
    }
}

} // namespace lobby::ui
