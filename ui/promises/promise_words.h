#pragma once

#include "models/promises/promises.h"
#include "ui/kit/rows/row_parts.h"

#include <QCoreApplication>
#include <QDateTime>

namespace lobby::ui {

/// Promises in the words of the desk, translated.
class PromiseWords
{
    Q_DECLARE_TR_FUNCTIONS(PromiseWords)

public:
    static QString kind(promises::PromiseKind kind);
    static QString outcome(promises::PromiseOutcome outcome);
    /// "300.00 CNY"; empty without an amount.
    static QString worth(const promises::Promise &promise);
    static Glyphed glyph(const promises::Promise &promise, qint64 nowMs);
    /// "李晓, agreed to by 赵敏".
    static QString makers(const promises::PromiseRow &row);
    /// What a reader says of the whole row.
    static QString sentence(const promises::PromiseRow &row, const QDateTime &now);
    /// What the guest and like cases had, and how much the member may give.
    static QString weighed(
        const promises::Weighed &weighed, bool hasGuest, const QString &currency);
    /// What is wrong with a field of the registry.
    static QString fieldProblem(const QString &field);
};

} // namespace lobby::ui
