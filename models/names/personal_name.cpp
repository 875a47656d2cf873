#include "models/names/personal_name.h"

#include "models/names/pinyin.h"
#include "models/names/surname_table.h"
#include "models/names/text_folding.h"

#include <QStringList>

namespace lobby::names {

namespace {

QString joined(const QString &first, const QString &second, QStringView between)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + between.toString() + second;
}

bool isCjk(const QString &script)
{
    return script.startsWith(QStringLiteral("Han")) || script == QStringLiteral("Jpan")
        || script == QStringLiteral("Kore");
}

/// "SMITH" → "Smith", "GARCÍA LOPEZ" → "García Lopez"; a name already in mixed case stays.
QString spokenCase(const QString &name)
{
    if (name != name.toUpper())
        return name;
    QString spoken = name.toLower();
    bool start = true;
    for (QChar &c : spoken) {
        if (start)
            c = c.toUpper();
        start = !c.isLetter() && !c.isMark();
    }
    return spoken;
}

} // namespace

QString PersonalName::latinListForm() const
{
    return joined(surname.toUpper(), given, order == Order::FamilyFirst ? u" " : u", ");
}

QString PersonalName::listForm() const
{
    QString latin = latinListForm();
    if (native.isEmpty() || latin.isEmpty())
        return native + latin;
    // A Latin name that was typed into both fields is shown once.
    const QString spoken = spokenForm();
    if (native.compare(spoken, Qt::CaseInsensitive) == 0
        || native.compare(joined(surname, given, u" "), Qt::CaseInsensitive) == 0)
        return latin;
    return native + u' ' + latin;
}

QString PersonalName::spokenForm() const
{
    if (surname.isEmpty() && given.isEmpty())
        return native;
    return order == Order::FamilyFirst ? joined(spokenCase(surname), spokenCase(given), u" ")
                                       : joined(spokenCase(given), spokenCase(surname), u" ");
}

bool PersonalName::isEmpty() const
{
    return native.isEmpty() && surname.isEmpty() && given.isEmpty();
}

std::optional<SplitProposal> proposeSplit(QStringView native)
{
    const QString name = native.toString().simplified();
    const QString script = scriptOf(name);
    if (!isCjk(script))
        return std::nullopt;
    if (const qsizetype space = name.indexOf(u' '); space > 0)
        return SplitProposal {name.left(space), name.mid(space + 1)};
    if (script == QStringLiteral("Kore")) {
        const qsizetype length = isKoreanCompoundSurname(QStringView(name).left(2)) ? 2 : 1;
        if (name.size() <= length)
            return std::nullopt;
        return SplitProposal {name.left(length), name.mid(length)};
    }
    const NameReading reading = readName(name);
    const qsizetype length = reading.surnameLength;
    if (length == 0 || reading.characters.size() <= length)
        return std::nullopt;
    const QString surname = QString::fromUcs4(reading.characters.constData(), length);
    if (!name.startsWith(surname) || !findSurname(simplified(surname)))
        return std::nullopt; // no surname that we know: better no guess than a wrong one
    return SplitProposal {surname, name.mid(surname.size())};
}

PersonalName::Order usualOrder(QStringView native, QStringView country)
{
    static const QStringList familyFirst = QStringLiteral(
        "CN CHN HK HKG MO MAC TW TWN TPE SG SGP JP JPN KR KOR KP PRK VN VNM HU HUN KH KHM")
                                               .split(u' ');
    if (isCjk(scriptOf(native)))
        return PersonalName::Order::FamilyFirst;
    return familyFirst.contains(country.toString().toUpper()) ? PersonalName::Order::FamilyFirst
                                                              : PersonalName::Order::GivenFirst;
}

} // namespace lobby::names
