#pragma once

#include "models/sync/audit_log/audit_messages.h"

namespace lobby::access {

/// What an answer of the audit log shows, once its proofs and signatures hold.
struct CheckedAnswer
{
    /// Does the log go on from where this desk and others knew it?
    enum class Log {
        Same,
        Restored, ///< a server restored from a backup: it lacks the end of what it had
        Another, ///< it is not the log that somebody was shown; `against` is the evidence
    };
    Log log = Log::Same;
    std::optional<sync::SignedTreeHead> against = {}; ///< what does not fit the answer's head
};

/// Invalid when anything in the answer is not signed or not proved: then it says nothing at all.
/// `held` is what the request named, `authority` the certificate (DER) of the server's.
Result<CheckedAnswer> checkAnswer(const sync::AuditAnswer &answer,
    const std::optional<sync::SignedTreeHead> &held, QByteArrayView authority);

} // namespace lobby::access
