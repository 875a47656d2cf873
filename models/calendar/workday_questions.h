#pragma once

#include "models/calendar/working_calendar.h"

#include <QHash>
#include <QJsonObject>

#include <memory>

namespace lobby::calendar {

/// Answers questions about working days and time that are asked as JSON, as `lobbyctl check
/// workdays` reads them, from the program's own tables. docs/working-time.md describes the form.
class WorkdayQuestions
{
public:
    /// {"id", "answer"}, or {"id", "error"} with the name of what is wrong, and as "subject" the
    /// field or the year that it is wrong with. "id" is the question's, null if it has none.
    [[nodiscard]] QJsonObject answer(const QByteArray &question);

private:
    [[nodiscard]] Result<QJsonValue> answerOf(const QJsonObject &question);
    [[nodiscard]] Result<const WorkingCalendar *> calendarOf(const QJsonObject &question);

    /// By region, zone and hours: most questions are about the same ones.
    QHash<QString, std::shared_ptr<const WorkingCalendar>> m_calendars;
};

} // namespace lobby::calendar
