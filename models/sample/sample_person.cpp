#include "models/sample/sample_person.h"

#include "models/names/pinyin.h"
#include "models/names/text_folding.h"
#include "models/sample/sample_lists.h"

#include <array>

namespace lobby::sample {

namespace {

enum Stream : quint64 { BlockStream = 1, PersonStream = 2, CountryStream = 3, NoticeStream = 4 };

/// "E[A-Z]#######": # is a digit, [..] one of a set, the rest as it is.
QString fill(const QString &shape, SampleRandom &random)
{
    QString filled;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        if (shape.at(i) == u'#') {
            filled += QChar(static_cast<char16_t>(u'0' + random.below(10)));
        } else if (shape.at(i) == u'[') {
            QString set;
            for (++i; shape.at(i) != u']'; ++i) {
                if (shape.at(i) != u'-') {
                    set += shape.at(i);
                    continue;
                }
                for (char16_t c = set.back().unicode() + 1; c <= shape.at(i + 1).unicode(); ++c)
                    set += QChar(c);
                ++i;
            }
            filled
                += set.at(static_cast<qsizetype>(random.below(static_cast<quint64>(set.size()))));
        } else {
            filled += shape.at(i);
        }
    }
    return filled;
}

QString capitalized(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1).toLower();
}

bool isChinese(const QString &language)
{
    return language == QStringLiteral("zh") || language == QStringLiteral("zht");
}

/// What the members of a family share.
struct Household
{
    const SampleCountry *country = nullptr;
    SampleEntry surname;
    SampleEntry secondSurname;
    SampleEntry place;
    QString street;
    QString phone;
};

Household householdOf(const SampleCountry &country, SampleRandom &random)
{
    const SampleLanguage &lists = sampleLanguage(country.language);
    Household home;
    home.country = &country;
    home.surname = lists.families.draw(random);
    home.secondSurname = lists.families.draw(random);
    home.place = lists.places.draw(random);
    const QString number = QString::number(random.between(1, 398));
    const QString &street = lists.streets.draw(random).text;
    if (isChinese(country.language))
        home.street = street + number + (country.language == QStringLiteral("zh") ? u'号' : u'號');
    else
        home.street = street + u' ' + number;
    home.phone = u'+' + country.callingCode + fill(country.mobile, random);
    return home;
}

void nameChinese(SamplePerson &person, const QString &surname, const QString &given)
{
    person.name.native = surname + given;
    const names::NameReading reading = names::readName(person.name.native);
    const auto family = reading.syllables.first(reading.surnameLength);
    const auto own = reading.syllables.mid(reading.surnameLength);
    person.name.surname = capitalized(names::passportForm(family));
    person.name.given = capitalized(names::passportForm(own));
}

void nameJapaneseOrKorean(SamplePerson &person, const Household &home, const SampleEntry &given)
{
    const bool japanese = home.country->language == QStringLiteral("ja");
    person.name.native
        = home.surname.text + (japanese ? QStringLiteral(" ") : QString()) + given.text;
    person.name.surname = home.surname.latin;
    person.name.given = given.latin;
}

void nameAlphabetic(
    SamplePerson &person, const Household &home, const SampleEntry &given, SampleRandom &random)
{
    const QString &language = home.country->language;
    SampleEntry surname = home.surname;
    if (language == QStringLiteral("ru") && person.sex == u'F') {
        surname.text += u'а';
        surname.latin += u'a';
    }
    const bool twoSurnames = language == QStringLiteral("es") || language == QStringLiteral("pt");
    if (twoSurnames && home.secondSurname.text != surname.text)
        surname.text += u' ' + home.secondSurname.text;
    if (surname.latin.isEmpty()) {
        person.name.surname = surname.text;
        person.name.given = given.text;
        if (language == QStringLiteral("id") && random.percent(15))
            person.name.given.clear(); // many Indonesians have one name
        return;
    }
    person.name.native = given.text + u' ' + surname.text;
    person.name.surname = surname.latin;
    person.name.given = given.latin;
}

void nameIn(SamplePerson &person, const Household &home, SampleRandom &random)
{
    const QString &language = home.country->language;
    const SampleLanguage &lists = sampleLanguage(language);
    const SampleList &givenNames = person.sex == u'F' ? lists.women : lists.men;
    const SampleEntry &given = givenNames.draw(random);
    if (isChinese(language))
        nameChinese(person, home.surname.text, given.text);
    else if (language == QStringLiteral("ja") || language == QStringLiteral("ko"))
        nameJapaneseOrKorean(person, home, given);
    else
        nameAlphabetic(person, home, given, random);
    person.name.order = names::usualOrder(person.name.native, home.country->alpha2);
    if (isChinese(language) && random.percent(4))
        person.aliases.append(u'小' + home.surname.text);
}

QString bcp47(const SampleCountry &country)
{
    if (country.language == QStringLiteral("zh"))
        return QStringLiteral("zh-Hans");
    if (country.language == QStringLiteral("zht"))
        return QStringLiteral("zh-Hant");
    // "sv", "cs" and "am" stand for their neighbours too; the guest speaks English at a desk.
    static const QStringList shared = {QStringLiteral("sv"), QStringLiteral("cs"),
        QStringLiteral("am"), QStringLiteral("hi"), QStringLiteral("fa")};
    return shared.contains(country.language) ? QStringLiteral("en") : country.language;
}

SampleDocument documentOf(
    const SamplePerson &person, const Household &home, QDate today, SampleRandom &random)
{
    SampleDocument document;
    document.issuingCountry = home.country->alpha2;
    document.expiry = today.addDays(random.between(-120, 3600));
    document.type = QStringLiteral("passport");
    document.number = fill(home.country->passport, random);
    const int kind = random.between(0, 99);
    if (home.country->alpha2 == QStringLiteral("CN") && kind < 85) {
        document.type = QStringLiteral("resident_id_cn");
        const int sequence = random.between(0, 499) * 2 + (person.sex == u'M' ? 1 : 0);
        document.number = QString::number(home.place.code)
            + person.birthDate.toString(QStringLiteral("yyyyMMdd"))
            + QString::number(sequence).rightJustified(3, u'0');
        document.number += residentIdCheck(document.number);
        document.expiry = today.addDays(random.between(-60, 7000));
    } else if ((home.country->alpha2 == QStringLiteral("HK")
                   || home.country->alpha2 == QStringLiteral("MO"))
        && kind < 60) {
        document.type = QStringLiteral("hk_mo_permit");
        document.number = home.country->alpha2.left(1) + fill(QStringLiteral("########"), random);
    } else if (home.country->alpha2 == QStringLiteral("TW") && kind < 60) {
        document.type = QStringLiteral("tw_permit");
        document.number = fill(QStringLiteral("########"), random);
    }
    return document;
}

QString emailOf(const SamplePerson &person, SampleRandom &random)
{
    static constexpr std::array<QStringView, 3> domains
        = {u"@example.com", u"@example.org", u"@example.net"};
    QString local;
    for (const QChar c :
        names::foldGlued(person.name.given) + u'.' + names::foldGlued(person.name.surname)) {
        if ((c >= u'a' && c <= u'z') || c == u'.')
            local += c;
    }
    while (local.startsWith(u'.'))
        local.remove(0, 1);
    while (local.endsWith(u'.'))
        local.chop(1);
    if (local.isEmpty())
        local = QStringLiteral("guest");
    // One draw a statement: the order within an expression is the compiler's choice.
    local += QString::number(random.between(1, 9999));
    return local.append(domains.at(random.below(domains.size())));
}

void addHabits(SamplePerson &person, SampleRandom &random)
{
    static const QStringList wishes = {QStringLiteral("high_floor"), QStringLiteral("low_floor"),
        QStringLiteral("quiet_room"), QStringLiteral("non_smoking"), QStringLiteral("hard_pillow"),
        QStringLiteral("twin_beds"), QStringLiteral("far_from_lift"),
        QStringLiteral("late_check_out"), QStringLiteral("vegetarian"), QStringLiteral("halal"),
        QStringLiteral("extra_towels")};
    static const QStringList strengths
        = {QStringLiteral("like"), QStringLiteral("must"), QStringLiteral("avoid")};
    static const QStringList tags
        = {QStringLiteral("corporate"), QStringLiteral("leisure"), QStringLiteral("long_stay"),
            QStringLiteral("with_children"), QStringLiteral("travel_agent")};
    const auto one = [&random](const QStringList &of) {
        return of.at(static_cast<qsizetype>(random.below(static_cast<quint64>(of.size()))));
    };
    for (int i = random.percent(45) ? random.between(1, 3) : 0; i > 0; --i) {
        const QString code = one(wishes);
        bool known = false;
        for (const SamplePreference &preference : std::as_const(person.preferences))
            known = known || preference.code == code;
        if (!known)
            person.preferences.append({code, one(strengths)});
    }
    if (random.percent(30))
        person.tags.append(one(tags));
    person.vip = random.percent(6) ? random.between(1, 3) : 0;
    if (random.percent(35))
        person.memberNumber = u'M' + fill(QStringLiteral("########"), random);
}

/// Some are more than a name to the desk.
void addNotices(SamplePerson &person, SampleRandom &random)
{
    static const std::array<SampleAlert, 8> alerts
        = {{{QStringLiteral("allergy"), QStringLiteral("stop"), QStringLiteral("peanuts")},
            {QStringLiteral("allergy"), QStringLiteral("stop"), QStringLiteral("shellfish")},
            {QStringLiteral("allergy"), QStringLiteral("warning"), QStringLiteral("lactose")},
            {QStringLiteral("allergy"), QStringLiteral("warning"), QStringLiteral("feathers")},
            {QStringLiteral("allergy"), QStringLiteral("stop"), QStringLiteral("penicillin")},
            {QStringLiteral("safety"), QStringLiteral("warning"), QStringLiteral("wheelchair")},
            {QStringLiteral("safety"), QStringLiteral("warning"),
                QStringLiteral("hard_of_hearing")},
            {QStringLiteral("payment"), QStringLiteral("warning"), QStringLiteral("deposit")}}};
    if (random.percent(14))
        person.alerts.append(alerts.at(random.below(alerts.size())));
    if (person.vip == 0 && random.percent(10))
        person.vip = random.between(1, 3);
}

/// The birth date, or in the same year the day of the year that `today` is.
QDate birthdayOn(QDate birthDate, QDate today)
{
    const QDate moved(birthDate.year(), today.month(), today.day());
    return moved.isValid() ? moved : birthDate;
}

/// `place` 0 and 1 are adults, the rest of a family its children; -1 travels alone.
SamplePerson memberOf(
    const Household &home, int place, QDate today, SampleRandom &random, bool birthdayToday = false)
{
    SamplePerson person;
    person.country = home.country->alpha2;
    person.language = bcp47(*home.country);
    const bool child = place >= 2;
    person.sex = place == 0 ? u'M' : (place == 1 ? u'F' : (random.percent(50) ? u'M' : u'F'));
    const int days = child ? random.between(365, 17 * 365)
                           : random.between(19 * 365, (place >= 0 ? 55 : 84) * 365);
    person.birthDate = today.addDays(-days);
    if (birthdayToday)
        person.birthDate = birthdayOn(person.birthDate, today);
    nameIn(person, home, random);
    person.address = {home.street, home.place.text, home.country->alpha2};
    if (!child && random.percent(place >= 0 ? 50 : 92))
        person.phones.append(u'+' + home.country->callingCode + fill(home.country->mobile, random));
    if (place >= 0)
        person.phones.append(home.phone);
    if (!child && random.percent(60))
        person.email = emailOf(person, random);
    person.document = documentOf(person, home, today, random);
    addHabits(person, random);
    return person;
}

/// Nationalities of a hotel in China with guests from everywhere.
const SampleCountry &drawCountry(SampleRandom &random)
{
    struct Share
    {
        int upTo;
        QStringView code;
    };
    static constexpr std::array<Share, 28> shares
        = {{{620, u"CN"}, {660, u"TW"}, {700, u"HK"}, {708, u"MO"}, {748, u"US"}, {778, u"GB"},
            {818, u"JP"}, {858, u"KR"}, {878, u"TH"}, {886, u"AE"}, {893, u"SA"}, {898, u"EG"},
            {913, u"ES"}, {921, u"MX"}, {929, u"FR"}, {937, u"DE"}, {943, u"IT"}, {948, u"BR"},
            {953, u"PT"}, {958, u"RU"}, {963, u"AU"}, {968, u"VN"}, {973, u"ID"}, {979, u"IN"},
            {984, u"NL"}, {989, u"PL"}, {994, u"TR"}, {1000, u"SG"}}};
    const int ticket = random.between(0, 999);
    for (const Share &share : shares) {
        if (ticket < share.upTo)
            return sampleCountry(share.code);
    }
    Q_UNREACHABLE();
}

} // namespace

QChar residentIdCheck(QStringView first17)
{
    int sum = 0;
    for (const QChar c : first17)
        sum = (sum + c.digitValue()) * 2 % 11;
    const int check = (12 - sum) % 11;
    return check == 10 ? u'X' : QChar(static_cast<char16_t>(u'0' + check));
}

SampleGuests::SampleGuests(quint64 seed, QDate today)
    : m_seed(seed)
    , m_today(today)
{
}

int SampleGuests::familySize(SampleRandom &shared)
{
    return shared.percent(30) ? shared.between(2, kBlock) : 0;
}

QList<qint64> SampleGuests::familyOf(qint64 index) const
{
    SampleRandom shared(m_seed, BlockStream, static_cast<quint64>(index / kBlock));
    const int size = familySize(shared);
    QList<qint64> members;
    for (int i = 0; i < size && index % kBlock < size; ++i)
        members.append(index - index % kBlock + i);
    return members;
}

SamplePerson SampleGuests::at(qint64 index) const
{
    const int place = static_cast<int>(index % kBlock);
    SampleRandom shared(m_seed, BlockStream, static_cast<quint64>(index / kBlock));
    SampleRandom own(m_seed, PersonStream, static_cast<quint64>(index));
    // A stream of its own: it changes nothing else of the guest.
    SampleRandom notices(m_seed, NoticeStream, static_cast<quint64>(index));
    const bool birthdayToday = notices.percent(3);
    const bool isAlone = place >= familySize(shared);
    SampleRandom &home = isAlone ? own : shared;
    const SampleCountry &country = drawCountry(home);
    SamplePerson person
        = memberOf(householdOf(country, home), isAlone ? -1 : place, m_today, own, birthdayToday);
    if (!isAlone)
        person.family = index - place;
    addNotices(person, notices);
    return person;
}

SamplePerson personOf(QStringView country, quint64 seed, QDate today)
{
    SampleRandom random(seed, CountryStream, 0);
    return memberOf(householdOf(sampleCountry(country), random), -1, today, random);
}

} // namespace lobby::sample
