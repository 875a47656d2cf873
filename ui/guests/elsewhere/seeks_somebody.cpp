#include "ui/guests/elsewhere/seeks_somebody.h"

#include "models/guests/values/telephone.h"
#include "ui/guests/words/typed_guest.h"

#include <algorithm>

namespace lobby::ui {

namespace {

/// Letters and figures as on passports, or as many figures as Chinese identity numbers have.
bool isDocumentNumber(const QString &number)
{
    constexpr qsizetype kResidentId = 18;
    constexpr qsizetype kFewestDigits = 5;
    const auto isPlain
        = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); };
    const auto digits = std::ranges::count_if(number, [](QChar c) { return c.isDigit(); });
    return std::ranges::all_of(number, isPlain) && digits >= kFewestDigits
        && (digits < number.size() || number.size() == kResidentId);
}

} // namespace

guests::Somebody somebodyTyped(const QString &text, const QString &region)
{
    guests::Somebody somebody;
    if (isDocumentNumber(access::DocumentNumbers::normalised(text))) {
        somebody.documentNumber = text.simplified();
        return somebody;
    }
    const guests::GuestProfile typed = guestTyped(text, region);
    somebody.name = typed.guest.name();
    if (!typed.telephones.isEmpty())
        somebody.phone = guests::storedForm(typed.telephones.constFirst());
    return somebody;
}

} // namespace lobby::ui
