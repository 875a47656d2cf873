#include "ui/darkdesk/pack/pack_pdf.h"

#include "ui/guests/words/guest_words.h"
#include "ui/kit/paper/paper_text.h"
#include "ui/kit/paper/pdf_bytes.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>
#include <QPdfWriter>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using darkdesk::Pack;

namespace {

constexpr qreal kPackTextPoints = 9.5;
constexpr qreal kPackHeadPoints = 13;
constexpr qreal kPackTitlePoints = 18;
constexpr qreal kPackFootPoints = 9;
constexpr qreal kPackMarginMm = 14;
constexpr qreal kPackFootMm = 8;
constexpr qreal kPackApart = 8; ///< points between parts
const auto kTickBox = u"\u2610"_s; // ballot box

class PackText
{
    Q_DECLARE_TR_FUNCTIONS(PackText)

public:
    PackText(PaperText &paper, const Pack &pack)
        : m_paper(paper)
        , m_pack(pack)
    {
    }

    static QString title() { return tr("Dark-desk pack"); }

    void write()
    {
        line(title(), kPackTitlePoints, QFont::Bold);
        line(joined({m_pack.property, asOf(m_pack)}), kPackHeadPoints, QFont::DemiBold);
        line(tr("What happened after this moment is not in here. Write it on numbered slips and "
                "key them in when the program is back."),
            kPackTextPoints, QFont::Normal);
        writeDangers();
        writeInHouse();
        writeArrivals();
        writeCases();
        writePromises();
        writeRollCall();
    }

    static QString asOf(const Pack &pack)
    {
        return tr("Data of %1")
            .arg(QDateTime::fromMSecsSinceEpoch(pack.asOf).toString(u"yyyy-MM-dd HH:mm"_s));
    }
    static QString foot(const Pack &pack, int page, int pages)
    {
        return joined({title(), asOf(pack), tr("Page %1 of %2").arg(page).arg(pages)});
    }

private:
    using Row = PaperText::Row;

    void writeDangers()
    {
        heading(tr("Allergies and safety (%1)").arg(m_pack.dangers.size()));
        QList<Row> rows;
        for (const darkdesk::Danger &danger : m_pack.dangers) {
            const QString kind
                = danger.kind == stays::NoticeKind::Allergy ? tr("Allergy") : tr("Safety");
            rows.append({danger.room, nameOf(danger.guest), kind, GuestWords::phrase(danger.text),
                danger.isHere ? tr("In house") : tr("Arrives today")});
        }
        table({tr("Room"), tr("Guest"), tr("Kind"), tr("What"), tr("Where")}, rows,
            {10, 28, 13, 33, 16});
    }
    void writeInHouse()
    {
        heading(tr("In house (rooms: %1, persons: %2)")
                    .arg(m_pack.inHouse.size())
                    .arg(m_pack.persons()));
        QList<Row> rows;
        for (const darkdesk::Occupied &room : m_pack.inHouse) {
            const QString leaves = room.departure.toString(u"MM-dd"_s);
            rows.append({room.room, nameOf(room.guest), persons(room.adults, room.children),
                room.isOverdue ? tr("%1, overdue").arg(leaves) : leaves});
        }
        table({tr("Room"), tr("Guest"), tr("Persons"), tr("Leaves")}, rows, {12, 48, 16, 24});
    }
    void writeArrivals()
    {
        heading(tr("Arrivals of today and tomorrow (%1)").arg(m_pack.arrivals.size()));
        QList<Row> rows;
        for (const darkdesk::Expected &arrival : m_pack.arrivals) {
            const QString day
                = arrival.day == m_pack.today ? tr("Today") : arrival.day.toString(u"MM-dd"_s);
            const QString time
                = arrival.time.isValid() ? arrival.time.toString(u"HH:mm"_s) : QString();
            rows.append({joined({day, time}), joined({arrival.room, arrival.roomType}),
                nameOf(arrival.guest), persons(arrival.adults, arrival.children),
                arrival.departure.toString(u"MM-dd"_s), arrival.confirmationNo});
        }
        table(
            {tr("Comes"), tr("Room"), tr("Guest"), tr("Persons"), tr("Leaves"), tr("Confirmation")},
            rows, {16, 16, 30, 11, 10, 17});
    }
    void writeCases()
    {
        heading(tr("Open cases (%1)").arg(m_pack.cases.size()));
        QList<Row> rows;
        for (const darkdesk::OpenCase &one : m_pack.cases) {
            const QString due = one.dueAt ? moment(*one.dueAt) : tr("no deadline");
            if (one.isRestricted)
                rows.append({u'#' + one.caseNo, due, {}, {}, tr("Restricted"), {}});
            else
                rows.append({u'#' + one.caseNo, due, one.room, one.who, one.headline, one.owner});
        }
        table({tr("Case"), tr("Due"), tr("Room"), tr("Who"), tr("What"), tr("Whose it is")}, rows,
            {13, 15, 9, 19, 31, 13});
    }
    void writePromises()
    {
        heading(tr("Open promises (%1)").arg(m_pack.promises.size()));
        QList<Row> rows;
        for (const darkdesk::OpenPromise &promise : m_pack.promises)
            rows.append(
                {moment(promise.dueAt), nameOf(promise.guest), promise.text, promise.madeBy});
        table({tr("Due"), tr("Guest"), tr("What was promised"), tr("By")}, rows, {17, 25, 42, 16});
    }
    /// Begins a page, so that it can be taken to the assembly point by itself.
    void writeRollCall()
    {
        heading(tr("Roll-call (rooms: %1, persons: %2)")
                    .arg(m_pack.inHouse.size())
                    .arg(m_pack.persons()),
            QTextFormat::PageBreak_AlwaysBefore);
        QList<Row> rows;
        for (const darkdesk::Occupied &room : m_pack.inHouse) {
            QStringList names {nameOf(room.guest)};
            for (const names::PersonalName &companion : room.companions)
                names.append(nameOf(companion));
            rows.append({kTickBox, room.room, names.join(tr(", ")),
                persons(room.adults, room.children), {}});
        }
        table({{}, tr("Room"), tr("Who should be there"), tr("Persons"), tr("Remarks")}, rows,
            {6, 12, 44, 14, 24});
    }

    static QString nameOf(const names::PersonalName &name) { return name.listForm(); }
    static QString persons(int adults, int children)
    {
        return children > 0 ? u"%1+%2"_s.arg(adults).arg(children) : QString::number(adults);
    }
    [[nodiscard]] QString moment(qint64 ms) const
    {
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(ms);
        return then.toString(then.date() == m_pack.today ? u"HH:mm"_s : u"MM-dd HH:mm"_s);
    }
    static QString joined(QStringList texts)
    {
        texts.removeAll(QString());
        return texts.join(u" · "_s);
    }
    void heading(
        const QString &text, QTextFormat::PageBreakFlags breaks = QTextFormat::PageBreak_Auto)
    {
        line(text, kPackHeadPoints, QFont::Bold, breaks);
    }
    void line(const QString &text, qreal points, QFont::Weight weight,
        QTextFormat::PageBreakFlags breaks = QTextFormat::PageBreak_Auto)
    {
        m_paper.line(text, {points, weight, kPackApart, kPackApart / 2, breaks});
    }
    /// An empty list says so: nobody shall wonder whether a page is missing.
    void table(const Row &head, const QList<Row> &rows, const QList<int> &shares)
    {
        if (rows.isEmpty())
            line(tr("None."), kPackTextPoints, QFont::Normal);
        else
            m_paper.table(head, rows, shares);
    }

    PaperText &m_paper;
    const Pack &m_pack;
};

/// Qt's own printing of a document numbers pages, but says neither of how many nor of when.
void paintPages(QPdfWriter &writer, QTextDocument &document, const Pack &pack, const QFont &foot)
{
    const QRectF page(QPointF(), writer.pageLayout().paintRectPixels(kPaperDotsPerInch).size());
    const QSizeF body(page.width(), page.height() - kPackFootMm * kPaperDotsPerMm);
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setPageSize(body);
    const int pages = document.pageCount();
    QPainter painter(&writer);
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -i * body.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(QPointF(0, i * body.height()), body);
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(context.clip);
        // What begins the next page touches this one, and would stand in its text unseen.
        context.clip.adjust(0, 0, 0, -kPackMarginMm);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(foot);
        painter.setPen(Qt::black);
        painter.drawText(
            page, Qt::AlignBottom | Qt::AlignHCenter, PackText::foot(pack, i + 1, pages));
    }
}

} // namespace

QByteArray packPdf(const Pack &pack, const QString &language)
{
    PaperText paper(language, kPackTextPoints);
    PackText(paper, pack).write();
    constexpr QMarginsF kMargins(kPackMarginMm, kPackMarginMm, kPackMarginMm, kPackMarginMm);
    return pdfBytes(
        PackText::title(), {QPageSize(QPageSize::A4), kMargins}, [&](QPdfWriter &writer) {
            writer.setPdfVersion(
                QPagedPaintDevice::PdfVersion_1_4); // it is encrypted, as PDF/A is not
            paintPages(writer, paper.document(), pack, paperFont(language, kPackFootPoints));
        });
}

} // namespace lobby::ui
