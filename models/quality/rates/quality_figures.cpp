#include "models/quality/rates/quality_figures.h"

#include <algorithm>
#include <bit>

namespace lobby::quality {

using namespace Qt::StringLiterals;

namespace {

struct KnownRate
{
    QLatin1StringView code;
    double goal;
};

constexpr std::array<KnownRate, kRates> kKnownRates {{{"completeness"_L1, 95}, {"accuracy"_L1, 98},
    {"timeliness"_L1, 90}, {"uniqueness"_L1, 99}, {"consistency"_L1, 100}}};

QualityPart &partWith(QList<QualityPart> &parts, const Uuid &id)
{
    const auto found = std::ranges::find(parts, id, &QualityPart::id);
    if (found != parts.end())
        return *found;
    parts.append(QualityPart {id});
    return parts.last();
}

void addRates(Rates &sum, const Rates &one)
{
    for (size_t i = 0; i < sum.size(); ++i) {
        sum[i].good += one[i].good;
        sum[i].all += one[i].all;
    }
}

void addField(Ratio &ratio, QualityField field, QualityFields all, QualityFields bad)
{
    ratio.all += all.has(field) ? 1 : 0;
    ratio.good += all.has(field) && !bad.has(field) ? 1 : 0;
}

} // namespace

double goalOf(Rate rate)
{
    return kKnownRates[size_t(rate)].goal;
}

QLatin1StringView codeOf(Rate rate)
{
    return kKnownRates[size_t(rate)].code;
}

std::optional<Rate> rateNamed(QStringView code)
{
    const auto found = std::ranges::find_if(
        kKnownRates, [code](const KnownRate &one) { return one.code == code; });
    if (found == kKnownRates.end())
        return std::nullopt;
    return static_cast<Rate>(found - kKnownRates.begin());
}

Rates ratesOf(const CountedGuest &guest)
{
    const RecordFacts &facts = guest.facts;
    Rates rates;
    const auto rate = [&rates](Rate of) -> Ratio & { return rates[size_t(of)]; };
    rate(Rate::Completeness)
        = {facts.required.weight() - facts.missing.weight(), facts.required.weight()};
    rate(Rate::Accuracy) = {facts.checked.count() - facts.failed.count(), facts.checked.count()};
    rate(Rate::Timeliness) = {facts.timed.count() - facts.stale.count(), facts.timed.count()};
    rate(Rate::Uniqueness) = {guest.isDouble ? 0 : 1, 1};
    const int rules = std::popcount(facts.rulesChecked);
    rate(Rate::Consistency) = {rules - std::popcount(facts.rulesBroken), rules};
    return rates;
}

void QualityFigures::add(const CountedGuest &guest)
{
    const RecordFacts &facts = guest.facts;
    const Rates own = ratesOf(guest);
    ++guests;
    doubles += guest.isDouble ? 1 : 0;
    addRates(rates, own);
    for (int i = 0; i < kQualityFields; ++i) {
        FieldFigures &field = fields[size_t(i)];
        addField(field.complete, QualityField(i), facts.required, facts.missing);
        addField(field.accurate, QualityField(i), facts.checked, facts.failed);
        addField(field.timely, QualityField(i), facts.timed, facts.stale);
    }
    for (int i = 0; i < kCrossRules; ++i)
        broken[size_t(i)] += facts.breaks(CrossRule(i)) ? 1 : 0;
    ++captured[size_t(facts.capture)];
    ++ages[size_t(facts.age)];
    ++states[size_t(facts.state)];
    for (QualityPart *part :
        {&partWith(branches, guest.branch), &partWith(members, guest.member)}) {
        ++part->guests;
        addRates(part->rates, own);
    }
}

} // namespace lobby::quality
