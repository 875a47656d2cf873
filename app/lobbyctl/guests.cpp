#include "app/lobbyctl/desk_commands.h"
#include "models/guests/json/guest_json.h"
#include "models/support/wait_for.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lobby::ctl {

namespace {

Error badLine(int line, const Error &error)
{
    return {Error::Code::Invalid, error.detail,
        QStringLiteral("line %1: %2").arg(line).arg(error.subject)};
}

} // namespace

int searchGuests(Console &console, const Target &target, const SearchRequest &request)
{
    const SystemClock clock;
    auto desk = openDesk(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    const Result<QList<guests::SearchHit>> hits
        = waitFor((*desk)->search().search(request.text, request.limit));
    if (!hits)
        return console.fail(hits.error());
    QJsonArray list;
    for (const guests::SearchHit &hit : *hits) {
        list.append(guests::toJson(hit));
        if (!console.isJson())
            console.print(
                QStringLiteral("%1  %2  (%3)")
                    .arg(hit.guest.guest.toString(),
                        QStringList {hit.guest.native, hit.guest.latin}.join(u' ').trimmed(),
                        QString(names::matchKindName(hit.why.kind))));
    }
    if (console.isJson())
        console.print(QJsonObject {{QStringLiteral("guests"), list}});
    return kDone;
}

int addGuests(Console &console, const Target &target)
{
    const SystemClock clock;
    auto desk = openDesk(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    QList<guests::GuestProfile> profiles;
    int line = 1; // the password's
    while (const std::optional<QByteArray> text = console.readLine()) {
        ++line;
        if (text->trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(*text);
        if (!document.isObject())
            return console.fail(badLine(line, {Error::Code::Invalid, {}, QStringLiteral("JSON")}));
        Result<guests::GuestProfile> profile = guests::guestFromJson(document.object());
        if (!profile)
            return console.fail(badLine(line, profile.error()));
        profiles.append(*std::move(profile));
    }
    const Result<QList<Uuid>> ids = waitFor((*desk)->guests().create(std::move(profiles)));
    if (!ids)
        return console.fail(ids.error());
    QJsonArray list;
    for (const Uuid &id : *ids) {
        list.append(id.toString());
        if (!console.isJson())
            console.print(id.toString());
    }
    if (console.isJson())
        console.print(QJsonObject {{QStringLiteral("ids"), list}});
    return kDone;
}

int showGuest(Console &console, const Target &target, const QString &id)
{
    const SystemClock clock;
    auto desk = openDesk(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    const std::optional<Uuid> guest = Uuid::fromString(id);
    if (!guest)
        return console.fail({Error::Code::NotFound, {}, QStringLiteral("guest")});
    const Result<guests::GuestProfile> profile = waitFor((*desk)->guests().load(*guest));
    if (!profile)
        return console.fail(profile.error());
    const QJsonObject json = guests::toJson(*profile);
    if (console.isJson())
        console.print(json);
    else
        console.print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)));
    return kDone;
}

} // namespace lobby::ctl
