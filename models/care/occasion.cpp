#include "models/care/occasion.h"

#include "models/calendar/lunar/lunar_date.h"

#include <QCalendar>
#include <QFile>

namespace lobby::care {

using namespace Qt::StringLiterals;
using calendar::FestivalDay;

namespace {

struct Greeted
{
    QString culture;
    QString code;
    QStringList countries;
    QStringList languages;
};

/// "culture,code,countries,languages", a festival a line.
QList<Greeted> readGreeted()
{
    QFile file(u":/care/greetings.csv"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QList<Greeted> all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1)) {
        const QStringList cells = line.split(u',');
        Q_ASSERT(cells.size() == 4);
        all.append({cells[0], cells[1], cells[2].split(u' ', Qt::SkipEmptyParts),
            cells[3].split(u' ', Qt::SkipEmptyParts)});
    }
    return all;
}

bool isGreeted(const calendar::Festival &festival, const QString &country, const QString &language)
{
    static const QList<Greeted> all = readGreeted();
    for (const Greeted &one : all) {
        if (one.culture == festival.culture && one.code == festival.code)
            return country.isEmpty() ? one.languages.contains(language)
                                     : one.countries.contains(country);
    }
    return false;
}

} // namespace

QString codeOf(const Occasion &occasion)
{
    return occasion.kind == OccasionKind::Festival
        ? occasion.festival.culture + u'.' + occasion.festival.code
        : u"birthday"_s;
}

int yearOf(const Occasion &occasion)
{
    const QString &culture = occasion.festival.culture;
    if (occasion.kind == OccasionKind::LunarBirthday || culture == "chinese"_L1
        || culture == "korean"_L1) {
        if (const auto lunar = calendar::lunarDateOf(occasion.date))
            return lunar->year;
    }
    if (culture == "islamic"_L1)
        return occasion.date.year(QCalendar(QCalendar::System::IslamicCivil));
    return occasion.date.year();
}

Uuid greetingId(const Uuid &guest, const Occasion &occasion)
{
    return Uuid::named("greeting",
        codeOf(occasion).toLatin1() + ' ' + QByteArray::number(yearOf(occasion)) + ' '
            + guest.toBytes());
}

QList<Occasion> festivalsOf(
    const QString &country, const QString &language, QDate from, QDate until)
{
    const QString tongue = language.section(u'-', 0, 0).section(u'_', 0, 0);
    QList<Occasion> occasions;
    const QList<FestivalDay> days = calendar::festivalsBetween(from, until);
    for (const FestivalDay &day : days) {
        if (isGreeted(day.festival, country, tongue))
            occasions.append({OccasionKind::Festival, day.date, day.festival});
    }
    return occasions;
}

} // namespace lobby::care
