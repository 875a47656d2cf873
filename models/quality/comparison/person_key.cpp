#include "models/quality/comparison/person_key.h"

#include "models/names/search_text.h"
#include "models/names/text_folding.h"
#include "models/quality/comparison/birth_comparison.h"
#include "models/quality/comparison/text_comparison.h"

namespace lobby::quality {

namespace {

constexpr qsizetype kChineseMobile = 11;

QString sexKey(const QString &written)
{
    const QString folded = names::foldGlued(written);
    if (folded.startsWith(u'm') || folded == u"男")
        return QStringLiteral("m");
    if (folded.startsWith(u'f') || folded == u"女")
        return QStringLiteral("f");
    return {};
}

/// The best that any two of both lists say.
template <typename Value, typename Compare>
Finding bestOf(const QList<Value> &a, const QList<Value> &b, Compare compareTwo)
{
    Finding best;
    for (const Value &one : a) {
        for (const Value &other : b) {
            const Finding found = compareTwo(one, other);
            if (best.agreement == Agreement::Missing
                || (found.agreement != Agreement::Missing && found.agreement < best.agreement))
                best = found;
        }
    }
    return best;
}

Finding exactly(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty())
        return {};
    return a == b ? Finding {Agreement::Same, &a} : Finding {Agreement::Different};
}

Finding textually(const QString &a, const QString &b)
{
    return {compareText(a, b), &a};
}

Finding birthOf(const PersonKey &a, const PersonKey &b)
{
    Finding best {compareBirths(a.birth, b.birth), &a.birth};
    const auto tryOther = [&best](const QString &one, const QString &other) {
        const Agreement found = compareBirths(one, other);
        if (found != Agreement::Missing
            && (best.agreement == Agreement::Missing || found < best.agreement))
            best = {found, &one};
    };
    if (best.agreement != Agreement::Same) {
        tryOther(a.birthInDocument, b.birth);
        tryOther(a.birth, b.birthInDocument);
        tryOther(a.birthInDocument, b.birthInDocument);
    }
    return best;
}

/// Street and locality are sometimes written into each other's field.
void compareAddresses(const PersonKey &a, const PersonKey &b, Findings &findings)
{
    Finding &street = findings[at(Aspect::Street)];
    Finding &locality = findings[at(Aspect::Locality)];
    street = textually(a.street, b.street);
    locality = textually(a.locality, b.locality);
    if (street.agreement < Agreement::Similar || a.street.isEmpty())
        return;
    const Agreement across = compareText(a.street, b.locality);
    const Agreement back = compareText(a.locality, b.street);
    const auto fits
        = [](Agreement one) { return one == Agreement::Same || one == Agreement::Near; };
    if ((fits(across) && (fits(back) || back == Agreement::Missing))
        || (fits(back) && across == Agreement::Missing)) {
        street = {Agreement::Swapped};
        locality = {};
    }
}

} // namespace

QString telephoneKey(QStringView written)
{
    QString digits;
    for (const QChar c : written) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    const bool international = written.trimmed().startsWith(u'+') || digits.startsWith(u"00");
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (international || (digits.size() == kChineseMobile + 2 && digits.startsWith(u"861")))
        digits = names::withoutCountryCode(digits).toString();
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

PersonKey personKey(const PersonRecord &record)
{
    PersonKey key;
    key.name = nameKey(record.native, record.surname, record.given);
    key.sex = sexKey(record.sex);
    key.birth = birthDigits(record.birth);
    key.nationality = names::foldGlued(record.nationality);
    for (const PersonRecord::Document &document : record.documents) {
        DocumentKey number = documentKey(document);
        if (number.number.isEmpty())
            continue;
        if (key.birthInDocument.isEmpty())
            key.birthInDocument = birthInDocument(number);
        key.documents.append(std::move(number));
    }
    if (key.birthInDocument == key.birth)
        key.birthInDocument.clear();
    for (const QString &phone : record.phones) {
        if (QString digits = telephoneKey(phone); !digits.isEmpty())
            key.phones.append(std::move(digits));
    }
    for (const QString &email : record.emails) {
        if (const QString address = email.trimmed().toLower(); address.contains(u'@'))
            key.emails.append(address);
    }
    key.streetNumber = names::foldGlued(record.streetNumber);
    key.street = names::foldGlued(record.street);
    key.locality = names::foldGlued(record.locality);
    key.city = names::foldGlued(record.city);
    key.postalCode = names::foldGlued(record.postalCode);
    key.state = names::foldGlued(record.state);
    return key;
}

Findings compare(const PersonKey &a, const PersonKey &b)
{
    Findings findings = {};
    const NameFindings name = compareNames(a.name, b.name);
    findings[at(Aspect::Surname)] = name.surname;
    findings[at(Aspect::Given)] = name.given;
    findings[at(Aspect::NameOrder)] = name.order;
    findings[at(Aspect::Birth)] = birthOf(a, b);
    findings[at(Aspect::Document)]
        = bestOf(a.documents, b.documents, [](const DocumentKey &one, const DocumentKey &other) {
              return Finding {compareDocuments(one, other), &one.number};
          });
    findings[at(Aspect::Phone)]
        = bestOf(a.phones, b.phones, [](const QString &one, const QString &other) {
              return Finding {comparePhones(one, other), &one};
          });
    findings[at(Aspect::Email)]
        = bestOf(a.emails, b.emails, [](const QString &one, const QString &other) {
              return Finding {compareEmails(one, other), &one};
          });
    findings[at(Aspect::Sex)] = exactly(a.sex, b.sex);
    findings[at(Aspect::Nationality)] = exactly(a.nationality, b.nationality);
    findings[at(Aspect::StreetNumber)]
        = {compareDigits(a.streetNumber, b.streetNumber), &a.streetNumber};
    compareAddresses(a, b, findings);
    findings[at(Aspect::City)] = textually(a.city, b.city);
    findings[at(Aspect::PostalCode)] = {compareDigits(a.postalCode, b.postalCode), &a.postalCode};
    findings[at(Aspect::State)] = textually(a.state, b.state);
    return findings;
}

} // namespace lobby::quality
