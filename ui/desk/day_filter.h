#pragma once

#include "models/stays/tables/stay_row_model.h"

#include <QSortFilterProxyModel>

namespace lobby::ui {

/// The rows of a list of stays that a typed text fits: beginnings of names in any script, of their
/// pinyin and initials, of rooms and confirmation numbers, as in the search box.
class DayFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `model` outlives the filter.
    explicit DayFilter(stays::StayRowModel &model, QObject *parent = nullptr);

    void setText(const QString &text);
    /// Leaves out who has come or will not come.
    void setExpectedOnly(bool on);
    /// A line above the first row of each hour.
    void setHoursApart(bool on);
    [[nodiscard]] const stays::StayRow &row(const QModelIndex &index) const;
    /// Where the stay stands, invalid when it is filtered out or not in the list.
    [[nodiscard]] QModelIndex indexOf(const Uuid &stay) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    stays::StayRowModel &m_model;
    QStringList m_words;
    bool m_expectedOnly = false;
    bool m_hoursApart = false;
};

} // namespace lobby::ui
