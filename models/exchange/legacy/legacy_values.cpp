#include "models/exchange/legacy/legacy_values.h"

#include "models/names/text_folding.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace lobby::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Simplified, in small letters, of plain width, without spaces.
QString foldedWord(QStringView text)
{
    return names::simplified(text.toString().normalized(QString::NormalizationForm_KC))
        .simplified()
        .remove(u' ')
        .toLower();
}

/// Digits with a point alone; the rest (currency, unit) is left out.
QString plainNumber(QStringView text, const QString &units)
{
    const QRegularExpression pattern(
        u"^(?:约|大约)?(-?)(?:rmb|cny|¥|人民币)?(-?)([0-9][0-9,]*(?:\\.[0-9]+)?)(?:%1)?$"_s.arg(
            units));
    QString folded = foldedWord(text);
    folded.replace(u'−', u'-');
    bool isBracketed = false;
    if (folded.startsWith(u'(') && folded.endsWith(u')')) {
        folded = folded.sliced(1, folded.size() - 2);
        isBracketed = true;
    }
    const QRegularExpressionMatch match = pattern.match(folded);
    if (!match.hasMatch())
        return {};
    const bool isNegative
        = isBracketed || !match.captured(1).isEmpty() || !match.captured(2).isEmpty();
    return (isNegative ? u"-"_s : QString()) + match.captured(3).remove(u',');
}

/// A decimal number times ten to the `figures`, exactly; none when it has more figures than that.
std::optional<qint64> scaled(const QString &number, int figures)
{
    constexpr qsizetype kMostFigures = 15;
    if (number.isEmpty())
        return std::nullopt;
    const bool isNegative = number.startsWith(u'-');
    const QString digits = isNegative ? number.sliced(1) : number;
    const qsizetype point = digits.indexOf(u'.');
    QString behind = point < 0 ? QString() : digits.sliced(point + 1);
    while (behind.size() > figures && behind.endsWith(u'0'))
        behind.chop(1);
    const QString before = point < 0 ? digits : digits.first(point);
    if (behind.size() > figures || before.size() > kMostFigures - figures)
        return std::nullopt;
    const qint64 value = (before + behind.leftJustified(figures, u'0')).toLongLong();
    return isNegative ? -value : value;
}

template <typename Value>
std::optional<Value> looked(const QHash<QString, Value> &words, QStringView text)
{
    const auto found = words.constFind(foldedWord(text));
    return found == words.constEnd() ? std::nullopt : std::optional<Value>(*found);
}

} // namespace

std::optional<bool> legacyYesNo(QStringView text)
{
    static const QHash<QString, bool> words {{u"是"_s, true}, {u"主"_s, true},
        {u"主联系人"_s, true}, {u"√"_s, true}, {u"✓"_s, true}, {u"y"_s, true}, {u"yes"_s, true},
        {u"true"_s, true}, {u"1"_s, true}, {u"否"_s, false}, {u"不是"_s, false}, {u"非"_s, false},
        {u"×"_s, false}, {u"n"_s, false}, {u"no"_s, false}, {u"false"_s, false}, {u"0"_s, false},
        {QString(), false}};
    return looked(words, text);
}

QString legacyPartnerRole(QStringView text)
{
    static const QHash<QString, QString> words {{u"购买使用者"_s, u"buyer"_s},
        {u"购买者"_s, u"buyer"_s}, {u"客户"_s, u"buyer"_s}, {u"buyer"_s, u"buyer"_s},
        {u"竞争对手"_s, u"competitor"_s}, {u"competitor"_s, u"competitor"_s},
        {u"合作伙伴"_s, u"partner"_s}, {u"partner"_s, u"partner"_s}, {u"供货商"_s, u"supplier"_s},
        {u"供应商"_s, u"supplier"_s}, {u"supplier"_s, u"supplier"_s}};
    return looked(words, text).value_or(text.trimmed().toString());
}

std::optional<QString> legacyStatus(QStringView text)
{
    static const QHash<QString, QString> words {{u"活跃"_s, u"active"_s}, {u"正常"_s, u"active"_s},
        {u"合作中"_s, u"active"_s}, {u"成交"_s, u"active"_s}, {u"active"_s, u"active"_s},
        {u"休眠"_s, u"dormant"_s}, {u"暂停"_s, u"dormant"_s}, {u"不活跃"_s, u"dormant"_s},
        {u"dormant"_s, u"dormant"_s}, {u"流失"_s, u"lost"_s}, {u"已流失"_s, u"lost"_s},
        {u"失效"_s, u"lost"_s}, {u"lost"_s, u"lost"_s}};
    return looked(words, text);
}

std::optional<QString> legacyContactMethod(QStringView text)
{
    static const QHash<QString, QString> words {{u"上门"_s, u"visit"_s}, {u"拜访"_s, u"visit"_s},
        {u"上门拜访"_s, u"visit"_s}, {u"visit"_s, u"visit"_s}, {u"电话"_s, u"phone"_s},
        {u"来电"_s, u"phone"_s}, {u"去电"_s, u"phone"_s}, {u"打电话"_s, u"phone"_s},
        {u"phone"_s, u"phone"_s}, {u"call"_s, u"phone"_s}, {u"邮件"_s, u"email"_s},
        {u"电子邮件"_s, u"email"_s}, {u"email"_s, u"email"_s}, {u"e-mail"_s, u"email"_s},
        {u"短信"_s, u"sms"_s}, {u"手机短信"_s, u"sms"_s}, {u"sms"_s, u"sms"_s},
        {u"微信"_s, u"wechat"_s}, {u"wechat"_s, u"wechat"_s}, {u"面谈"_s, u"in_person"_s},
        {u"会面"_s, u"in_person"_s}, {u"来访"_s, u"in_person"_s}, {u"当面"_s, u"in_person"_s},
        {u"inperson"_s, u"in_person"_s}, {u"meeting"_s, u"in_person"_s}};
    return looked(words, text);
}

std::optional<qint64> legacyMoney(QStringView text, int figures)
{
    return scaled(plainNumber(text, u"元|圆|块|rmb|cny"_s), figures);
}

std::optional<qint64> legacyQuantity(QStringView text)
{
    constexpr int kFiguresOfThousandths = 3;
    return scaled(plainNumber(text, {}), kFiguresOfThousandths);
}

std::optional<qint64> legacyHeadcount(QStringView text)
{
    return scaled(plainNumber(text, u"人|名|位"_s), 0);
}

std::optional<qint64> legacyDiscount(QStringView text)
{
    constexpr double kWhole = 1000;
    static const QHash<QString, bool> none {
        {u"无"_s, true}, {u"不打折"_s, true}, {u"无折扣"_s, true}, {u"全价"_s, true}};
    if (looked(none, text))
        return qint64(kWhole);
    static const QRegularExpression pattern(u"^([0-9]{1,3}(?:\\.[0-9]{1,4})?)(折|%)?$"_s);
    const QRegularExpressionMatch match = pattern.match(foldedWord(text));
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    double paid = -1;
    if (unit == u"折") // of ten; "85折" is said for 8.5折
        paid = number > 10 ? number * 10 : number * 100;
    else if (unit == u"%" || (unit.isEmpty() && number > 10))
        paid = number * 10;
    else if (number <= 1)
        paid = number * kWhole;
    return paid < 0 || paid > kWhole ? std::nullopt : std::optional(std::llround(paid));
}

} // namespace lobby::exchange
