#include "models/exchange/mapping/content_guess.h"

#include "models/checkin/identity/identity_number.h"
#include "models/guests/values/telephone.h"
#include "models/names/personal_name.h"
#include "models/names/text_folding.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lobby::exchange {

namespace {

bool matches(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).hasMatch();
}

bool isEmail(const QString &text)
{
    static const QRegularExpression kEmail(
        QStringLiteral("\\A[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]{2,}\\z"));
    return matches(kEmail, text);
}

bool isUrl(const QString &text)
{
    static const QRegularExpression kUrl(QStringLiteral("\\A(https?://|www\\.)[^\\s]+\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return matches(kUrl, text);
}

bool isResidentNumber(const QString &text, QDate today)
{
    const QString number = checkin::foldedNumber(text);
    return checkin::hasFormOfResidentId(number)
        && checkin::checkIdentity(number.size() == 15 ? checkin::IdentityType::ResidentId15
                                                      : checkin::IdentityType::ResidentId,
            number, today)
               .valid();
}

bool isMobile(const QString &text)
{
    static const QRegularExpression kChineseMobile(
        QStringLiteral("\\A(\\+?86|0086)?[ -]?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}\\z"));
    return matches(kChineseMobile, text);
}

bool isTelephone(const QString &text, const QString &region)
{
    static const QRegularExpression kDialled(QStringLiteral("\\A\\+?[0-9()/ .-]{7,24}\\z"));
    return matches(kDialled, text) && guests::telephoneOf(text, region).validated;
}

bool isSex(const QString &text)
{
    static const QSet<QString> kWords = {QStringLiteral("\u7537"),
        QStringLiteral("\u5973"), // 男 女
        QStringLiteral("m"), QStringLiteral("f"), QStringLiteral("x"), QStringLiteral("male"),
        QStringLiteral("female"), QStringLiteral("\u7537\u6027"), QStringLiteral("\u5973\u6027")};
    return kWords.contains(text.toLower());
}

bool isNativeName(const QString &text)
{
    constexpr qsizetype kLongest = 4;
    const QList<uint> characters = text.toUcs4();
    return characters.size() >= 2 && characters.size() <= kLongest
        && std::all_of(characters.begin(), characters.end(), [](uint c) { return names::isHan(c); })
        && names::proposeSplit(text).has_value();
}

bool areBirths(const QList<QDate> &dates, QDate today)
{
    constexpr int kYearsApart = 10;
    if (dates.isEmpty())
        return false;
    const auto [first, last] = std::minmax_element(dates.begin(), dates.end());
    return *last <= today && first->addYears(kYearsApart) < *last;
}

} // namespace

std::optional<QDate> writtenDate(QStringView text)
{
    static const QRegularExpression kYearFirst(QStringLiteral(
        "\\A(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|\u5e74(\\d{1,2})\u6708(\\d{1,2})\u65e5?|"
        "(\\d{2})(\\d{2}))(?:[ T]00:00(?::00)?)?\\z")); // 年 月 日
    static const QRegularExpression kDayFirst(
        QStringLiteral("\\A(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\z"));
    constexpr qsizetype kLongest = 24;
    if (text.size() > kLongest)
        return std::nullopt;
    const QString plain = text.trimmed().toString();
    QDate date;
    if (const auto match = kYearFirst.match(plain); match.hasMatch()) {
        for (const int group : {2, 4, 6}) {
            if (match.hasCaptured(group)) {
                date = QDate(match.captured(1).toInt(), match.captured(group).toInt(),
                    match.captured(group + 1).toInt());
            }
        }
    } else if (const auto day = kDayFirst.match(plain); day.hasMatch()) {
        date = QDate(day.captured(3).toInt(), day.captured(2).toInt(), day.captured(1).toInt());
    }
    constexpr int kFirstYear = 1880;
    constexpr int kLastYear = 2200;
    if (!date.isValid() || date.year() < kFirstYear || date.year() > kLastYear)
        return std::nullopt;
    return date;
}

std::optional<ContentKind> contentOf(const QStringList &values, const QString &region, QDate today)
{
    QStringList filled;
    QList<QDate> dates;
    for (const QString &value : values) {
        const QString text = value.trimmed();
        if (text.isEmpty())
            continue;
        filled.append(text);
        if (const std::optional<QDate> date = writtenDate(text))
            dates.append(*date);
    }
    const auto most
        = [&filled](qsizetype count) { return count >= 2 && count * 5 >= filled.size() * 4; };
    const auto are
        = [&](const auto &fits) { return most(std::count_if(filled.begin(), filled.end(), fits)); };
    if (are(isEmail))
        return ContentKind::Email;
    if (are(isUrl))
        return ContentKind::Url;
    if (are([today](const QString &text) { return isResidentNumber(text, today); }))
        return ContentKind::DocumentNumber;
    if (most(dates.size())) // before telephones: 19810514 could be dialled
        return areBirths(dates, today) ? std::optional(ContentKind::BirthDate) : std::nullopt;
    if (are(isSex))
        return ContentKind::Sex;
    if (are(isMobile))
        return ContentKind::Mobile;
    if (are([&region](const QString &text) { return isTelephone(text, region); }))
        return ContentKind::Telephone;
    if (are(isNativeName))
        return ContentKind::NativeName;
    return std::nullopt;
}

} // namespace lobby::exchange
