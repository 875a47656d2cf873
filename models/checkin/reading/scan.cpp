#include "models/checkin/reading/scan.h"

#include "models/checkin/codes/own_code.h"
#include "models/checkin/identity/identity_number.h"
#include "models/checkin/mrz/mrz_text.h"
#include "models/checkin/reading/document_lines.h"

namespace lobby::checkin {

namespace {

constexpr qsizetype kShortestBoardingPass = 60; ///< all that must be there for one leg

bool isBoardingPass(QStringView text)
{
    return text.size() >= kShortestBoardingPass && text[0] == u'M' && text[1] >= u'1'
        && text[1] <= u'9' && (text[22] == u'E' || text[22] == u' ');
}

bool isControlOrBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control;
}

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && isControlOrBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isControlOrBlank(text.back()))
        text.chop(1);
    return text;
}

} // namespace

QLatin1StringView kindName(ScanKind kind)
{
    switch (kind) {
    case ScanKind::Nothing:
        return QLatin1StringView("nothing");
    case ScanKind::Document:
        return QLatin1StringView("document");
    case ScanKind::ResidentId:
        return QLatin1StringView("resident_id");
    case ScanKind::BoardingPass:
        return QLatin1StringView("boarding_pass");
    case ScanKind::OwnCode:
        return QLatin1StringView("own_code");
    case ScanKind::VCard:
        return QLatin1StringView("vcard");
    case ScanKind::Other:
        return QLatin1StringView("other");
    }
    Q_UNREACHABLE();
}

Scan classify(QStringView text)
{
    const QStringView content = trimmed(text);
    Scan scan {.kind = ScanKind::Other, .text = content.toString(), .zones = {}};
    if (content.isEmpty()) {
        scan.kind = ScanKind::Nothing;
    } else if (content.startsWith(u"BEGIN:VCARD", Qt::CaseInsensitive)) {
        scan.kind = ScanKind::VCard;
    } else if (OwnCode::parse(content)) {
        scan.kind = ScanKind::OwnCode;
    } else if (isBoardingPass(content)) {
        scan.kind = ScanKind::BoardingPass;
    } else if (const QString number = foldedNumber(content); hasFormOfResidentId(number)) {
        scan.kind = ScanKind::ResidentId;
        scan.text = number;
    } else if (scan.zones = documentLines(content); !scan.zones.isEmpty()) {
        scan.kind = ScanKind::Document;
    }
    return scan;
}

bool isUnfinished(QStringView scan)
{
    if (scan.startsWith(u"BEGIN:VCARD", Qt::CaseInsensitive))
        return !scan.contains(u"END:VCARD", Qt::CaseInsensitive);
    const QList<QStringView> lines = scan.split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return false;
    const QStringView first = trimmed(lines.constFirst());
    const bool isOfZone = first.contains(u'<') && !first.front().isDigit();
    if (isOfZone && first.size() == layoutOf(MrzFormat::Td1).length)
        return lines.size() < 3;
    const bool isOfTwo = first.size() == layoutOf(MrzFormat::Td2).length
        || first.size() == layoutOf(MrzFormat::Td3).length;
    return isOfZone && isOfTwo && lines.size() < 2;
}

} // namespace lobby::checkin
