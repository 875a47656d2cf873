#pragma once

#include "models/followups/activities/contact_activity.h"
#include "models/followups/agenda.h"
#include "models/followups/reminder_rows.h"
#include "models/followups/typed/typed_moment.h"
#include "ui/kit/rows/row_parts.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Follow-ups in the words of the desk, translated.
class FollowUpWords
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpWords)

public:
    static QString kind(followups::ReminderKind kind);
    static Glyphed glyph(const followups::Reminder &reminder);
    static QString method(followups::ContactMethod method);
    static QString section(followups::AgendaSection section);
    /// "09:30" of today, else "Thu 05-15 09:30".
    static QString moment(const QDateTime &moment, QDate today);
    /// With its day, also of today: "Wed 05-14 13:30"; of another year "2026-05-14 13:30".
    static QString wholeMoment(const QDateTime &moment, QDate today);
    /// As it was written, or what a rule says that wrote it.
    static QString title(const followups::Reminder &reminder);
    /// Its title, and what it is ahead of.
    static QString what(const followups::Reminder &reminder, QDate today);
    /// What a reader says of the whole row.
    static QString sentence(const followups::ReminderRow &row, const QDateTime &now);
    static QString problem(followups::MomentProblem problem);
    /// What is wrong with a field of the registry.
    static QString fieldProblem(const QString &field);

    /// Rules that a form offers: empty for once.
    static QStringList rules();
    static QString rule(const QString &rule);
};

} // namespace lobby::ui
