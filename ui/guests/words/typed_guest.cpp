#include "ui/guests/words/typed_guest.h"

#include "models/guests/values/telephone.h"

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using guests::GuestProfile;

GuestProfile guestTyped(const QString &text, const QString &region)
{
    GuestProfile profile;
    const QString typed = text.simplified();
    const auto digits = std::ranges::count_if(typed, [](QChar c) { return c.isDigit(); });
    const bool letters = std::ranges::any_of(typed, [](QChar c) { return c.isLetter(); });
    constexpr int kFewestDigits = 5; // of a telephone number; a room has fewer
    if (typed.contains(u'@')) {
        guests::Email email;
        email.kind = u"personal"_s;
        email.address = typed;
        email.primary = true;
        profile.emails = {email};
    } else if (digits >= kFewestDigits && !letters) {
        profile.telephones = {guests::telephoneOf(typed, region)};
    } else if (letters && typed.front().script() == QChar::Script_Latin) {
        const qsizetype space = typed.lastIndexOf(u' ');
        profile.guest.latinGivenName = space < 0 ? QString() : typed.left(space);
        profile.guest.latinSurname = typed.mid(space + 1).toUpper();
    } else if (letters) {
        profile.guest.fullNameNative = typed;
        profile.guest.nameOrder = names::usualOrder(typed, {});
    }
    return profile;
}

} // namespace lobby::ui
