#include "ui/checkin/cards/painting/card_canvas.h"

#include "ui/checkin/cards/painting/signature_path.h"
#include "ui/kit/look/fonts.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextLayout>

#define ZX_USE_UTF8
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMmPerPoint = 25.4 / 72;
constexpr int kErrorCorrection = 4; ///< of 8: a quarter of the code may be soiled
const QColor kBlack(0, 0, 0);
const QColor kGrey(0x55, 0x5b, 0x66);

} // namespace

CardCanvas::CardCanvas(QPainter &painter, double unitsPerMm, QString language)
    : m_painter(painter)
    , m_unitsPerMm(unitsPerMm)
    , m_language(std::move(language))
{
    painter.setRenderHint(QPainter::Antialiasing);
}

QFont CardCanvas::font(const QString &text, const Ink &ink, const QString &language) const
{
    QFont font;
    font.setFamilies(ink.mono ? monoFamilies() : fontFamiliesFor(text, language, m_language));
    font.setPixelSize(std::max(
        1, static_cast<int>(std::lround(ink.points * m_scale * kMmPerPoint * m_unitsPerMm))));
    font.setBold(ink.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QRectF CardCanvas::units(const QRectF &mm) const
{
    return {units(mm.topLeft()), mm.size() * m_unitsPerMm};
}

void CardCanvas::setPen(double widthMm)
{
    m_painter.setPen(
        QPen(kBlack, widthMm * m_unitsPerMm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
}

double CardCanvas::write(QPointF topLeft, double width, const QString &text, const Ink &ink,
    const QString &language, int mostLines)
{
    if (text.isEmpty())
        return 0;
    const QFont own = font(text, ink, language);
    // Names that run from right to left are shaped so, and begin where the others do.
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, own, m_painter.device());
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const double room = width * m_unitsPerMm;
    double height = 0;
    int cut = -1; // where the last line that there is room for begins
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        line.setPosition({0, height});
        const bool isLast = mostLines > 0 && line.lineNumber() + 1 == mostLines;
        if (isLast && line.textStart() + line.textLength() < text.size())
            cut = line.textStart();
        height += line.height();
        if (isLast)
            break;
    }
    layout.endLayout();
    if (cut >= 0) {
        const QString rest = QFontMetricsF(own, m_painter.device())
                                 .elidedText(text.mid(cut), Qt::ElideRight, room);
        const QString whole = cut > 0 ? text.left(cut).trimmed() + QChar::LineSeparator : QString();
        return write(topLeft, width, whole + rest, ink, language);
    }
    if (!m_measuring) {
        m_painter.setPen(ink.quiet ? kGrey : kBlack);
        layout.draw(&m_painter, units(topLeft));
    }
    return height / m_unitsPerMm;
}

void CardCanvas::rule(QPointF from, double length, bool strong)
{
    if (m_measuring)
        return;
    setPen(strong ? 0.4 : 0.15);
    m_painter.drawLine(units(from), units(from + QPointF(length, 0)));
}

void CardCanvas::box(const QRectF &place)
{
    if (m_measuring)
        return;
    setPen(0.15);
    m_painter.drawRect(units(place));
}

void CardCanvas::tickBox(QPointF topLeft, double side, bool ticked)
{
    box({topLeft, QSizeF(side, side)});
    if (!ticked || m_measuring)
        return;
    setPen(0.4);
    const std::array corners {units(topLeft + QPointF(0.2, 0.5) * side),
        units(topLeft + QPointF(0.42, 0.75) * side), units(topLeft + QPointF(0.82, 0.22) * side)};
    m_painter.drawPolyline(corners.data(), static_cast<int>(corners.size()));
}

void CardCanvas::qrCode(const QRectF &square, const QString &text)
{
    if (m_measuring || text.isEmpty())
        return;
    const auto modules = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                             .setMargin(0)
                             .setEccLevel(kErrorCorrection)
                             .encode(text.toStdString(), 0, 0);
    const QRectF place = units(square);
    const double side = place.width() / modules.width();
    QPainterPath dark;
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width(); ++x) {
            const int begin = x;
            while (x < modules.width() && modules.get(x, y))
                ++x;
            if (x > begin)
                dark.addRect(
                    place.left() + begin * side, place.top() + y * side, (x - begin) * side, side);
        }
    }
    m_painter.fillPath(dark, kBlack);
}

void CardCanvas::signature(const QRectF &place, const checkin::Signature &signature)
{
    if (m_measuring || signature.isEmpty())
        return;
    QSizeF size(signature.aspectRatio(), 1);
    size.scale(place.size(), Qt::KeepAspectRatio);
    QRectF box({}, size);
    box.moveCenter(place.center());
    setPen(0.35);
    m_painter.drawPath(signaturePath(signature, units(box)));
}

} // namespace lobby::ui
