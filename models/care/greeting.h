#pragma once

#include "models/care/care_rules.h"
#include "models/followups/choices/choice_repository.h"

#include <QMap>

#include <array>

namespace lobby::care {

enum class GreetingForm { Letter, Message };

/// Languages in which a house greets: "en", "zh_CN", "zh_TW".
inline constexpr std::array kGreetingLanguages {
    QLatin1StringView("en"), QLatin1StringView("zh_CN"), QLatin1StringView("zh_TW")};
/// What stands in braces in a text: "{name}".
inline constexpr std::array kGreetingFields {QLatin1StringView("name"), QLatin1StringView("title"),
    QLatin1StringView("hotel"), QLatin1StringView("festival"), QLatin1StringView("staff"),
    QLatin1StringView("date")};
inline constexpr qsizetype kLongestGreeting = 4000;

/// Which text: by occasion, form and language.
struct GreetingText
{
    OccasionKind kind = OccasionKind::Birthday; ///< a lunar birthday has the words of a birthday
    GreetingForm form = GreetingForm::Message;
    QString language;

    friend bool operator==(const GreetingText &, const GreetingText &) = default;
};

/// Of the choice that holds the house's own words: "care.birthday.letter.zh_CN".
[[nodiscard]] QString choiceOf(const GreetingText &which);
[[nodiscard]] QString shippedWords(const GreetingText &which);
/// The house's own, else those that the program ships.
[[nodiscard]] QString wordsOf(const GreetingText &which, const followups::Choices &choices);

enum class GreetingProblem { Empty, TooLong, UnknownField };
[[nodiscard]] std::optional<GreetingProblem> problemOf(const QString &words);

/// In which of kGreetingLanguages he is greeted: his own, else that of his country, else English.
[[nodiscard]] QString languageOf(const CareGuest &guest);

/// The words with everything filled in, each field once: what a name holds is no field.
/// `hotel` and `staff` as the house writes them.
[[nodiscard]] QString greeting(const QString &words, const CareRow &row, const QString &language,
    const QString &hotel, const QString &staff);

} // namespace lobby::care
