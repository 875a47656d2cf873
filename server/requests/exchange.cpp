#include "server/requests/exchange.h"

namespace lobby::server {

QByteArray Request::header(QByteArrayView name) const
{
    const HeaderField *found = nullptr;
    for (const HeaderField &field : headers) {
        if (field.name != name)
            continue;
        if (found)
            return {};
        found = &field;
    }
    return found ? found->value : QByteArray();
}

Response Response::refusal(int status, QByteArrayView code)
{
    return {.status = status,
        .contentType = "text/plain",
        .body = code.toByteArray(),
        .word = code.toByteArray()};
}

} // namespace lobby::server
