#include "ui/checkin/cards/painting/card_pdf.h"

#include "ui/checkin/cards/painting/card_words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDotsPerInch = 1200;
constexpr double kUnitsPerMm = kDotsPerInch / 25.4;

QSizeF unitsOf(const QPageSize &page, double unitsPerMm)
{
    return page.size(QPageSize::Millimeter) * unitsPerMm;
}

/// `paint` is given the writer, to begin pages, and a painter on it.
QByteArray pdf(const CardLayout &layout, CardText title,
    const std::function<void(QPdfWriter &, QPainter &)> &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(layout.pageSize());
    writer.setPageMargins({});
    writer.setTitle(CardWords(layout.languages).text(title));
    writer.setCreator(u"Lobby"_s);
    QPainter painter(&writer);
    paint(writer, painter);
    painter.end();
    return bytes;
}

} // namespace

QByteArray cardPdf(const checkin::RegistrationCard &card, const CardLayout &layout)
{
    return pdf(layout, CardText::Title, [&](QPdfWriter &, QPainter &painter) {
        paintCard(
            painter, {{}, unitsOf(layout.pageSize(), kUnitsPerMm)}, kUnitsPerMm, card, layout);
    });
}

QByteArray blankCardsPdf(const QList<BlankCard> &cards, const CardLayout &layout, int perPage)
{
    Q_ASSERT(perPage == 1 || perPage == 2);
    return pdf(layout, CardText::BlankTitle, [&](QPdfWriter &writer, QPainter &painter) {
        const QSizeF page = unitsOf(layout.pageSize(), kUnitsPerMm);
        const QSizeF part(page.width(), page.height() / perPage);
        for (qsizetype i = 0; i < cards.size(); ++i) {
            const qsizetype place = i % perPage;
            if (i > 0 && place == 0)
                writer.newPage();
            paintBlankCard(painter, {{0, part.height() * double(place)}, part}, kUnitsPerMm,
                cards.at(i), layout);
        }
    });
}

QImage cardPicture(
    const checkin::RegistrationCard &card, const CardLayout &layout, double dotsPerMm)
{
    const QSizeF page = unitsOf(layout.pageSize(), dotsPerMm);
    QImage picture(page.toSize(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintCard(painter, {{}, page}, dotsPerMm, card, layout);
    return picture;
}

} // namespace lobby::ui
