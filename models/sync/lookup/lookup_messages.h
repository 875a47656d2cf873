#pragma once

#include "models/support/result.h"
#include "models/support/uuid.h"
#include "models/sync/lookup/lookup_keys.h"

#include <QList>
#include <QString>

namespace lobby::sync {

/// "Does any branch know this guest?"
struct LookupRequest
{
    quint32 device = 0;
    LookupKey key = {};
};

/// As much as lets a clerk tell whether it is the one at the counter.
struct GuestSummary
{
    Uuid guest; ///< to be claimed
    QString name; ///< masked: "王*", "W*** X***"
    QString birthYear; ///< may be empty
    QString nationality;
};

inline constexpr int kMostSummaries = 10;

struct LookupAnswer
{
    QList<GuestSummary> guests = {}; ///< at most kMostSummaries
};

/// The first sign of each word, then as many stars as it has more, three at most.
QString maskedName(QStringView name);

QByteArray encode(const LookupRequest &request);
QByteArray encode(const LookupAnswer &answer);
// Invalid on anything that is not such a message, whatever the bytes.
Result<LookupRequest> decodeLookupRequest(QByteArrayView bytes);
Result<LookupAnswer> decodeLookupAnswer(QByteArrayView bytes);

} // namespace lobby::sync
