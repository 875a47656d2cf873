#include "models/exchange/tables/table_row.h"

namespace lobby::exchange {

QLatin1StringView faultName(TableFault fault)
{
    switch (fault) {
    case TableFault::Quotes:
        return QLatin1StringView("quotes");
    case TableFault::ZeroByte:
        return QLatin1StringView("zero_byte");
    case TableFault::Undecodable:
        return QLatin1StringView("undecodable");
    case TableFault::TooLong:
        return QLatin1StringView("too_long");
    case TableFault::TooWide:
        return QLatin1StringView("too_wide");
    case TableFault::Ragged:
        return QLatin1StringView("ragged");
    case TableFault::NoValue:
        return QLatin1StringView("no_value");
    case TableFault::ErrorValue:
        return QLatin1StringView("error_value");
    case TableFault::LostDigits:
        return QLatin1StringView("lost_digits");
    }
    Q_UNREACHABLE();
}

QString cellName(qint64 line, int column)
{
    constexpr int kLetters = 26;
    QString letters;
    for (int rest = column; rest >= 0; rest = rest / kLetters - 1)
        letters.prepend(QChar(char16_t(u'A' + rest % kLetters)));
    return letters + QString::number(line);
}

} // namespace lobby::exchange
