#include "models/exchange/staging/guest_row.h"

#include "models/checkin/identity/identity_number.h"
#include "models/exchange/mapping/content_guess.h"
#include "models/exchange/staging/written_values.h"
#include "models/guests/guest_changes.h"
#include "models/guests/guest_validation.h"
#include "models/guests/values/telephone.h"
#include "models/names/text_folding.h"

#include <algorithm>

namespace lobby::exchange {

using namespace Qt::StringLiterals;
using namespace guests;

namespace {

const QString kResident = u"resident_id_cn"_s;

bool isLatin(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
        [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Latin; });
}

/// The guest of one row while its cells are read.
class Reading
{
public:
    Reading(qint64 line, const QString &region, QDate today)
        : m_region(region)
        , m_today(today)
    {
        m_row.line = line;
    }

    void report(CellFault fault, int column, std::optional<TableFault> table = {})
    {
        m_row.problems.append({fault, column, table});
    }
    void takeGuest(const QString &field, const QString &text, int column);
    void takeMember(const QString &table, const QString &field, const QString &kind,
        const QString &text, int column);
    GuestRow finished();

private:
    /// Where the row says what a problem of validate() is about.
    [[nodiscard]] int columnOf(const GuestProblem &problem) const;
    void takeTelephones(const QString &kind, const QString &text);
    void checkDocument();
    void takeResident(const checkin::IdentityVerdict &verdict);
    void giveNames();
    void validate();

    GuestRow m_row;
    IdentityDocument m_document;
    Address m_address;
    QString m_region;
    QDate m_today;
    QHash<QString, int> m_columns; ///< of the fields, "birth_date", "identity_document.number"
};

void Reading::takeGuest(const QString &field, const QString &text, int column)
{
    m_columns.insert(field, column);
    Guest &guest = m_row.profile.guest;
    if (field == "full_name_native"_L1) {
        const qsizetype comma = text.indexOf(u',');
        if (comma > 0 && isLatin(text) && text.count(u',') == 1) {
            guest.latinSurname = text.left(comma).trimmed();
            guest.latinGivenName = text.mid(comma + 1).trimmed();
        } else {
            guest.fullNameNative = text;
        }
    } else if (field == "surname"_L1) {
        (isLatin(text) ? guest.latinSurname : guest.surname) = text;
    } else if (field == "given_name"_L1) {
        (isLatin(text) ? guest.latinGivenName : guest.givenName) = text;
    } else if (field == "latin_surname"_L1) {
        guest.latinSurname = text;
    } else if (field == "latin_given_name"_L1) {
        guest.latinGivenName = text;
    } else if (field == "gender"_L1) {
        if (const auto sex = writtenSex(text))
            guest.gender = *sex;
        else
            report(CellFault::UnknownSex, column);
    } else if (field == "birth_date"_L1) {
        if (const auto birth = writtenBirth(text))
            guest.birthDate = *birth;
        else
            report(CellFault::NotADate, column);
    } else if (field == "nationality"_L1) {
        if (const auto country = writtenCountry(text))
            guest.nationality = *country;
        else
            report(CellFault::UnknownCountry, column);
    } else if (field == "status"_L1) {
        if (const auto status = writtenStatus(text))
            guest.status = *status;
        else
            report(CellFault::UnknownStatus, column);
    } else if (field == "language"_L1) {
        guest.language = writtenLanguage(text);
    } else if (field == "vip_code"_L1) {
        guest.vipCode = writtenVip(text);
    } else if (field == "salutation"_L1) {
        guest.salutation = text;
    } else if (field == "member_no"_L1) {
        guest.memberNo = text;
    } else if (field == "profession"_L1) {
        guest.profession = text;
    } else if (field == "remark"_L1) {
        guest.remark = guest.remark.isEmpty() ? text : guest.remark + u'\n' + text;
    }
}

void Reading::takeTelephones(const QString &kind, const QString &text)
{
    const QString sort = kind == "legacy"_L1 ? u"home"_s : kind;
    // Every slash may stand between two numbers or within one.
    const Telephone whole = telephoneOf(text, m_region, sort);
    if (whole.validated) {
        m_row.profile.telephones.append(whole);
        return;
    }
    for (const QString &one : severalValues(text))
        m_row.profile.telephones.append(telephoneOf(one, m_region, sort));
}

void Reading::takeMember(const QString &table, const QString &field, const QString &kind,
    const QString &text, int column)
{
    m_columns.insert(table + u'.' + field, column);
    GuestProfile &profile = m_row.profile;
    if (table == "telephone"_L1) {
        takeTelephones(kind, text);
    } else if (table == "email"_L1) {
        for (const QString &one : severalValues(text)) {
            Email email;
            email.kind = u"personal"_s;
            email.address = one;
            profile.emails.append(email);
        }
    } else if (table == "im_account"_L1) {
        for (const QString &one : severalValues(text))
            profile.imAccounts.append({kind, one});
    } else if (table == "address"_L1) {
        if (field == "address_line"_L1) {
            m_address.addressLine += m_address.addressLine.isEmpty() ? text : QString(u'\n' + text);
        } else if (field == "city_name"_L1) {
            m_address.cityName = text;
        } else if (field == "postal_code"_L1) {
            m_address.postalCode = text;
        } else if (field == "state_prov"_L1) {
            m_address.stateProv = text;
        }
    } else if (table == "identity_document"_L1) {
        if (field == "doc_type"_L1) {
            m_document.docType = writtenDocumentType(text);
        } else if (field == "number_sealed"_L1) {
            m_document.number = text;
        } else if (field == "issuing_country"_L1) {
            if (const auto country = writtenCountry(text))
                m_document.issuingCountry = *country;
            else
                report(CellFault::UnknownCountry, column);
        } else if (const auto date = writtenDate(text)) {
            (field == "issue_date"_L1 ? m_document.issueDate : m_document.expiryDate) = *date;
        } else if (field == "expiry_date"_L1 && (text == u"长期" || text == u"長期")) {
            m_document.expiryDate = {}; // valid for life
        } else {
            report(CellFault::NotADate, column);
        }
    } else if (table == "preference"_L1) {
        for (const QString &one : severalValues(text)) {
            Preference wish;
            wish.groupCode = kind;
            wish.value = one;
            wish.strength = u"like"_s;
            wish.source = u"import"_s;
            profile.preferences.append(wish);
        }
    } else if (table == "guest_tag"_L1) {
        for (const QString &one : severalValues(text))
            profile.tags.append({one, u"import"_s});
    }
}

/// What a sound number says is believed where the row is silent, and must not be contradicted.
void Reading::takeResident(const checkin::IdentityVerdict &verdict)
{
    Guest &guest = m_row.profile.guest;
    const int column = m_columns.value(u"identity_document.number_sealed"_s, -1);
    const BirthDate birth(verdict.birth);
    const Gender sex = verdict.sex == checkin::NumberSex::Female ? Gender::Female : Gender::Male;
    const auto stored = guest.birthDate.earliest();
    if (guest.birthDate.isUnknown())
        guest.birthDate = birth;
    else if (guest.birthDate.precision() == BirthDate::Precision::Day && stored != verdict.birth)
        report(CellFault::Contradiction, column);
    if (verdict.sex != checkin::NumberSex::NotSaid) {
        if (guest.gender == Gender::Unknown)
            guest.gender = sex;
        else if (guest.gender != sex && guest.gender != Gender::Other)
            report(CellFault::Contradiction, column);
    }
}

void Reading::checkDocument()
{
    if (m_document.number.isEmpty())
        return;
    const QString folded = checkin::foldedNumber(m_document.number);
    const int column = m_columns.value(u"identity_document.number_sealed"_s, -1);
    const bool looksResident = checkin::hasFormOfResidentId(folded);
    if (m_document.docType.isEmpty() && looksResident)
        m_document.docType = kResident;
    if (m_document.docType == kResident || (m_document.docType == "ID"_L1 && looksResident)) {
        const auto verdict
            = checkin::checkIdentity(folded.size() == 15 ? checkin::IdentityType::ResidentId15
                                                         : checkin::IdentityType::ResidentId,
                folded, m_today);
        if (verdict.valid()) {
            m_document.docType = kResident;
            m_document.number = verdict.canonical;
            if (m_document.issuingCountry.isEmpty())
                m_document.issuingCountry = u"CN"_s;
            takeResident(verdict);
        } else {
            report(verdict.problem == checkin::IdentityProblem::WrongCheckDigit
                    ? CellFault::WrongCheckDigit
                    : CellFault::ImpossibleNumber,
                column);
        }
    } else {
        m_document.number = folded;
    }
    m_document.captureMethod = u"manual"_s;
    m_document.primary = true;
    m_row.profile.documents.append(m_document);
}

void Reading::giveNames()
{
    Guest &guest = m_row.profile.guest;
    if (guest.fullNameNative.isEmpty() && !(guest.surname + guest.givenName).isEmpty())
        guest.fullNameNative = guest.surname + guest.givenName;
    if (guest.nationality.isEmpty() && !m_row.profile.documents.isEmpty()
        && m_row.profile.documents.constFirst().docType == kResident)
        guest.nationality = u"CN"_s;
    guest.nameOrder = names::usualOrder(guest.fullNameNative, guest.nationality);
}

int Reading::columnOf(const GuestProblem &problem) const
{
    const QString field = problem.field;
    for (const QString &name :
        {field, u"identity_document."_s + field, u"address."_s + field, field + u"_sealed"_s}) {
        if (const auto found = m_columns.constFind(name); found != m_columns.constEnd())
            return *found;
    }
    return -1;
}

void Reading::validate()
{
    using Kind = GuestProblem::Kind;
    const QList<GuestProblem> problems = guests::validate(m_row.profile, m_today);
    for (const GuestProblem &problem : problems) {
        const int column = columnOf(problem);
        switch (problem.kind) {
        case Kind::NameMissing:
            report(CellFault::NoName, column);
            break;
        case Kind::TooLong:
            report(
                problem.index < 0 && column < 0 ? CellFault::TooMany : CellFault::TooLong, column);
            break;
        case Kind::UnknownCode:
            report(CellFault::UnknownStatus, column);
            break;
        case Kind::BirthDateInFuture:
            report(CellFault::BirthInFuture, column);
            break;
        case Kind::ExpiryBeforeIssue:
            report(CellFault::ExpiryBeforeIssue, column);
            break;
        case Kind::CardNumber:
            report(CellFault::CardNumber, column);
            break;
        case Kind::BirthDateTooEarly:
            report(CellFault::BirthTooEarly, column);
            break;
        case Kind::UnknownCountry:
            report(CellFault::UnknownCountry, column);
            break;
        case Kind::PhoneNotValid:
            report(CellFault::TelephoneNotValid, column);
            break;
        case Kind::EmailNotValid:
            report(CellFault::EmailNotValid, column);
            break;
        case Kind::DocumentExpired:
            report(CellFault::DocumentExpired, column);
            break;
        }
    }
}

GuestRow Reading::finished()
{
    checkDocument();
    giveNames();
    if (!(m_address.addressLine + m_address.cityName + m_address.postalCode + m_address.stateProv)
             .isEmpty()) {
        m_address.kind = u"home"_s;
        m_row.profile.addresses.append(m_address);
    }
    m_row.profile = tidied(std::move(m_row.profile));
    validate();
    std::ranges::stable_sort(m_row.problems, [](const CellProblem &a, const CellProblem &b) {
        return isRefusal(a.fault) > isRefusal(b.fault);
    });
    return std::move(m_row);
}

} // namespace

GuestRowReader::GuestRowReader(const TableMapping &mapping, QString region, QDate today)
    : m_region(std::move(region))
    , m_today(today)
{
    for (int i = 0; i < mapping.columns.size(); ++i) {
        const QString &whole = mapping.columns.at(i).field;
        if (whole.isEmpty())
            continue;
        const QString field = whole.section(u'.', 1);
        m_columns.append(
            {i, whole.section(u'.', 0, 0), field.section(u':', 0, 0), field.section(u':', 1)});
    }
}

bool GuestRowReader::readsDocuments() const
{
    return std::ranges::any_of(m_columns, [](const Column &column) {
        return column.table == "identity_document"_L1 && column.field == "number_sealed"_L1;
    });
}

GuestRow GuestRowReader::read(const TableRow &row) const
{
    Reading reading(row.line, m_region, m_today);
    if (row.fault) {
        GuestRow refused;
        refused.line = row.line;
        refused.problems.append({CellFault::Unreadable, row.faultColumn, row.fault});
        return refused;
    }
    for (const Column &column : m_columns) {
        const QString text = row.cells.value(column.index).trimmed();
        if (text.isEmpty())
            continue;
        if (column.table == "guest"_L1)
            reading.takeGuest(column.field, text, column.index);
        else
            reading.takeMember(column.table, column.field, column.kind, text, column.index);
    }
    return reading.finished();
}

} // namespace lobby::exchange
