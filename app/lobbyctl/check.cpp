#include "app/lobbyctl/commands.h"
#include "models/names/pinyin.h"

namespace lobby::ctl {

int checkNames(Console &console)
{
    while (const std::optional<QByteArray> line = console.readLine())
        console.print(names::nameReadingJson(QString::fromUtf8(*line)));
    return kDone;
}

} // namespace lobby::ctl
