#include "ui/guestside/guest_details.h"

#include "models/guests/values/telephone.h"
#include "ui/guests/words/guest_words.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using guests::GuestProfile;

namespace {

/// Puts a member in front of the others as the primary one.
template <typename Member>
void lead(QList<Member> &members, Member first)
{
    for (Member &member : members)
        member.primary = false;
    first.primary = true;
    members.prepend(std::move(first));
}

} // namespace

GuestDetails detailsOf(const GuestProfile &profile)
{
    const guests::Telephone *telephone = primaryOf(profile.telephones);
    const guests::Email *email = primaryOf(profile.emails);
    return {profile.guest.fullNameNative, profile.guest.latinSurname, profile.guest.latinGivenName,
        telephone ? GuestWords::phone(*telephone) : QString(), email ? email->address : QString()};
}

QList<DetailChange> changesOf(const GuestDetails &shown, const GuestDetails &typed)
{
    QList<DetailChange> changes;
    const auto compare = [&](const QString &field, const QString &before, const QString &after) {
        const QString clean = after.simplified();
        if (!clean.isEmpty() && clean != before)
            changes.append({field, before, clean});
    };
    compare(u"full_name_native"_s, shown.nativeName, typed.nativeName);
    compare(u"latin_surname"_s, shown.latinSurname, typed.latinSurname);
    compare(u"latin_given_name"_s, shown.latinGivenName, typed.latinGivenName);
    compare(u"telephone"_s, shown.telephone, typed.telephone);
    compare(u"email"_s, shown.email, typed.email);
    return changes;
}

GuestProfile corrected(
    GuestProfile profile, const QList<DetailChange> &changes, const QString &region)
{
    for (const DetailChange &change : changes) {
        if (change.field == "full_name_native"_L1)
            profile.guest.fullNameNative = change.after;
        else if (change.field == "latin_surname"_L1)
            profile.guest.latinSurname = change.after;
        else if (change.field == "latin_given_name"_L1)
            profile.guest.latinGivenName = change.after;
        else if (change.field == "telephone"_L1)
            lead(profile.telephones, guests::telephoneOf(change.after, region));
        else
            lead(profile.emails, guests::Email {.kind = u"personal"_s, .address = change.after});
    }
    return profile;
}

} // namespace lobby::ui
