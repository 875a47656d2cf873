#include "ui/checkin/cards/painting/card_layout.h"

#include "ui/kit/settings/language.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

QString guestsLanguage(const checkin::RegistrationCard &card, const QString &houseLanguage)
{
    for (const QString &tag : {card.registration.language, card.guest.language}) {
        if (!tag.isEmpty())
            return Language::nearest(QLocale(tag));
    }
    const QString &country = card.guest.nationality;
    if (country.isEmpty())
        return houseLanguage;
    if (country == "CN"_L1)
        return u"zh_CN"_s;
    const bool traditional = country == "TW"_L1 || country == "HK"_L1 || country == "MO"_L1;
    return traditional ? u"zh_TW"_s : u"en"_s;
}

} // namespace

CardLayout cardLayoutFor(const checkin::RegistrationCard &card, const CardSettings &settings,
    const QString &houseLanguage)
{
    const QString guests = guestsLanguage(card, houseLanguage);
    CardLayout layout {settings.paper, {}};
    if (settings.languages != CardLanguages::House)
        layout.languages.append(guests);
    if (settings.languages == CardLanguages::House
        || (settings.languages == CardLanguages::Both && guests != houseLanguage))
        layout.languages.append(houseLanguage);
    return layout;
}

} // namespace lobby::ui
