#include "models/exchange/import/laid_over.h"

#include "models/guests/values/telephone.h"
#include "models/names/text_folding.h"

#include <algorithm>

namespace lobby::exchange {

using namespace guests;

namespace {

void lay(QString &stored, const QString &said)
{
    if (!said.isEmpty() && names::foldGlued(stored) != names::foldGlued(said))
        stored = said;
}

/// "1981" and "1981-05" say less of the same day.
void lay(BirthDate &stored, const BirthDate &said)
{
    if (said.isUnknown() || stored.toText().startsWith(said.toText()))
        return;
    stored = said;
}

void layGuest(Guest &stored, const Guest &said)
{
    const bool named = !said.fullNameNative.isEmpty() || !said.latinSurname.isEmpty();
    for (QString Guest::*text :
        {&Guest::surname, &Guest::givenName, &Guest::fullNameNative, &Guest::latinSurname,
            &Guest::latinGivenName, &Guest::salutation, &Guest::nationality, &Guest::language,
            &Guest::vipCode, &Guest::status, &Guest::memberNo, &Guest::profession})
        lay(stored.*text, said.*text);
    if (named && stored.name().isEmpty())
        stored.nameOrder = said.nameOrder;
    if (said.gender != Gender::Unknown)
        stored.gender = said.gender;
    lay(stored.birthDate, said.birthDate);
    if (!said.remark.isEmpty() && !stored.remark.contains(said.remark)) // nobody's remark goes
        stored.remark = stored.remark.isEmpty() ? said.remark : stored.remark + u'\n' + said.remark;
}

template <typename Member, typename Same>
void add(QList<Member> &stored, const QList<Member> &said, Same same)
{
    for (Member member : said) {
        const bool there = std::any_of(
            stored.cbegin(), stored.cend(), [&](const Member &one) { return same(one, member); });
        if (there)
            continue;
        if constexpr (requires { member.primary; })
            member.primary = stored.isEmpty();
        stored.append(member);
    }
}

void layDocuments(QList<IdentityDocument> &stored, const QList<IdentityDocument> &said,
    const std::function<QByteArray(const QString &)> &indexOf)
{
    for (const IdentityDocument &document : said) {
        const QByteArray index = indexOf(document.number);
        const auto same
            = std::find_if(stored.begin(), stored.end(), [&](const IdentityDocument &one) {
                  return one.numberIndex == index
                      || (!one.number.isEmpty() && indexOf(one.number) == index);
              });
        if (same == stored.end()) {
            stored.append(document);
            stored.last().primary = stored.size() == 1;
            continue;
        }
        lay(same->issuingCountry, document.issuingCountry);
        if (document.issueDate.isValid())
            same->issueDate = document.issueDate;
        if (document.expiryDate.isValid())
            same->expiryDate = document.expiryDate;
    }
}

} // namespace

GuestProfile laidOver(GuestProfile stored, const GuestProfile &row,
    const std::function<QByteArray(const QString &)> &indexOf)
{
    layGuest(stored.guest, row.guest);
    add(stored.telephones, row.telephones,
        [](const Telephone &a, const Telephone &b) { return storedForm(a) == storedForm(b); });
    add(stored.emails, row.emails, [](const Email &a, const Email &b) {
        return a.address.compare(b.address, Qt::CaseInsensitive) == 0;
    });
    add(stored.imAccounts, row.imAccounts, [](const ImAccount &a, const ImAccount &b) {
        return a.kind == b.kind && a.value == b.value;
    });
    add(stored.addresses, row.addresses, [](const Address &a, const Address &b) {
        return names::foldGlued(a.addressLine) == names::foldGlued(b.addressLine)
            && (b.cityName.isEmpty()
                || names::foldGlued(a.cityName) == names::foldGlued(b.cityName));
    });
    add(stored.preferences, row.preferences, [](const Preference &a, const Preference &b) {
        return a.groupCode == b.groupCode && a.value == b.value;
    });
    add(stored.tags, row.tags, [](const Tag &a, const Tag &b) { return a.code == b.code; });
    layDocuments(stored.documents, row.documents, indexOf);
    return stored;
}

} // namespace lobby::exchange
