#include "models/quality/rates/quality_selection.h"

#include <QUrlQuery>

#include <algorithm>

namespace lobby::quality {

using namespace Qt::StringLiterals;
using Wanted = QualitySelection::What;

namespace {

constexpr std::array kSelections = {"all"_L1, "missing"_L1, "failed"_L1, "stale"_L1, "double"_L1,
    "broken"_L1, "captured"_L1, "verified"_L1, "state"_L1};
constexpr auto kNobody = "none"_L1;

bool isAmong(const QualityFields &fields, int which)
{
    return which < 0 ? !fields.isEmpty() : fields.has(QualityField(which));
}

std::optional<Uuid> idOf(const QUrlQuery &query, const QString &key)
{
    if (!query.hasQueryItem(key))
        return std::nullopt;
    return Uuid::fromString(query.queryItemValue(key)).value_or(Uuid());
}

void addId(QUrlQuery &query, const QString &key, const std::optional<Uuid> &id)
{
    if (id)
        query.addQueryItem(key, id->isNull() ? QString(kNobody) : id->toString());
}

int mostOf(Wanted what)
{
    switch (what) {
    case Wanted::Missing:
    case Wanted::Failed:
    case Wanted::Stale:
        return kQualityFields;
    case Wanted::Broken:
        return kCrossRules;
    case Wanted::Captured:
        return kCaptureWays;
    case Wanted::Verified:
        return kVerifiedAges;
    case Wanted::State:
        return kVerificationStates;
    case Wanted::Everybody:
    case Wanted::Double:
        break;
    }
    return 0;
}

} // namespace

bool QualitySelection::isAbout(const CountedGuest &guest) const
{
    return (!branch || *branch == guest.branch) && (!member || *member == guest.member)
        && (!month.isValid()
            || (month.year() == guest.month.year() && month.month() == guest.month.month()));
}

bool QualitySelection::holds(const CountedGuest &guest) const
{
    if (!isAbout(guest))
        return false;
    const RecordFacts &facts = guest.facts;
    switch (what) {
    case Wanted::Everybody:
        return true;
    case Wanted::Missing:
        return isAmong(facts.missing, which);
    case Wanted::Failed:
        return isAmong(facts.failed, which);
    case Wanted::Stale:
        return isAmong(facts.stale, which);
    case Wanted::Double:
        return guest.isDouble;
    case Wanted::Broken:
        return which < 0 ? facts.rulesBroken != 0 : facts.breaks(CrossRule(which));
    case Wanted::Captured:
        return which == int(facts.capture);
    case Wanted::Verified:
        return which == int(facts.age);
    case Wanted::State:
        return which == int(facts.state);
    }
    return false;
}

QString linkTo(const QualitySelection &selection)
{
    QUrlQuery query;
    if (selection.which >= 0)
        query.addQueryItem(u"which"_s, QString::number(selection.which));
    addId(query, u"branch"_s, selection.branch);
    addId(query, u"member"_s, selection.member);
    if (selection.month.isValid())
        query.addQueryItem(u"month"_s, selection.month.toString(u"yyyy-MM"_s));
    const QString what(kSelections[size_t(selection.what)]);
    return query.isEmpty() ? what : what + u'?' + query.toString();
}

std::optional<QualitySelection> selectionOf(const QString &link)
{
    const auto found = std::ranges::find_if(kSelections,
        [name = link.section(u'?', 0, 0)](QLatin1StringView one) { return one == name; });
    if (found == kSelections.end())
        return std::nullopt;
    const QUrlQuery query(link.section(u'?', 1));
    QualitySelection selection;
    selection.what = static_cast<Wanted>(found - kSelections.begin());
    if (query.hasQueryItem(u"which"_s)) {
        bool isNumber = false;
        selection.which = query.queryItemValue(u"which"_s).toInt(&isNumber);
        if (!isNumber || selection.which < 0 || selection.which >= mostOf(selection.what))
            return std::nullopt;
    }
    selection.branch = idOf(query, u"branch"_s);
    selection.member = idOf(query, u"member"_s);
    if (query.hasQueryItem(u"month"_s))
        selection.month = QDate::fromString(query.queryItemValue(u"month"_s), u"yyyy-MM"_s);
    return selection;
}

} // namespace lobby::quality
