#include "ui/checkin/cards/painting/card_pdf.h"

#include "ui/checkin/cards/painting/card_words.h"
#include "ui/kit/paper/pdf_bytes.h"

#include <QPainter>
#include <QPdfWriter>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

QSizeF unitsOf(const QPageSize &page, double unitsPerMm)
{
    return page.size(QPageSize::Millimeter) * unitsPerMm;
}

/// `paint` is given the writer, to begin pages, and a painter on it.
QByteArray pdf(const CardLayout &layout, CardText title,
    const std::function<void(QPdfWriter &, QPainter &)> &paint)
{
    const QString name = CardWords(layout.languages).text(title);
    return pdfBytes(name, {layout.pageSize(), {}}, [&paint](QPdfWriter &writer) {
        QPainter painter(&writer);
        paint(writer, painter);
    });
}

} // namespace

QByteArray cardPdf(const checkin::RegistrationCard &card, const CardLayout &layout)
{
    return pdf(layout, CardText::Title, [&](QPdfWriter &, QPainter &painter) {
        paintCard(painter, {{}, unitsOf(layout.pageSize(), kPaperDotsPerMm)}, kPaperDotsPerMm, card,
            layout);
    });
}

QByteArray blankCardsPdf(const QList<BlankCard> &cards, const CardLayout &layout, int perPage)
{
    Q_ASSERT(perPage == 1 || perPage == 2);
    return pdf(layout, CardText::BlankTitle, [&](QPdfWriter &writer, QPainter &painter) {
        const QSizeF page = unitsOf(layout.pageSize(), kPaperDotsPerMm);
        const QSizeF part(page.width(), page.height() / perPage);
        for (qsizetype i = 0; i < cards.size(); ++i) {
            const qsizetype place = i % perPage;
            if (i > 0 && place == 0)
                writer.newPage();
            paintBlankCard(painter, {{0, part.height() * double(place)}, part}, kPaperDotsPerMm,
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
