#pragma once

#include "models/exchange/package/xml_feed.h"

#include <QHash>
#include <QList>
#include <QStringView>

namespace lobby::exchange {

/// What a number in a cell stands for; only its style says.
struct NumberForm
{
    enum class Kind : quint8 {
        Plain,
        Date,
        Time,
        DateTime,
        DateOrTime, ///< built-in forms that are one in Peking and the other in Taipei
        Duration, ///< [h]:mm
        Padded, ///< 00000: a code with zeros in front
    };
    Kind kind = Kind::Plain;
    int digits = 0; ///< of a padded one
    friend bool operator==(const NumberForm &, const NumberForm &) = default;
};

/// Of a format code (ECMA-376-1, 18.8.31), "yyyy\"年\"m\"月\"d\"日\"".
[[nodiscard]] NumberForm numberFormOf(QStringView code);
/// Of a built-in format (ECMA-376-1, 18.8.30), those of China and Taiwan included.
[[nodiscard]] NumberForm builtInNumberForm(int id);

/// The forms of a workbook's cell styles by the number that cells refer to.
class NumberForms final : public XmlReader
{
public:
    void start(QByteArrayView element, const XmlAttributes &attributes) override;
    void end(QByteArrayView element) override;

    [[nodiscard]] NumberForm at(int style) const { return m_forms.value(style); }

private:
    QHash<int, NumberForm> m_custom;
    QList<NumberForm> m_forms;
    bool m_inCellStyles = false;
};

} // namespace lobby::exchange
