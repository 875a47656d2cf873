#include "models/organizations/organization_grade.h"

#include <QRegularExpression>

#include <algorithm>

namespace lobby::organizations {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGrades = 4; // A first
constexpr std::array<double, kGrades - 1> kLeastIncome {100e6, 20e6, 1e6};
constexpr std::array<qint64, kGrades - 1> kLeastStaff {300, 100, 10};

template <typename Figure, typename Bounds>
int gradeBy(Figure figure, const Bounds &bounds)
{
    const auto reached = std::find_if(
        bounds.begin(), bounds.end(), [figure](auto least) { return figure >= least; });
    return static_cast<int>(reached - bounds.begin());
}

double timesOf(const QString &unit)
{
    if (unit.startsWith(u"十亿") || unit.startsWith(u"billion"))
        return 1e9;
    if (unit.startsWith(u'亿') || unit.startsWith(u'億'))
        return 1e8;
    if (unit.startsWith(u"千万") || unit.startsWith(u"千萬"))
        return 1e7;
    if (unit.startsWith(u"百万") || unit.startsWith(u"百萬") || unit.startsWith(u'm'))
        return 1e6;
    if (unit.startsWith(u'万') || unit.startsWith(u'萬'))
        return 1e4;
    return unit.startsWith(u'k') ? 1e3 : 1.0;
}

} // namespace

std::optional<double> incomeOf(QStringView told)
{
    static const QRegularExpression pattern(
        u"^(?:约|約|about|ca\\.?|>|≥)?\\s*(?:rmb|cny|人民币|人民幣|¥|￥)?\\s*"
        u"([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*"
        u"(十亿|十億|亿|億|千万|千萬|百万|百萬|万|萬|billion|million|mio|m|k)?\\s*"
        u"(?:rmb|cny|元|圆|圓|人民币|人民幣|yuan)?\\s*(?:以上|左右|\\+)?\\s*"
        u"(?:/\\s*年|/\\s*year|每年)?$"_s);
    const QString text = told.toString().normalized(QString::NormalizationForm_KC).trimmed();
    const QRegularExpressionMatch match = pattern.match(text.toLower());
    if (!match.hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const double number = match.captured(1).remove(u',').toDouble(&isNumber);
    return isNumber ? std::optional(number * timesOf(match.captured(2))) : std::nullopt;
}

QString derivedGrade(QStringView annualIncome, const std::optional<qint64> &staff)
{
    int grade = -1;
    if (const auto income = incomeOf(annualIncome))
        grade = gradeBy(*income, kLeastIncome);
    if (staff)
        grade = std::max(grade, gradeBy(*staff, kLeastStaff));
    return grade < 0 ? QString() : QString(QChar(u'A' + grade));
}

} // namespace lobby::organizations
