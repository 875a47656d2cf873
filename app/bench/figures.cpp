#include "app/bench/figures.h"

#include <QByteArrayList>
#include <QFile>

#include <malloc.h>

#include <algorithm>
#include <cmath>

namespace lobby::app {

double Figures::percentile(double share) const
{
    if (m_ms.empty())
        return 0;
    std::vector<double> sorted = m_ms;
    std::ranges::sort(sorted);
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<size_t>(std::lround(share * last))];
}

double residentMiB()
{
    malloc_trim(0);
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

} // namespace lobby::app
