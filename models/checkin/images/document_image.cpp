#include "models/checkin/images/document_image.h"

#include <QBuffer>
#include <QImageReader>

#include <array>
#include <numeric>

namespace lobby::checkin {

namespace {

bool fits(QSize size)
{
    return size.width() <= kMaxImageSide && size.height() <= kMaxImageSide;
}

/// The shade that `share` of the pixels do not exceed.
int shadeAt(const std::array<qint64, 256> &histogram, qint64 pixels, double share)
{
    qint64 seen = 0;
    for (int shade = 0; shade < 256; ++shade) {
        seen += histogram.at(static_cast<size_t>(shade));
        if (double(seen) >= share * double(pixels))
            return shade;
    }
    return 255;
}

} // namespace

std::variant<QImage, ImageProblem> documentImage(QByteArrayView bytes)
{
    if (bytes.size() > kMaxImageBytes)
        return ImageProblem::TooLarge;
    QByteArray content = QByteArray::fromRawData(bytes.data(), bytes.size());
    QBuffer device(&content);
    device.open(QIODevice::ReadOnly);
    QImageReader reader(&device);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "jpg")
        return ImageProblem::NotAPicture;
    if (!reader.size().isValid())
        return ImageProblem::Damaged;
    if (!fits(reader.size()))
        return ImageProblem::TooLarge;
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull())
        return ImageProblem::Damaged;
    return image.convertToFormat(QImage::Format_Grayscale8);
}

std::variant<QImage, ImageProblem> documentImage(const QImage &image)
{
    if (image.isNull())
        return ImageProblem::NotAPicture;
    if (!fits(image.size()))
        return ImageProblem::TooLarge;
    return image.convertToFormat(QImage::Format_Grayscale8);
}

ImageFault faultOf(const QImage &image)
{
    constexpr int kLeastWidth = 400; // of 44 characters nine pixels each
    constexpr int kDark = 90;
    constexpr int kBright = 165;
    constexpr int kFlat = 40;
    if (image.width() < kLeastWidth)
        return ImageFault::TooSmall;
    std::array<qint64, 256> histogram {};
    for (int y = 0; y < image.height(); ++y) {
        const uchar *line = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x)
            ++histogram.at(line[x]);
    }
    const qint64 pixels = qint64(image.width()) * image.height();
    const int darkest = shadeAt(histogram, pixels, 0.02);
    const int brightest = shadeAt(histogram, pixels, 0.98);
    if (brightest < kDark)
        return ImageFault::TooDark;
    if (darkest > kBright)
        return ImageFault::TooBright;
    return brightest - darkest < kFlat ? ImageFault::TooFlat : ImageFault::None;
}

} // namespace lobby::checkin
