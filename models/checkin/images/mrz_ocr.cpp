#include "models/checkin/images/mrz_ocr.h"

#include <QFile>

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace lobby::checkin {

namespace {

struct PixDeleter
{
    void operator()(PIX *pix) const { pixDestroy(&pix); }
};
using Picture = std::unique_ptr<PIX, PixDeleter>;

constexpr std::array<qsizetype, 3> kLineLengths {30, 36, 44}; // ICAO 9303-5, -6, -4
constexpr int kMostSpots = 1500; // a zone has 90 characters, a page of print some hundreds
constexpr int kPatienceMs = 2000; ///< for one preparation; a twentieth is usual
constexpr qsizetype kShortest = 26;
constexpr qsizetype kLongest = 48;

Picture pictureOf(const QImage &image)
{
    Picture picture(pixCreate(image.width(), image.height(), 8));
    for (int y = 0; y < image.height(); ++y) {
        const uchar *from = image.constScanLine(y);
        l_uint32 *line = pixGetData(picture.get()) + size_t(y) * size_t(pixGetWpl(picture.get()));
        for (int x = 0; x < image.width(); ++x)
            SET_DATA_BYTE(line, x, from[x]);
    }
    return picture;
}

/// How a picture is made ready. What suits a sharp one loses a blurred one.
struct Preparation
{
    double width; ///< pixels of the whole picture: 24 to 34 a character
    int smoothing; ///< pixels either way
    int tile; ///< pixels of one light
    float scoreFraction; ///< of Otsu's method: how far from its threshold a cleft may lie
};
constexpr std::array kPreparations {Preparation {1300, 1, 200, 0.05F},
    Preparation {1200, 1, 400, 0.05F}, Preparation {1500, 2, 200, 0.1F},
    Preparation {1200, 1, 400, 0.0F}, Preparation {1500, 2, 400, 0.02F},
    Preparation {1400, 1, 300, 0.1F}, Preparation {1300, 2, 400, 0.05F},
    Preparation {1100, 1, 400, 0.1F}, Preparation {1600, 2, 300, 0.05F},
    Preparation {1350, 1, 600, 0.0F}};

/// Black on white, whatever the light was like, level, and without specks.
Picture prepared(PIX *grey, const Preparation &how)
{
    constexpr int kSpeck = 7; // pixels either way; a filler's stroke is twice that
    const auto factor = static_cast<float>(how.width / pixGetWidth(grey));
    const Picture scaled(pixScale(grey, factor, factor));
    if (!scaled)
        return {};
    const Picture smooth(pixBlockconv(scaled.get(), how.smoothing, how.smoothing));
    const Picture even(pixBackgroundNormSimple(smooth.get(), nullptr, nullptr));
    if (!even)
        return {};
    PIX *binary = nullptr;
    if (pixOtsuAdaptiveThreshold(
            even.get(), how.tile, how.tile, 1, 1, how.scoreFraction, nullptr, &binary)
        != 0)
        return {};
    const Picture raw(binary);
    const Picture clean(
        pixSelectBySize(raw.get(), kSpeck, kSpeck, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GT, nullptr));
    l_int32 spots = 0;
    if (!clean || pixCountConnComp(clean.get(), 8, &spots) != 0 || spots > kMostSpots)
        return {}; // noise, which would keep the reader busy for seconds
    constexpr int kReduction = 2;
    return Picture(pixDeskew(clean.get(), kReduction));
}

bool isOfZone(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'<';
}

/// A line as it was printed: what was seen beside it left out, lost fillers at its end put back.
QString zoneLine(const QString &read)
{
    QString line;
    std::copy_if(read.begin(), read.end(), std::back_inserter(line), isOfZone);
    return line.size() < kShortest || line.size() > kLongest ? QString() : line;
}

qsizetype formatOf(const QStringList &lines)
{
    qsizetype best = 0;
    qsizetype error = kLongest;
    for (const qsizetype length : kLineLengths) {
        if ((length == 30) != (lines.size() == 3))
            continue;
        qsizetype off = 0;
        for (const QString &line : lines)
            off = std::max(off, std::abs(line.size() - length));
        if (off < error) {
            best = length;
            error = off;
        }
    }
    return error <= 4 ? best : 0;
}

} // namespace

struct MrzOcr::Engine
{
    tesseract::TessBaseAPI api;
};

MrzOcr::MrzOcr()
    : m_engine(std::make_unique<Engine>())
{
    QFile model(QStringLiteral(":/checkin/mrz.traineddata"));
    [[maybe_unused]] const bool isOpen = model.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QByteArray bytes = model.readAll();
    [[maybe_unused]] const int failed = m_engine->api.Init(bytes.constData(), int(bytes.size()),
        "mrz", tesseract::OEM_TESSERACT_ONLY, nullptr, 0, nullptr, nullptr, false, nullptr);
    Q_ASSERT(isOpen && failed == 0);
    setMsgSeverity(L_SEVERITY_NONE); // it speaks of each picture otherwise
    m_engine->api.SetPageSegMode(tesseract::PSM_SINGLE_BLOCK);
}

MrzOcr::~MrzOcr() = default;

QStringList MrzOcr::read(const QImage &image, const IsSound &isSound)
{
    constexpr int kLeastSide = 40; // leptonica's tiles need as much
    if (image.width() < kLeastSide || image.height() < kLeastSide)
        return {};
    const Picture grey = pictureOf(image);
    QStringList first;
    for (const Preparation &how : kPreparations) {
        const Picture picture = prepared(grey.get(), how);
        const QStringList lines = picture ? readOnce(picture.get()) : QStringList();
        if (!lines.isEmpty() && isSound(lines))
            return lines;
        if (first.isEmpty())
            first = lines;
    }
    return first;
}

QStringList MrzOcr::readOnce(PIX *picture)
{
    constexpr int kDotsPerInch = 300;
    m_engine->api.SetImage(picture);
    m_engine->api.SetSourceResolution(kDotsPerInch);
    tesseract::ETEXT_DESC monitor;
    monitor.set_deadline_msecs(kPatienceMs);
    if (m_engine->api.Recognize(&monitor) != 0)
        return {};
    char *utf8 = m_engine->api.GetUTF8Text();
    const QString text = QString::fromUtf8(utf8);
    delete[] utf8; // the engine's way to hand it over
    QStringList lines;
    for (const QString &read : text.split(u'\n')) {
        if (const QString line = zoneLine(read); !line.isEmpty())
            lines.append(line);
    }
    if (lines.size() > 3)
        lines = lines.last(3);
    for (const qsizetype count : {lines.size(), qsizetype(2)}) {
        if (count < 2 || lines.size() < count)
            continue;
        const QStringList zone = lines.last(count);
        if (const qsizetype length = formatOf(zone)) {
            QStringList printed;
            for (const QString &line : zone)
                printed.append(line.leftJustified(length, u'<', true));
            return printed;
        }
    }
    return {};
}

} // namespace lobby::checkin
