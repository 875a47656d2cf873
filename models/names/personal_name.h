#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace lobby::names {

/// The names of one person. Any part may be empty: there are people with a single name, and guests
/// of whom only one script is known. Nothing is ever split or joined behind the clerk's back.
struct PersonalName
{
    enum class Order { GivenFirst, FamilyFirst };

    QString native; ///< the whole name in its own script, "陳志強"
    QString surname; ///< Latin, as on the document, "CHEN"
    QString given; ///< Latin, as on the document, "Zhiqiang"
    Order order = Order::GivenFirst; ///< of the Latin name when spoken

    /// Lists: native first, then Latin. "陳志強 CHEN Zhiqiang", "SMITH, John", "สมชาย ใจดี JAIDEE,
    /// Somchai".
    [[nodiscard]] QString listForm() const;
    /// Speech and letters, without salutation: "John Smith", "Chen Zhiqiang"; the native name alone
    /// if there is no Latin one.
    [[nodiscard]] QString spokenForm() const;
    /// Latin alone: "CHEN Zhiqiang" (family first, no comma) or "SMITH, John".
    [[nodiscard]] QString latinListForm() const;
    [[nodiscard]] bool isEmpty() const;

    friend bool operator==(const PersonalName &, const PersonalName &) = default;
};

/// A guess at where a native name divides, to be shown to the clerk as a guess.
struct SplitProposal
{
    QString surname;
    QString given;
};

/// For Chinese names by the table of surnames, for Korean ones by the count of syllables, for any
/// CJK name by a space in it. None if there is nothing to go by (Kana without a space, one
/// character, other scripts).
[[nodiscard]] std::optional<SplitProposal> proposeSplit(QStringView native);

/// Family first for Chinese, Japanese, Korean, Vietnamese and Hungarian names; `country` is
/// ISO 3166-1 alpha-2 or alpha-3. The script of a native name decides before the country does.
[[nodiscard]] PersonalName::Order usualOrder(QStringView native, QStringView country);

} // namespace lobby::names
