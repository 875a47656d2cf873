#include "ui/promises/promise_words.h"

#include "ui/followups/words/follow_up_words.h"
#include "ui/wording/money_text.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using promises::PromiseKind;
using promises::PromiseOutcome;

namespace {

QString sum(qint64 minor, const QString &currency)
{
    return moneyText(minor, currency) + u' ' + currency;
}

} // namespace

QString PromiseWords::kind(PromiseKind kind)
{
    switch (kind) {
    case PromiseKind::CallBack:
        return tr("To be in touch");
    case PromiseKind::Information:
        return tr("Information");
    case PromiseKind::Document:
        return tr("Document");
    case PromiseKind::Upgrade:
        return tr("Upgrade");
    case PromiseKind::Discount:
        return tr("Discount");
    case PromiseKind::Refund:
        return tr("Refund");
    case PromiseKind::Voucher:
        return tr("Voucher");
    case PromiseKind::Gift:
        return tr("Gift");
    case PromiseKind::Other:
        return tr("Something else");
    }
    Q_UNREACHABLE();
}

QString PromiseWords::outcome(PromiseOutcome outcome)
{
    switch (outcome) {
    case PromiseOutcome::Open:
        return tr("Open");
    case PromiseOutcome::Kept:
        return tr("Kept");
    case PromiseOutcome::Withdrawn:
        return tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString PromiseWords::worth(const promises::Promise &promise)
{
    return promise.amount ? sum(*promise.amount, promise.currency) : QString();
}

Glyphed PromiseWords::glyph(const promises::Promise &promise, qint64 nowMs)
{
    switch (promise.outcome) {
    case PromiseOutcome::Kept:
        return {u"check-lg"_s, Tone::Ok};
    case PromiseOutcome::Withdrawn:
        return {u"x-lg"_s, Tone::Neutral};
    case PromiseOutcome::Open:
        break;
    }
    return promise.dueAt <= nowMs ? Glyphed {u"exclamation-triangle"_s, Tone::Err}
                                  : Glyphed {u"clock-history"_s, Tone::Neutral};
}

QString PromiseWords::makers(const promises::PromiseRow &row)
{
    return row.promise.approvedBy.isNull()
        ? row.madeBy
        : tr("%1, agreed to by %2").arg(row.madeBy, row.approvedBy);
}

QString PromiseWords::sentence(const promises::PromiseRow &row, const QDateTime &now)
{
    const promises::Promise &promise = row.promise;
    QStringList parts {
        FollowUpWords::wholeMoment(QDateTime::fromMSecsSinceEpoch(promise.dueAt), now.date())};
    if (promise.outcome != PromiseOutcome::Open)
        parts = {outcome(promise.outcome), promise.proof};
    else if (promise.dueAt <= now.toMSecsSinceEpoch())
        parts.append(tr("overdue"));
    parts += {promise.text, row.guest.listForm(), worth(promise), makers(row)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString PromiseWords::weighed(
    const promises::Weighed &weighed, bool hasGuest, const QString &currency)
{
    QStringList sentences;
    if (hasGuest) {
        sentences.append(weighed.guest.times == 0
                ? tr("The guest was given nothing in the last year.")
                : tr("The guest was given %1 in the last year, %n time(s).", nullptr,
                    weighed.guest.times)
                      .arg(sum(weighed.guest.total, currency)));
    }
    if (weighed.like.times > 0) {
        sentences.append(
            tr("Like cases received %1 to %2, half of them up to %3.")
                .arg(moneyText(weighed.like.least, currency), sum(weighed.like.most, currency),
                    sum(weighed.like.middle, currency)));
    }
    sentences.append(weighed.limit > 0
            ? tr("You may give up to %1 at a time.").arg(sum(weighed.limit, currency))
            : tr("Another member has to agree to what is worth money."));
    return sentences.join(u' ');
}

QString PromiseWords::fieldProblem(const QString &field)
{
    if (field == "text"_L1)
        return tr("Say what was promised, in 300 letters at the most.");
    if (field == "amount"_L1 || field == "currency"_L1)
        return tr("Say what it is worth, as in 120 or 120.50.");
    if (field == "due_at"_L1)
        return tr("Say by when: a moment that is still to come, or working days.");
    return tr("This is needed, and as it is it cannot be saved.");
}

} // namespace lobby::ui
