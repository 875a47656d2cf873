#pragma once

#include "models/complaints/queue/complaint_queue.h"

namespace lobby::complaints {

/// How far a clock has run, and with it how high word of it goes.
enum class AlarmLevel : quint8 {
    Soon, ///< a quarter of the time or half an hour is left: whoever has the case
    Over, ///< the time is over: everybody at the desk, and a supervisor
    Long, ///< over by half a working day: a manager
};
/// None while nobody has to be told.
[[nodiscard]] std::optional<AlarmLevel> alarmLevelOf(const TimeLeft &left);

/// That a case runs out of time, as it is told to one member.
struct CaseAlarm
{
    Uuid complaint;
    QString caseNo;
    ClockKind clock = ClockKind::Step;
    AlarmLevel level = AlarmLevel::Soon;
    qint64 dueAt = 0; ///< Unix milliseconds
    TimeLeft left;

    friend bool operator==(const CaseAlarm &, const CaseAlarm &) = default;
};

/// Of the entry in the case's record: "response.soon", "step.over", "case.long", "statutory.soon".
[[nodiscard]] QString codeOf(const CaseAlarm &alarm);

/// What is told at a desk of the cases of its branch, without any network. Each member is told once
/// of each level of each deadline, and the case's record keeps who was told when: the entry's
/// identity follows from case, deadline, level and member, so that nothing is told twice, not after
/// a restart either, and what is written down at two desks becomes one. It is written down before
/// it is told.
///
/// Lives on the database's thread; outlived by its arguments.
class CaseAlarms
{
public:
    CaseAlarms(store::Database &database, const access::Authoriser &authoriser,
        const ComplaintQueue &queue)
        : m_database(database)
        , m_authoriser(authoriser)
        , m_queue(queue)
    {
    }

    /// Writes down what whoever is logged in has to be told, and answers it, the first due first.
    /// Nothing for those who may not work on cases, or before the hours of the branch are known.
    /// NotLoggedIn, and what the store answers.
    QFuture<Result<QList<CaseAlarm>>> ring();
    /// How many open cases are over their time now; those that are paused left out, as in ring().
    [[nodiscard]] QFuture<Result<int>> over() const;

private:
    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    const ComplaintQueue &m_queue;
};

} // namespace lobby::complaints
