#include "models/exchange/tables/formula_guard.h"

#include <algorithm>

namespace lobby::exchange {

namespace {

constexpr QChar kApostrophe = u'\'';
constexpr QStringView kFormulaStarts = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

/// After any number of apostrophes.
bool isFormula(QStringView text)
{
    const auto *first
        = std::find_if(text.begin(), text.end(), [](QChar c) { return c != kApostrophe; });
    return first != text.end() && kFormulaStarts.contains(*first);
}

} // namespace

QString guarded(const QString &text)
{
    return isFormula(text) ? kApostrophe + text : text;
}

QString restored(const QString &text)
{
    return text.startsWith(kApostrophe) && isFormula(text) ? text.sliced(1) : text;
}

} // namespace lobby::exchange
