#include "models/checkin/images/picture_reading.h"

#include "models/checkin/images/code_reader.h"
#include "models/checkin/images/mrz_ocr.h"
#include "models/checkin/mrz/mrz_document.h"

namespace lobby::checkin {

PictureReading readPicture(const QImage &image)
{
    if (const QStringList codes = codesIn(image); !codes.isEmpty())
        return {codes.constFirst()};
    const QStringList lines = MrzOcr().read(image, [](const QStringList &zone) {
        const auto read = readMrz(zone, MrzSource::Picture);
        return read && read->valid();
    });
    if (!lines.isEmpty())
        return {lines.join(u'\n')};
    return {{}, faultOf(image)};
}

} // namespace lobby::checkin
