#pragma once

#include "models/complaints/queue/complaint_queue.h"

#include <QAbstractTableModel>

#include <functional>

namespace lobby::complaints {

enum class QueueColumn : quint8 { Due, Left, Number, Guest, Summary, Step, Owner };
inline constexpr int kQueueColumns = 7;

/// What a model cannot say: the program's words in the user's language.
struct QueueWords
{
    std::function<QString(QueueColumn)> header;
    std::function<QString(const QueueRow &, QueueColumn)> cell;
    /// The row in one sentence, for those who do not see it.
    std::function<QString(const QueueRow &)> sentence;
};

/// The queue, read page by page as the view comes near its end, and again when something was
/// committed. Any column answers every role of the row.
class QueueTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kPageRows = 200;

    /// `queue` outlives the model.
    QueueTableModel(ComplaintQueue &queue, QueueWords words, QObject *parent = nullptr);

    /// Empty until the first page is read.
    void show(const QueueFilter &filter);
    /// The same question again; rows stay until the answer is there.
    void refresh();
    /// What rows say of time has changed.
    void updateTimes();
    void retranslate();

    [[nodiscard]] const QueueFilter &filter() const { return m_filter; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] int count(QueueList list) const { return m_counts[size_t(list)]; }
    [[nodiscard]] const QueueRow &row(int row) const { return m_rows.at(row); }
    /// -1 when it is not in the list.
    [[nodiscard]] int rowOf(const Uuid &complaint) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const lobby::Error &error);

private:
    void load(bool isNext);
    void onLoaded(bool isNext, const Result<QueuePage> &page);
    void replace(QList<QueueRow> rows);

    ComplaintQueue &m_queue;
    QueueWords m_words;
    QueueFilter m_filter;
    QList<QueueRow> m_rows;
    std::array<int, kQueueLists> m_counts = {};
    int m_generation = 0;
    bool m_loading = false;
    bool m_complete = true;
};

} // namespace lobby::complaints
