#include "ui/data/export/guest_list_pdf.h"

#include "models/support/whole_file.h"
#include "ui/kit/look/fonts.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using exchange::ListFrame;
using exchange::TableWriter;

namespace {

constexpr int kListDpi = 300;
constexpr qreal kListMarginMm = 12;
constexpr qreal kListPoints = 7.5;
constexpr qreal kListTitlePoints = 13;
constexpr qreal kCellPadding = 10; ///< dots
constexpr qsizetype kMostPaperColumns = 40;
constexpr qsizetype kRowsMeasured = 200; ///< by which the columns get their widths
constexpr qreal kWidestShare = 3; ///< of an even share of the page
constexpr int kMostLines = 6; ///< of one row

class ListPdf final : public TableWriter
{
    Q_DECLARE_TR_FUNCTIONS(ListPdf)

public:
    ListPdf(const QString &path, ListFrame frame)
        : m_file(path)
        , m_frame(std::move(frame))
    {
    }

    Result<Done> open()
    {
        errno = 0;
        if (!m_file.open(QIODevice::WriteOnly))
            return writeFailure();
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return Done();
    }

    /// The first rows wait until it is known how wide columns must be.
    Result<Done> write(const QStringList &cells) override
    {
        if (cells.size() > kMostPaperColumns)
            return Error {Error::Code::Invalid, {}, u"columns"_s};
        if (m_painter.isActive()) {
            paintRow(cells, QFont::Normal);
            return Done();
        }
        m_waiting.append(cells);
        return m_waiting.size() > kRowsMeasured ? begin() : Result<Done>(Done());
    }

    Result<Done> finish() override
    {
        if (!m_painter.isActive()) {
            if (const auto begun = begin(); !begun)
                return begun;
        }
        paintFoot();
        errno = 0;
        if (!m_painter.end())
            return writeFailure();
        m_writer.reset();
        errno = 0;
        return m_file.commit() ? Result<Done>(Done()) : writeFailure();
    }

private:
    Result<Done> begin()
    {
        m_writer = std::make_unique<QPdfWriter>(&m_file);
        m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer->setResolution(kListDpi);
        m_writer->setPageSize(QPageSize(QPageSize::A4));
        m_writer->setPageOrientation(QPageLayout::Landscape);
        m_writer->setPageMargins(
            {kListMarginMm, kListMarginMm, kListMarginMm, kListMarginMm}, QPageLayout::Millimeter);
        m_writer->setTitle(m_frame.title);
        m_writer->setCreator(u"Lobby"_s);
        errno = 0;
        if (!m_painter.begin(m_writer.get()))
            return writeFailure();
        m_painter.setPen(Qt::black);
        const QList<QStringList> rows = std::exchange(m_waiting, {});
        measure(rows);
        m_headings = rows.value(0);
        beginPage();
        for (const QStringList &row : rows.mid(1))
            paintRow(row, QFont::Normal);
        return Done();
    }

    [[nodiscard]] QFont font(qreal points, QFont::Weight weight) const
    {
        QFont font;
        font.setFamilies(fontFamilies(QLocale().name()));
        font.setPointSizeF(points);
        font.setWeight(weight);
        return font;
    }

    /// Columns get what they need, as far as one is not so wide that the others have nothing.
    void measure(const QList<QStringList> &rows)
    {
        const QFontMetricsF metrics(font(kListPoints, QFont::DemiBold), m_writer.get());
        qsizetype columns = 1;
        for (const QStringList &row : rows)
            columns = std::max(columns, row.size());
        const qreal width = m_writer->width();
        m_widths = QList<qreal>(columns, 2 * kCellPadding);
        for (const QStringList &row : rows) {
            for (qsizetype i = 0; i < row.size(); ++i)
                m_widths[i] = std::max(
                    m_widths.at(i), metrics.horizontalAdvance(row.at(i)) + 2 * kCellPadding);
        }
        qreal all = 0;
        for (qreal &one : m_widths) {
            one = std::min(one, width / qreal(columns) * kWidestShare);
            all += one;
        }
        for (qreal &one : m_widths)
            one *= width / all;
    }

    void beginPage()
    {
        if (m_page > 0) {
            paintFoot();
            m_writer->newPage();
        }
        ++m_page;
        m_y = 0;
        if (m_page == 1) {
            m_painter.setFont(font(kListTitlePoints, QFont::Bold));
            const qreal height = m_painter.fontMetrics().lineSpacing() * 1.4;
            m_painter.drawText(
                QRectF(0, 0, m_writer->width(), height), Qt::AlignLeft, m_frame.title);
            m_y = height;
        }
        paintRow(m_headings, QFont::DemiBold);
    }

    void paintFoot()
    {
        m_painter.setFont(font(kListPoints, QFont::Normal));
        const QRectF foot(0, m_writer->height() - footHeight(), m_writer->width(), footHeight());
        m_painter.drawText(foot, int(Qt::AlignLeft | Qt::AlignBottom), m_frame.mark);
        m_painter.drawText(foot, int(Qt::AlignRight | Qt::AlignBottom), tr("Page %1").arg(m_page));
    }

    [[nodiscard]] qreal footHeight() const
    {
        return QFontMetricsF(font(kListPoints, QFont::Normal), m_writer.get()).lineSpacing() * 2;
    }

    void paintRow(const QStringList &cells, QFont::Weight weight)
    {
        m_painter.setFont(font(kListPoints, weight));
        const QFontMetricsF metrics(m_painter.font(), m_writer.get());
        constexpr int kHow
            = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWrapAnywhere | Qt::TextWordWrap;
        qreal height = metrics.lineSpacing();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QRectF room(0, 0, m_widths.at(i) - 2 * kCellPadding, m_writer->height());
            if (!cells.at(i).isEmpty())
                height = std::max(height, metrics.boundingRect(room, kHow, cells.at(i)).height());
        }
        height = std::min(height, metrics.lineSpacing() * kMostLines);
        const qreal whole = height + kCellPadding;
        if (weight == QFont::Normal && m_y + whole > m_writer->height() - footHeight()) {
            beginPage();
            m_painter.setFont(font(kListPoints, weight));
        }
        qreal x = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            m_painter.drawText(
                QRectF(x + kCellPadding, m_y, m_widths.at(i) - 2 * kCellPadding, height), kHow,
                cells.at(i));
            x += m_widths.at(i);
        }
        m_y += whole;
        m_painter.setPen(QPen(weight == QFont::Normal ? Qt::lightGray : Qt::black, 2));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_writer->width(), m_y));
        m_painter.setPen(Qt::black);
        m_y += kCellPadding / 2;
    }

    QSaveFile m_file;
    ListFrame m_frame;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter; ///< ends before its paper goes
    QList<QStringList> m_waiting;
    QStringList m_headings;
    QList<qreal> m_widths;
    qreal m_y = 0;
    int m_page = 0;
};

} // namespace

Result<std::unique_ptr<TableWriter>> createListPdf(const QString &path, const ListFrame &frame)
{
    auto writer = std::make_unique<ListPdf>(path, frame);
    const Result<Done> opened = writer->open();
    if (!opened)
        return opened.error();
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace lobby::ui
