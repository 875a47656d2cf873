#include "app/desk/demo.h"

#include "app/lobbyctl/desk_commands.h"
#include "models/support/wait_for.h"

#include <QElapsedTimer>

namespace lobby::ctl {

int fillWithDemo(Console &console, const Target &target, const DemoRequest &request)
{
    const SystemClock clock;
    auto desk = openDesk(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    const auto present = waitFor((*desk)->database().read([](store::Connection &connection) {
        return connection.integer("SELECT EXISTS (SELECT 1 FROM guest)");
    }));
    if (!present)
        return console.fail(present.error());
    if (*present != 0) // made-up guests among real ones could not be told apart again
        return console.fail({Error::Code::VaultExists, {}, QStringLiteral("guests")});

    QElapsedTimer timer;
    timer.start();
    const auto filled = app::fillDemo(
        **desk, {request.guests, request.seed, {}}, [&console](qint64 done, qint64 total) {
            console.progress(QStringLiteral("%1 / %2").arg(done).arg(total));
            return true;
        });
    if (!filled)
        return console.fail(filled.error());
    const double seconds = double(timer.elapsed()) / 1000;
    if (console.isJson()) {
        console.print(QJsonObject {{QStringLiteral("guests_created"), filled->guests},
            {QStringLiteral("stays_created"), filled->stays},
            {QStringLiteral("seconds"), seconds}});
    } else {
        console.print(QStringLiteral("%1 guests and %2 stays in %3 s.")
                          .arg(filled->guests)
                          .arg(filled->stays)
                          .arg(seconds));
    }
    return kDone;
}

} // namespace lobby::ctl
