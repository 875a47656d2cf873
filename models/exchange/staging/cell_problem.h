#pragma once

#include "models/exchange/tables/table_row.h"

namespace lobby::exchange {

/// What is wrong with a cell, or with what a row says as a whole.
enum class CellFault : quint8 {
    // refused: the row does not go in until somebody puts it right
    Unreadable, ///< as the file stands: see `table`
    NoName,
    TooLong,
    NotADate,
    BirthInFuture,
    UnknownSex,
    UnknownCountry,
    UnknownStatus,
    WrongCheckDigit, ///< of a document's number
    ImpossibleNumber, ///< not of the form of the document that it is said to be
    ExpiryBeforeIssue,
    CardNumber, ///< a payment card's, in free text
    TooMany, ///< values of one kind
    Contradiction, ///< a document's number says another birth date or sex
    NoSubject, ///< to whom it was sold, or with whom one was in touch, is said nowhere
    UnknownSubject, ///< nobody here is called so
    SeveralSubjects, ///< more than one here is called so
    NoMainContact, ///< nobody here speaks for that organization
    NoDate,
    NotAnAmount,
    NotANumber,
    NothingSaid, ///< neither product nor order nor amount; no subject of an activity
    // for a second look: the row goes in as it is written
    BirthTooEarly,
    TelephoneNotValid,
    EmailNotValid,
    DocumentExpired,
    UnknownWord, ///< stands in the remark
};
/// Stable snake_case name, "wrong_check_digit".
[[nodiscard]] QLatin1StringView faultName(CellFault fault);
[[nodiscard]] constexpr bool isRefusal(CellFault fault)
{
    return fault < CellFault::BirthTooEarly;
}

struct CellProblem
{
    CellFault fault = CellFault::Unreadable;
    int column = -1; ///< of the file, the first is 0; -1: the row as a whole
    std::optional<TableFault> table = {};
    friend bool operator==(const CellProblem &, const CellProblem &) = default;
};

} // namespace lobby::exchange
