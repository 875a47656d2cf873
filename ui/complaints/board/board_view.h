#pragma once

#include "models/complaints/queue/queue_table_model.h"
#include "ui/kit/rows/row_parts.h"

#include <QWidget>

#include <array>

class QLabel;
class QListWidget;

namespace lobby::ui {

/// Open cases as cards: a column for each step that a case can be at, from the second to the last,
/// and one for what only has to be closed; in each what is due first before the rest. Left and
/// Right move between the columns that have cards, Up and Down within one, Enter opens a case.
class BoardView : public QWidget
{
    Q_OBJECT

public:
    /// Steps 2 to 7, and none.
    static constexpr int kColumns = complaints::kSteps;

    /// What a card says beyond the words of the queue.
    struct Words
    {
        complaints::QueueWords queue;
        std::function<Chip(const complaints::QueueRow &)> left;
        std::function<Glyphed(const complaints::QueueRow &)> due;
    };

    BoardView(const complaints::QueueTableModel &model, Words words, QWidget *parent = nullptr);

    /// What the model has; the card that had the focus keeps it, in whatever column it is now.
    void refresh();
    /// The case whose card has the focus; null: there is none.
    [[nodiscard]] Uuid current() const;
    void setCurrent(const Uuid &complaint);
    void focusFirst();
    [[nodiscard]] bool hasBoardFocus() const;
    [[nodiscard]] QList<QWidget *> lists() const;
    void retranslate();

Q_SIGNALS:
    void opened(const lobby::Uuid &complaint);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void sayHeading(int column);
    bool moveAcross(int from, int by);
    void focusColumn(int column);
    [[nodiscard]] QString textOf(const complaints::QueueRow &row) const;

    const complaints::QueueTableModel &m_model;
    Words m_words;
    std::array<QLabel *, kColumns> m_headings = {};
    std::array<QListWidget *, kColumns> m_lists = {};
    int m_column = 0; ///< that had the focus last
};

} // namespace lobby::ui
