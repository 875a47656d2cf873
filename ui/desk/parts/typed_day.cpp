#include "ui/desk/parts/typed_day.h"

#include <QRegularExpression>

namespace lobby::ui {

QDate typedDay(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?$"));
    const QRegularExpressionMatch match
        = form.match(text.normalized(QString::NormalizationForm_KC).trimmed());
    return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

} // namespace lobby::ui
