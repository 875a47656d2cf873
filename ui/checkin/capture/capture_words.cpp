#include "ui/checkin/capture/capture_words.h"

#include "ui/guests/words/guest_words.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using checkin::CaptureField;
using checkin::CaptureNotice;
using checkin::FieldState;

QString CaptureWords::field(CaptureField field)
{
    switch (field) {
    case CaptureField::LatinName:
        return tr("Latin name");
    case CaptureField::NativeName:
        return GuestWords::field(u"full_name_native");
    case CaptureField::BirthDate:
        return GuestWords::field(u"birth_date");
    case CaptureField::Gender:
        return GuestWords::field(u"gender");
    case CaptureField::Nationality:
        return GuestWords::field(u"nationality");
    case CaptureField::Document:
        return tr("Document");
    }
    return {};
}

CaptureSign CaptureWords::state(
    const checkin::ReadField &field, const QList<checkin::MrzRepair> &repairs)
{
    switch (field.state) {
    case FieldState::Verified:
        return {u"check-lg"_s, Tone::Ok, tr("Checked")};
    case FieldState::Repaired: {
        QStringList changes;
        for (const checkin::MrzRepair &repair : repairs) {
            if (field.span.contains(repair.place))
                changes.append(
                    u"%1→%2"_s.arg(QLatin1Char(repair.from)).arg(QLatin1Char(repair.to)));
        }
        return {u"pencil"_s, Tone::Info,
            tr("%1 corrected by the check digit").arg(changes.join(u", "_s))};
    }
    case FieldState::ToCheck:
        return {u"eye"_s, Tone::Warn, tr("Compare with the document")};
    case FieldState::Wrong:
        return {u"exclamation-octagon"_s, Tone::Err, tr("Cannot be right")};
    case FieldState::Absent:
        break;
    }
    return {};
}

std::optional<CaptureSign> CaptureWords::notice(
    CaptureNotice notice, const checkin::ReadDocument &read)
{
    const QString warning = u"exclamation-triangle"_s;
    switch (notice) {
    case CaptureNotice::CheckDigitWrong:
        return CaptureSign {u"exclamation-octagon"_s, Tone::Err,
            tr("A check digit does not hold. Scan the document once more; type it only if that "
               "does not help.")};
    case CaptureNotice::Implausible:
        return CaptureSign {u"exclamation-octagon"_s, Tone::Err,
            tr("A field cannot be right. Compare with the document.")};
    case CaptureNotice::Expired:
        return CaptureSign {
            warning, Tone::Warn, tr("Expired on %1.").arg(read.expiryDate.toString(Qt::ISODate))};
    case CaptureNotice::ExpiresSoon:
        return CaptureSign {warning, Tone::Warn,
            tr("Expires within six months, on %1.").arg(read.expiryDate.toString(Qt::ISODate))};
    case CaptureNotice::Minor:
        return CaptureSign {
            warning, Tone::Warn, tr("Under age: register the guardian as a companion.")};
    case CaptureNotice::NameTruncated:
        return CaptureSign {
            u"eye"_s, Tone::Warn, tr("The name fills its line and may be cut off.")};
    case CaptureNotice::LayoutInferred:
        return CaptureSign {u"info-circle"_s, Tone::Info,
            tr("The layout of this document is not published. Compare every field.")};
    case CaptureNotice::Repaired:
    case CaptureNotice::NameToCheck:
        break;
    }
    return {};
}

} // namespace lobby::ui
