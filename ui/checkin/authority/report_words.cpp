#include "ui/checkin/authority/report_words.h"

#include "ui/guests/words/guest_words.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using checkin::AuthorityReport;
using checkin::ReportKind;
using checkin::ReportState;

namespace {

/// Names of fields, as the form of the guest shows them.
QString fieldNames(const QString &codes)
{
    QStringList names;
    const QStringList all = codes.split(u',');
    for (const QString &code : all)
        names.append(code == "room"_L1 ? ReportWords::tr("Room") : GuestWords::field(code));
    return names.join(ReportWords::tr(", "));
}

QString sendingAdvice(const QString &problem)
{
    if (problem == "document_number"_L1) {
        return ReportWords::tr("The number of the document cannot be read. Open the guest and read "
                               "the document again.");
    }
    if (problem == codeName(Error::Code::DiskFull)) {
        return ReportWords::tr(
            "The disk is full. Make room; then it goes out by itself, or at once with R.");
    }
    if (problem == codeName(Error::Code::NotFound)) {
        return ReportWords::tr(
            "The folder is not there. Connect it; then it goes out by itself, or at once with R.");
    }
    return ReportWords::tr("The folder cannot be written to. Check it in the settings; then it "
                           "goes out by itself, or at once with R.");
}

} // namespace

QString ReportWords::kind(ReportKind kind)
{
    return kind == ReportKind::Arrival ? tr("Arrival") : tr("Departure");
}

QString ReportWords::state(ReportState state)
{
    switch (state) {
    case ReportState::Incomplete:
        return tr("Incomplete");
    case ReportState::ToSend:
        return tr("To be sent");
    case ReportState::ToProcess:
        return tr("Sent");
    case ReportState::ErrorSending:
        return tr("Not sent");
    case ReportState::ErrorProcessing:
        return tr("Refused");
    case ReportState::Processed:
        return tr("Done");
    }
    return {};
}

Glyphed ReportWords::glyph(ReportState state)
{
    switch (state) {
    case ReportState::Incomplete:
        return {u"exclamation-triangle"_s, Tone::Warn};
    case ReportState::ErrorSending:
    case ReportState::ErrorProcessing:
        return {u"exclamation-octagon"_s, Tone::Err};
    case ReportState::ToSend:
        return {u"clock-history"_s, Tone::Neutral};
    case ReportState::ToProcess:
        return {u"arrow-right"_s, Tone::Info};
    case ReportState::Processed:
        return {u"check-lg"_s, Tone::Ok};
    }
    return {};
}

QString ReportWords::advice(const AuthorityReport &report)
{
    switch (report.state) {
    case ReportState::Incomplete:
        return tr("Missing: %1. Open the guest and add it.").arg(fieldNames(report.problem));
    case ReportState::ErrorSending:
        return sendingAdvice(report.problem);
    case ReportState::ErrorProcessing:
        return report.problem.isEmpty()
            ? tr("The authority gave no reason. Check the guest, then send it again with R.")
            : tr("The authority says: “%1” Correct it, then send it again with R.")
                  .arg(report.problem);
    case ReportState::ToSend:
        return report.tries == 0 ? tr("Goes out by itself.") : tr("Goes out again by itself.");
    case ReportState::ToProcess:
        return report.tries == 1
            ? tr("The authority has not answered yet.")
            : tr("Tried %n times; the authority has not answered yet.", nullptr, report.tries);
    case ReportState::Processed:
        break;
    }
    return {};
}

QString ReportWords::sentence(const checkin::ReportRow &row)
{
    QStringList said {state(row.report.state), kind(row.report.kind), row.name.spokenForm(),
        row.room.isEmpty() ? QString() : tr("Room %1").arg(row.room), advice(row.report)};
    said.removeAll(QString());
    return said.join(tr(", "));
}

QString ReportWords::folderProblem(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
        return tr("This folder is not there.");
    case Error::Code::Invalid:
        return tr("Choose a folder, by its whole path.");
    case Error::Code::DiskFull:
        return tr("The disk of this folder is full.");
    default:
        return tr("Nothing can be written to this folder.");
    }
}

} // namespace lobby::ui
