#include "ui/complaints/prevention/prevention_words.h"

#include "models/complaints/case/case_names.h"
#include "ui/complaints/words/complaint_words.h"

#include <QLocale>

#include <algorithm>

namespace lobby::ui {

using namespace complaints;

namespace {

constexpr double kLuck = 0.05;

QString number(double value)
{
    return QLocale().toString(value, 'f', 1);
}

} // namespace

QString PreventionWords::thing(const RiseCount &count)
{
    switch (count.of) {
    case RiseOf::Category: {
        const auto category = categoryNamed(count.thing);
        return category ? ComplaintWords::category(*category) : count.thing;
    }
    case RiseOf::Room:
        return tr("Room %1").arg(count.thing);
    case RiseOf::Department:
        return tr("Department %1").arg(count.thing);
    case RiseOf::Carrier:
        return tr("Carrier %1").arg(count.thing);
    case RiseOf::Supplier:
        return tr("Unit or supplier %1").arg(count.thing);
    case RiseOf::Staff:
        return tr("Cases that %1 answers for").arg(count.thing);
    }
    Q_UNREACHABLE();
}

QString PreventionWords::rise(const Rise &rise)
{
    return tr("%1: %n case(s) in the last %2 days, %3 would be usual", nullptr, rise.count.recent)
        .arg(thing(rise.count))
        .arg(rise.count.days)
        .arg(number(rise.count.usual()));
}

QString PreventionWords::ground(const Rise &rise)
{
    const auto looks = qRound64(std::min(1e6, 1 / std::max(rise.chance, 1e-6)));
    return tr("%n case(s) in the %1 days before; by chance alone once in %2 such looks", nullptr,
        rise.count.past)
        .arg(rise.count.pastDays)
        .arg(QLocale().toString(looks));
}

QString PreventionWords::faults(const QString &room, const QList<complaints::RoomFault> &faults)
{
    QStringList lines;
    for (const complaints::RoomFault &fault : faults) {
        const QDate last = QDateTime::fromMSecsSinceEpoch(fault.lastAt).date();
        lines.append(tr(
            "Room %1, %2: %n complaint(s) in %3 days; the last on %4: “%5”", nullptr, fault.times)
                         .arg(room, ComplaintWords::category(fault.category))
                         .arg(complaints::kRoomFaultDays)
                         .arg(QLocale().toString(last, QLocale::ShortFormat), fault.last));
    }
    return lines.join(u'\n');
}

QString PreventionWords::method(int comparisons)
{
    return comparisons == 0
        ? tr("There is no past of four weeks yet to compare with.")
        : tr("Each category, room, department, carrier, supplier and member is compared with its "
             "own "
             "past: the last 7 and 30 days with up to 180 days before them, two rates by the exact "
             "binomial test. "
             "%n comparison(s) were made; by the rule of Benjamini and Hochberg at most one in "
             "twenty of those that are told is expected to be by chance. Fewer than three cases "
             "are not told.",
            nullptr, comparisons);
}

QString PreventionWords::effect(const ImprovementRow &row)
{
    if (!row.effect || row.effect->daysAfter == 0)
        return {};
    return tr("%1 → %2 in 30 days")
        .arg(number(row.effect->rateBefore()), number(row.effect->rateAfter()));
}

QString PreventionWords::effectGround(const ImprovementRow &row)
{
    if (!row.effect)
        return {};
    const Effect &effect = *row.effect;
    const QString days = tr("%1 cases in %2 days before, %3 in %4 days since")
                             .arg(effect.before)
                             .arg(effect.daysBefore)
                             .arg(effect.after)
                             .arg(effect.daysAfter);
    return effect.chance() <= kLuck ? tr("%1: more than luck would do").arg(days)
                                    : tr("%1: it may be luck").arg(days);
}

QString PreventionWords::about(const Improvement &improvement)
{
    return improvement.category ? ComplaintWords::category(*improvement.category)
                                : tr("Every category");
}

} // namespace lobby::ui
