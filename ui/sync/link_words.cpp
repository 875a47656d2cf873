#include "ui/sync/link_words.h"

#include "models/access/lease/key_lease.h"

#include <QLocale>

namespace lobby::ui {

using sync::LinkState;

namespace {

constexpr qint64 kStaleSeconds = qint64(24) * 3600;

} // namespace

bool LinkWords::isStale(const LinkState &state, const QDateTime &now)
{
    return state.lastSuccess.isValid() && state.lastSuccess.secsTo(now) > kStaleSeconds;
}

QString LinkWords::chip(const LinkState &state, const QDateTime &now)
{
    if (state.audit == LinkState::Audit::Disputed)
        return tr("Sync needs attention");
    switch (state.link) {
    case LinkState::Link::None:
        return {};
    case LinkState::Link::Stopped:
        return tr("Sync needs attention");
    case LinkState::Link::Offline:
        if (isRunningOut(state))
            return *state.leaseDaysLeft > 0
                ? tr("Offline: closes in %n days", nullptr, *state.leaseDaysLeft)
                : tr("Offline: closes at the next login");
        if (state.toDecide > 0)
            return tr("%n to decide", nullptr, state.toDecide);
        if (isStale(state, now))
            return tr("Last sync %1")
                .arg(QLocale().toString(state.lastSuccess.toLocalTime(), QLocale::ShortFormat));
        return state.waiting > 0
            ? tr("Offline: %n changes waiting, saved here", nullptr, state.waiting)
            : tr("Offline");
    case LinkState::Link::Online:
        break;
    }
    if (state.toDecide > 0)
        return tr("%n to decide", nullptr, state.toDecide);
    if (state.loading)
        return tr("Fetching from the server …");
    return state.waiting > 0 ? tr("%n changes on their way", nullptr, state.waiting)
                             : tr("All saved centrally");
}

QString LinkWords::link(const LinkState &state)
{
    switch (state.link) {
    case LinkState::Link::None:
        return tr("This desk works by itself.");
    case LinkState::Link::Online:
        return tr("Connected to the server");
    case LinkState::Link::Offline:
        return tr("The server does not answer. Go on working: everything is saved here.");
    case LinkState::Link::Stopped:
        return stop(state.stop);
    }
    Q_UNREACHABLE();
}

QString LinkWords::stop(LinkState::Stop stop)
{
    switch (stop) {
    case LinkState::Stop::No:
        return {};
    case LinkState::Stop::Retired:
        return tr("This desk has been retired. What was done here goes up; nothing comes down.");
    case LinkState::Stop::Revoked:
        return tr("This desk may no longer talk to the server. Nothing is lost here; ask your "
                  "administrator.");
    case LinkState::Stop::Wiped:
        return tr("This desk was reported lost. What it holds is made unreadable; what it had sent "
                  "is safe on the server.");
    case LinkState::Stop::OldProgram:
        return tr("This program is too old for the server. What is done here goes up; install the "
                  "new version to see what others do.");
    case LinkState::Stop::OtherServer:
        return tr("Another server answers in place of the one this desk knows. Nothing was sent; "
                  "ask your administrator.");
    case LinkState::Stop::CertificateExpired:
        return tr("The certificate of this desk has run out. Nothing is lost: the server lets it in "
                  "again by a ticket.");
    case LinkState::Stop::ServerLost:
        return tr("What this desk knew of its server was lost when its database was damaged. What "
                  "is here is safe, and goes to the server once the desk has joined it again by a "
                  "ticket.");
    }
    Q_UNREACHABLE();
}

QString LinkWords::age(const QDateTime &since, const QDateTime &now)
{
    constexpr qint64 kMinute = 60;
    constexpr qint64 kHour = 60 * kMinute;
    const qint64 seconds = std::max<qint64>(0, since.secsTo(now));
    if (seconds < kMinute)
        return tr("just now");
    if (seconds < kHour)
        return tr("%n minutes ago", nullptr, static_cast<int>(seconds / kMinute));
    if (seconds < 48 * kHour)
        return tr("%n hours ago", nullptr, static_cast<int>(seconds / kHour));
    return tr("%n days ago", nullptr, static_cast<int>(seconds / (24 * kHour)));
}

QString LinkWords::waiting(const LinkState &state, const QDateTime &now)
{
    if (state.waiting == 0)
        return tr("Nothing waits to be sent.");
    return tr("%n changes wait to be sent; the oldest was made %1.", nullptr, state.waiting)
        .arg(age(state.oldest, now));
}

QString LinkWords::lastSuccess(const LinkState &state)
{
    if (!state.lastSuccess.isValid())
        return tr("Not since the program was started.");
    return tr("Last agreed %1")
        .arg(QLocale().toString(state.lastSuccess.toLocalTime(), QLocale::ShortFormat));
}

bool LinkWords::isRunningOut(const LinkState &state)
{
    return state.link != LinkState::Link::None && state.leaseDaysLeft
        && *state.leaseDaysLeft <= access::kLeaseNotice.count();
}

QString LinkWords::lease(const LinkState &state)
{
    if (!isRunningOut(state))
        return {};
    if (*state.leaseDaysLeft == 0)
        return tr("The server has been silent for too long: from the next login on this desk opens "
                  "only once it has answered.");
    return tr("The server has been silent for long. In %n days this desk opens only once it has "
              "answered; get it on the network before.",
        nullptr, *state.leaseDaysLeft);
}

QString LinkWords::audit()
{
    return tr("The record of who did what here is not the one that the server has confirmed. Go on "
              "working; nothing is lost. Ask your administrator to check it.");
}

Tone LinkWords::tone(const LinkState &state, const QDateTime &now)
{
    if (state.audit == LinkState::Audit::Disputed)
        return Tone::Err;
    const Tone link = linkTone(state, now);
    return state.toDecide > 0 && link != Tone::Err ? Tone::Warn : link;
}

Tone LinkWords::linkTone(const LinkState &state, const QDateTime &now)
{
    switch (state.link) {
    case LinkState::Link::None:
        return Tone::Neutral;
    case LinkState::Link::Stopped:
        return Tone::Err;
    case LinkState::Link::Offline:
        return isStale(state, now) || isRunningOut(state) ? Tone::Warn : Tone::Neutral;
    case LinkState::Link::Online:
        return Tone::Ok;
    }
    Q_UNREACHABLE();
}

} // namespace lobby::ui
