#include "ui/desk/day_filter.h"

#include "models/names/search_text.h"
#include "models/names/text_folding.h"
#include "ui/kit/rows/row_parts.h"

#include <algorithm>

namespace lobby::ui {

DayFilter::DayFilter(stays::StayRowModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void DayFilter::setText(const QString &text)
{
    m_words = names::fold(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void DayFilter::setExpectedOnly(bool on)
{
    m_expectedOnly = on;
    invalidateFilter();
}

void DayFilter::setHoursApart(bool on)
{
    m_hoursApart = on;
}

QVariant DayFilter::data(const QModelIndex &index, int role) const
{
    if (role != RuleAboveRole)
        return QSortFilterProxyModel::data(index, role);
    const auto hourOf = [this](const QModelIndex &at) { return row(at).expectedTime.hour(); };
    return m_hoursApart && index.row() > 0
        && hourOf(index) != hourOf(index.siblingAtRow(index.row() - 1));
}

const stays::StayRow &DayFilter::row(const QModelIndex &index) const
{
    return m_model.row(mapToSource(index).row());
}

QModelIndex DayFilter::indexOf(const Uuid &stay) const
{
    const int row = m_model.rowOf(stay);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

bool DayFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const stays::StayRow &stay = m_model.row(row);
    if (m_expectedOnly && stay.status != stays::StayStatus::Expected)
        return false;
    if (m_words.isEmpty())
        return true;
    names::SearchSource source;
    source.name = stay.name;
    source.rooms = {stay.room};
    source.confirmations = {stay.confirmationNo};
    const names::SearchText text = names::searchTextOf(source);
    const QString tokens = QLatin1Char(' ') + text.name + QLatin1Char(' ') + text.reading
        + QLatin1Char(' ') + text.code;
    return std::ranges::all_of(m_words,
        [&tokens](const QString &word) { return tokens.contains(QLatin1Char(' ') + word); });
}

} // namespace lobby::ui
