#include "models/exchange/staging/written_values.h"

#include "models/exchange/mapping/content_guess.h"
#include "models/guests/values/country_codes.h"
#include "models/names/text_folding.h"

#include <QHash>
#include <QRegularExpression>

#include <unicode/uloc.h>

#include <array>

namespace lobby::exchange {

using namespace Qt::StringLiterals;
using guests::BirthDate;
using guests::Gender;

namespace {

using Words = QHash<QString, QString>;

/// "code: word word; code: …" by folded word.
Words wordsOf(const QString &text)
{
    Words words;
    for (const QString &group : text.split(u';')) {
        const QString code = group.section(u':', 0, 0).trimmed();
        for (const QString &word : group.section(u':', 1).split(u',', Qt::SkipEmptyParts))
            words.insert(names::foldGlued(word), code);
    }
    return words;
}

QString displayed(const char *code, const char *language)
{
    constexpr int kLongest = 200;
    std::array<UChar, kLongest> text = {};
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray locale = QByteArray("und_") + code;
    const int32_t size
        = uloc_getDisplayCountry(locale.constData(), language, text.data(), kLongest, &status);
    return U_SUCCESS(status) ? QString::fromUtf16(text.data(), size) : QString();
}

Words countriesByName()
{
    Words countries;
    for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
        for (const char *language : {"en", "zh_Hans", "zh_Hant", "zh_Hant_HK"})
            countries.insert(
                names::foldGlued(displayed(*code, language)), QString::fromLatin1(*code));
    }
    // What is written otherwise than ICU says it.
    countries.insert(wordsOf(
        u"CN:中国大陆,中华人民共和国,大陆,P.R. China,PRC,People's Republic of China,Mainland "
        u"China,汉族;"
        "HK:香港,中国香港,Hong Kong,Hongkong;MO:澳门,中国澳门,Macao,Macau;TW:台湾,中国台湾,Taiwan;"
        "GB:英国,UK,U.K.,Great Britain,England,Scotland,Wales,Britain;US:美国,USA,U.S.A.,America,"
        "United States of America;KR:韩国,南韩,Korea,South Korea,Republic of Korea;"
        "KP:朝鲜,北朝鲜;RU:俄国,俄罗斯联邦,Russian Federation;VN:越南,Viet Nam;CZ:捷克,Czech "
        "Republic;"
        "NL:荷兰,Holland,The Netherlands;AE:阿联酋,UAE;TR:土耳其,Turkey;"
        "LA:老挝,寮国;NZ:新西兰,纽西兰;DE:德国;IT:意大利,义大利;SA:沙特,沙特阿拉伯"_s));
    countries.remove(QString());
    return countries;
}

std::optional<QString> known(const Words &words, QStringView text)
{
    const auto found = words.constFind(names::foldGlued(text));
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<BirthDate> birthOf(int year, int month, int day)
{
    const auto two = [](int number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    QString text = year > 0 ? u"%1"_s.arg(year, 4, 10, QChar(u'0')) : u"-"_s;
    if (month > 0)
        text += u'-' + two(month);
    if (day > 0)
        text += u'-' + two(day);
    return BirthDate::parse(text);
}

} // namespace

std::optional<Gender> writtenSex(QStringView text)
{
    static const Words kWords
        = wordsOf(u"M:男,男性,男士,先生,m,male,man,mr,mister;F:女,女性,女士,小姐,太太,f,female,"
                  u"woman,ms,mrs,miss;"
                  "X:x,其他,其它,未说明,other,diverse,nonbinary;:未知,不详,unknown,u,-"_s);
    const std::optional<QString> code = known(kWords, text);
    return code ? std::optional(guests::genderOf(*code)) : std::nullopt;
}

std::optional<QString> writtenCountry(QStringView text)
{
    static const Words kNames = countriesByName();
    const QString code = text.trimmed().toString().toUpper();
    if (guests::isCountry(code))
        return code;
    if (guests::isDocumentCountry(code))
        return guests::countryOfDocument(code);
    return known(kNames, text);
}

std::optional<BirthDate> writtenBirth(QStringView text)
{
    const QString plain = text.trimmed().toString();
    if (const std::optional<BirthDate> kept = BirthDate::parse(plain))
        return kept;
    if (const std::optional<QDate> day = writtenDate(plain))
        return BirthDate(*day);
    static const QRegularExpression kMonth(
        u"\\A(\\d{4})(?:[-/.](\\d{1,2})|年(?:(\\d{1,2})月)?)\\z"_s);
    static const QRegularExpression kDay(u"\\A(\\d{1,2})月(\\d{1,2})[日号]\\z"_s);
    if (const auto month = kMonth.match(plain); month.hasMatch())
        return birthOf(
            month.captured(1).toInt(), (month.captured(2) + month.captured(3)).toInt(), 0);
    if (const auto day = kDay.match(plain); day.hasMatch())
        return birthOf(0, day.captured(1).toInt(), day.captured(2).toInt());
    return std::nullopt;
}

std::optional<QString> writtenStatus(QStringView text)
{
    static const Words kWords = wordsOf(
        u"active:active,活跃,正常,有效,在用,现有,正常客户;dormant:dormant,inactive,休眠,沉睡,停用,"
        "不活跃;lost:lost,former,流失,已流失,丢失,失效"_s);
    return known(kWords, text);
}

QString writtenVip(QStringView text)
{
    static const Words kWords = wordsOf(u"VIP:是,yes,y,true,1,vip,贵宾;:否,no,n,false,0,非,无,-"_s);
    return known(kWords, text).value_or(text.trimmed().toString());
}

QString writtenDocumentType(QStringView text)
{
    static const Words kWords
        = wordsOf(u"resident_id_cn:身份证,居民身份证,二代身份证,中国居民身份证,resident "
                  u"id,resident_id_cn,cn id;"
                  "P:护照,passport,p,普通护照;ID:身份证件,id,id card,identity card,national id;"
                  "V:签证,visa,v;"
                  "hk_mo_permit:港澳通行证,港澳居民来往内地通行证,回乡证,港澳居民居住证,hk_mo_"
                  "permit,home return permit;"
                  "tw_permit:台胞证,台湾居民来往大陆通行证,台湾居民居住证,tw_permit,taiwan permit;"
                  "other:其他,其它,other,驾驶证,驾照,driving licence,driver licence,军官证"_s);
    return known(kWords, text).value_or(text.trimmed().toString());
}

QString writtenLanguage(QStringView text)
{
    static const Words kWords = wordsOf(
        u"zh-CN:中文,汉语,普通话,简体中文,国语,chinese,mandarin;zh-TW:繁体中文,traditional chinese;"
        "yue:粤语,广东话,cantonese;en:英语,英文,english;ja:日语,日文,japanese;ko:韩语,韩文,korean;"
        "fr:法语,法文,french,français;de:德语,德文,german,deutsch;es:西班牙语,spanish,español;"
        "ru:俄语,俄文,russian;pt:葡萄牙语,portuguese;it:意大利语,italian;th:泰语,thai;"
        "vi:越南语,vietnamese;ar:阿拉伯语,arabic"_s);
    return known(kWords, text).value_or(text.trimmed().toString());
}

QStringList severalValues(QStringView text)
{
    static const QRegularExpression kBetween(u"\\s*[/;；、|\\n\\r]+\\s*"_s);
    QStringList values = text.toString().split(kBetween, Qt::SkipEmptyParts);
    for (QString &value : values)
        value = value.trimmed();
    values.removeAll(QString());
    return values;
}

} // namespace lobby::exchange
