#include "models/checkin/permits/permit.h"

#include "models/checkin/permits/permit_layouts.h"

#include <algorithm>

namespace lobby::checkin {

QLatin1StringView kindName(PermitKind kind)
{
    switch (kind) {
    case PermitKind::HkMoTravelPermit:
        return QLatin1StringView("hk_mo_travel_permit");
    case PermitKind::TaiwanTravelPermit:
        return QLatin1StringView("taiwan_travel_permit");
    case PermitKind::HkMoExitPermit:
        return QLatin1StringView("hk_mo_exit_permit");
    case PermitKind::TaiwanExitPermit:
        return QLatin1StringView("taiwan_exit_permit");
    case PermitKind::FrenchCard:
        return QLatin1StringView("french_identity_card");
    }
    Q_UNREACHABLE();
}

std::optional<Result<Permit, MrzFault>> readPermit(const QStringList &lines)
{
    if (lines.size() > 3)
        return std::nullopt;
    PermitLines plain;
    for (const QString &line : lines) {
        const QStringView trimmed = QStringView(line).trimmed();
        if (!std::all_of(trimmed.begin(), trimmed.end(),
                [](QChar c) { return isMrzCharacter(c.unicode()); }))
            return std::nullopt;
        plain.append(trimmed.toLatin1());
    }
    if (isOldPrcCard(plain))
        return MrzFault {MrzProblem::UnknownLayout, {}};
    std::optional<Permit> permit;
    if (isPrcCard(plain))
        permit = readPrcCard(plain);
    else if (isPrcStrip(plain))
        permit = readPrcStrip(plain);
    else if (isFrenchCard(plain))
        permit = readFrenchCard(plain);
    if (!permit)
        return std::nullopt;
    for (const QByteArray &line : std::as_const(plain))
        permit->lines.append(QString::fromLatin1(line));
    return *permit;
}

bool isOneLinePermit(QStringView line)
{
    return isPrcStrip({line.trimmed().toLatin1()});
}

} // namespace lobby::checkin
