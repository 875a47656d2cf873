#pragma once

#include <QList>
#include <QStringList>

#include <cmath>
#include <optional>

namespace lobby::ui {

/// One line of a figure: a bar, a point, a row of its table.
struct FigureRow
{
    QString label; ///< "2025-05-14", "Noise"
    QString mark; ///< the label under an axis, "05-14"
    QList<double> numbers = {}; ///< of each column; not a number: nothing to say
    QStringList cells = {}; ///< the same in words
    QStringList links = {}; ///< to what is behind it: one, or one a column; empty: nowhere
};

/// What a panel shows, as a chart and as a table alike: the chart has no numbers of its own.
struct Figure
{
    enum class Shape : quint8 {
        Stacked, ///< a bar of the first `drawn` columns
        Pareto, ///< bars of the first column, and a line of the last, per cent
        Spans, ///< horizontal bars of the second and third column, a mark at the fourth; hours
        Share, ///< a line of the last column, per cent, with a target
        Bars, ///< horizontal bars of the first column; with a target per cent, and a mark at it
        Heat, ///< every column a cell
    };

    QString id; ///< "cases", for names and files
    Shape shape = Shape::Stacked;
    QString title; ///< the question it answers
    QString sentence; ///< what it says, and how it is counted
    QStringList headers; ///< of the label and of each column
    QList<FigureRow> rows;
    int drawn = 0;
    double target = 0; ///< of Share and Bars; none of Bars: things are counted
    QString targetText = {};

    [[nodiscard]] bool isHeat() const { return shape == Shape::Heat; }
};

/// One of the figures on top.
struct KpiFigure
{
    QString id;
    QString title;
    QString value; ///< "2 h 10 min"; a dash when there is none
    QString change; ///< against the period before
    QString sentence; ///< how it is counted
    QString baseline; ///< what it is compared with
    std::optional<double> number = {};
    std::optional<double> frozen = {};
    std::optional<double> reference = {}; ///< what it should come to from there
    bool isHigherBetter = false;
    QString link = {};
};

} // namespace lobby::ui
