#include "models/stays/tables/today_table_model.h"

#include "models/support/async.h"

namespace lobby::stays {

TodayTableModel::TodayTableModel(StayLists &lists, StayWords words, QObject *parent)
    : StayRowModel({StayColumn::Time, StayColumn::Room, StayColumn::Guest, StayColumn::Channel,
                       StayColumn::Notes, StayColumn::Status},
        std::move(words), parent)
    , m_lists(lists)
{
    connect(&lists, &StayLists::changed, this, &TodayTableModel::refresh);
}

void TodayTableModel::show(const Uuid &branch, QDate date)
{
    m_branch = branch;
    m_date = date;
    m_day = {};
    m_isNewQuestion = true;
    resetRows({});
    load();
}

void TodayTableModel::setList(DayList list)
{
    m_list = list;
    resetRows(m_day.rows(list));
}

void TodayTableModel::refresh()
{
    if (!m_date.isValid())
        return;
    if (m_loading)
        m_stale = true;
    else
        load();
}

void TodayTableModel::load()
{
    m_loading = true;
    m_stale = false;
    const int generation = ++m_generation;
    whenDone(m_lists.day(m_branch, m_date), this, [this, generation](const Result<Day> &day) {
        if (generation == m_generation)
            onLoaded(day);
    });
}

void TodayTableModel::onLoaded(const Result<Day> &day)
{
    m_loading = false;
    if (!day) {
        Q_EMIT failed(day.error());
    } else {
        m_day = *day;
        if (m_isNewQuestion)
            resetRows(m_day.rows(m_list));
        else
            updateRows(m_day.rows(m_list));
        m_isNewQuestion = false;
        Q_EMIT loaded();
    }
    if (m_stale)
        load();
}

} // namespace lobby::stays
