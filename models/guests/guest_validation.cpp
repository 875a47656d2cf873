#include "models/guests/guest_validation.h"

#include "models/guests/guest_rows.h"
#include "models/guests/values/country_codes.h"

#include <QRegularExpression>

#include <algorithm>

namespace lobby::guests {

namespace {

using Kind = GuestProblem::Kind;

constexpr int kOldest = 130; ///< years

/// ISO/IEC 7812-1 annex B: the check digit of payment cards.
bool holdsCardNumber(const QString &text)
{
    static const QRegularExpression candidates(
        QStringLiteral("(?<![0-9])[3-6](?:[ -]?[0-9]){12,18}(?![0-9])"));
    for (auto match = candidates.globalMatch(text); match.hasNext();) {
        QString digits = match.next().captured();
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        if (digits.size() == 17 || digits.size() == 18)
            continue; // no card is that long; resident identity numbers are
        int sum = 0;
        for (qsizetype i = 0; i < digits.size(); ++i) {
            const int digit = digits.at(digits.size() - 1 - i).digitValue();
            const int doubled = 2 * digit;
            sum += i % 2 == 0 ? digit : doubled / 10 + doubled % 10;
        }
        if (sum % 10 == 0)
            return true;
    }
    return false;
}

class Inspector
{
public:
    explicit Inspector(QDate today)
        : m_today(today)
    {
    }

    void report(Kind kind, QLatin1StringView field, qsizetype index = -1)
    {
        m_problems.append({kind, field, index});
    }

    void guest(const Guest &guest);
    void document(const IdentityDocument &document, qsizetype index);

    void code(const QString &code, std::initializer_list<QStringView> known,
        QLatin1StringView field, qsizetype index = -1)
    {
        if (!code.isEmpty() && std::ranges::find(known, QStringView(code)) == known.end())
            report(Kind::UnknownCode, field, index);
    }

    void country(const QString &code, QLatin1StringView field, qsizetype index = -1)
    {
        if (!code.isEmpty() && !isCountry(code))
            report(Kind::UnknownCountry, field, index);
    }

    /// Lengths of every text of a thing, by the registry's names of its fields.
    template <typename T>
    void lengths(const T &thing, qsizetype index = -1)
    {
        const sync::TableDescription &table = *schema::registry().table(Row<T>::Schema::kTable);
        Row<T>::describe(thing, [&](quint16 number, const auto &member) {
            if constexpr (std::is_same_v<std::decay_t<decltype(member)>, QString>) {
                const QLatin1StringView field(table.field(number)->name);
                if (member.size() > limitOf(field))
                    report(Kind::TooLong, field, index);
            }
        });
    }

    template <typename T>
    void members(const QList<T> &list, QLatin1StringView field)
    {
        if (list.size() > kMaxMembers)
            report(Kind::TooLong, field);
        for (qsizetype i = 0; i < list.size(); ++i)
            lengths(list.at(i), i);
    }

    void freeText(const QString &text, QLatin1StringView field, qsizetype index = -1)
    {
        if (holdsCardNumber(text))
            report(Kind::CardNumber, field, index);
    }

    [[nodiscard]] QList<GuestProblem> problems() &&
    {
        std::ranges::stable_sort(m_problems, [](const GuestProblem &a, const GuestProblem &b) {
            return isRefusal(a.kind) > isRefusal(b.kind);
        });
        return std::move(m_problems);
    }

private:
    static qsizetype limitOf(QLatin1StringView field)
    {
        if (field == QLatin1StringView("remark") || field == QLatin1StringView("text"))
            return kMaxText;
        return field.contains(QLatin1StringView("name")) ? kMaxName : kMaxLine;
    }

    QDate m_today;
    QList<GuestProblem> m_problems;
};

void Inspector::guest(const Guest &guest)
{
    if (guest.name().isEmpty())
        report(Kind::NameMissing, QLatin1StringView("full_name_native"));
    lengths(guest);
    code(guest.status, {u"active", u"dormant", u"lost"}, QLatin1StringView("status"));
    country(guest.nationality, QLatin1StringView("nationality"));
    freeText(guest.remark, QLatin1StringView("remark"));
    if (const std::optional<QDate> born = guest.birthDate.earliest()) {
        if (*born > m_today)
            report(Kind::BirthDateInFuture, QLatin1StringView("birth_date"));
        else if (born->year() < m_today.year() - kOldest)
            report(Kind::BirthDateTooEarly, QLatin1StringView("birth_date"));
    }
}

void Inspector::document(const IdentityDocument &document, qsizetype index)
{
    if (document.number.size() > kMaxName)
        report(Kind::TooLong, QLatin1StringView("identity_document.number"), index);
    const QString &country = document.issuingCountry;
    if (!country.isEmpty() && !isCountry(country) && !isDocumentCountry(country))
        report(Kind::UnknownCountry, QLatin1StringView("identity_document.issuing_country"), index);
    const QDate expiry = document.expiryDate;
    if (expiry.isValid() && document.issueDate.isValid() && expiry < document.issueDate)
        report(Kind::ExpiryBeforeIssue, QLatin1StringView("identity_document.expiry_date"), index);
    else if (expiry.isValid() && expiry < m_today)
        report(Kind::DocumentExpired, QLatin1StringView("identity_document.expiry_date"), index);
}

bool looksLikeEmail(const QString &address)
{
    // RFC 5321: a local part and a domain; whether it exists only a letter can tell.
    static const QRegularExpression form(
        QStringLiteral("^[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+$"));
    return form.match(address).hasMatch();
}

} // namespace

bool isRefusal(Kind kind)
{
    return kind < Kind::BirthDateTooEarly;
}

QList<GuestProblem> validate(const GuestProfile &profile, QDate today)
{
    Inspector inspect(today);
    inspect.guest(profile.guest);
    inspect.members(profile.aliases, QLatin1StringView("guest_name"));
    inspect.members(profile.telephones, QLatin1StringView("telephone"));
    inspect.members(profile.emails, QLatin1StringView("email"));
    inspect.members(profile.imAccounts, QLatin1StringView("im_account"));
    inspect.members(profile.addresses, QLatin1StringView("address"));
    inspect.members(profile.documents, QLatin1StringView("identity_document"));
    inspect.members(profile.preferences, QLatin1StringView("preference"));
    inspect.members(profile.tags, QLatin1StringView("guest_tag"));
    inspect.members(profile.alerts, QLatin1StringView("alert"));
    inspect.members(profile.guardians, QLatin1StringView("guardian"));
    for (qsizetype i = 0; i < profile.telephones.size(); ++i) {
        const Telephone &phone = profile.telephones.at(i);
        inspect.code(phone.kind, {u"mobile", u"home", u"work", u"fax", u"legacy"},
            QLatin1StringView("telephone.kind"), i);
        if (!phone.validated)
            inspect.report(Kind::PhoneNotValid, QLatin1StringView("telephone.e164"), i);
    }
    for (qsizetype i = 0; i < profile.emails.size(); ++i) {
        if (!looksLikeEmail(profile.emails.at(i).address))
            inspect.report(Kind::EmailNotValid, QLatin1StringView("email.address"), i);
    }
    for (qsizetype i = 0; i < profile.addresses.size(); ++i) {
        inspect.country(
            profile.addresses.at(i).countryCode, QLatin1StringView("address.country_code"), i);
    }
    for (qsizetype i = 0; i < profile.documents.size(); ++i)
        inspect.document(profile.documents.at(i), i);
    for (qsizetype i = 0; i < profile.preferences.size(); ++i) {
        const Preference &wish = profile.preferences.at(i);
        inspect.code(wish.strength, {u"must", u"like", u"avoid"},
            QLatin1StringView("preference.strength"), i);
        inspect.freeText(wish.value, QLatin1StringView("preference.value"), i);
    }
    for (qsizetype i = 0; i < profile.alerts.size(); ++i) {
        const Alert &alert = profile.alerts.at(i);
        inspect.code(
            alert.severity, {u"info", u"warning", u"stop"}, QLatin1StringView("alert.severity"), i);
        inspect.freeText(alert.text, QLatin1StringView("alert.text"), i);
    }
    for (qsizetype i = 0; i < profile.guardians.size(); ++i) {
        inspect.code(profile.guardians.at(i).relation,
            {u"mother", u"father", u"relative", u"other"}, QLatin1StringView("guardian.relation"),
            i);
    }
    for (qsizetype i = 0; i < profile.notes.size(); ++i) {
        inspect.lengths(profile.notes.at(i), i);
        inspect.freeText(profile.notes.at(i).text, QLatin1StringView("note.text"), i);
    }
    return std::move(inspect).problems();
}

} // namespace lobby::guests
