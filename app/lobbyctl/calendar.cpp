#include "app/lobbyctl/desk_commands.h"
#include "app/lobbyctl/import_commands.h"
#include "models/calendar/holiday_files.h"
#include "models/support/wait_for.h"

#include <QFile>
#include <QJsonArray>

namespace lobby::ctl {

namespace {

constexpr qint64 kLargestCalendar = 4 * 1024 * 1024;

Result<QList<calendar::HolidayList>> listsIn(const CalendarRequest &request)
{
    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::NotFound, {}, QStringLiteral("file")};
    const QByteArray content = file.read(kLargestCalendar + 1);
    if (content.size() > kLargestCalendar)
        return Error {Error::Code::FileTooLarge, {}, QStringLiteral("file")};
    return calendar::readHolidays(content, request.region);
}

} // namespace

int importCalendar(Console &console, const Target &target, const CalendarRequest &request)
{
    const auto lists = listsIn(request);
    if (!lists)
        return console.fail(lists.error());
    const SystemClock clock;
    const auto desk = openDesk(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    if (const Result<Done> done = waitFor((*desk)->opening().import(*lists)); !done)
        return console.fail(done.error());
    QJsonArray years;
    for (const calendar::HolidayList &list : *lists) {
        years.append(QJsonObject {{QStringLiteral("region"), list.region},
            {QStringLiteral("year"), list.year}, {QStringLiteral("days"), list.days.size()}});
        if (!console.isJson())
            console.print(QStringLiteral("%1 %2: %3 days")
                              .arg(list.region)
                              .arg(list.year)
                              .arg(list.days.size()));
    }
    if (console.isJson())
        console.print(QJsonObject {{QStringLiteral("years"), years}});
    return kDone;
}

} // namespace lobby::ctl
