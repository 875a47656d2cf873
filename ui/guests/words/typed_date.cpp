#include "ui/guests/words/typed_date.h"

#include <QRegularExpression>
#include <QStringList>

namespace lobby::ui {

using guests::BirthDate;

namespace {

/// Years that somebody alive may be born in, or a document may end in; no month begins like them.
bool isYear(const QString &four)
{
    return four.startsWith(QLatin1String("19")) || four.startsWith(QLatin1String("20"));
}

QString padded(const QString &figures)
{
    return figures.rightJustified(2, u'0');
}

/// Figures of any script as ASCII ones, everything between two runs of them as one '-'.
QString folded(QStringView typed)
{
    QString text;
    for (const QChar c : typed.trimmed()) {
        if (const int digit = c.digitValue(); digit >= 0)
            text += QChar(u'0' + char16_t(digit));
        else if (QStringView(u"-/.年月日号號－／． ").contains(c))
            text += u'-';
        else
            return {};
    }
    static const QRegularExpression runs(QStringLiteral("-+"));
    return text.replace(runs, QStringLiteral("-"));
}

} // namespace

std::optional<BirthDate> birthDateOf(QStringView typed)
{
    if (typed.trimmed().isEmpty())
        return BirthDate();
    const QStringList parts = folded(typed).split(u'-', Qt::SkipEmptyParts);
    if (parts.size() == 3 && parts.constFirst().size() == 4)
        return BirthDate::parse(
            parts.at(0) + u'-' + padded(parts.at(1)) + u'-' + padded(parts.at(2)));
    if (parts.size() == 2) {
        if (parts.constFirst().size() == 4)
            return BirthDate::parse(parts.at(0) + u'-' + padded(parts.at(1)));
        return BirthDate::parse(
            QStringLiteral("--") + padded(parts.at(0)) + u'-' + padded(parts.at(1)));
    }
    if (parts.size() != 1)
        return std::nullopt;
    const QString &figures = parts.constFirst();
    if (figures.size() == 8)
        return BirthDate::parse(
            figures.left(4) + u'-' + figures.mid(4, 2) + u'-' + figures.right(2));
    if (figures.size() != 4)
        return std::nullopt;
    if (isYear(figures))
        return BirthDate::parse(figures);
    return BirthDate::parse(QStringLiteral("--") + figures.left(2) + u'-' + figures.right(2));
}

std::optional<QDate> wholeDateOf(QStringView typed)
{
    const std::optional<BirthDate> date = birthDateOf(typed);
    if (!date || date->precision() != BirthDate::Precision::Day)
        return std::nullopt;
    return QDate(date->year(), date->month(), date->day());
}

} // namespace lobby::ui
