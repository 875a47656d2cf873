#pragma once

#include "models/checkin/permits/permit.h"

namespace lobby::checkin {

/// Lines as Latin-1, trimmed; readers below look only at zones of their own line counts.
using PermitLines = QList<QByteArray>;

[[nodiscard]] inline std::string_view part(const QByteArray &line, int start, int length)
{
    return {line.constData() + start, std::size_t(length)};
}
[[nodiscard]] inline QString text(std::string_view characters)
{
    const std::string_view kept = characters.substr(0, characters.find_last_not_of('<') + 1);
    return QString::fromLatin1(kept.data(), qsizetype(kept.size()));
}
[[nodiscard]] inline bool holdsAt(const QByteArray &line, int start, int length)
{
    return line.at(start + length) == checkDigit(part(line, start, length));
}

[[nodiscard]] bool isPrcCard(const PermitLines &lines);
[[nodiscard]] bool isPrcStrip(const PermitLines &lines);
[[nodiscard]] bool isOldPrcCard(const PermitLines &lines);
[[nodiscard]] bool isFrenchCard(const PermitLines &lines);

[[nodiscard]] Permit readPrcCard(const PermitLines &lines);
[[nodiscard]] Permit readPrcStrip(const PermitLines &lines);
[[nodiscard]] Permit readFrenchCard(const PermitLines &lines);

} // namespace lobby::checkin
