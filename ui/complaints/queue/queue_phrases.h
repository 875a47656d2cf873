#pragma once

#include "models/complaints/queue/queue_table_model.h"
#include "ui/kit/rows/row_parts.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Rows of the queue in the words of the desk, translated.
class QueuePhrases
{
    Q_DECLARE_TR_FUNCTIONS(QueuePhrases)

public:
    using Row = complaints::QueueRow;

    /// Outlives what it is handed to.
    struct Times
    {
        const complaints::ComplaintQueue &queue;
        const Clock &clock;
    };

    static QString list(complaints::QueueList list);
    /// "Received 2025-05-12 to 2025-05-18, Wednesday 08:00, a clock missed".
    static QString behind(const complaints::BehindFigure &behind);
    static QString header(complaints::QueueColumn column);
    static QString cell(const Row &row, complaints::QueueColumn column, const Times &times);
    /// "1042, Chen Zhiqiang, 1207, air conditioning, 4 investigation, due 09:43, over by 12 min".
    static QString sentence(const Row &row, const Times &times);
    static NameParts name(const Row &row);
    static Chip left(const Row &row, const Times &times);
    static Glyphed due(const Row &row, const Times &times);
    /// "●●●●○○○ 4 Investigation".
    static QString steps(const Row &row);

    static complaints::QueueWords words(const Times &times);
};

} // namespace lobby::ui
