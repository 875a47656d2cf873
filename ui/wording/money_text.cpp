#include "ui/wording/money_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lobby::ui {

int minorFigures(QStringView currency)
{
    constexpr std::array kNone {u"JPY", u"KRW", u"VND", u"CLP", u"ISK", u"PYG", u"UGX", u"XAF",
        u"XOF", u"XPF", u"RWF", u"KMF", u"GNF", u"DJF", u"BIF", u"VUV"};
    constexpr std::array kThree {u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};
    const auto is = [currency](const char16_t *code) { return currency == QStringView(code); };
    if (std::ranges::any_of(kNone, is))
        return 0;
    return std::ranges::any_of(kThree, is) ? 3 : 2;
}

QString moneyText(std::optional<qint64> minor, QStringView currency)
{
    if (!minor)
        return {};
    const int figures = minorFigures(currency);
    QString text = QString::number(*minor).rightJustified(figures + 1, QLatin1Char('0'));
    if (figures > 0)
        text.insert(text.size() - figures, QLatin1Char('.'));
    return text;
}

std::optional<qint64> moneyTyped(const QString &text, QStringView currency)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,12})(?:\\.(\\d{0,3}))?$"));
    QString plain = text.normalized(QString::NormalizationForm_KC).simplified();
    plain.remove(QLatin1Char(',')).remove(QLatin1Char(' '));
    const QRegularExpressionMatch match = form.match(plain);
    const int figures = minorFigures(currency);
    const QString fraction = match.captured(2);
    if (!match.hasMatch() || fraction.size() > figures)
        return std::nullopt;
    return (match.captured(1) + fraction.leftJustified(figures, QLatin1Char('0'))).toLongLong();
}

} // namespace lobby::ui
