#include "models/checkin/codes/own_code.h"

namespace lobby::checkin {

namespace {

constexpr QStringView kGuest = u"LOBBY:G:";
constexpr QStringView kStay = u"LOBBY:S:";

} // namespace

QString OwnCode::toText() const
{
    return (kind == Kind::Guest ? kGuest : kStay).toString() + id.toString().toUpper();
}

std::optional<OwnCode> OwnCode::parse(QStringView text)
{
    text = text.trimmed();
    const bool guest = text.startsWith(kGuest, Qt::CaseInsensitive);
    if (!guest && !text.startsWith(kStay, Qt::CaseInsensitive))
        return std::nullopt;
    const auto id = Uuid::fromString(text.sliced(kGuest.size()).toString().toLower());
    if (!id || id->isNull())
        return std::nullopt;
    return OwnCode {guest ? Kind::Guest : Kind::Stay, *id};
}

} // namespace lobby::checkin
