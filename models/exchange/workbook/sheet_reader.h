#pragma once

#include "models/exchange/tables/table_row.h"
#include "models/exchange/workbook/cell_strings.h"
#include "models/exchange/workbook/number_form.h"

#include <deque>

namespace lobby::exchange {

/// What the cells of a sheet refer to.
struct SheetContext
{
    SharedStrings strings;
    NumberForms forms;
    bool from1904 = false;
    TableLimits limits = {};
};

/// Rows out of the XML of a sheet (ECMA-376-1, 18.3.1), as they end.
class SheetReader final : public XmlReader
{
public:
    explicit SheetReader(const SheetContext &context)
        : m_context(context)
    {
    }

    void start(QByteArrayView element, const XmlAttributes &attributes) override;
    void end(QByteArrayView element) override;
    void text(QByteArrayView piece) override;

    /// Rows go back, or cells point at what is not there: no program writes that.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

    std::deque<TableRow> rows; ///< whoever reads takes them out

private:
    enum class Type : quint8 { Number, Shared, Inline, Formula, Boolean, ErrorValue, Date };

    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endRow();
    void endCell();
    [[nodiscard]] QString cellText();
    [[nodiscard]] QString sharedText();
    [[nodiscard]] QString ownText(const QByteArray &bytes);
    [[nodiscard]] QString numberText();
    void put(const QString &text);

    const SheetContext &m_context;
    TableRow m_row;
    qint64 m_line = 0;
    int m_column = -1;
    Type m_type = Type::Number;
    int m_style = 0;
    QByteArray m_value;
    StringText m_inline;
    bool m_inSheet = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_hasFormula = false;
    bool m_damaged = false;
};

} // namespace lobby::exchange
