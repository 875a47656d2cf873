#include "models/access/recovery/recovery_sheet.h"

#include "models/access/secrets/private_file.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>

#define ZX_USE_UTF8
#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

namespace lobby::access {

namespace {

constexpr int kDotsPerInch = 300;
constexpr int kQuietZone = 4;
constexpr int kErrorCorrection = 4; // of 0 to 8: a fold or a stain costs nothing
constexpr int kGroupsPerLine = 5;
constexpr qreal kMarginMm = 20;

/// Draws one paragraph after the other down the page.
class Page
{
public:
    explicit Page(QPagedPaintDevice &device)
        : m_painter(&device)
        , m_width(device.width())
        , m_dotsPerMm(device.logicalDpiY() / 25.4)
    {
    }

    void paragraph(const QString &text, qreal points, QFont::Weight weight, qreal gapMm)
    {
        QFont font = m_painter.font();
        font.setPointSizeF(points);
        font.setWeight(weight);
        draw(text, font, gapMm);
    }

    void fixedPitch(const QString &text, qreal points, qreal gapMm)
    {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(points);
        draw(text, font, gapMm);
    }

    void image(const QImage &image, qreal sideMm)
    {
        m_painter.drawImage(QRect(0, m_y, dots(sideMm), dots(sideMm)), image);
        m_y += dots(sideMm);
    }

private:
    [[nodiscard]] int dots(qreal mm) const { return static_cast<int>(mm * m_dotsPerMm); }

    void draw(const QString &text, const QFont &font, qreal gapMm)
    {
        if (text.isEmpty())
            return;
        const QFont before = m_painter.font();
        m_painter.setFont(font);
        QRect drawn;
        m_painter.drawText(
            QRect(0, m_y, m_width, dots(250)), Qt::AlignLeft | Qt::TextWordWrap, text, &drawn);
        m_painter.setFont(before);
        m_y += drawn.height() + dots(gapMm);
    }

    QPainter m_painter;
    int m_width;
    qreal m_dotsPerMm;
    int m_y = 0;
};

QString inLines(const RecoveryKey &key)
{
    QString lines;
    int number = 0;
    for (const QString &group : key.groups().split(u' ')) {
        if (number > 0)
            lines += number % kGroupsPerLine == 0 ? QStringLiteral("\n") : QStringLiteral("   ");
        lines += group;
        ++number;
    }
    return lines;
}

} // namespace

QImage recoveryCode(const RecoveryKey &key, int moduleSize)
{
    const QString text = key.groups().remove(u' ');
    const ZXing::BitMatrix modules = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                         .setEccLevel(kErrorCorrection)
                                         .setMargin(kQuietZone)
                                         .encode(text.toStdString(), 0, 0);
    QImage image(modules.width(), modules.height(), QImage::Format_RGB32);
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width(); ++x)
            image.setPixelColor(x, y, modules.get(x, y) ? Qt::black : Qt::white);
    }
    return image.scaled(image.size() * moduleSize);
}

void paintRecoverySheet(
    QPagedPaintDevice &device, const RecoveryKey &key, const RecoverySheetText &text)
{
    Page page(device);
    page.paragraph(text.title, 24, QFont::Bold, 4);
    page.paragraph(text.property, 16, QFont::DemiBold, 1);
    page.paragraph(text.made, 11, QFont::Normal, 8);
    page.paragraph(text.explanation, 11, QFont::Normal, 10);
    page.paragraph(text.groupsHeading, 13, QFont::DemiBold, 3);
    page.fixedPitch(inLines(key), 16, 12);
    page.paragraph(text.codeHeading, 13, QFont::DemiBold, 1);
    page.image(recoveryCode(key, 8), 60);
}

Result<Done> writeRecoverySheet(
    const QString &path, const RecoveryKey &key, const RecoverySheetText &text)
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QBuffer::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(
            QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
        writer.setTitle(text.title);
        writer.setCreator(QStringLiteral("Lobby"));
        paintRecoverySheet(writer, key, text);
    }
    auto written = createPrivateFile(path, bytes);
    wipe(bytes);
    return written;
}

} // namespace lobby::access
