#include "models/checkin/authority/report_payload.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lobby::checkin {

using namespace Qt::StringLiterals;
using guests::IdentityDocument;
using stays::StayStatus;

namespace {

/// UTC, to the second.
QString moment(const std::optional<qint64> &unixMs)
{
    return unixMs ? QDateTime::fromMSecsSinceEpoch(*unixMs, Qt::UTC).toString(Qt::ISODate)
                  : QString();
}

/// A spreadsheet must not take a value for a formula.
QString neutralised(const QString &value)
{
    static constexpr QStringView kBeginnings = u"=+-@\t\r";
    const bool acts = !value.isEmpty() && kBeginnings.contains(value.front());
    return acts ? u'\'' + value : value;
}

QString cell(const QString &value)
{
    static constexpr QStringView kSpecial = u",\"\r\n";
    QString text = neutralised(value);
    const bool quoted
        = std::ranges::any_of(text, [](QChar letter) { return kSpecial.contains(letter); });
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

bool isNamed(const guests::Guest &guest)
{
    return !guest.name().isEmpty();
}

} // namespace

QList<std::pair<QLatin1StringView, QString>> ReportPayload::fields() const
{
    const stays::Stay &stay = facts.stay;
    const guests::Guest &guest = facts.profile.guest;
    const IdentityDocument *known = reportedDocument(facts.profile);
    const IdentityDocument document = known ? *known : IdentityDocument();
    return {
        {"id"_L1, report.id.toString()},
        {"kind"_L1, QString(kindName(report.kind))},
        {"try"_L1, QString::number(report.tries)},
        {"branch_code"_L1, facts.branchCode},
        {"branch_name"_L1, facts.branchName},
        {"confirmation_no"_L1, stay.confirmationNo},
        {"room"_L1, stay.room},
        {"arrival"_L1, stay.arrival.toString(Qt::ISODate)},
        {"departure"_L1, stay.departure.toString(Qt::ISODate)},
        {"checked_in_at"_L1, moment(stay.checkedInAt)},
        {"checked_out_at"_L1, moment(stay.checkedOutAt)},
        {"full_name_native"_L1, guest.name().native},
        {"latin_surname"_L1, guest.latinSurname},
        {"latin_given_name"_L1, guest.latinGivenName},
        {"gender"_L1, guests::genderCode(guest.gender)},
        {"birth_date"_L1, guest.birthDate.toText()},
        {"nationality"_L1, guest.nationality},
        {"doc_type"_L1, document.docType},
        {"document_number"_L1, documentNumber},
        {"issuing_country"_L1, document.issuingCountry},
        {"expiry_date"_L1, document.expiryDate.toString(Qt::ISODate)},
    };
}

QByteArray ReportPayload::toJson() const
{
    QJsonObject object;
    const auto all = fields();
    for (const auto &[name, value] : all) {
        if (!value.isEmpty())
            object.insert(name, value);
    }
    object.insert("try"_L1, report.tries);
    return QJsonDocument(object).toJson();
}

QByteArray ReportPayload::toCsv() const
{
    QStringList names;
    QStringList values;
    const auto all = fields();
    for (const auto &[name, value] : all) {
        names.append(name);
        values.append(cell(value));
    }
    return (names.join(u',') + u"\r\n"_s + values.join(u',') + u"\r\n"_s).toUtf8();
}

std::optional<qint64> happenedAt(ReportKind kind, const stays::Stay &stay, const Uuid &guest)
{
    if (stay.archived || !stay.isStaying(guest))
        return std::nullopt;
    const bool departed = stay.status() == StayStatus::Departed;
    if (kind == ReportKind::Departure)
        return departed ? stay.checkedOutAt : std::nullopt;
    return departed || stay.status() == StayStatus::InHouse ? stay.checkedInAt : std::nullopt;
}

const IdentityDocument *reportedDocument(const guests::GuestProfile &profile)
{
    const IdentityDocument *found = nullptr;
    for (const IdentityDocument &document : profile.documents) {
        if (!document.numberSealed.isEmpty() && (!found || document.primary))
            found = &document;
    }
    return found;
}

QStringList missingIn(const ReportFacts &facts)
{
    const guests::Guest &guest = facts.profile.guest;
    QStringList missing;
    if (!isNamed(guest))
        missing.append(u"full_name_native"_s);
    if (guest.birthDate.year() == 0)
        missing.append(u"birth_date"_s);
    if (guest.nationality.isEmpty())
        missing.append(u"nationality"_s);
    if (!reportedDocument(facts.profile))
        missing.append(u"identity_document"_s);
    if (facts.stay.room.isEmpty())
        missing.append(u"room"_s);
    return missing;
}

QString reportBaseName(const AuthorityReport &report)
{
    return kindName(report.kind) + u'-' + report.id.toString();
}

QString reportFileName(const AuthorityReport &report, ReportFormat format)
{
    return reportBaseName(report) + (format == ReportFormat::Json ? u".json"_s : u".csv"_s);
}

} // namespace lobby::checkin
