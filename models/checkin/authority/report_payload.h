#pragma once

#include "models/checkin/authority/authority_report.h"
#include "models/guests/guest.h"
#include "models/stays/stay.h"

namespace lobby::checkin {

enum class ReportFormat : quint8 { Json, Csv };

/// What a report is made of, as it is stored.
struct ReportFacts
{
    stays::Stay stay = {};
    guests::GuestProfile profile = {};
    QString branchName = {};
    QString branchCode = {};
};

/// What one report says. It identifies a guest, number and all: it is made for a file, and never
/// shown, logged or kept.
struct ReportPayload
{
    AuthorityReport report = {};
    ReportFacts facts = {};
    QString documentNumber = {}; ///< whole

    /// Fields of docs/authority-reports.md with their values, in its order; all as text.
    [[nodiscard]] QList<std::pair<QLatin1StringView, QString>> fields() const;
    /// An object, or a heading and a row (RFC 4180); UTF-8.
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] QByteArray toCsv() const;
};

/// When it happened to this guest, in Unix milliseconds. None when it did not, or was taken back:
/// who only booked never comes.
std::optional<qint64> happenedAt(ReportKind kind, const stays::Stay &stay, const Uuid &guest);

/// The document that is reported: the primary one, else the first, of those whose number is known.
const guests::IdentityDocument *reportedDocument(const guests::GuestProfile &profile);

/// Fields that the authority wants and that nobody has entered; empty for a whole report.
QStringList missingIn(const ReportFacts &facts);

/// "arrival-0190163d-….json": nothing in it tells who.
QString reportFileName(const AuthorityReport &report, ReportFormat format);
/// The same without its ending, as answers are named.
QString reportBaseName(const AuthorityReport &report);

} // namespace lobby::checkin
