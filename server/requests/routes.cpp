#include "server/requests/routes.h"

namespace lobby::server {

namespace {

bool matches(const QByteArray &pattern, QByteArrayView path)
{
    if (pattern.endsWith('*'))
        return path.startsWith(QByteArrayView(pattern).chopped(1));
    return path == pattern;
}

} // namespace

Routes::Match Routes::find(QByteArrayView method, QByteArrayView path) const
{
    Match match;
    for (const Route &route : m_routes) {
        if (!matches(route.path, path))
            continue;
        if (route.method == method) {
            match.route = &route;
            return match;
        }
        match.allowed.append(route.method);
    }
    return match;
}

} // namespace lobby::server
