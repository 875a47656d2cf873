#include "models/exchange/cards/card_property.h"

#include <algorithm>
#include <array>

namespace lobby::exchange {

namespace {

// HOBBY is RFC 6715, the phonetic names are what address books write.
constexpr std::array kCardProperties {
    CardProperty {"guest.full_name_native", "FN", "FN"},
    CardProperty {"guest.latin_surname", "X-PHONETIC-LAST-NAME", "X-PHONETIC-LAST-NAME"},
    CardProperty {"guest.latin_given_name", "X-PHONETIC-FIRST-NAME", "X-PHONETIC-FIRST-NAME"},
    CardProperty {"guest.gender", "GENDER", "X-GENDER"},
    CardProperty {"guest.birth_date", "BDAY", "BDAY"},
    CardProperty {"guest.nationality", "X-NATIONALITY", "X-NATIONALITY"},
    CardProperty {"guest.language", "LANG", "X-LANG"},
    CardProperty {"guest.vip_code", "X-VIP", "X-VIP"},
    CardProperty {"guest.status", "X-GUEST-STATUS", "X-GUEST-STATUS"},
    CardProperty {"guest.member_no", "X-MEMBER-NO", "X-MEMBER-NO"},
    CardProperty {"guest.profession", "ROLE", "ROLE"},
    CardProperty {"guest.remark", "NOTE", "NOTE"},
    CardProperty {"telephone.e164:mobile", "TEL", "TEL", ";TYPE=cell"},
    CardProperty {"telephone.e164:home", "TEL", "TEL", ";TYPE=home"},
    CardProperty {"telephone.e164:work", "TEL", "TEL", ";TYPE=work"},
    CardProperty {"telephone.e164:fax", "TEL", "TEL", ";TYPE=fax"},
    CardProperty {"email.address", "EMAIL", "EMAIL"},
    CardProperty {"identity_document.doc_type", "X-DOCUMENT-TYPE", "X-DOCUMENT-TYPE"},
    CardProperty {"identity_document.number_sealed", "X-DOCUMENT-NO", "X-DOCUMENT-NO"},
    CardProperty {"identity_document.issuing_country", "X-DOCUMENT-COUNTRY", "X-DOCUMENT-COUNTRY"},
    CardProperty {"identity_document.issue_date", "X-DOCUMENT-ISSUED", "X-DOCUMENT-ISSUED"},
    CardProperty {"identity_document.expiry_date", "X-DOCUMENT-EXPIRES", "X-DOCUMENT-EXPIRES"},
    CardProperty {"preference.value:hobby", "HOBBY", "X-HOBBY"},
};

} // namespace

std::span<const CardProperty> cardProperties()
{
    return kCardProperties;
}

const CardProperty *cardPropertyOf(QStringView field)
{
    const auto *found = std::find_if(kCardProperties.begin(), kCardProperties.end(),
        [field](const CardProperty &one) { return field == QLatin1StringView(one.field); });
    return found == kCardProperties.end() ? nullptr : found;
}

std::optional<QString> accountServiceOf(QStringView field)
{
    constexpr QLatin1StringView kPrefix("im_account.value:");
    return field.startsWith(kPrefix) ? std::optional(field.sliced(kPrefix.size()).toString())
                                     : std::nullopt;
}

} // namespace lobby::exchange
