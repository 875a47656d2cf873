#include "models/quality/rates/record_rules.h"

#include "models/checkin/capture/jurisdiction.h"
#include "models/guests/guest_validation.h"
#include "models/guests/values/country_codes.h"
#include "models/names/text_folding.h"
#include "models/quality/quiet/dummy_values.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace lobby::quality {

using namespace Qt::StringLiterals;
using checkin::CaptureField;
using checkin::Jurisdiction;
using guests::GuestProfile;
using guests::IdentityDocument;
using What = Verification::What;

namespace {

constexpr int kHalfYear = 6; ///< months

class Rating
{
public:
    Rating(const RatedGuest &guest, const RatingPlace &place)
        : m_guest(guest)
        , m_profile(guest.profile)
        , m_place(place)
        , m_rules(checkin::jurisdictionOf(place.country))
    {
        const std::optional<int> age = m_profile.guest.birthDate.ageOn(place.today);
        m_isMinor = age && *age < m_rules.fullAge;
        const QString &nation = m_profile.guest.nationality;
        m_isForeign = !nation.isEmpty() && nation != place.country;
    }

    [[nodiscard]] RecordFacts facts() &&
    {
        require();
        check();
        time();
        agree();
        m_facts.state = stateOf(m_guest.ledger);
        m_facts.capture = captureWay();
        m_facts.age = age();
        return m_facts;
    }

private:
    void owe(QualityField field, bool isThere)
    {
        m_facts.required.add(field);
        if (!isThere)
            m_facts.missing.add(field);
    }

    /// What a house may not keep is not asked for.
    void require()
    {
        const guests::Guest &guest = m_profile.guest;
        owe(QualityField::Name, !guest.name().isEmpty());
        if (!m_isMinor)
            owe(QualityField::Telephone, !m_profile.telephones.isEmpty());
        if (!m_guest.hasStayed)
            return;
        if (m_isForeign && m_rules.keeps(CaptureField::LatinName))
            owe(QualityField::LatinName, !guest.latinSurname.isEmpty());
        if (m_rules.keeps(CaptureField::BirthDate)) {
            owe(QualityField::BirthDate,
                guest.birthDate.precision() == guests::BirthDate::Precision::Day);
        }
        if (m_rules.keeps(CaptureField::Gender))
            owe(QualityField::Sex, guest.gender != guests::Gender::Unknown);
        if (m_rules.keeps(CaptureField::Nationality))
            owe(QualityField::Nationality, !guest.nationality.isEmpty());
        if (m_rules.keeps(CaptureField::Document))
            requireDocument();
        if (m_rules.id != "generic"_L1 && !m_isForeign) {
            owe(QualityField::Address,
                std::ranges::any_of(m_profile.addresses, [](const guests::Address &address) {
                    return !address.addressLine.isEmpty() || !address.cityName.isEmpty();
                }));
        }
        if (m_isMinor)
            owe(QualityField::Guardian, !m_profile.guardians.isEmpty());
    }

    void requireDocument()
    {
        const auto whole = std::ranges::find_if(m_profile.documents, &Rating::isWhole);
        owe(QualityField::Document, whole != m_profile.documents.end());
        if (!m_rules.keepsExpiry || whole == m_profile.documents.end())
            return;
        owe(QualityField::Expiry,
            std::ranges::any_of(m_profile.documents, [](const IdentityDocument &document) {
                return isWhole(document) && document.expiryDate.isValid();
            }));
    }

    static bool isWhole(const IdentityDocument &document)
    {
        return !document.docType.isEmpty() && !document.issuingCountry.isEmpty()
            && (!document.numberSealed.isEmpty() || !document.number.isEmpty()
                || !document.numberLast4.isEmpty());
    }

    void examine(QualityField field, bool isThere, What what)
    {
        const bool isFalse = isCalledFalse(m_guest.ledger, what);
        if (!isThere && !isFalse)
            return;
        m_facts.checked.add(field);
        if (isFalse)
            m_facts.failed.add(field);
    }

    void check()
    {
        const guests::Guest &guest = m_profile.guest;
        if (!guest.generated)
            examine(QualityField::Name, !guest.name().isEmpty(), What::Name);
        examine(QualityField::BirthDate, !guest.birthDate.isUnknown(), What::Birth);
        if (!guest.nationality.isEmpty())
            m_facts.checked.add(QualityField::Nationality);
        examine(QualityField::Document, !m_profile.documents.isEmpty(), What::Document);
        const auto endsSomeDay
            = [](const IdentityDocument &document) { return document.expiryDate.isValid(); };
        if (std::ranges::any_of(m_profile.documents, endsSomeDay))
            m_facts.checked.add(QualityField::Expiry);
        examine(QualityField::Telephone, !m_profile.telephones.isEmpty(), What::Telephone);
        examine(QualityField::Email, !m_profile.emails.isEmpty(), What::Email);
        examine(QualityField::Address, !m_profile.addresses.isEmpty(), What::Address);
        failInvented();
        failRefused();
    }

    void fail(QualityField field)
    {
        m_facts.checked.add(field);
        m_facts.failed.add(field);
    }

    void failInvented()
    {
        const guests::Guest &guest = m_profile.guest;
        const names::PersonalName name = guest.name();
        if (!guest.generated
            && isDummyName(name.native.isEmpty() ? name.spokenForm() : name.native))
            fail(QualityField::Name);
        if (isDummyBirthDate(guest.birthDate.toText()))
            fail(QualityField::BirthDate);
        for (const guests::Telephone &telephone : m_profile.telephones) {
            if (isDummyTelephone(telephone.e164.isEmpty() ? telephone.raw : telephone.e164))
                fail(QualityField::Telephone);
        }
        for (const guests::Email &email : m_profile.emails) {
            if (isDummyEmail(email.address))
                fail(QualityField::Email);
        }
        for (const IdentityDocument &document : m_profile.documents) {
            if (document.docType.isEmpty() || document.issuingCountry.isEmpty())
                fail(QualityField::Document);
        }
    }

    /// What a form would say, too.
    void failRefused()
    {
        using Kind = guests::GuestProblem::Kind;
        for (const guests::GuestProblem &problem : guests::validate(m_profile, m_place.today)) {
            switch (problem.kind) {
            case Kind::BirthDateInFuture:
            case Kind::BirthDateTooEarly:
                fail(QualityField::BirthDate);
                break;
            case Kind::PhoneNotValid:
                fail(QualityField::Telephone);
                break;
            case Kind::EmailNotValid:
                fail(QualityField::Email);
                break;
            case Kind::ExpiryBeforeIssue:
                fail(QualityField::Expiry);
                break;
            case Kind::UnknownCountry:
                fail(problem.field == "nationality"_L1           ? QualityField::Nationality
                        : problem.field.startsWith("address"_L1) ? QualityField::Address
                                                                 : QualityField::Document);
                break;
            default:
                break; // what cannot be saved, and expiry, which is a matter of time
            }
        }
    }

    [[nodiscard]] bool isFresh(What what, const Uuid &id, int years) const
    {
        const qint64 last
            = std::max(m_guest.writtenMs.value(id), verifiedAt(m_guest.ledger, what, id));
        const QDate since = QDateTime::fromMSecsSinceEpoch(last, QTimeZone::utc()).date();
        return since.addYears(years) >= m_place.today;
    }

    /// One that is known to be as it was is enough.
    template <typename Member, typename IsFresh>
    void period(QualityField field, const QList<Member> &members, IsFresh fresh)
    {
        if (members.isEmpty())
            return;
        m_facts.timed.add(field);
        if (std::ranges::none_of(members, fresh))
            m_facts.stale.add(field);
    }

    void time()
    {
        const auto within = [this](What what, int years) {
            return
                [this, what, years](const auto &member) { return isFresh(what, member.id, years); };
        };
        period(QualityField::Telephone, m_profile.telephones,
            within(What::Telephone, kTelephoneYears));
        period(QualityField::Email, m_profile.emails, within(What::Email, kEmailYears));
        period(QualityField::Address, m_profile.addresses, within(What::Address, kAddressYears));
        period(QualityField::Document, m_profile.documents, [this](const IdentityDocument &one) {
            return one.expiryDate.isValid() ? one.expiryDate >= m_place.today
                                            : isFresh(What::Document, one.id, kDocumentYears);
        });
    }

    void rule(CrossRule rule, bool holds)
    {
        const auto bit = static_cast<quint8>(1U << unsigned(rule));
        m_facts.rulesChecked = static_cast<quint8>(m_facts.rulesChecked | bit);
        if (!holds)
            m_facts.rulesBroken = static_cast<quint8>(m_facts.rulesBroken | bit);
    }

    void agree()
    {
        const guests::Guest &guest = m_profile.guest;
        for (const IdentityDocument &document : m_profile.documents)
            agree(document);
        if (m_isMinor && m_guest.hasStayed)
            rule(CrossRule::MinorHasGuardian, !m_profile.guardians.isEmpty());
        if (guest.status == "lost"_L1)
            rule(CrossRule::LostHasReason, !guest.statusReason.isEmpty());
    }

    void agree(const IdentityDocument &document)
    {
        const guests::Guest &guest = m_profile.guest;
        if (const auto born = guest.birthDate.earliest(); born && document.issueDate.isValid())
            rule(CrossRule::BirthBeforeIssue, *born <= document.issueDate);
        if (document.issueDate.isValid() && document.expiryDate.isValid())
            rule(CrossRule::IssueBeforeExpiry, document.issueDate <= document.expiryDate);
        const QString country = document.issuingCountry.size() == 2
            ? document.issuingCountry
            : guests::countryOfDocument(document.issuingCountry);
        const bool isOfNation = document.docType.startsWith(u'P')
            || document.docType == "passport"_L1 || document.docType == "resident_id_cn"_L1;
        if (isOfNation && !country.isEmpty() && !guest.nationality.isEmpty())
            rule(CrossRule::DocumentOfNation, country == guest.nationality);
    }

    [[nodiscard]] CaptureWay captureWay() const
    {
        const IdentityDocument *document = guests::primaryOf(m_profile.documents);
        if (!document)
            return CaptureWay::NoDocument;
        static const QStringList codes {u"mrz_ocr"_s, u"wedge"_s, u"chip"_s, u"cn_reader"_s};
        const qsizetype at = codes.indexOf(document->captureMethod);
        return at < 0 ? CaptureWay::Typed : CaptureWay(at + int(CaptureWay::MrzPicture));
    }

    [[nodiscard]] VerifiedAge age() const
    {
        qint64 last = 0;
        for (const Verification &entry : m_guest.ledger) {
            if (entry.outcome != Verification::Outcome::False)
                last = std::max(last, entry.atMs);
        }
        if (last == 0)
            return VerifiedAge::Never;
        const QDate day = QDateTime::fromMSecsSinceEpoch(last, QTimeZone::utc()).date();
        if (day.addMonths(kHalfYear) >= m_place.today)
            return VerifiedAge::HalfYear;
        for (const auto &[age, years] : {std::pair(VerifiedAge::Year, 1),
                 std::pair(VerifiedAge::TwoYears, 2), std::pair(VerifiedAge::ThreeYears, 3)}) {
            if (day.addYears(years) >= m_place.today)
                return age;
        }
        return VerifiedAge::Older;
    }

    const RatedGuest &m_guest;
    const GuestProfile &m_profile;
    const RatingPlace &m_place;
    const Jurisdiction &m_rules;
    bool m_isMinor = false;
    bool m_isForeign = false;
    RecordFacts m_facts;
};

} // namespace

RecordFacts factsOf(const RatedGuest &guest, const RatingPlace &place)
{
    return Rating(guest, place).facts();
}

bool isDummyName(QStringView name)
{
    static const QSet<QString> idle {u"test"_s, u"guest"_s, u"unknown"_s, u"none"_s, u"na"_s,
        u"noname"_s, u"dummy"_s, u"nobody"_s, u"walkin"_s, u"未知"_s, u"测试"_s, u"客人"_s,
        u"无名"_s, u"散客"_s, u"不详"_s};
    const QString folded = names::foldGlued(name);
    if (folded.isEmpty())
        return !name.isEmpty(); // signs alone
    if (idle.contains(folded))
        return true;
    const bool hasLetter
        = std::ranges::any_of(folded, [](QChar c) { return c.isLetter() || c.isSurrogate(); });
    if (!hasLetter)
        return true;
    // "xxx"; not 丽丽, which is a name, and no Latin name of two letters ("Oo") either.
    return folded.size() > 2
        && std::ranges::all_of(folded, [&folded](QChar c) { return c == folded.front(); });
}

} // namespace lobby::quality
