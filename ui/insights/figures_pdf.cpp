#include "ui/insights/figures_pdf.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDpi = 96; ///< so that the sizes of the screen are those of the paper
constexpr int kMarginMm = 12;
constexpr int kGap = 12;
constexpr int kChartHeight = 250;

class Paper
{
public:
    Paper(QPdfWriter &writer, const Look &look)
        : m_writer(writer)
        , m_painter(&writer)
        , m_look(look)
    {
    }

    [[nodiscard]] bool isWriting() const { return m_painter.isActive(); }

    void write(TextStyle style, const QString &text)
    {
        m_painter.setFont(m_look.font(style));
        m_painter.setPen(QColor(m_look.colours.text));
        const QRectF room(0, 0, m_writer.width(), m_writer.height());
        const int how = int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
        const double height = m_painter.boundingRect(room, how, text).height();
        claim(height);
        m_painter.drawText(QRectF(0, m_y, m_writer.width(), height), how, text);
        m_y += height + 2;
    }

    void draw(FigureView &view)
    {
        const QFontMetrics metrics(m_look.font(TextStyle::Caption));
        claim(kChartHeight + metrics.height() * 5); // a title is not parted from its chart
        write(TextStyle::Subtitle, view.figure().title);
        view.drawInto(m_painter, QRectF(0, m_y, m_writer.width(), kChartHeight), m_look);
        m_y += kChartHeight + 4;
        write(TextStyle::Caption, view.figure().sentence);
        m_y += kGap;
    }

private:
    void claim(double height)
    {
        if (m_y > 0 && m_y + height > m_writer.height()) {
            m_writer.newPage();
            m_y = 0;
        }
    }

    QPdfWriter &m_writer;
    QPainter m_painter;
    const Look &m_look;
    double m_y = 0;
};

} // namespace

Result<Done> writeFiguresPdf(
    const QString &path, const PdfHeading &heading, const QList<FigureView *> &figures)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error {Error::Code::Unavailable, {}, u"file"_s};
    Look look = currentLook();
    look.dark = false;
    look.colours = kLight;
    look.textPercent = 100;
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(
            {kMarginMm, kMarginMm, kMarginMm, kMarginMm}, QPageLayout::Millimeter);
        writer.setResolution(kDpi);
        writer.setTitle(heading.title);
        Paper paper(writer, look);
        if (!paper.isWriting())
            return Error {Error::Code::Unavailable, {}, u"file"_s};
        paper.write(TextStyle::Title, heading.title);
        paper.write(TextStyle::Body, heading.period);
        for (const KpiFigure &kpi : heading.kpis) {
            paper.write(TextStyle::BodyStrong, kpi.title + u": "_s + kpi.value);
            paper.write(TextStyle::Caption,
                QStringList {kpi.change, kpi.baseline, kpi.sentence}.join(u"  "_s));
        }
        for (FigureView *view : figures)
            paper.draw(*view);
    }
    if (!file.commit())
        return Error {Error::Code::Unavailable, {}, u"file"_s};
    return Done();
}

} // namespace lobby::ui
