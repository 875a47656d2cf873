#pragma once

#include "models/exchange/workbook/number_form.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace lobby::exchange {

struct CellNumber
{
    QString text;
    /// It had more digits than a spreadsheet keeps: of an identity number the last three are gone.
    bool lostDigits = false;
    friend bool operator==(const CellNumber &, const CellNumber &) = default;
};

/// A number as it stands in the file, "46156.4375", as text: without exponent, or the date and time
/// it stands for. What is no date although its style says so (before 1900-01-01, after 9999, the
/// 29 February of 1900) stays a number. None: it is no number.
[[nodiscard]] std::optional<CellNumber> cellNumber(
    QByteArrayView value, NumberForm form, bool from1904);

} // namespace lobby::exchange
