#pragma once

#include "models/handover/handovers.h"
#include "ui/kit/rows/row_parts.h"

#include <QAbstractTableModel>

namespace lobby::ui {

/// What is to be handed over, and what was decided of each thread; kept up to date with what is
/// committed. GUI thread.
class ThreadTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        KindColumn,
        WhatColumn,
        GuestColumn,
        DueColumn,
        OwnerColumn,
        DecisionColumn,
        ColumnCount
    };

    /// Both outlive the model.
    ThreadTableModel(
        handover::Handovers &handovers, store::Database &database, QObject *parent = nullptr);

    /// Whose shift; none: that of whoever is logged in.
    void setFrom(const Uuid &from);
    [[nodiscard]] const Uuid &from() const { return m_from; }
    void refresh();
    void retranslate();

    [[nodiscard]] const handover::Shift &shift() const { return m_shift; }
    [[nodiscard]] const handover::Thread &row(int row) const { return m_shift.threads.at(row); }
    /// What was decided of it; none: nothing yet.
    [[nodiscard]] const handover::Line *lineOf(int row) const;
    [[nodiscard]] Chip decision(int row) const;
    /// The first without a decision, from `row` on and then from the beginning; -1: every one has.
    [[nodiscard]] int nextUndecided(int row) const;
    [[nodiscard]] int undecided() const;
    [[nodiscard]] QDateTime now() const { return m_handovers.clock().now().toLocalTime(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    /// It could not be read; nothing is shown.
    void failed(const lobby::Error &error);

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString nameOf(const Uuid &member) const;
    void show(handover::Shift shift);

    handover::Handovers &m_handovers;
    handover::Shift m_shift;
    Uuid m_from;
    int m_generation = 0;
};

} // namespace lobby::ui
