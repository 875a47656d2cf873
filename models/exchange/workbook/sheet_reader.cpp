#include "models/exchange/workbook/sheet_reader.h"

#include "models/exchange/encoding/text_encoding.h"
#include "models/exchange/tables/formula_guard.h"
#include "models/exchange/workbook/cell_number.h"

#include <algorithm>

namespace lobby::exchange {

namespace {

constexpr qint64 kLastSheetRow = 1'048'576;
constexpr int kLastSheetColumn = 16'384;
constexpr qsizetype kBytesAUnit = 3;
/// More than any cell may have; what is behind it is not kept.
constexpr qsizetype kMostValueBytes = qsizetype {256} * 1024;

/// "C12": 2; -1: there is no such cell.
int columnOf(QByteArrayView reference)
{
    int column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
        if (column > kLastSheetColumn)
            return -1;
    }
    return column - 1;
}

} // namespace

void SheetReader::start(QByteArrayView element, const XmlAttributes &attributes)
{
    if (element == "sheetData")
        m_inSheet = true;
    else if (element == "row" && m_inSheet)
        startRow(attributes);
    else if (element == "c" && m_inRow)
        startCell(attributes);
    else if (!m_inCell)
        return;
    else if (element == "v")
        m_inValue = true;
    else if (element == "f")
        m_hasFormula = true;
    else if (m_type == Type::Inline)
        m_inline.start(element);
}

void SheetReader::startRow(const XmlAttributes &attributes)
{
    const QByteArrayView number = attributes.value("r");
    const qint64 line = number.isNull() ? m_line + 1 : number.toByteArray().toLongLong();
    m_damaged = m_damaged || line <= m_line || line > kLastSheetRow;
    m_line = line;
    m_row = {line};
    m_column = -1;
    m_inRow = true;
}

void SheetReader::startCell(const XmlAttributes &attributes)
{
    const QByteArrayView reference = attributes.value("r");
    const int column = reference.isNull() ? m_column + 1 : columnOf(reference);
    m_damaged = m_damaged || column <= m_column || column >= kLastSheetColumn;
    m_column = column;
    const QByteArrayView type = attributes.value("t");
    m_type = type == "s"      ? Type::Shared
        : type == "inlineStr" ? Type::Inline
        : type == "str"       ? Type::Formula
        : type == "b"         ? Type::Boolean
        : type == "e"         ? Type::ErrorValue
        : type == "d"         ? Type::Date
                              : Type::Number;
    m_style = attributes.value("s").toByteArray().toInt();
    m_value.clear();
    m_inline.begin();
    m_hasFormula = false;
    m_inCell = true;
}

void SheetReader::text(QByteArrayView piece)
{
    if (m_inCell && !m_inValue && m_type == Type::Inline)
        m_inline.text(piece);
    else if (m_inValue && m_value.size() < kMostValueBytes)
        m_value += piece;
}

void SheetReader::end(QByteArrayView element)
{
    if (element == "sheetData")
        m_inSheet = false;
    else if (element == "row" && m_inRow)
        endRow();
    else if (element == "c" && m_inCell)
        endCell();
    else if (element == "v")
        m_inValue = false;
    else if (m_inCell && m_type == Type::Inline)
        m_inline.end(element);
}

void SheetReader::endCell()
{
    m_inCell = false;
    if (!m_damaged)
        put(cellText());
}

QString SheetReader::cellText()
{
    if (m_type == Type::Inline)
        return ownText(m_inline.bytes());
    if (m_value.isEmpty()) {
        if (m_hasFormula && m_type != Type::Formula)
            m_row.refuse(TableFault::NoValue, m_column);
        return {};
    }
    switch (m_type) {
    case Type::Shared:
        return sharedText();
    case Type::Formula:
        return ownText(m_value);
    case Type::Boolean:
        return m_value == "1" || m_value == "true" ? QStringLiteral("TRUE")
                                                   : QStringLiteral("FALSE");
    case Type::ErrorValue:
        m_row.refuse(TableFault::ErrorValue, m_column);
        return QString::fromUtf8(m_value.left(16));
    case Type::Date: // ISO 8601 already
        return ownText(m_value).replace(u'T', u' ');
    default:
        return numberText();
    }
}

QString SheetReader::sharedText()
{
    bool isNumber = false;
    const qlonglong index = m_value.toLongLong(&isNumber);
    if (!isNumber || index < 0 || index >= m_context.strings.size()) {
        m_damaged = true;
        return {};
    }
    if (m_context.strings.bytesOf(index) > m_context.limits.cellUnits * kBytesAUnit) {
        m_row.refuse(TableFault::TooLong, m_column);
        return {};
    }
    return restored(m_context.strings.at(index));
}

QString SheetReader::ownText(const QByteArray &bytes)
{
    return restored(unescaped(textOfUtf8(bytes)));
}

QString SheetReader::numberText()
{
    const auto number = cellNumber(m_value, m_context.forms.at(m_style), m_context.from1904);
    if (!number) {
        m_damaged = true;
        return {};
    }
    if (number->lostDigits)
        m_row.refuse(TableFault::LostDigits, m_column);
    return number->text;
}

void SheetReader::put(const QString &text)
{
    if (text.isEmpty()) // a colour without content
        return;
    const TableLimits &limits = m_context.limits;
    if (m_column >= limits.columns) {
        m_row.refuse(TableFault::TooWide, limits.columns);
        return;
    }
    if (text.size() > limits.cellUnits)
        m_row.refuse(TableFault::TooLong, m_column);
    else if (text.contains(QChar(u'\0')))
        m_row.refuse(TableFault::ZeroByte, m_column);
    else if (text.contains(QChar::ReplacementCharacter) || !text.isValidUtf16())
        m_row.refuse(TableFault::Undecodable, m_column);
    while (m_row.cells.size() < m_column)
        m_row.cells.append(QString());
    m_row.cells.append(text.left(limits.cellUnits));
}

void SheetReader::endRow()
{
    m_inRow = false;
    if (!m_row.cells.isEmpty() || m_row.fault)
        rows.push_back(std::move(m_row));
    m_row = {};
}

} // namespace lobby::exchange
