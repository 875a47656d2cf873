#pragma once

#include "models/complaints/case/case_state.h"
#include "models/complaints/case/complaint.h"
#include "ui/kit/rows/row_parts.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Cases in the words of the desk, translated.
class ComplaintWords
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintWords)

public:
    static QString kind(complaints::CaseKind kind);
    static QString category(complaints::Category category);
    static QString channel(complaints::Channel channel);
    /// "1 – grave"; 1 to 4.
    static QString severity(int severity);
    static QString restriction(complaints::Restriction restriction);
    /// "Investigation".
    static QString step(complaints::Step step);
    static QString missing(complaints::Missing missing);
    /// What happened, as the heading of an entry: "Response to the guest".
    static QString event(const complaints::CaseEvent &event);
    /// A code of the lists in case_codes.h; one that this version does not know as it is.
    static QString code(const QString &code);
    /// That a case runs out of time, by the code of its entry: "response.soon".
    static QString alarm(QStringView code);
    /// Under the field a problem belongs to.
    static QString problem(complaints::ComplaintProblem problem);
};

} // namespace lobby::ui
