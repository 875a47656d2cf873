#pragma once

#include "models/stays/lists/stay_lists.h"
#include "models/stays/tables/stay_row_model.h"

namespace lobby::stays {

/// All stays of a branch that a filter lets through, the latest arrivals first; read page by page
/// as the view comes near the end, and again when something was committed.
class StayTableModel : public StayRowModel
{
    Q_OBJECT

public:
    static constexpr int kPageRows = 200;

    /// `lists` outlives the model.
    StayTableModel(StayLists &lists, StayWords words, QObject *parent = nullptr);

    /// Empty until the first page is read.
    void show(const StayFilter &filter);
    void refresh();

    [[nodiscard]] const StayFilter &filter() const { return m_filter; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Is all that the filter lets through in memory?
    [[nodiscard]] bool isComplete() const { return m_complete; }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const lobby::Error &error);

private:
    enum class Load { First, Next, Again };
    void load(Load what);
    void onLoaded(Load what, const Result<StayPage> &page);

    StayLists &m_lists;
    StayFilter m_filter;
    int m_generation = 0;
    bool m_loading = false;
    bool m_stale = false;
    bool m_complete = true;
};

} // namespace lobby::stays
