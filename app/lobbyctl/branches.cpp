#include "models/access/property/branches.h"

#include "app/lobbyctl/desk_commands.h"
#include "models/support/wait_for.h"

#include <QJsonArray>

#include <algorithm>

namespace lobby::ctl {

using access::Branch;
using access::Branches;

int listBranches(Console &console, const Target &target)
{
    const SystemClock clock;
    const auto desk = openDesk(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    const Branches service((*desk)->database(), (*desk)->authoriser());
    const Result<QList<Branch>> branches = waitFor(service.all());
    if (!branches)
        return console.fail(branches.error());
    QJsonArray list;
    for (const Branch &branch : *branches) {
        const bool here = branch.id == service.here();
        list.append(QJsonObject {{QStringLiteral("id"), branch.id.toString()},
            {QStringLiteral("code"), branch.code}, {QStringLiteral("name"), branch.name},
            {QStringLiteral("here"), here}});
        if (!console.isJson())
            console.print(QStringLiteral("%1 %2  %3  %4")
                              .arg(QChar(here ? u'*' : u' '))
                              .arg(branch.id.toString(), branch.code, branch.name));
    }
    if (console.isJson())
        console.print(QJsonObject {{QStringLiteral("branches"), list}});
    return kDone;
}

int chooseBranch(Console &console, const Target &target, const QString &branch)
{
    const SystemClock clock;
    const auto desk = openDesk(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    Branches service((*desk)->database(), (*desk)->authoriser());
    const Result<QList<Branch>> branches = waitFor(service.all());
    if (!branches)
        return console.fail(branches.error());
    const auto found = std::find_if(branches->begin(), branches->end(),
        [&](const Branch &one) { return one.code == branch || one.id.toString() == branch; });
    if (found == branches->end())
        return console.fail({Error::Code::NotFound, {}, QStringLiteral("branch")});
    if (const Result<Done> chosen = waitFor(service.choose(found->id)); !chosen)
        return console.fail(chosen.error());
    if (console.isJson())
        console.print(QJsonObject {{QStringLiteral("branch"), found->id.toString()}});
    else
        console.print(QStringLiteral("This desk stands in %1 now.").arg(found->name));
    return kDone;
}

} // namespace lobby::ctl
