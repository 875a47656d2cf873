#include "server/service/answers.h"

#include "models/sync/wire/frame.h"

namespace lobby::server {

namespace {

constexpr int kBusyMs = 1000;

struct Told
{
    int status;
    const char *word;
};

Told toldOf(sync::Status status)
{
    switch (status) {
    case sync::Status::Ok:
        return {200, "ok"};
    case sync::Status::Behind:
        return {409, "behind"};
    case sync::Status::Drain:
        return {403, "revoked_drain"};
    case sync::Status::Wipe:
        return {403, "revoked_wipe"};
    case sync::Status::Upgrade:
        return {426, "upgrade"};
    case sync::Status::Refused:
        return {403, "refused"};
    }
    Q_UNREACHABLE();
}

} // namespace

Response answerOf(sync::Status status, const QByteArray &message)
{
    const Told told = toldOf(status);
    Response response;
    response.status = told.status;
    response.contentType = kSyncContentType;
    response.body = sync::framed(message);
    response.headers = {{"Lobby-Status", told.word}};
    response.word = told.word;
    return response;
}

Response answerOf(const QByteArray &message)
{
    return answerOf(sync::Status::Ok, message);
}

Response refusalOf(const Error &error)
{
    switch (error.code) {
    case Error::Code::DiskFull:
        return Response::refusal(507, "server_full");
    case Error::Code::Conflict:
    case Error::Code::Unavailable:
    case Error::Code::Cancelled:
    case Error::Code::ReadOnly:
    case Error::Code::VaultBusy: {
        Response busy = Response::refusal(503, "busy");
        busy.retryAfterMs = kBusyMs;
        return busy;
    }
    default:
        return Response::refusal(500, "internal");
    }
}

Response slowDown(int retryAfterMs)
{
    Response response = Response::refusal(429, "slow_down");
    response.retryAfterMs = retryAfterMs;
    return response;
}

} // namespace lobby::server
