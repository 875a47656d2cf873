#include "models/stays/tables/stay_table_model.h"

#include "models/support/async.h"

#include <algorithm>

namespace lobby::stays {

StayTableModel::StayTableModel(StayLists &lists, StayWords words, QObject *parent)
    : StayRowModel(
        {StayColumn::Arrival, StayColumn::Departure, StayColumn::Room, StayColumn::Guest,
            StayColumn::Channel, StayColumn::Notes, StayColumn::Status, StayColumn::Confirmation},
        std::move(words), parent)
    , m_lists(lists)
{
    connect(&lists, &StayLists::changed, this, &StayTableModel::refresh);
}

void StayTableModel::show(const StayFilter &filter)
{
    m_filter = filter;
    m_complete = true; // until the first page says otherwise
    resetRows({});
    load(Load::First);
}

void StayTableModel::refresh()
{
    if (m_filter.branch.isNull())
        return;
    if (m_loading)
        m_stale = true;
    else
        load(Load::Again);
}

bool StayTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_loading;
}

void StayTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        load(Load::Next);
}

void StayTableModel::load(Load what)
{
    m_loading = true;
    m_stale = false;
    const int generation = ++m_generation;
    std::optional<StayPlace> after;
    int limit = kPageRows;
    if (what == Load::Next && !rows().isEmpty())
        after = placeOf(rows().constLast());
    if (what == Load::Again) // what is in memory, and what may have come to it
        limit = std::max(limit, rowCount() + (m_complete ? kPageRows : 0));
    whenDone(m_lists.page(m_filter, after, limit), this,
        [this, generation, what](const Result<StayPage> &page) {
            if (generation == m_generation)
                onLoaded(what, page);
        });
}

void StayTableModel::onLoaded(Load what, const Result<StayPage> &page)
{
    m_loading = false;
    if (!page) {
        Q_EMIT failed(page.error());
    } else {
        m_complete = page->isLast;
        if (what == Load::First)
            resetRows(page->rows);
        else if (what == Load::Next)
            appendRows(page->rows);
        else
            updateRows(page->rows);
        Q_EMIT loaded();
    }
    if (m_stale)
        load(Load::Again);
}

} // namespace lobby::stays
