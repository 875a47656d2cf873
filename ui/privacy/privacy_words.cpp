#include "ui/privacy/privacy_words.h"

namespace lobby::ui {

using privacy::Purpose;

const char *PrivacyWords::purposeSource(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Preferences:
        return QT_TR_NOOP("Remember preferences for the next stay");
    case Purpose::OffersByEmail:
        return QT_TR_NOOP("Offers by e-mail");
    case Purpose::OffersByPhone:
        return QT_TR_NOOP("Offers by phone or message");
    case Purpose::Loyalty:
        return QT_TR_NOOP("Membership programme");
    case Purpose::ThirdParties:
        return QT_TR_NOOP("Pass data on to partners");
    }
    Q_UNREACHABLE();
}

QString PrivacyWords::purpose(Purpose purpose)
{
    return tr(purposeSource(purpose));
}

} // namespace lobby::ui
