#include "models/checkin/codes/vcard.h"

#include "models/checkin/codes/vcard_lines.h"

#include <algorithm>

namespace lobby::checkin {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 32'768;

bool isLine(const VCardLine &line, QStringView name, QStringView value)
{
    return line.name == name && line.value.trimmed().compare(value, Qt::CaseInsensitive) == 0;
}

QString withoutScheme(const QString &value, QStringView scheme)
{
    return value.startsWith(scheme, Qt::CaseInsensitive) ? value.sliced(scheme.size()) : value;
}

/// "1985-04-12", "19850412", "1985-04", "1985", "--0412" or "--04-12", with or without a time
/// behind; unknown for anything else.
guests::BirthDate birthOf(const QString &value)
{
    QString day = value.section(u'T', 0, 0);
    const bool yearless = day.startsWith(u"--");
    QString digits = day;
    digits.remove(u'-');
    if (yearless && digits.size() == 4)
        day = u"--"_s + digits.first(2) + u'-' + digits.last(2);
    else if (digits.size() == 8)
        day = digits.first(4) + u'-' + digits.sliced(4, 2) + u'-' + digits.last(2);
    return guests::BirthDate::parse(day).value_or(guests::BirthDate());
}

/// ADR: post office box; extended address; street; city; region; code; country.
VCard::Address addressOf(const VCardLine &line)
{
    const QStringList parts = line.components();
    QStringList street;
    for (const int part : {2, 1, 0}) {
        if (!parts.value(part).isEmpty())
            street.append(parts.value(part));
    }
    return {.kinds = line.kinds,
        .street = street.join(u'\n'),
        .city = parts.value(3),
        .region = parts.value(4),
        .postalCode = parts.value(5),
        .country = parts.value(6)};
}

void readName(const VCardLine &line, VCard &card)
{
    const QStringList parts = line.components();
    card.surname = parts.value(0);
    card.given = parts.value(1);
    card.additional = parts.value(2);
    card.prefix = parts.value(3);
    card.suffix = parts.value(4);
}

void readLine(const VCardLine &line, VCard &card)
{
    if (line.name == u"N")
        readName(line, card);
    else if (line.name == u"FN")
        card.formatted = line.text();
    else if (line.name == u"TEL")
        card.telephones.append({line.kinds, withoutScheme(line.text(), u"tel:")});
    else if (line.name == u"EMAIL")
        card.emails.append({line.kinds, withoutScheme(line.text(), u"mailto:")});
    else if (line.name == u"ADR")
        card.addresses.append(addressOf(line));
    else if (line.name == u"BDAY")
        card.birth = birthOf(line.text());
}

} // namespace

QLatin1StringView problemName(VCardProblem problem)
{
    switch (problem) {
    case VCardProblem::NotVCard:
        return QLatin1StringView("not_vcard");
    case VCardProblem::NotEnded:
        return QLatin1StringView("not_ended");
    case VCardProblem::NoName:
        return QLatin1StringView("no_name");
    case VCardProblem::TooLong:
        return QLatin1StringView("too_long");
    }
    Q_UNREACHABLE();
}

Result<VCard, VCardProblem> readVCard(QStringView text)
{
    if (text.size() > kLongest)
        return VCardProblem::TooLong;
    const QList<VCardLine> lines = vcardLines(text);
    if (lines.isEmpty() || !isLine(lines.first(), u"BEGIN", u"VCARD"))
        return VCardProblem::NotVCard;
    const auto end = std::find_if(lines.begin(), lines.end(),
        [](const VCardLine &line) { return isLine(line, u"END", u"VCARD"); });
    if (end == lines.end())
        return VCardProblem::NotEnded;
    VCard card;
    std::for_each(lines.begin(), end, [&](const VCardLine &line) { readLine(line, card); });
    if (card.surname.isEmpty() && card.given.isEmpty() && card.formatted.isEmpty())
        return VCardProblem::NoName;
    return card;
}

} // namespace lobby::checkin
