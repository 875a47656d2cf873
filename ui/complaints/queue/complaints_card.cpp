#include "ui/complaints/queue/complaints_card.h"

#include "models/support/async.h"
#include "ui/complaints/queue/queue_phrases.h"
#include "ui/complaints/words/complaint_words.h"

#include <chrono>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using complaints::QueueColumn;
using complaints::QueueFilter;
using complaints::QueueList;
using complaints::QueuePage;
using complaints::QueueRow;

namespace {

constexpr int kMostToldCases = 2;

} // namespace

ComplaintsCard::ComplaintsCard(
    complaints::ComplaintQueue &queue, const Clock &clock, const Uuid &branch, QWidget *parent)
    : SideCard(u"complaintsCard"_s, parent)
    , m_queue(queue)
    , m_clock(clock)
    , m_branch(branch)
{
    connect(&queue, &complaints::ComplaintQueue::changed, this, [this] {
        if (m_generation > 0)
            refresh();
    });
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &ComplaintsCard::tell);
    tell();
}

void ComplaintsCard::refresh()
{
    m_minute.start();
    const int generation = ++m_generation;
    QueueFilter filter;
    filter.branch = m_branch;
    filter.list = QueueList::Open;
    whenDone(m_queue.page(filter, std::nullopt, kMostToldCases), this,
        [this, generation](const Result<QueuePage> &page) {
            if (generation != m_generation)
                return;
            m_open = page ? *page : QueuePage(); // whoever may not ask sees none
            tell();
        });
}

SideLine ComplaintsCard::lineOf(const QueueRow &row) const
{
    const QueuePhrases::Times times {m_queue, m_clock};
    const auto about = [&row] {
        return row.category ? ComplaintWords::category(*row.category)
                            : ComplaintWords::kind(row.kind);
    };
    QStringList text {u'#' + row.caseNo, row.room,
        row.isHidden ? QueuePhrases::cell(row, QueueColumn::Summary, times) : about()};
    text.removeAll(QString());
    const QString due = QueuePhrases::cell(row, QueueColumn::Due, times);
    QStringList detail {
        row.dueAt ? tr("Due %1").arg(due) : due, QueuePhrases::left(row, times).text};
    detail.removeAll(QString());
    const Glyphed glyph = QueuePhrases::due(row, times);
    return {glyph.icon, glyph.tone, text.join(u' '), detail.join(u" · "_s)};
}

void ComplaintsCard::tell()
{
    if (m_open.rows.isEmpty()) {
        showNothing(tr("Complaints: none is open"));
        return;
    }
    QList<SideLine> lines;
    for (const QueueRow &row : std::as_const(m_open.rows))
        lines.append(lineOf(row));
    showLines(tr("Open complaints"), m_open.counts.at(size_t(QueueList::Open)), lines,
        tr("Open the complaints"), {u"complaints"_s});
}

} // namespace lobby::ui
