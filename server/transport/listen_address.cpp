#include "server/transport/listen_address.h"

#include <boost/asio/ip/address.hpp>

namespace lobby::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestSocketPath = 107; // sockaddr_un::sun_path, less its end

Error invalid(const QString &text)
{
    return {Error::Code::Invalid, u"not an address to listen on"_s, text};
}

} // namespace

Result<ListenAddress> ListenAddress::parse(const QString &text)
{
    ListenAddress address;
    QString place;
    if (text.startsWith(u"unix:"_s)) {
        address.kind = Kind::Unix;
        address.path = text.sliced(5);
        const bool fits = address.path.toUtf8().size() <= kLongestSocketPath;
        return address.path.startsWith(u'/') && fits ? Result(address) : invalid(text);
    }
    if (text.startsWith(u"tls://"_s)) {
        place = text.sliced(6);
    } else if (text.startsWith(u"http://"_s)) {
        address.kind = Kind::Plain;
        place = text.sliced(7);
    }
    const qsizetype colon = place.lastIndexOf(u':');
    if (colon < 0)
        return invalid(text);
    QString host = place.first(colon);
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (isBracketed)
        host = host.sliced(1, host.size() - 2);
    bool isNumber = false;
    address.port = place.sliced(colon + 1).toUShort(&isNumber);
    address.host = host.toUtf8();
    boost::system::error_code failed;
    const auto parsed = boost::asio::ip::make_address(address.host.constData(), failed);
    if (failed || !isNumber || parsed.is_v6() != isBracketed)
        return invalid(text);
    if (address.kind == Kind::Plain && !parsed.is_loopback())
        return Error {Error::Code::NotAllowed, u"plain HTTP on loopback alone"_s, text};
    return address;
}

} // namespace lobby::server
