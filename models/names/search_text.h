#pragma once

#include "models/names/personal_name.h"

#include <QString>
#include <QStringList>

namespace lobby::names {

/// The FTS5 table of the search. Every token is made here, folded and without separators, so the
/// tokenizer has nothing to do but to split at ASCII spaces: `ascii` takes all else as a letter,
/// also characters younger than the engine's Unicode tables. No query is a phrase, hence
/// detail=column. Five prefix lengths, since "zhang" is the commonest keystroke of all.
inline constexpr const char *kGuestSearchTable
    = "CREATE VIRTUAL TABLE guest_search USING fts5("
      "name, reading, digits, code,"
      " content='', contentless_delete=1, detail=column, prefix='1 2 3 4 5', tokenize='ascii')";

/// Longest token of the index, in characters; a longer word of a query is cut to the same.
inline constexpr qsizetype kMaxToken = 32;
/// A fragment of a native name is found up to this length; what follows is not compared.
inline constexpr qsizetype kMaxFragment = 12;
/// Digits of a phone or document that are compared, counted from the end.
inline constexpr qsizetype kMaxTail = 11;
/// Fewer digits are no tail.
inline constexpr qsizetype kMinTail = 4;

/// What a guest can be found by, as stored.
struct SearchSource
{
    PersonalName name;
    QString latin; ///< a Latin name not divided into surname and given name
    QStringList aliases; ///< in any script
    QStringList phones; ///< E.164 ("+8613800138000"), or as typed if it is not known to be one
    QStringList documents; ///< numbers, or their ends if only those are kept
    QStringList emails;
    QStringList memberNumbers;
    QStringList rooms;
    QStringList confirmations;
};

/// One row of the table: tokens with a space between, each once.
struct SearchText
{
    /// Native names from each character on ("张晓明 晓明 明"); words of other scripts.
    QString name;
    /// Pinyin of all readings: from each syllable on ("zhangxiaoming xiaoming ming"), initials
    /// ("zxm zhxm"), mixed ("zhangxm zxiaoming 张xiaoming 张xm"), given name first; Latin words
    /// glued from each word on, in both orders.
    QString reading;
    /// Last digits of phones and documents, reversed, so that an end is a prefix.
    QString digits;
    /// National phone numbers, e-mail addresses, member numbers, rooms, confirmations, glued.
    QString code;
};

[[nodiscard]] SearchText searchTextOf(const SearchSource &source);

/// The form of the `digits` column: a mark that no typed text folds to, then the number reversed,
/// at most kMaxTail long. The mark keeps room "12…" and tail "…21" apart without a column filter,
/// which would read a tenth of all guests for the keystroke "0".
[[nodiscard]] QString reversedTail(QStringView foldedNumber);

/// "8613800138000" → "13800138000": without the country code of ITU E.164, if there is one.
[[nodiscard]] QStringView withoutCountryCode(QStringView digits);

} // namespace lobby::names
