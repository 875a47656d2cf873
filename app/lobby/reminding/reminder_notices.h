#pragma once

#include "app/lobby/reminding/desktop_notices.h"
#include "models/followups/reminder_rows.h"
#include "ui/kit/settings/desk_settings.h"

namespace lobby::app {

/// What comes due, in notices of the desktop: one alone with what can be done about it, several as
/// one. Whom and what it is about they say only where the desk's settings allow it, for whoever
/// stands at the counter reads along. GUI thread.
class ReminderNotices : public QObject
{
    Q_OBJECT

public:
    enum class Choice { Open, Snooze, Done };

    /// Outlives this.
    explicit ReminderNotices(const ui::DeskSettingsFile &settings);

    /// What the window says, which only its user sees, of what came due.
    [[nodiscard]] static QString windowText(const QList<followups::ReminderRow> &rows);
    /// Just come due; at least one.
    void tell(const QList<followups::ReminderRow> &rows, QDate today);
    /// Came due while nobody was here, as one.
    void tellMissed(int count);
    /// Somebody has looked at all the others, or seen to them.
    void keepOnly(const QList<followups::ReminderRow> &unseen);
    void closeAll() { m_desktop.closeAll(); }

Q_SIGNALS:
    /// What the clerk wants; without a reminder it is about several.
    void chosen(lobby::app::ReminderNotices::Choice choice,
        const std::optional<lobby::followups::Reminder> &reminder);
    /// The desktop shows none of it: the window is to say it.
    void refused(const QString &said);

private:
    void show(const QString &about, const DesktopNotice &notice, const QString &otherwise);
    void onChosen(const QString &about, const QString &action);

    const ui::DeskSettingsFile &m_settings;
    DesktopNotices m_desktop;
    QHash<QString, followups::Reminder> m_reminders;
    QHash<QString, QString> m_otherwise; ///< what the window says instead
};

} // namespace lobby::app
