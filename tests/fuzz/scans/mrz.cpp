#include "models/checkin/reading/read_document.h"
#include "tests/fuzz/fuzz_target.h"

using namespace lobby::checkin;

namespace lobby::fuzz {

namespace {

const QDate kToday(2026, 11, 22);

void tryZone(const QStringList &lines, MrzSource source)
{
    const auto zone = readMrz(lines, source);
    if (!zone)
        return;
    const auto again = readMrz(zone->lines, source);
    require(again.has_value(), "a zone reads as what was made of it");
    if (zone->valid())
        require(again->valid() && again->repairs.isEmpty(), "a repaired zone needs no repair");
    (void)documentFrom(*zone, kToday);
}

} // namespace

/// Lines of a document, as a reader or a picture gives them.
void tryInput(QByteArrayView input)
{
    const QStringList lines = QString::fromUtf8(input).split(u'\n');
    tryZone(lines, MrzSource::Unknown);
    tryZone(lines, MrzSource::Picture);
    (void)readPermit(lines);
    (void)readDocument(lines, kToday);
}

} // namespace lobby::fuzz
