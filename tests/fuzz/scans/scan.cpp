#include "models/checkin/reading/scan.h"

#include "models/checkin/codes/own_code.h"
#include "models/checkin/reading/document_lines.h"
#include "models/checkin/reading/read_document.h"
#include "tests/fuzz/fuzz_target.h"

using namespace lobby::checkin;

namespace lobby::fuzz {

/// What any reader sent: told apart, then read as what it is taken for.
void tryInput(QByteArrayView input)
{
    const QString text = QString::fromUtf8(input);
    (void)isUnfinished(text);
    const Scan scan = classify(text);
    require((scan.kind == ScanKind::Document) == !scan.zones.isEmpty(), "a document has a zone");
    for (const QStringList &zone : scan.zones)
        (void)readDocument(zone, QDate(2026, 11, 22));
    if (const auto code = OwnCode::parse(scan.text))
        require(OwnCode::parse(code->toText()) == code, "our own code reads as it was written");
}

} // namespace lobby::fuzz
