#pragma once

#include "models/complaints/disputes/statutory_clocks.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Disputes in the words of the desk, translated.
class DisputeWords
{
    Q_DECLARE_TR_FUNCTIONS(DisputeWords)

public:
    static QString entry(complaints::DisputeEntry kind);
    static QString stage(complaints::Stage stage);
    static QString milestone(complaints::Milestone milestone);
    static QString outcome(complaints::Outcome outcome);
    /// What happened, as the heading of an entry: "Dispute: mediation".
    static QString event(const complaints::DisputeEvent &event);
    /// What was said with it, one after the other; amounts left out.
    static QString details(const complaints::DisputeEvent &event);
    /// Who complains, with who speaks for all; `guest`: of the case, empty without a name.
    static QString complainants(const complaints::DisputeState &state, const QString &guest);
    /// "2025-05-24: We answer the authority in writing"; the date first.
    static QString clock(const complaints::DisputeClock &clock);
    /// "10 days from 2025-05-14 · 旅游投诉处理办法 第十七条".
    static QString ground(const complaints::DisputeClock &clock);
};

} // namespace lobby::ui
