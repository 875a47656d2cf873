#include "models/access/audit_receipts/answer_check.h"

#include "models/access/audit_receipts/head_signature.h"
#include "models/sync/audit_log/merkle_tree.h"

#include <array>

namespace lobby::access {

using sync::SignedTreeHead;
using sync::TreeHead;

namespace {

Error invalid(const char *what)
{
    return {Error::Code::Invalid, QString::fromLatin1(what)};
}

bool isProved(const sync::AuditReceipt &receipt, const TreeHead &head)
{
    return sync::provesInclusion(
        receipt.proof, sync::leafHash(encode(receipt.leaf)), receipt.index, head.size, head.root);
}

/// Is `after` the log of `before`, further on?
CheckedAnswer::Log compare(
    const TreeHead &before, const TreeHead &after, const QList<QByteArray> &proof)
{
    using Log = CheckedAnswer::Log;
    if (before.organisation != after.organisation)
        return Log::Another;
    if (before.epoch.number < after.epoch.number)
        return Log::Restored;
    const bool goesOn = before.epoch == after.epoch
        && sync::provesConsistency(proof, before.size, before.root, after.size, after.root);
    return goesOn ? Log::Same : Log::Another;
}

} // namespace

Result<CheckedAnswer> checkAnswer(const sync::AuditAnswer &answer,
    const std::optional<SignedTreeHead> &held, QByteArrayView authority)
{
    if (!isSignedFor(answer.head, authority))
        return invalid("a tree head that is not signed");
    if (answer.receipt && !isProved(*answer.receipt, answer.head.head))
        return invalid("a receipt that is not proved");
    if (answer.other && !isSignedFor(*answer.other, authority))
        return invalid("another desk's tree head that is not signed");
    CheckedAnswer checked;
    using Known = std::pair<const std::optional<SignedTreeHead> *, const QList<QByteArray> *>;
    const std::array known {
        Known {&held, &answer.sinceHeld}, Known {&answer.other, &answer.sinceOther}};
    for (const auto &[before, proof] : known) {
        if (!*before)
            continue;
        const CheckedAnswer::Log log = compare((*before)->head, answer.head.head, *proof);
        if (log == CheckedAnswer::Log::Another)
            return CheckedAnswer {log, **before};
        if (before == &held)
            checked.log = log;
    }
    return checked;
}

} // namespace lobby::access
