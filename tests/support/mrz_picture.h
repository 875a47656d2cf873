#pragma once

#include <QBuffer>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace lobby::tests {

/// How bad a picture is. All of it is drawn by chance from a seed, up to these bounds.
struct Wear
{
    double tilt = 0; ///< degrees either way
    double scale = 1; ///< of 28 pixels a character
    double blur = 0; ///< standard deviation in pixels
    double contrast = 1;
    double light = 0; ///< shades from one side to the other
    double noise = 0; ///< standard deviation in shades
    int jpegQuality = 0; ///< 0: not compressed
};

inline constexpr Wear kClean {};
inline constexpr Wear kMild {1.5, 1, 0.8, 0.75, 20, 10, 80};
inline constexpr Wear kHard {3, 0.6, 1.3, 0.5, 45, 18, 50};

/// Pictures of machine readable zones, printed in OCR-B as ICAO 9303-3 asks for.
class MrzPictures
{
public:
    MrzPictures(const Wear &wear, unsigned seed)
        : m_wear(wear)
        , m_random(seed)
    {
        const int font = QFontDatabase::addApplicationFont(
            QStringLiteral("/usr/share/fonts/opentype/ocr-b/OCRB.otf"));
        m_family = QFontDatabase::applicationFontFamilies(font).value(0);
    }

    [[nodiscard]] bool hasFont() const { return !m_family.isEmpty(); }

    QImage of(const QStringList &lines)
    {
        QImage image = printed(lines);
        if (m_wear.tilt > 0)
            image = tilted(image);
        if (m_wear.scale < 1)
            image = image.scaled(
                image.size() * m_wear.scale, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        Shades shades = shadesOf(image);
        if (m_wear.blur > 0)
            shades = blurred(blurred(shades, image.width(), 1), image.width(), image.width());
        light(shades, image);
        return m_wear.jpegQuality > 0 ? compressed(image) : image;
    }

private:
    static constexpr int kPitch = 28; // pixels a character: 280 dots per inch
    using Shades = std::vector<double>;

    double either() { return std::uniform_real_distribution(-1.0, 1.0)(m_random); }

    QImage printed(const QStringList &lines) const
    {
        QFont font(m_family);
        font.setPixelSize(kPitch * 8 / 5);
        const double pitch = QFontMetricsF(font).horizontalAdvance(u'A');
        QImage image(int(pitch * double(lines.constFirst().size())) + 2 * kPitch,
            int(lines.size() + 1) * 2 * kPitch, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(font);
        for (int i = 0; i < lines.size(); ++i)
            painter.drawText(QPointF(kPitch, 2.0 * kPitch * (i + 1)), lines.at(i));
        return image;
    }

    QImage tilted(const QImage &image)
    {
        QImage wide(image.size() + QSize(80, 160), QImage::Format_Grayscale8);
        wide.fill(Qt::white);
        QPainter painter(&wide);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(wide.width() / 2.0, wide.height() / 2.0);
        painter.rotate(m_wear.tilt * either());
        painter.drawImage(QPointF(-image.width() / 2.0, -image.height() / 2.0), image);
        return wide;
    }

    static Shades shadesOf(const QImage &image)
    {
        Shades shades;
        for (int y = 0; y < image.height(); ++y)
            shades.insert(
                shades.end(), image.constScanLine(y), image.constScanLine(y) + image.width());
        return shades;
    }

    /// Along rows (step 1) or columns (step = width).
    [[nodiscard]] Shades blurred(const Shades &shades, int width, int step) const
    {
        const int reach = int(3 * m_wear.blur) + 1;
        std::vector<double> weights;
        for (int i = -reach; i <= reach; ++i)
            weights.push_back(std::exp(-i * i / (2 * m_wear.blur * m_wear.blur)));
        const int height = int(shades.size()) / width;
        const int length = step == 1 ? width : height;
        Shades result(shades.size());
        for (int at = 0; at < int(shades.size()); ++at) {
            const int place = step == 1 ? at % width : at / width;
            double sum = 0;
            double weight = 0;
            for (int i = -reach; i <= reach; ++i) {
                if (place + i < 0 || place + i >= length)
                    continue;
                sum += weights.at(size_t(i + reach)) * shades.at(size_t(at + i * step));
                weight += weights.at(size_t(i + reach));
            }
            result.at(size_t(at)) = sum / weight;
        }
        return result;
    }

    void light(const Shades &shades, QImage &image)
    {
        constexpr double kGrey = 128;
        std::normal_distribution noise(0.0, std::max(m_wear.noise, 1e-9));
        const double slope = m_wear.light * either();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const double shade = shades.at(size_t(y * image.width() + x));
                const double lit = kGrey + (shade - kGrey) * m_wear.contrast
                    + slope * (2.0 * x / image.width() - 1) + noise(m_random);
                image.scanLine(y)[x] = uchar(std::clamp(lit, 0.0, 255.0));
            }
        }
    }

    [[nodiscard]] QImage compressed(const QImage &image) const
    {
        QByteArray bytes;
        QBuffer device(&bytes);
        device.open(QIODevice::WriteOnly);
        image.save(&device, "JPG", m_wear.jpegQuality);
        return QImage::fromData(bytes, "JPG").convertToFormat(QImage::Format_Grayscale8);
    }

    Wear m_wear;
    std::mt19937 m_random;
    QString m_family;
};

} // namespace lobby::tests
