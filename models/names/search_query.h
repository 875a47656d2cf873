#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace lobby::names {

/// One piece of what the user typed, between spaces.
struct QueryTerm
{
    enum class Kind {
        Text, ///< letters of any script: a name
        Number, ///< with a digit in it: tail, phone, room, confirmation, member number
        Email, ///< with an @ in it
    };
    Kind kind = Kind::Text;
    QString folded; ///< as the index writes it, without spaces
    bool international = false; ///< a number typed with + or 00
};

/// What a typed text means.
struct SearchQuery
{
    /// FTS5 expression for `guest_search MATCH :match`; never a syntax error, whatever was typed.
    /// Empty: the text holds nothing to search for.
    QString match;
    /// If not empty, finds a part of what `match` finds and is cheaper (one prefix look-up where
    /// `match` must intersect broad ones): when it already fills the limit, `match` need not run.
    QString narrow;
    /// If not empty: ask this when `match` finds nothing. Words that read as pinyin are taken for
    /// syllables side by side; only when there is no such name may they stand apart.
    QString otherwise;
    QList<QueryTerm> terms; ///< for whyMatched()
};

/// Reads at most 200 characters and 8 words; the rest of a longer text is ignored. Any thread.
[[nodiscard]] SearchQuery parseQuery(QStringView typed);

} // namespace lobby::names
