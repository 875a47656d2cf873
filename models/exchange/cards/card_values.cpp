#include "models/exchange/cards/card_values.h"

#include "models/exchange/cards/card_property.h"
#include "models/exchange/mapping/heading_table.h"

#include <QHash>

#include <algorithm>

namespace lobby::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The English heading of each field of the table of guests.
const QHash<QString, QString> &headingsByField()
{
    static const QHash<QString, QString> kHeadings = [] {
        QHash<QString, QString> headings;
        for (const KnownColumn &column : knownTables().constFirst().columns) {
            const auto english = std::find_if(column.headings.begin(), column.headings.end(),
                [](const QString &heading) { return heading.front().unicode() < 0x80; });
            headings.insert(column.field,
                english == column.headings.end() ? column.headings.constFirst() : *english);
        }
        return headings;
    }();
    return kHeadings;
}

QString telephoneField(const QStringList &types)
{
    const auto field
        = [](const char *kind) { return u"telephone.e164:"_s + QLatin1StringView(kind); };
    if (types.contains("fax"_L1))
        return field("fax");
    if (types.contains("cell"_L1))
        return field("mobile");
    if (types.contains("home"_L1))
        return field("home");
    return field(types.contains("work"_L1) ? "work" : "mobile");
}

QString withoutScheme(const QString &value, QLatin1StringView scheme)
{
    return value.startsWith(scheme, Qt::CaseInsensitive) ? value.sliced(scheme.size()) : value;
}

/// As BirthDate writes it; what is no date stays as it is, for somebody to see.
QString birthText(const QString &written)
{
    const QString day = written.section(u'T', 0, 0);
    QString digits = day;
    digits.remove(u'-');
    const bool isDigits
        = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isDigits)
        return written;
    if (day.startsWith(u"--") && digits.size() == 4)
        return u"--"_s + digits.first(2) + u'-' + digits.last(2);
    if (digits.size() == 8)
        return digits.first(4) + u'-' + digits.sliced(4, 2) + u'-' + digits.last(2);
    return day;
}

/// RFC 6350, 6.2.7: M, F, O, N, U, and words behind.
QString genderLetter(const QString &written)
{
    const QString letter = written.section(u';', 0, 0).trimmed().toUpper();
    if (letter == "O"_L1)
        return u"X"_s;
    return letter == "N"_L1 || letter == "U"_L1 ? QString() : letter;
}

bool isPreferredLine(const CardLine &line)
{
    return line.types.contains("pref"_L1) || line.parameter(u"PREF") == "1"_L1;
}

QString serviceOf(const QString &written)
{
    const QString service = written.toLower();
    return service == "weixin"_L1 ? u"wechat"_s : service;
}

} // namespace

void CardValues::put(const QString &heading, const QString &value, bool isPreferred)
{
    if (!value.isEmpty())
        m_values.append({heading, value, isPreferred});
}

void CardValues::putField(const QString &field, const QString &value, bool isPreferred)
{
    put(headingsByField().value(field, field), value, isPreferred);
}

QList<std::pair<QString, QString>> CardValues::inOrder() const
{
    QList<Value> sorted = m_values;
    std::stable_partition(
        sorted.begin(), sorted.end(), [](const Value &value) { return value.isPreferred; });
    QList<std::pair<QString, QString>> values;
    for (const Value &value : std::as_const(sorted))
        values.append({value.heading, value.text});
    return values;
}

void CardValues::take(const CardLine &line)
{
    const bool isPreferred = isPreferredLine(line);
    if (line.name == "N"_L1) {
        takeName(line);
    } else if (line.name == "FN"_L1) {
        const QString derived = line.parameter(u"DERIVED") + line.parameter(u"X-DERIVED");
        if (derived.compare("true"_L1, Qt::CaseInsensitive) != 0)
            putField(u"guest.full_name_native"_s, line.text());
    } else if (line.name == "TEL"_L1) {
        putField(telephoneField(line.types), withoutScheme(line.text(), "tel:"_L1), isPreferred);
    } else if (line.name == "EMAIL"_L1) {
        putField(u"email.address"_s, withoutScheme(line.text(), "mailto:"_L1), isPreferred);
    } else if (line.name == "ADR"_L1) {
        takeAddress(line);
    } else if (line.name == "BDAY"_L1) {
        putField(u"guest.birth_date"_s, birthText(line.text().trimmed()));
    } else if (line.name == "GENDER"_L1) {
        putField(u"guest.gender"_s, genderLetter(line.value));
    } else if (line.name == "CATEGORIES"_L1) {
        for (const QString &tag : line.parts(u','))
            putField(u"guest_tag.code"_s, tag.trimmed());
    } else if (!takeAccount(line)) {
        (void)takeOther(line);
    }
}

void CardValues::takeName(const CardLine &line)
{
    const QStringList parts = line.parts(u';');
    putField(u"guest.surname"_s, parts.value(0));
    putField(u"guest.given_name"_s, (parts.value(1) + u' ' + parts.value(2)).trimmed());
    putField(u"guest.salutation"_s, parts.value(3));
    put(u"Name suffix"_s, parts.value(4));
}

/// ADR: post office box; extended address; street; city; region; code; country.
void CardValues::takeAddress(const CardLine &line)
{
    QStringList parts = line.parts(u';');
    parts.resize(7);
    QStringList street {parts.at(2), parts.at(1), parts.at(0)};
    street.removeAll(QString());
    if (m_hasAddress) {
        QStringList whole {street.join(u'\n'), parts.at(3), parts.at(4), parts.at(5), parts.at(6)};
        whole.removeAll(QString());
        putField(u"address.address_line"_s, whole.join(u", "_s));
        return;
    }
    m_hasAddress = true;
    putField(u"address.address_line"_s, street.join(u'\n'));
    putField(u"address.city_name"_s, parts.at(3));
    putField(u"address.state_prov"_s, parts.at(4));
    putField(u"address.postal_code"_s, parts.at(5));
    put(u"Address country"_s, parts.at(6));
}

/// SOCIALPROFILE (RFC 9554), what phones write instead, and IMPP (RFC 4770), "qq:12345".
bool CardValues::takeAccount(const CardLine &line)
{
    static const QHash<QString, QString> kOwn {{u"X-QQ"_s, u"qq"_s}, {u"X-WECHAT"_s, u"wechat"_s},
        {u"X-WEIXIN"_s, u"wechat"_s}, {u"X-WHATSAPP"_s, u"whatsapp"_s}, {u"X-LINE"_s, u"line"_s}};
    QString service = kOwn.value(line.name);
    QString value = line.text();
    if (line.name == "SOCIALPROFILE"_L1)
        service = serviceOf(line.parameter(u"SERVICE-TYPE"));
    else if (line.name == "X-SOCIALPROFILE"_L1)
        service = serviceOf(line.types.value(0));
    else if (line.name == "IMPP"_L1) {
        service = serviceOf(value.section(u':', 0, 0));
        value = value.section(u':', 1);
    }
    if (service.isEmpty())
        return false;
    const QString field = u"im_account.value:"_s + service;
    if (headingsByField().contains(field))
        putField(field, value);
    else
        put(service, value);
    return true;
}

bool CardValues::takeOther(const CardLine &line)
{
    static const QHash<QString, QString> kHeadings {{u"NICKNAME"_s, u"Nickname"_s},
        {u"ORG"_s, u"Organisation"_s}, {u"TITLE"_s, u"Job title"_s}, {u"URL"_s, u"Website"_s}};
    if (const auto heading = kHeadings.constFind(line.name); heading != kHeadings.constEnd()) {
        QStringList parts = line.name == "ORG"_L1 ? line.parts(u';') : QStringList {line.text()};
        parts.removeAll(QString());
        put(*heading, parts.join(u" / "_s));
        return true;
    }
    for (const CardProperty &property : cardProperties()) {
        if (line.name == QLatin1StringView(property.four)
            || line.name == QLatin1StringView(property.three)) {
            putField(QString::fromLatin1(property.field), line.text());
            return true;
        }
    }
    return false;
}

} // namespace lobby::exchange
