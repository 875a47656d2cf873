#include "models/quality/quiet/dummy_values.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace lobby::quality {

using namespace Qt::StringLiterals;

namespace {

/// At least so many figures at the end of a number that are all the same are nobody's.
constexpr qsizetype kRepeatedFigures = 7;
constexpr qsizetype kFewestFigures = 7;

const QSet<QString> &idleWords()
{
    static const QSet<QString> words {u"test"_s, u"none"_s, u"no"_s, u"na"_s, u"null"_s,
        u"nomail"_s, u"noemail"_s, u"noreply"_s, u"no-reply"_s, u"abc"_s, u"asdf"_s, u"qwerty"_s,
        u"xxx"_s, u"unknown"_s, u"dummy"_s, u"guest"_s, u"example"_s};
    return words;
}

/// RFC 2606, 2 and 3, and RFC 6761: nobody can have them.
bool isReservedDomain(QStringView domain)
{
    for (const QStringView last : {u"test", u"example", u"invalid", u"localhost"}) {
        if (domain == last || domain.endsWith(u'.' + last.toString()))
            return true;
    }
    for (const QStringView name : {u"example.com", u"example.org", u"example.net"}) {
        if (domain == name || domain.endsWith(u'.' + name.toString()))
            return true;
    }
    return false;
}

bool isOneCharacter(QStringView text)
{
    return !text.isEmpty()
        && std::ranges::all_of(text, [&text](QChar c) { return c == text.front(); });
}

struct Parts
{
    QString box;
    QString domain;
};

Parts partsOf(QStringView address)
{
    const QString folded = address.trimmed().toString().toLower();
    const qsizetype at = folded.lastIndexOf(u'@');
    return at < 0 ? Parts {folded, {}} : Parts {folded.left(at), folded.mid(at + 1)};
}

QString figuresOf(QStringView written)
{
    QString figures;
    for (const QChar c : written) {
        if (c.digitValue() >= 0)
            figures.append(QChar(u'0' + c.digitValue()));
    }
    return figures;
}

/// 1234567…, 9876543…, over the turn from 9 to 0.
bool isCountedOut(QStringView figures)
{
    for (const int step : {1, 9}) {
        bool counts = true;
        for (qsizetype i = 1; i < figures.size() && counts; ++i) {
            const int before = figures.at(i - 1).digitValue();
            counts = figures.at(i).digitValue() == (before + step) % 10;
        }
        if (counts)
            return true;
    }
    return false;
}

} // namespace

bool isDummyEmail(QStringView address)
{
    const auto [box, domain] = partsOf(address);
    if (box.isEmpty() || domain.isEmpty())
        return false; // no address at all: another question
    const QString name = domain.section(u'.', 0, 0);
    if (isReservedDomain(domain))
        return true;
    if (idleWords().contains(box) && (idleWords().contains(name) || name == box || name.size() < 3))
        return true;
    return isOneCharacter(box)
        && (box.size() > 2 || (isOneCharacter(name) && name.front() == box.front()));
}

bool isPortalAlias(QStringView address)
{
    static const QStringList domains {u"guest.booking.com"_s, u"property.booking.com"_s,
        u"m.expediapartnercentral.com"_s, u"guest.airbnb.com"_s, u"agoda-messaging.com"_s,
        u"guest.trip.com"_s, u"messaging.ctrip.com"_s, u"reply.hotels.com"_s,
        u"privaterelay.appleid.com"_s};
    const QString domain = partsOf(address).domain;
    return std::ranges::any_of(domains,
        [&domain](const QString &one) { return domain == one || domain.endsWith(u'.' + one); });
}

bool isDummyTelephone(QStringView written)
{
    QString figures = figuresOf(written);
    if (figures.size() < kFewestFigures)
        return false;
    if (isOneCharacter(figures) || isOneCharacter(QStringView(figures).last(kRepeatedFigures)))
        return true;
    for (const QStringView prefix : {u"86", u"0086", u"0"}) {
        if (figures.size() - prefix.size() >= kFewestFigures && figures.startsWith(prefix)
            && isCountedOut(QStringView(figures).sliced(prefix.size())))
            return true;
    }
    return isCountedOut(figures);
}

bool isDummyBirthDate(QStringView iso)
{
    static const QStringList dates {u"1900-01-01"_s, u"1899-12-30"_s, u"1899-12-31"_s,
        u"1970-01-01"_s, u"1111-11-11"_s, u"0001-01-01"_s};
    return dates.contains(iso);
}

} // namespace lobby::quality
