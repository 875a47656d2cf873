#pragma once

#include "models/followups/exporting/calendar_file.h"
#include "models/followups/reminders.h"

#include <QThreadPool>

#include <functional>

namespace lobby::followups {

/// What is to be written into a file.
struct ExportWish
{
    QList<Uuid> chosen = {}; ///< these; none: whatever `period` asks for
    ReminderWish period = {}; ///< its page is left aside
    bool inFull = false; ///< guests' names; else masked
    EntryForm form = EntryForm::Event;
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< of the house
    QString reason = {}; ///< for the audit
};

/// Writes open follow-ups as an iCalendar file, on a thread of its own. Used on the database's
/// thread, outlived by both arguments; finishes what is under way before it goes.
class FollowUpExport
{
public:
    /// More than this nobody reads in a calendar.
    static constexpr int kMostExported = 5'000;

    /// What a file says, in the words of the desk; called on another thread.
    struct Words
    {
        std::function<QString(const Reminder &)> title;
        std::function<QString(const Reminder &)> kind;
    };

    FollowUpExport(store::Database &database, const access::Authoriser &authoriser,
        Calendars calendars = plainCalendars());
    ~FollowUpExport() { stop(); }
    Q_DISABLE_COPY_MOVE(FollowUpExport)

    /// With an entry in the audit before anything is written; the file is there whole or not at
    /// all. Answers how many follow-ups are in it. Masked it needs "export.masked"; in full
    /// "export.plain" for the branch, with another member's word, and a reason always. NotLoggedIn,
    /// NotAllowed (also with "four_eyes"), ReasonRequired, NotFound when there is nothing,
    /// Invalid ("limit") when there is too much, DiskFull, ReadOnly and Unavailable ("path").
    QFuture<Result<int>> write(const ExportWish &wish, const QString &path, const Words &words,
        const std::optional<access::Vouched> &word = {});

    /// Whether a reason must be given for a masked file.
    [[nodiscard]] bool needsReason() const;
    /// Why nothing can be exported; none: it can, masked at least.
    [[nodiscard]] std::optional<Error> refusal() const;
    /// Does whoever is at the desk hold the right to names in full, with another's word?
    [[nodiscard]] bool mayAskInFull() const;
    /// What a word for names in full is given about.
    [[nodiscard]] Uuid object() const;

    /// Finishes what is under way, before the database closes.
    void stop();

private:
    [[nodiscard]] Result<int> written(const ExportWish &wish, const QString &path,
        const Words &words, const std::optional<access::Vouched> &word);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    Calendars m_calendars;
    QThreadPool m_worker; ///< one thread
};

} // namespace lobby::followups
