#include "models/complaints/queue/queue_table_model.h"

#include "models/support/async.h"

#include <algorithm>

namespace lobby::complaints {

QueueTableModel::QueueTableModel(ComplaintQueue &queue, QueueWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_queue(queue)
    , m_words(std::move(words))
{
    connect(&queue, &ComplaintQueue::changed, this, &QueueTableModel::refresh);
}

void QueueTableModel::show(const QueueFilter &filter)
{
    if (filter == m_filter) {
        refresh();
        return;
    }
    m_filter = filter;
    beginResetModel();
    m_rows.clear();
    m_complete = true;
    endResetModel();
    load(false);
}

void QueueTableModel::refresh()
{
    if (!m_filter.branch.isNull())
        load(false);
}

void QueueTableModel::updateTimes()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, kQueueColumns - 1));
}

void QueueTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kQueueColumns - 1);
    updateTimes();
}

int QueueTableModel::rowOf(const Uuid &complaint) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&complaint](const QueueRow &row) { return row.complaint == complaint; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int QueueTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QueueTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kQueueColumns;
}

QVariant QueueTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QueueRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_words.cell(row, QueueColumn(index.column()));
    case Qt::AccessibleTextRole:
        return m_words.sentence(row);
    default:
        return {};
    }
}

QVariant QueueTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.header(QueueColumn(section));
}

bool QueueTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_loading;
}

void QueueTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        load(true);
}

void QueueTableModel::load(bool isNext)
{
    m_loading = true;
    const std::optional<QueueRow> after = isNext ? std::optional(m_rows.constLast()) : std::nullopt;
    const int limit = isNext ? kPageRows : std::max(kPageRows, int(m_rows.size()));
    whenDone(m_queue.page(m_filter, after, limit), this,
        [this, isNext, generation = ++m_generation](const Result<QueuePage> &page) {
            if (generation == m_generation)
                onLoaded(isNext, page);
        });
}

void QueueTableModel::onLoaded(bool isNext, const Result<QueuePage> &page)
{
    m_loading = false;
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    m_complete = page->isLast;
    m_counts = page->counts;
    if (isNext && !page->rows.isEmpty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(page->rows.size()) - 1);
        m_rows += page->rows;
        endInsertRows();
    } else if (!isNext) {
        replace(page->rows);
    }
    Q_EMIT loaded();
}

/// Selections stay where the cases stay in their order; else the view chooses anew by the case.
void QueueTableModel::replace(QList<QueueRow> rows)
{
    const bool sameCases = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const QueueRow &a, const QueueRow &b) { return a.complaint == b.complaint; });
    if (sameCases) {
        m_rows = std::move(rows);
        updateTimes();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

} // namespace lobby::complaints
