#include "models/organizations/organization_grade.h"

#include "models/names/text_folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lobby::organizations {

using namespace Qt::StringLiterals;

namespace {

/// At least so much for A, B and C; nothing: the figure says nothing of this industry.
using Least = std::array<double, 3>;
constexpr Least kSaysNothing {};

struct Industry
{
    const char16_t *words; ///< folded, between strokes
    Least income; ///< yuan a year
    Least staff;
};

// What is done with a thing says more than the thing: who sells hotels their linen is no hotel.
// Total assets, the other figure for building, real estate and leasing, stand in no customer file.
constexpr std::array kIndustries {
    Industry {u"批发|贸易|进出口|wholesale|trading", {400e6, 50e6, 10e6}, {200, 20, 5}},
    Industry {u"零售|超市|百货|商店|retail|shop", {200e6, 5e6, 1e6}, {300, 50, 10}},
    Industry {u"制造|工业|采矿|电力|化工|manufactur|industrial|mining", {400e6, 20e6, 3e6},
        {1000, 300, 20}},
    Industry {u"物业|property management", {50e6, 10e6, 5e6}, {1000, 300, 100}},
    Industry {u"房地产|real estate", {2e9, 10e6, 1e6}, kSaysNothing},
    Industry {
        u"软件|信息技术|software|information technology", {100e6, 10e6, 500e3}, {300, 100, 10}},
    Industry {u"电信|信息传输|互联网|telecom|internet", {1e9, 10e6, 1e6}, {2000, 100, 10}},
    Industry {u"住宿|酒店|宾馆|旅馆|餐饮|hotel|hospitality|restaurant|catering", {100e6, 20e6, 1e6},
        {300, 100, 10}},
    Industry {u"租赁|商务服务|旅行社|旅游|咨询|广告|会展|法律|会计|leasing|consult|advertis|travel"
              "|tour|law|accounting|business service",
        kSaysNothing, {300, 100, 10}},
    Industry {u"仓储|warehous", {300e6, 10e6, 1e6}, {200, 100, 20}},
    Industry {u"邮政|快递|postal|courier", {300e6, 20e6, 1e6}, {1000, 300, 20}},
    Industry {u"运输|物流|航空|transport|logistics|airline", {300e6, 30e6, 2e6}, {1000, 300, 20}},
    Industry {u"建筑|施工|construction", {800e6, 60e6, 3e6}, kSaysNothing},
    Industry {u"农业|林业|畜牧|渔业|agricultur|forestry|fishing|farming", {200e6, 5e6, 500e3},
        kSaysNothing},
    Industry {u"教育|学校|医疗|卫生|科研|体育|娱乐|文化|公益|政府|education|school|health|hospital"
              "|research|sport|culture|government",
        kSaysNothing, {300, 100, 10}},
};
/// Where nobody said what a customer does: as a hotel. Its bounds of people are also those of every
/// industry that the document does not name.
constexpr Industry kUnknown {u"", {100e6, 20e6, 1e6}, {300, 100, 10}};

const Industry &industryOf(QStringView told)
{
    const QString words = u' ' + names::fold(told);
    const QString glued = names::foldGlued(told);
    for (const Industry &industry : kIndustries) {
        const QStringList known = QString::fromUtf16(industry.words).split(u'|');
        for (const QString &word : known) {
            const bool isChinese = names::isHan(word.front().unicode());
            if (isChinese ? glued.contains(word) : words.contains(u' ' + word))
                return industry;
        }
    }
    return kUnknown;
}

/// 0 for A to 3 for D.
int gradeBy(double figure, const Least &bounds)
{
    const auto reached
        = std::ranges::find_if(bounds, [figure](double least) { return figure >= least; });
    return static_cast<int>(reached - bounds.begin());
}

double timesOf(const QString &unit)
{
    if (unit.startsWith(u"十亿") || unit.startsWith(u"billion"))
        return 1e9;
    if (unit.startsWith(u'亿'))
        return 1e8;
    if (unit.startsWith(u"千万"))
        return 1e7;
    if (unit.startsWith(u"百万") || unit.startsWith(u'm'))
        return 1e6;
    if (unit.startsWith(u'万'))
        return 1e4;
    return unit.startsWith(u'k') ? 1e3 : 1.0;
}

} // namespace

std::optional<double> incomeOf(QStringView told)
{
    static const QRegularExpression pattern(
        u"^(?:约|about|ca\\.?|>|≥)?\\s*(?:rmb|cny|人民币|¥|￥)?\\s*"
        u"([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*"
        u"(十亿|亿|千万|百万|万|billion|million|mio|m|k)?\\s*"
        u"(?:rmb|cny|元|圆|人民币|yuan)?\\s*(?:以上|左右|\\+)?\\s*"
        u"(?:/\\s*年|/\\s*year|每年)?$"_s);
    const QString text
        = names::simplified(told.toString().normalized(QString::NormalizationForm_KC)).trimmed();
    const QRegularExpressionMatch match = pattern.match(text.toLower());
    if (!match.hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const double number = match.captured(1).remove(u',').toDouble(&isNumber);
    return isNumber ? std::optional(number * timesOf(match.captured(2))) : std::nullopt;
}

QString derivedGrade(
    QStringView industry, QStringView annualIncome, const std::optional<qint64> &staff)
{
    const Industry &bounds = industryOf(industry);
    int grade = -1;
    if (const auto income = incomeOf(annualIncome); income && bounds.income != kSaysNothing)
        grade = gradeBy(*income, bounds.income);
    if (staff && bounds.staff != kSaysNothing)
        grade = std::max(grade, gradeBy(double(*staff), bounds.staff));
    return grade < 0 ? QString() : QString(QChar(u'A' + grade));
}

} // namespace lobby::organizations
