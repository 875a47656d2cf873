#include "models/checkin/codes/boarding_pass.h"

#include <algorithm>
#include <cstdlib>

namespace lobby::checkin {

namespace {

constexpr int kMostLegs = 9;
constexpr int kBaggageTag = 13;
constexpr qsizetype kDayLength = 3;

using Problem = BoardingPassProblem;

/// Items of fixed length, one after the other. Past the end they are empty and `ended` is set.
class Items
{
public:
    explicit Items(QStringView text)
        : m_rest(text)
    {
    }

    QStringView raw(qsizetype length)
    {
        m_ended = m_ended || length > m_rest.size();
        const QStringView item = m_rest.first(std::min(length, m_rest.size()));
        m_rest = m_rest.sliced(item.size());
        return item;
    }
    QString text(qsizetype length) { return raw(length).trimmed().toString(); }
    QString withoutZeros(qsizetype length)
    {
        QStringView item = raw(length).trimmed();
        while (item.size() > 1 && item.front() == u'0')
            item = item.sliced(1);
        return item.toString();
    }
    /// A size in two hexadecimal digits, and the items of that size.
    Items sized()
    {
        const QStringView digits = raw(2);
        bool isHex = false;
        const uint size = digits.toUInt(&isHex, 16);
        if (!isHex || digits.size() != 2 || qsizetype(size) > m_rest.size()) {
            m_badSize = true;
            return Items({});
        }
        return Items(raw(qsizetype(size)));
    }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] QStringView rest() const { return m_rest; }
    [[nodiscard]] bool ended() const { return m_ended; }
    [[nodiscard]] bool badSize() const { return m_badSize; }

private:
    QStringView m_rest;
    bool m_ended = false;
    bool m_badSize = false;
};

/// The day of the year that is nearest to another day; invalid for a day 366 of no near leap year.
QDate nearestDay(int dayOfYear, QDate to)
{
    QDate best;
    for (int year = to.year() - 1; year <= to.year() + 1; ++year) {
        const QDate day = QDate(year, 1, 1).addDays(dayOfYear - 1);
        if (day.year() == year
            && (!best.isValid() || std::abs(day.daysTo(to)) < std::abs(best.daysTo(to))))
            best = day;
    }
    return best;
}

/// Last digit of the year and day of the year, in the decade that ends nearest to `today`.
QDate issueDay(QStringView item, QDate today)
{
    bool isNumber = false;
    const int number = item.toInt(&isNumber);
    if (!isNumber || item.size() != 4 || number % 1000 < 1 || number % 1000 > 366)
        return {};
    int year = today.year() / 10 * 10 + number / 1000;
    if (year > today.year() + 1)
        year -= 10;
    const QDate day = QDate(year, 1, 1).addDays(number % 1000 - 1);
    return day.year() == year ? day : QDate();
}

void readName(QStringView item, BoardingPass &pass)
{
    const qsizetype slash = item.indexOf(u'/');
    pass.surname = item.first(slash < 0 ? item.size() : slash).trimmed().toString();
    if (slash >= 0)
        pass.given = item.sliced(slash + 1).trimmed().toString();
}

/// What is said once, in the first leg's items.
void readUnique(Items items, BoardingPass &pass, QDate today)
{
    pass.passengerDescription = items.text(1);
    items.raw(2); // where it was checked in and issued
    pass.issued = issueDay(items.raw(4), today);
    items.raw(4); // kind of document, airline that issued it
    while (!items.atEnd()) {
        const QString tag = items.text(kBaggageTag);
        if (!tag.isEmpty())
            pass.baggageTags.append(tag);
    }
}

/// What is said of each leg.
void readRepeated(Items items, FlightLeg &leg)
{
    const QString airline = items.text(3);
    const QString serial = items.text(10);
    leg.ticketNumber = serial.isEmpty() ? QString() : airline + serial;
    items.raw(2); // selectee, documents verified
    leg.marketingCarrier = items.text(3);
    leg.frequentFlyerAirline = items.text(3);
    leg.frequentFlyerNumber = items.text(16);
    items.raw(1); // reduced fare
    leg.freeBaggage = items.text(3);
}

bool isAirport(QStringView code)
{
    return code.size() == 3
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// Carriers fill these with less care than the rest: what is not laid out as it should be is taken
/// as their own.
void readConditional(Items items, FlightLeg &leg, BoardingPass &pass, QDate today)
{
    if (pass.legs.isEmpty() && items.rest().startsWith(u'>')) {
        items.raw(1);
        pass.version = items.raw(1).toInt();
        readUnique(items.sized(), pass, today);
    }
    const QStringView behind = items.rest();
    const Items repeated = items.sized();
    if (!items.badSize())
        readRepeated(repeated, leg);
    leg.airlineUse = (items.badSize() ? behind : items.rest()).trimmed().toString();
}

std::optional<Problem> readLeg(Items &items, BoardingPass &pass, QDate today)
{
    FlightLeg leg;
    leg.recordLocator = items.text(7);
    leg.from = items.text(3);
    leg.to = items.text(3);
    leg.carrier = items.text(3);
    leg.flight = items.withoutZeros(5);
    const QStringView day = items.raw(kDayLength);
    leg.compartment = items.text(1);
    leg.seat = items.withoutZeros(4);
    leg.sequence = items.withoutZeros(5);
    leg.passengerStatus = items.text(1);
    if (items.ended())
        return Problem::TooShort;
    const Items conditional = items.sized();
    if (items.badSize())
        return items.ended() ? Problem::TooShort : Problem::WrongSize;
    bool isNumber = false;
    leg.dayOfYear = day.toInt(&isNumber);
    if (!isAirport(leg.from) || !isAirport(leg.to) || (!isNumber && !day.trimmed().isEmpty())
        || leg.dayOfYear < 0 || leg.dayOfYear > 366)
        return Problem::WrongItem;
    readConditional(conditional, leg, pass, today);
    if (leg.dayOfYear > 0)
        leg.date = nearestDay(leg.dayOfYear, pass.issued.isValid() ? pass.issued : today);
    pass.legs.append(leg);
    return std::nullopt;
}

} // namespace

QLatin1StringView problemName(BoardingPassProblem problem)
{
    switch (problem) {
    case Problem::NotBoardingPass:
        return QLatin1StringView("not_boarding_pass");
    case Problem::TooShort:
        return QLatin1StringView("too_short");
    case Problem::WrongSize:
        return QLatin1StringView("wrong_size");
    case Problem::WrongItem:
        return QLatin1StringView("wrong_item");
    case Problem::ForeignCharacter:
        return QLatin1StringView("foreign_character");
    }
    Q_UNREACHABLE();
}

Result<BoardingPass, BoardingPassProblem> readBoardingPass(QStringView text, QDate today)
{
    while (!text.isEmpty() && (text.back() == u'\r' || text.back() == u'\n'))
        text.chop(1);
    if (text.size() < 2 || text[0] != u'M' || text[1] < u'0' || text[1] > u'9')
        return Problem::NotBoardingPass;
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || c > u'~'; }))
        return Problem::ForeignCharacter;
    const int legs = text[1].unicode() - u'0';
    if (legs < 1 || legs > kMostLegs)
        return Problem::WrongItem;
    Items items(text.sliced(2));
    BoardingPass pass;
    readName(items.raw(20), pass);
    pass.electronicTicket = items.raw(1) == u"E";
    for (int leg = 0; leg < legs; ++leg) {
        if (const auto problem = readLeg(items, pass, today))
            return *problem;
    }
    pass.secured = items.rest().startsWith(u'^');
    return pass;
}

} // namespace lobby::checkin
