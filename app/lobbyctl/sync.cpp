#include "app/lobbyctl/desk_commands.h"
#include "app/sync/enrolment.h"
#include "app/sync/sync_link.h"
#include "models/access/vault/vault_destruction.h"
#include "models/store/rows/desk_rows.h"
#include "models/support/wait_for.h"

#include <QEventLoop>
#include <QTimer>

namespace lobby::ctl {

using sync::LinkState;

namespace {

QString nameOf(LinkState::Link link)
{
    switch (link) {
    case LinkState::Link::None:
        return QStringLiteral("none");
    case LinkState::Link::Online:
        return QStringLiteral("online");
    case LinkState::Link::Offline:
        return QStringLiteral("offline");
    case LinkState::Link::Stopped:
        return QStringLiteral("stopped");
    }
    Q_UNREACHABLE();
}

int report(Console &console, const LinkState &state)
{
    if (console.isJson()) {
        console.print(QJsonObject {{QStringLiteral("link"), nameOf(state.link)},
            {QStringLiteral("waiting"), state.waiting}, {QStringLiteral("loading"), state.loading},
            {QStringLiteral("server_lost"), state.stop == LinkState::Stop::ServerLost},
            {QStringLiteral("audit_disputed"), state.audit == LinkState::Audit::Disputed}});
    } else {
        console.print(QStringLiteral("%1, %2 changes waiting%3%4")
                          .arg(nameOf(state.link))
                          .arg(state.waiting)
                          .arg(state.loading ? QStringLiteral(", loading") : QString(),
                              state.audit == LinkState::Audit::Disputed
                                  ? QStringLiteral(", audit disputed: see audit verify")
                                  : QString()));
    }
    if (state.stop == LinkState::Stop::ServerLost && !console.isJson())
        console.print(QStringLiteral("What this desk knew of its server was lost when its database"
                                     " was damaged: enrol it with a new ticket."));
    return state.isSettled() ? kDone : kFailed;
}

/// Talks to the server until there is nothing more to say, or for so many seconds.
LinkState agree(app::Desk &desk, const Clock &clock, int seconds)
{
    QEventLoop loop;
    app::SyncLink link(desk.database(), clock);
    const auto finishWhenDone = [&](const LinkState &state) {
        const bool said = state.isSettled() && state.audit != LinkState::Audit::Sending;
        if (state.link == LinkState::Link::Stopped || said)
            loop.quit();
    };
    QObject::connect(&link, &app::SyncLink::stateChanged, &loop, finishWhenDone);
    QTimer::singleShot(std::chrono::seconds(seconds), &loop, &QEventLoop::quit);
    loop.exec();
    return link.state();
}

} // namespace

int enrolDesk(Console &console, const Target &target)
{
    const SystemClock clock;
    // Also one whose lease is over: its way back may lead over here.
    const auto desk = openDeskToSync(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    if (!(*desk)->authoriser().may(access::Permission::DeviceApprove))
        return console.fail({Error::Code::NotAllowed});
    const std::optional<QByteArray> line = console.readLine();
    const auto ticket = access::EnrolmentTicket::parse(QString::fromUtf8(line.value_or("")));
    if (!ticket)
        return console.fail({Error::Code::Invalid, {}, QStringLiteral("ticket")});
    QEventLoop loop;
    Result<Done> outcome = Error {Error::Code::Unavailable};
    app::Enrolment enrolment((*desk)->database());
    QObject::connect(&enrolment, &app::Enrolment::finished, &loop, [&](const Result<Done> &result) {
        outcome = result;
        loop.quit();
    });
    enrolment.begin(*ticket);
    loop.exec();
    if (!outcome)
        return console.fail(outcome.error());
    console.print(QStringLiteral("enrolled at %1:%2").arg(ticket->host).arg(ticket->port));
    return kDone;
}

int syncDesk(Console &console, const Target &target, int seconds)
{
    const SystemClock clock;
    auto desk = openDeskToSync(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    LinkState state = agree(**desk, clock, seconds);
    // Having heard the others, the desk says that it is there and takes the keys it was given; what
    // comes of it is sent too.
    if (state.isSettled()) {
        const Result<bool> said = waitFor((*desk)->sayThatItIsHere());
        if (!said)
            return console.fail(said.error());
        if (*said)
            state = agree(**desk, clock, seconds);
    }
    if (state.stop == LinkState::Stop::Wiped) {
        const access::ProfileFolder folder = (*desk)->vault().folder();
        desk->reset();
        if (const Result<Done> done = access::destroyVault(folder); !done)
            return console.fail(done.error());
        console.print(QStringLiteral("this desk was reported lost; its data has been destroyed"));
        return kFailed;
    }
    return report(console, state);
}

int printPairingCode(Console &console, const Target &target)
{
    const SystemClock clock;
    const auto desk = openDesk(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    const Result<QString> code = waitFor((*desk)->desks().pairingCode());
    if (!code)
        return console.fail(code.error());
    if (!code->isEmpty())
        console.print(*code);
    return kDone;
}

int giveKeys(Console &console, const Target &target)
{
    const SystemClock clock;
    const auto desk = openDesk(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    const QString code = QString::fromUtf8(console.readLine().value_or(QByteArray()));
    (*desk)->authoriser().confirm(); // the password was just typed
    const Result<Done> given = waitFor((*desk)->desks().giveKeys(code));
    if (!given)
        return console.fail(given.error());
    console.print(QStringLiteral("the keys go with the next sync"));
    return kDone;
}

} // namespace lobby::ctl
