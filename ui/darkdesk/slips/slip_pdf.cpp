#include "ui/darkdesk/slips/slip_pdf.h"

#include "ui/checkin/cards/painting/card_canvas.h"
#include "ui/darkdesk/slips/slip_words.h"
#include "ui/kit/paper/pdf_bytes.h"

#include <QPainter>
#include <QPdfWriter>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using darkdesk::Slip;
using darkdesk::SlipKind;

namespace {

constexpr int kSlipsToAPage = 2;
constexpr double kSlipMargin = 12;
constexpr double kCodeSide = 22;
constexpr double kLineHeight = 9; ///< to be written by hand
constexpr double kSlipGap = 4; ///< between columns
const CardCanvas::Ink kSlipLabel {9, false, true};
const CardCanvas::Ink kSlipTitle {16, true};
const CardCanvas::Ink kSlipNumberInk {16, true, false, true};

struct Field
{
    QString label;
    int share = 1; ///< of the row
    int lines = 1;
};

/// One slip, from the top down.
class SlipPainter
{
    Q_DECLARE_TR_FUNCTIONS(SlipPainter)

public:
    SlipPainter(CardCanvas &canvas, QRectF place)
        : m_canvas(canvas)
        , m_place(place)
        , m_y(place.top())
    {
    }

    void paint(const Slip &slip, const QString &property)
    {
        head(slip, property);
        const QList<QList<Field>> rows = rowsOf(slip.kind);
        for (const QList<Field> &row : rows)
            fields(row);
    }

private:
    void head(const Slip &slip, const QString &property)
    {
        const double width = m_place.width() - kCodeSide - kSlipGap;
        m_canvas.qrCode(
            {m_place.right() - kCodeSide, m_place.top(), kCodeSide, kCodeSide}, slip.number);
        double y = m_y;
        y += m_canvas.write({m_place.left(), y}, width, SlipWords::kind(slip.kind), kSlipTitle);
        y += m_canvas.write({m_place.left(), y}, width, slip.number, kSlipNumberInk);
        m_canvas.write({m_place.left(), y}, width, property, {10}, {}, 1);
        m_y = m_place.top() + kCodeSide + 2;
        m_canvas.rule({m_place.left(), m_y}, m_place.width(), true);
        m_y += 1.5;
    }

    static QList<QList<Field>> rowsOf(SlipKind kind)
    {
        const QList<Field> taken {{tr("Date and time")}, {tr("Room")}, {tr("Taken by")}};
        switch (kind) {
        case SlipKind::CheckIn:
            return {{{tr("Name as in the document"), 2}, {tr("Latin surname and given name"), 2}},
                {{tr("Kind of document")}, {tr("Document number"), 2}, {tr("Nationality")}},
                {{tr("Born")}, {tr("Telephone")}, {tr("Adults and children")}},
                {{tr("Room")}, {tr("Arrival")}, {tr("Departure")}}, {{tr("Remarks"), 1, 2}},
                {{tr("Signature of the guest"), 2}, {tr("Taken by")}}};
        case SlipKind::Complaint:
            return {taken, {{tr("Guest")}, {tr("How to reach the guest")}},
                {{tr("What happened, in the guest's own words"), 1, 5}},
                {{tr("What was promised, by whom, until when"), 1, 2}}};
        case SlipKind::Message:
            return {taken, {{tr("From whom")}, {tr("For whom")}},
                {{tr("The message or request"), 1, 5}}, {{tr("Until when")}, {tr("Done by")}}};
        }
        Q_UNREACHABLE();
    }

    void fields(const QList<Field> &row)
    {
        int shares = 0;
        int lines = 1;
        for (const Field &field : row) {
            shares += field.share;
            lines = std::max(lines, field.lines);
        }
        const double whole = m_place.width() - kSlipGap * double(row.size() - 1);
        double x = m_place.left();
        double labels = 0;
        for (const Field &field : row) {
            const double width = whole * field.share / shares;
            labels = std::max(labels, m_canvas.write({x, m_y}, width, field.label, kSlipLabel));
            x += width + kSlipGap;
        }
        x = m_place.left();
        for (const Field &field : row) {
            const double width = whole * field.share / shares;
            for (int line = 1; line <= field.lines; ++line)
                m_canvas.rule({x, m_y + labels + line * kLineHeight - 1.5}, width);
            x += width + kSlipGap;
        }
        m_y += labels + lines * kLineHeight;
    }

    CardCanvas &m_canvas;
    QRectF m_place;
    double m_y;
};

} // namespace

QByteArray slipsPdf(const darkdesk::Slips::HandedOut &handedOut, const QString &language)
{
    return pdfBytes(SlipWords::title(), {}, [&](QPdfWriter &writer) {
        QPainter painter(&writer);
        CardCanvas canvas(painter, kPaperDotsPerMm, language);
        const QSizeF page = Sheet().size.size(QPageSize::Millimeter);
        const QSizeF part(page.width(), page.height() / kSlipsToAPage);
        for (qsizetype i = 0; i < handedOut.slips.size(); ++i) {
            const qsizetype place = i % kSlipsToAPage;
            if (i > 0 && place == 0)
                writer.newPage();
            const QRectF paper({0, part.height() * double(place)}, part);
            SlipPainter(
                canvas, paper.adjusted(kSlipMargin, kSlipMargin, -kSlipMargin, -kSlipMargin))
                .paint(handedOut.slips.at(i), handedOut.property);
            if (place + 1 < kSlipsToAPage)
                canvas.rule({0, paper.bottom()}, paper.width()); // to be cut along
        }
    });
}

} // namespace lobby::ui
