#pragma once

#include <QMarginsF>
#include <QStringList>
#include <QTextCursor>
#include <QTextDocument>

namespace lobby::ui {

/// How a line stands on paper; lengths in points.
struct PaperLine
{
    qreal size = 0; ///< of its letters; 0: that of the text
    QFont::Weight weight = QFont::Normal;
    qreal above = 0;
    qreal below = 0;
    QTextFormat::PageBreakFlags breaks = QTextFormat::PageBreak_Auto;
};

/// A document for paper, written from top to bottom. Text goes in as text: there is no markup to be
/// smuggled in.
class PaperText
{
public:
    using Row = QStringList;

    /// Letters of `size` points, in the fonts of `language` ("zh_CN").
    PaperText(const QString &language, qreal size);

    void line(const QString &text, const PaperLine &line = {});
    /// `shares` of the width, in hundredths. Without a head the first column is one.
    void table(const Row &head, const QList<Row> &rows, const QList<int> &shares);

    [[nodiscard]] QTextDocument &document() { return m_document; }
    /// Two centimetres inside of `margins` (millimetres), which QTextDocument keeps free by itself.
    [[nodiscard]] QByteArray pdf(const QString &title, const QMarginsF &margins = {});

private:
    QTextDocument m_document;
    QTextCursor m_cursor;
};

[[nodiscard]] QFont paperFont(const QString &language, qreal size);

} // namespace lobby::ui
