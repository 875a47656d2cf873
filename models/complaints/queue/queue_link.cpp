#include "models/complaints/queue/queue_link.h"

#include "models/complaints/case/case_names.h"

#include <QUrlQuery>

namespace lobby::complaints {

using namespace Qt::StringLiterals;

namespace {

const QString kAllCases = u"all?"_s;

void put(QUrlQuery &query, const QString &name, const std::optional<int> &number)
{
    if (number)
        query.addQueryItem(name, QString::number(*number));
}

std::optional<int> numberIn(const QUrlQuery &query, const QString &name, int least, int most)
{
    bool isNumber = false;
    const int number = query.queryItemValue(name).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

QString linkTo(const QueueFilter &filter)
{
    const BehindFigure &behind = filter.behind;
    QUrlQuery query;
    if (behind.from.isValid() && behind.until.isValid()) {
        query.addQueryItem(u"from"_s, behind.from.toString(Qt::ISODate));
        query.addQueryItem(u"until"_s, behind.until.toString(Qt::ISODate));
    }
    if (filter.category)
        query.addQueryItem(u"category"_s, nameOf(*filter.category));
    else if (behind.isUnnamed)
        query.addQueryItem(u"category"_s, u"none"_s);
    put(query, u"severity"_s, filter.severity);
    put(query, u"weekday"_s, behind.weekday);
    put(query, u"hour"_s, behind.hour);
    if (behind.done)
        put(query, u"done"_s, numberOf(*behind.done));
    if (behind.isMissed)
        put(query, u"missed"_s, *behind.isMissed ? 1 : 0);
    return kAllCases + query.toString();
}

std::optional<QueueFilter> filterOf(const QString &link)
{
    if (!link.startsWith(kAllCases))
        return std::nullopt;
    const QUrlQuery query(link.mid(kAllCases.size()));
    QueueFilter filter;
    filter.list = QueueList::All;
    BehindFigure &behind = filter.behind;
    behind.from = QDate::fromString(query.queryItemValue(u"from"_s), Qt::ISODate);
    behind.until = QDate::fromString(query.queryItemValue(u"until"_s), Qt::ISODate);
    filter.category = categoryNamed(query.queryItemValue(u"category"_s));
    behind.isUnnamed = query.queryItemValue(u"category"_s) == u"none";
    filter.severity = numberIn(query, u"severity"_s, kWorstSeverity, kLeastSeverity);
    behind.weekday = numberIn(query, u"weekday"_s, 0, 6);
    behind.hour = numberIn(query, u"hour"_s, 0, 23);
    if (const auto step = numberIn(query, u"done"_s, 1, kSteps))
        behind.done = Step(*step);
    if (const auto missed = numberIn(query, u"missed"_s, 0, 1))
        behind.isMissed = *missed == 1;
    return filter;
}

} // namespace lobby::complaints
