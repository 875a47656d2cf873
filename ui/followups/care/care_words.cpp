#include "ui/followups/care/care_words.h"

#include "models/calendar/lunar/lunar_date.h"
#include "models/calendar/lunar/lunar_words.h"
#include "ui/kit/look/look.h"

#include <QLocale>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using care::CareWay;
using care::GreetingProblem;
using care::OccasionKind;

QString CareWords::occasion(const care::Occasion &occasion)
{
    switch (occasion.kind) {
    case OccasionKind::Birthday:
        return tr("Birthday");
    case OccasionKind::LunarBirthday:
        return tr("Lunar birthday");
    case OccasionKind::Festival:
        break;
    }
    return occasion.festival.nameIn(currentLook().language);
}

QString CareWords::noted(const care::Occasion &occasion)
{
    return tr("%1 %2: greeted", "an occasion and its year")
        .arg(CareWords::occasion(occasion), QString::number(yearOf(occasion)));
}

QString CareWords::day(const care::Occasion &occasion, QDate today)
{
    const QDate date = occasion.date;
    const QString day = date == today
        ? tr("Today")
        : QLocale().toString(date, u"ddd"_s) + date.toString(u" MM-dd"_s);
    const auto lunar
        = occasion.kind == OccasionKind::LunarBirthday ? calendar::lunarDateOf(date) : std::nullopt;
    if (!lunar)
        return day;
    const QString language = currentLook().language;
    const auto script = language == "zh_TW"_L1 ? calendar::HanScript::Traditional
                                               : calendar::HanScript::Simplified;
    return day + u" · "_s
        + (language.startsWith("zh"_L1) ? calendar::lunarWords(*lunar, script)
                                        : tr("lunar %1-%2").arg(lunar->month).arg(lunar->day));
}

QString CareWords::stay(const care::CareGuest &guest, QDate today)
{
    if (guest.isInHouse)
        return guest.room.isEmpty() ? tr("In house") : tr("In house, %1").arg(guest.room);
    if (!guest.arrival.isValid())
        return {};
    return guest.arrival == today ? tr("Arrives today")
                                  : tr("Arrives %1").arg(guest.arrival.toString(u"MM-dd"_s));
}

QString CareWords::way(CareWay way)
{
    switch (way) {
    case CareWay::InPerson:
        return tr("In the house");
    case CareWay::Message:
        return tr("Message");
    case CareWay::Email:
        return tr("E-mail");
    }
    return {};
}

QString CareWords::ways(const QList<CareWay> &ways)
{
    QStringList words;
    for (const CareWay one : ways)
        words.append(way(one));
    return words.join(tr(", "));
}

QString CareWords::problem(GreetingProblem problem)
{
    switch (problem) {
    case GreetingProblem::Empty:
        return tr("Write something, or take the words of the program again.");
    case GreetingProblem::TooLong:
        return tr("At most 4000 characters.");
    case GreetingProblem::UnknownField:
        return tr("In braces there may be: {name}, {title}, {hotel}, {festival}, {staff}, {date}.");
    }
    return {};
}

QString CareWords::sentence(const care::CareRow &row, QDate today)
{
    QStringList said {day(row.occasion, today), occasion(row.occasion), row.guest.name.spokenForm(),
        stay(row.guest, today), ways(row.ways), row.isDone ? tr("Greeted") : QString()};
    said.removeAll(QString());
    return said.join(tr(", "));
}

} // namespace lobby::ui
