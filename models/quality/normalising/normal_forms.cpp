#include "models/quality/normalising/normal_forms.h"

#include "models/guests/values/country_codes.h"
#include "models/guests/values/telephone.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace lobby::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kFirstFullWidth = 0xff01;
constexpr char16_t kLastFullWidth = 0xff5e;
constexpr char16_t kToHalfWidth = kFirstFullWidth - u'!';
constexpr char16_t kIdeographicSpace = 0x3000;

/// Words between names that are small unless they begin them.
bool isParticle(const QString &word)
{
    static const QSet<QString> particles {u"de"_s, u"del"_s, u"della"_s, u"da"_s, u"dos"_s,
        u"das"_s, u"di"_s, u"du"_s, u"la"_s, u"las"_s, u"los"_s, u"le"_s, u"van"_s, u"von"_s,
        u"der"_s, u"den"_s, u"ter"_s, u"ten"_s, u"zu"_s, u"zur"_s, u"bin"_s, u"binti"_s, u"ibn"_s,
        u"al"_s, u"el"_s, u"y"_s, u"e"_s};
    return particles.contains(word);
}

bool isLatinName(const QString &name)
{
    return std::ranges::any_of(name, [](QChar c) { return c.isLetter(); })
        && std::ranges::all_of(name, [](QChar c) {
               return !c.isLetter() || c.script() == QChar::Script_Latin || c.isMark();
           });
}

QString capitalised(QString word)
{
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

/// One word without spaces, hyphens and apostrophes, in small letters.
QString properPart(const QString &part)
{
    constexpr qsizetype kShortestMc = 4; // "Mca" may be anything
    if (part.startsWith(u"mc") && part.size() >= kShortestMc)
        return u"Mc"_s + capitalised(part.mid(2));
    static const QSet<QString> numbers {u"ii"_s, u"iii"_s, u"iv"_s, u"vi"_s, u"vii"_s, u"viii"_s};
    if (numbers.contains(part))
        return part.toUpper();
    return capitalised(part);
}

QString properWord(const QString &word, bool isFirst)
{
    if (!isFirst && isParticle(word))
        return word;
    QString proper;
    QString part;
    const auto end = [&](QChar sign) {
        // A letter before an apostrophe is a prefix (O'Brien, D'Angelo); after it a single one is
        // an ending.
        const bool isEnding = proper.endsWith(u'\'') && part.size() == 1;
        proper += isEnding ? part : properPart(part);
        part.clear();
        if (!sign.isNull())
            proper += sign;
    };
    for (const QChar c : word) {
        if (c == u'-' || c == u'\'' || c == u'\u2019' || c == u'.')
            end(c);
        else
            part += c;
    }
    end({});
    return proper;
}

const QHash<QString, QString> &countryNames()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all {{u"中国"_s, u"CN"_s}, {u"中华人民共和国"_s, u"CN"_s},
            {u"中國"_s, u"CN"_s}, {u"美国"_s, u"US"_s}, {u"美國"_s, u"US"_s}, {u"英国"_s, u"GB"_s},
            {u"英國"_s, u"GB"_s}, {u"日本"_s, u"JP"_s}, {u"韩国"_s, u"KR"_s}, {u"韓國"_s, u"KR"_s},
            {u"法国"_s, u"FR"_s}, {u"法國"_s, u"FR"_s}, {u"德国"_s, u"DE"_s}, {u"德國"_s, u"DE"_s},
            {u"俄罗斯"_s, u"RU"_s}, {u"泰国"_s, u"TH"_s}, {u"新加坡"_s, u"SG"_s},
            {u"马来西亚"_s, u"MY"_s}, {u"澳大利亚"_s, u"AU"_s}, {u"加拿大"_s, u"CA"_s},
            {u"usa"_s, u"US"_s}, {u"uk"_s, u"GB"_s}, {u"prc"_s, u"CN"_s}};
        const auto locales = QLocale::matchingLocales(
            QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales) {
            const QString code = locale.name().section(u'_', -1);
            if (!guests::isCountry(code))
                continue;
            all.insert(QLocale::territoryToString(locale.territory()).toLower(), code);
        }
        return all;
    }();
    return names;
}

/// GB/T 2260 in the letters of ISO 3166-2:CN.
const QHash<QString, QString> &provinces()
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> all;
        const QStringList rows = u"BJ 北京 beijing|TJ 天津 tianjin|HE 河北 hebei|SX 山西 shanxi|"
                                 "NM 内蒙古 neimenggu|LN 辽宁 liaoning|JL 吉林 jilin|"
                                 "HL 黑龙江 heilongjiang|SH 上海 shanghai|JS 江苏 jiangsu|"
                                 "ZJ 浙江 zhejiang|AH 安徽 anhui|FJ 福建 fujian|JX 江西 jiangxi|"
                                 "SD 山东 shandong|HA 河南 henan|HB 湖北 hubei|HN 湖南 hunan|"
                                 "GD 广东 guangdong|GX 广西 guangxi|HI 海南 hainan|"
                                 "CQ 重庆 chongqing|SC 四川 sichuan|GZ 贵州 guizhou|YN 云南 yunnan|"
                                 "XZ 西藏 xizang|SN 陕西 shaanxi|GS 甘肃 gansu|QH 青海 qinghai|"
                                 "NX 宁夏 ningxia|XJ 新疆 xinjiang|TW 台湾 taiwan|HK 香港 hongkong|"
                                 "MO 澳门 macau"_s.split(u'|');
        for (const QString &row : rows) {
            const QStringList parts = row.split(u' ');
            for (const QString &name : parts)
                all.insert(name.toLower(), u"CN-"_s + parts.constFirst());
        }
        return all;
    }();
    return codes;
}

} // namespace

QString telephoneForm(const QString &written, const QString &region)
{
    const guests::Telephone telephone = guests::telephoneOf(halfWidth(written), region);
    return telephone.validated && !telephone.e164.isEmpty() ? telephone.e164 : written;
}

QString halfWidth(const QString &text)
{
    QString half = text;
    for (QChar &c : half) {
        const char16_t code = c.unicode();
        const bool isSign = code >= kFirstFullWidth && code <= kLastFullWidth;
        // What Chinese text is punctuated with is right where it is.
        const bool isPunctuation = isSign
            && (c == u'，' || c == u'！' || c == u'？' || c == u'；' || c == u'：' || c == u'（'
                || c == u'）');
        if (isSign && !isPunctuation)
            c = QChar(char16_t(code - kToHalfWidth));
        else if (code == kIdeographicSpace)
            c = u' ';
    }
    return half;
}

QString nameCase(const QString &name)
{
    const bool isShouted = name == name.toUpper();
    const bool isWhispered = name == name.toLower();
    if (!isLatinName(name) || (!isShouted && !isWhispered))
        return name;
    if (name.size() == 1)
        return name.toUpper();
    const QStringList words = name.toLower().split(u' ');
    QStringList proper;
    for (const QString &word : words)
        proper.append(properWord(word, proper.isEmpty() && words.size() == 1));
    // "de la Cruz" begins small, too; a particle alone is a name.
    return proper.join(u' ');
}

QString countryForm(const QString &written)
{
    const QString plain = halfWidth(written).trimmed();
    if (guests::isCountry(plain))
        return plain;
    const QString capitals = plain.toUpper();
    if (plain.size() == 2)
        return guests::isCountry(capitals) ? capitals
                                           : countryNames().value(plain.toLower(), written);
    if (plain.size() == 3) {
        const QString country = guests::countryOfDocument(capitals);
        if (!country.isEmpty())
            return country;
    }
    return countryNames().value(plain.toLower(), written);
}

QString regionForm(const QString &written, const QString &country)
{
    static const QRegularExpression whole(u"^[A-Z]{2}-[A-Z0-9]{1,3}$"_s);
    const QString plain = halfWidth(written).trimmed();
    if (whole.match(plain.toUpper()).hasMatch() && guests::isCountry(plain.left(2).toUpper()))
        return plain.toUpper();
    if (country != "CN"_L1)
        return written;
    static const QRegularExpression ending(
        u"(壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市)$"_s);
    QString name = plain.toLower();
    name.remove(ending);
    name.remove(u' ');
    name.remove(QRegularExpression(u"(province|municipality)$"_s));
    return provinces().value(name, written);
}

} // namespace lobby::quality
