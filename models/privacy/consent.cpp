#include "models/privacy/consent.h"

#include <algorithm>

namespace lobby::privacy {

QLatin1StringView purposeCode(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Preferences:
        return QLatin1StringView("preferences");
    case Purpose::OffersByEmail:
        return QLatin1StringView("offers_by_email");
    case Purpose::OffersByPhone:
        return QLatin1StringView("offers_by_phone");
    case Purpose::Loyalty:
        return QLatin1StringView("loyalty");
    case Purpose::ThirdParties:
        return QLatin1StringView("third_parties");
    }
    Q_UNREACHABLE();
}

std::optional<Purpose> purposeNamed(QAnyStringView code)
{
    const auto *found = std::find_if(kPurposes.begin(), kPurposes.end(),
        [code](Purpose purpose) { return code == purposeCode(purpose); });
    return found == kPurposes.end() ? std::nullopt : std::optional(*found);
}

bool GuestConsents::isGranted(Purpose purpose) const
{
    return std::any_of(latest.begin(), latest.end(), [purpose](const Consent &consent) {
        return consent.purpose == purpose && consent.granted;
    });
}

} // namespace lobby::privacy
