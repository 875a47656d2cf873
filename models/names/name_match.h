#pragma once

#include "models/names/search_query.h"
#include "models/names/search_text.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

namespace lobby::names {

/// What of a guest answered a query.
enum class MatchKind {
    Name,
    Pinyin,
    Initials,
    Latin,
    Alias,
    PhoneTail, ///< or its beginning
    DocumentTail,
    Email,
    Room,
    Confirmation,
    Member,
};

/// Stable snake_case name for `--json`: "phone_tail".
[[nodiscard]] QLatin1StringView matchKindName(MatchKind kind);

struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(TextRange, TextRange) = default;
};

struct SearchMatch
{
    MatchKind kind = MatchKind::Name;
    QString text; ///< of the source, unmasked: masking is the screen's decision
    QList<TextRange> highlights; ///< in `text`, ascending; empty if the spelling differs throughout
    bool whole = false; ///< the whole entry, or the tail of a number
    bool fromStart = false; ///< the match begins where `text` begins
};

/// Why `source`, found by `query`, was found: the entry that says most. None if it does not match.
[[nodiscard]] std::optional<SearchMatch> whyMatched(
    const SearchQuery &query, const SearchSource &source);

enum class Presence { Elsewhere, ArrivingToday, InHouse };

/// Lower comes first: 0 exact number or tail, 1 in house, 2 arriving today, 3 beginning of a name
/// or of its pinyin, 4 the rest. Ties are for recency.
[[nodiscard]] int matchRank(const SearchMatch &match, Presence presence);

} // namespace lobby::names
