#pragma once

#include "ui/shell/search/search_provider.h"

#include <QAbstractListModel>

namespace lobby::ui {

/// What the popup shows: groups in fixed order with a heading each, at most so many rows a group,
/// and a sentence when there is nothing.
class SearchList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Heading, Result, Sentence, Offer };
    enum Role { KindRole = Qt::UserRole, NumberRole };

    using QAbstractListModel::QAbstractListModel;

    /// `offers` are commands for when nothing fits ("New guest with this").
    void setRows(
        const QList<SearchRow> &rows, const QString &sentence, const QList<SearchRow> &offers);

    [[nodiscard]] Kind kind(int row) const { return m_lines.at(row).kind; }
    [[nodiscard]] const SearchRow &row(int row) const { return m_lines.at(row).row; }
    /// Line of the n-th choosable row (from 1), -1 when there are fewer.
    [[nodiscard]] int lineOf(int number) const;
    [[nodiscard]] bool isChoosable(int line) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        Kind kind = Kind::Result;
        SearchRow row;
        QString text;
        int number = 0; ///< 1…9 for Alt+n
    };
    void append(Line line);

    QList<Line> m_lines;
    int m_numbered = 0;
};

} // namespace lobby::ui
