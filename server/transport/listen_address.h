#pragma once

#include "models/support/result.h"

#include <QByteArray>
#include <QString>

namespace lobby::server {

/// Where the server listens: "tls://0.0.0.0:8443", "tls://[::]:8443", "http://127.0.0.1:8080",
/// "unix:/run/lobbyd/http.sock".
struct ListenAddress
{
    enum class Kind {
        Tls,
        Plain, ///< behind a proxy, on loopback alone
        Unix, ///< behind a proxy
    };
    Kind kind = Kind::Tls;
    QByteArray host = {}; ///< an address, without brackets
    quint16 port = 0; ///< 0: whichever is free
    QString path = {}; ///< of the Unix socket, absolute

    /// Invalid for anything else; NotAllowed for plain HTTP on an address that others can reach.
    static Result<ListenAddress> parse(const QString &text);
};

} // namespace lobby::server
