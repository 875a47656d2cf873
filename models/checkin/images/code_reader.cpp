#include "models/checkin/images/code_reader.h"

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

namespace lobby::checkin {

QStringList codesIn(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
        ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    QStringList texts;
    for (const ZXing::Result &code : ZXing::ReadBarcodes(view)) {
        if (code.isValid())
            texts.append(QString::fromStdString(code.text()));
    }
    return texts;
}

} // namespace lobby::checkin
