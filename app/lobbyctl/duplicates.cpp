#include "app/lobbyctl/desk_commands.h"
#include "app/lobbyctl/duplicate_commands.h"
#include "models/quality/profile/guest_duplicates.h"
#include "models/support/wait_for.h"
#include "ui/wording/duplicate_reasons.h"

#include <QJsonArray>

#include <algorithm>

namespace lobby::ctl {

using quality::Band;
using quality::FoundPairs;
using quality::GuestPair;

namespace {

QJsonObject toJson(const GuestPair &pair)
{
    QJsonArray reasons;
    for (const quality::Reason &reason : pair.explanation.reasons) {
        reasons.append(QJsonObject {{QStringLiteral("code"), quality::reasonName(reason)},
            {QStringLiteral("weight"), reason.weight},
            {QStringLiteral("text"), ui::describe(reason)}});
    }
    QJsonObject json {{QStringLiteral("a"), pair.first.toString()},
        {QStringLiteral("b"), pair.second.toString()}, {QStringLiteral("score"), pair.probability},
        {QStringLiteral("band"), ui::describeVeryLikely(pair.band == Band::VeryLikely)},
        {QStringLiteral("reasons"), reasons}};
    json.insert(QStringLiteral("like_household"), pair.explanation.likeHousehold);
    if (pair.vouchedBy)
        json.insert(QStringLiteral("vouched_by"), pair.vouchedBy->toString());
    return json;
}

void printPair(Console &console, const GuestPair &pair)
{
    console.print(QStringLiteral("%1  %2  %3 %4: %5")
                      .arg(pair.first.toString(), pair.second.toString())
                      .arg(pair.probability, 0, 'f', 4)
                      .arg(ui::describeVeryLikely(pair.band == Band::VeryLikely),
                          ui::describe(pair.explanation,
                              pair.vouchedBy ? pair.vouchedBy->toString() : QString())));
}

} // namespace

int listDuplicates(Console &console, const Target &target, const DuplicatesRequest &request)
{
    const SystemClock clock;
    const auto desk = openDesk(console, target, clock);
    if (!desk)
        return console.fail(desk.error());
    auto control = std::make_shared<quality::SearchControl>();
    control->progress = [&console](qint64 done, qint64 all) {
        console.progress(QStringLiteral("%1 of %2 pairs").arg(done).arg(all));
    };
    quality::GuestDuplicates duplicates((*desk)->database(), (*desk)->authoriser());
    const Result<FoundPairs> found = waitFor(duplicates.findAll(control));
    console.progress({});
    if (!found)
        return console.fail(found.error());
    const auto shown = std::min(found->pairs.size(), std::size_t(request.limit));
    QJsonArray list;
    for (std::size_t i = 0; i < shown; ++i) {
        list.append(toJson(found->pairs[i]));
        if (!console.isJson())
            printPair(console, found->pairs[i]);
    }
    if (console.isJson()) {
        console.print(QJsonObject {{QStringLiteral("guests"), found->guests},
            {QStringLiteral("found"), qint64(found->pairs.size())},
            {QStringLiteral("pairs"), list}});
        return kDone;
    }
    console.print(
        QStringLiteral("%1 pairs among %2 guests").arg(found->pairs.size()).arg(found->guests));
    return kDone;
}

} // namespace lobby::ctl
