#pragma once

#include "models/stays/lists/stay_lists.h"
#include "models/stays/tables/stay_row_model.h"

namespace lobby::stays {

/// One of the four lists of a day, kept up to date with what is committed; the counts of all four.
class TodayTableModel : public StayRowModel
{
    Q_OBJECT

public:
    /// `lists` outlives the model.
    TodayTableModel(StayLists &lists, StayWords words, QObject *parent = nullptr);

    /// A branch and a day; empty until they are read.
    void show(const Uuid &branch, QDate date);
    /// Which of the four; they are all in memory.
    void setList(DayList list);
    void refresh();

    [[nodiscard]] DayList list() const { return m_list; }
    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] DayCount count(DayList list) const { return m_day.count(list); }
    [[nodiscard]] bool isLoading() const { return m_loading; }

Q_SIGNALS:
    /// A day was read, or read again.
    void loaded();
    /// It could not be; what was there remains.
    void failed(const lobby::Error &error);

private:
    void load();
    void onLoaded(const Result<Day> &day);

    StayLists &m_lists;
    Uuid m_branch;
    QDate m_date;
    DayList m_list = DayList::Arrivals;
    Day m_day;
    int m_generation = 0;
    bool m_loading = false;
    bool m_stale = false; ///< changed again while loading
    bool m_isNewQuestion = true;
};

} // namespace lobby::stays
