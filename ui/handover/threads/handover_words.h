#pragma once

#include "models/handover/handover.h"
#include "ui/kit/rows/row_parts.h"

#include <QCoreApplication>
#include <QDateTime>

namespace lobby::ui {

/// The end of a shift in the words of the desk, translated.
class HandoverWords
{
    Q_DECLARE_TR_FUNCTIONS(HandoverWords)

public:
    static QString kind(handover::ThreadKind kind);
    static Glyphed glyph(const handover::Thread &thread, qint64 nowMs);
    /// Its text; what may not be shown is said to be restricted.
    static QString what(const handover::Thread &thread);
    /// "Accepted", "Returned: he knows the guest", "To 赵敏"; `name` of whom it is given to.
    static Chip decision(const handover::Line *line, const QString &name);
    /// What a reader says of the whole row.
    static QString sentence(
        const handover::Thread &thread, const QString &decision, const QDateTime &now);
    /// What is wrong with a decision, by the subject of its error; empty: something else.
    static QString problem(const QString &subject);
};

} // namespace lobby::ui
