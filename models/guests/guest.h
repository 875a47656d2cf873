#pragma once

#include "models/guests/values/birth_date.h"
#include "models/guests/values/contacts.h"
#include "models/guests/values/identity_document.h"
#include "models/names/personal_name.h"
#include "models/sync/op.h"

#include <QList>

namespace lobby::guests {

enum class Gender { Unknown, Male, Female, Other };
/// ICAO 9303's letter, "M", "F" or "X"; empty for unknown. Any other letter reads as unknown.
[[nodiscard]] QString genderCode(Gender gender);
[[nodiscard]] Gender genderOf(QStringView code);

/// Who a guest is: one row, its fields named as in the registry. A plain value; text is empty when
/// it is not known.
struct Guest
{
    Uuid id = {};
    QString surname = {}; ///< in the native script, if somebody has divided the name
    QString givenName = {};
    QString fullNameNative = {};
    QString latinSurname = {}; ///< as on the document
    QString latinGivenName = {};
    names::PersonalName::Order nameOrder = names::PersonalName::Order::GivenFirst;
    QString nativeScript = {}; ///< ISO 15924; made from the native name when it is saved
    QString salutation = {};
    Gender gender = Gender::Unknown;
    BirthDate birthDate = {};
    QString nationality = {}; ///< ISO 3166-1 alpha-2
    QString language = {}; ///< BCP 47
    QString vipCode = {};
    QString status = {}; ///< active, dormant, lost; empty counts as active
    QString statusReason = {};
    QString memberNo = {};
    QString profession = {};
    Uuid registeredBranchId = {};
    bool generated = false; ///< a made-up name, e.g. of an anonymised import
    QString remark = {};
    bool doNotRoom = false;
    bool archived = false; ///< read only: see Guests::archive()

    /// For lists, speech and search: the native name, or its parts put together; and the Latin one.
    [[nodiscard]] names::PersonalName name() const;

    friend bool operator==(const Guest &, const Guest &) = default;
};

/// A line of a guest's ledger of notes. Notes are never changed.
struct Note
{
    Uuid id = {};
    Uuid stayId = {};
    QString text = {};
    Uuid authorId = {};
    QString authorName = {}; ///< read only
    qint64 atMs = 0;
    friend bool operator==(const Note &, const Note &) = default;
};

/// A guest with what belongs to him: what a profile page shows, a form edits and a line of JSON
/// says.
struct GuestProfile
{
    Guest guest = {};
    QList<AliasName> aliases = {};
    QList<Telephone> telephones = {};
    QList<Email> emails = {};
    QList<ImAccount> imAccounts = {};
    QList<Address> addresses = {};
    QList<IdentityDocument> documents = {};
    QList<Preference> preferences = {};
    QList<Tag> tags = {};
    QList<Alert> alerts = {};
    QList<Guardian> guardians = {};
    QList<Note> notes = {}; ///< newest first, the latest fifty
    /// Stamps of the guest's fields as they were read: what an edit has seen.
    sync::Stamps seen = {};

    friend bool operator==(const GuestProfile &, const GuestProfile &) = default;
};

/// As everybody sees it: telephones, e-mail and messenger accounts masked, of the birth date the
/// year. Saving it against itself changes nothing.
[[nodiscard]] GuestProfile masked(GuestProfile profile);

/// The one marked as primary, else the first, else none.
template <typename Member>
const Member *primaryOf(const QList<Member> &members)
{
    for (const Member &member : members) {
        if (member.primary)
            return &member;
    }
    return members.isEmpty() ? nullptr : &members.constFirst();
}

} // namespace lobby::guests
