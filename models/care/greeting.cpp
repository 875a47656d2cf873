#include "models/care/greeting.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace lobby::care {

using namespace Qt::StringLiterals;

namespace {

const auto kFieldPattern = u"\\{(\\w*)\\}"_s;

bool isChinese(const QString &language)
{
    return language.startsWith("zh"_L1);
}

QString nameOf(GreetingText which)
{
    return (which.kind == OccasionKind::Festival ? u"festival"_s : u"birthday"_s)
        + (which.form == GreetingForm::Letter ? u" letter "_s : u" message "_s) + which.language;
}

/// A salutation that somebody typed stays as it is.
QString titleOf(const CareGuest &guest, const QString &language)
{
    const bool isCode = guest.salutation == "mr"_L1 || guest.salutation == "ms"_L1
        || guest.salutation == "mrs"_L1 || guest.salutation == "miss"_L1;
    if (!guest.salutation.isEmpty() && !isCode)
        return guest.salutation;
    const bool isMan = isCode ? guest.salutation == "mr"_L1 : guest.gender == "M"_L1;
    const bool isWoman = isCode ? !isMan : guest.gender == "F"_L1;
    if (!isMan && !isWoman)
        return {};
    if (isChinese(language))
        return isMan ? u"先生"_s : u"女士"_s;
    return isMan ? u"Mr"_s : u"Ms"_s;
}

QString nameIn(const names::PersonalName &name, const QString &language)
{
    if (isChinese(language))
        return name.native.isEmpty() ? name.spokenForm() : name.native;
    return name.spokenForm();
}

} // namespace

QString choiceOf(const GreetingText &which)
{
    return u"care."_s + nameOf(which).replace(u' ', u'.');
}

QString shippedWords(const GreetingText &which)
{
    QFile file(u":/care/"_s + nameOf(which).replace(u' ', u'_') + u".txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

QString wordsOf(const GreetingText &which, const followups::Choices &choices)
{
    const QString own = choices.value(choiceOf(which));
    return own.isEmpty() ? shippedWords(which) : own;
}

std::optional<GreetingProblem> problemOf(const QString &words)
{
    if (words.trimmed().isEmpty())
        return GreetingProblem::Empty;
    if (words.size() > kLongestGreeting)
        return GreetingProblem::TooLong;
    const QRegularExpression pattern(kFieldPattern);
    for (auto match = pattern.globalMatch(words); match.hasNext();) {
        const QString field = match.next().captured(1);
        if (std::ranges::find(kGreetingFields, field) == kGreetingFields.end())
            return GreetingProblem::UnknownField;
    }
    return std::nullopt;
}

QString languageOf(const CareGuest &guest)
{
    const QString tag = QString(guest.language).replace(u'-', u'_');
    const QStringList traditional {u"TW"_s, u"HK"_s, u"MO"_s};
    if (isChinese(tag)
        || (tag.isEmpty() && (guest.country == "CN"_L1 || traditional.contains(guest.country)))) {
        const bool isTraditional = tag.contains("Hant"_L1)
            || traditional.contains(tag.section(u'_', -1))
            || (!tag.contains(u'_') && traditional.contains(guest.country));
        return isTraditional ? u"zh_TW"_s : u"zh_CN"_s;
    }
    return u"en"_s;
}

QString greeting(const QString &words, const CareRow &row, const QString &language,
    const QString &hotel, const QString &staff)
{
    const QDate date = row.occasion.date;
    const QMap<QString, QString> fields {{u"name"_s, nameIn(row.guest.name, language)},
        {u"title"_s, titleOf(row.guest, language)}, {u"hotel"_s, hotel},
        {u"festival"_s, row.occasion.festival.nameIn(language)}, {u"staff"_s, staff},
        {u"date"_s, QLocale(language).toString(date, QLocale::LongFormat)}};
    static const QRegularExpression pattern(kFieldPattern);
    QString text;
    qsizetype at = 0;
    for (auto match = pattern.globalMatch(words); match.hasNext();) {
        const QRegularExpressionMatch field = match.next();
        text += QStringView(words).mid(at, field.capturedStart() - at);
        text += fields.value(field.captured(1), field.captured());
        at = field.capturedEnd();
        if (text.endsWith(u' ') && QStringView(words).mid(at).startsWith(u' '))
            ++at; // of a field that is empty no gap stays
    }
    text += QStringView(words).mid(at);
    return text;
}

} // namespace lobby::care
