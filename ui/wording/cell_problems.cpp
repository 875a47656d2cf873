#include "ui/wording/cell_problems.h"

#include <QCoreApplication>

namespace lobby::ui {

namespace {

using exchange::CellFault;
using exchange::TableFault;
using By = exchange::RowMatch::By;

/// Gives the sentences a catalogue context of their own.
struct CellProblems
{
    Q_DECLARE_TR_FUNCTIONS(lobby::CellProblems)

public:
    static QString ofTable(TableFault fault);
    static QString refusal(CellFault fault);
    static QString notice(CellFault fault);
    static QString match(const exchange::RowMatch &match);
};

QString CellProblems::ofTable(TableFault fault)
{
    switch (fault) {
    case TableFault::Quotes:
        return tr("A quotation mark is not closed, or stands within a cell.");
    case TableFault::ZeroByte:
        return tr("The cell contains a zero byte.");
    case TableFault::Undecodable:
        return tr("The cell cannot be read in the chosen encoding.");
    case TableFault::TooLong:
        return tr("The cell, or the line, is too long.");
    case TableFault::TooWide:
        return tr("The row has too many cells.");
    case TableFault::Ragged:
        return tr("The row has more or fewer cells than headings.");
    case TableFault::NoValue:
        return tr("The formula was never calculated. Open the file in a spreadsheet and save it.");
    case TableFault::ErrorValue:
        return tr("The spreadsheet shows an error here, such as #N/A.");
    case TableFault::LostDigits:
        return tr("The spreadsheet has rounded this number. Write it as text.");
    }
    return {};
}

QString CellProblems::refusal(CellFault fault)
{
    switch (fault) {
    case CellFault::NoName:
        return tr("The row has no name, native or Latin.");
    case CellFault::TooLong:
        return tr("This is too long.");
    case CellFault::NotADate:
        return tr("This is no date. Write it as 1981-05-14.");
    case CellFault::BirthInFuture:
        return tr("A birth date cannot lie in the future.");
    case CellFault::UnknownSex:
        return tr("Nobody knows what sex this means. Write M, F or X.");
    case CellFault::UnknownCountry:
        return tr("There is no such country. Write its name or its code, such as CN.");
    case CellFault::UnknownStatus:
        return tr("Write active, dormant or lost.");
    case CellFault::WrongCheckDigit:
        return tr("The check digit is wrong: a digit is mistyped.");
    case CellFault::ImpossibleNumber:
        return tr("A document of this kind has no such number.");
    case CellFault::ExpiryBeforeIssue:
        return tr("The document would end before it begins.");
    case CellFault::CardNumber:
        return tr("This looks like a payment card's number. It may not be kept here.");
    case CellFault::TooMany:
        return tr("The row has too many values of one kind.");
    case CellFault::NoSubject:
        return tr("The row names neither a customer nor a contact.");
    case CellFault::UnknownSubject:
        return tr("Nobody here is called so. Import the customers and contacts first.");
    case CellFault::SeveralSubjects:
        return tr("Several here are called so. Write the name of the one who is meant in full.");
    case CellFault::NoMainContact:
        return tr("Nobody speaks for this organization yet. Import its contacts first.");
    case CellFault::NoDate:
        return tr("The row has no date.");
    case CellFault::NotAnAmount:
        return tr("This is no amount. Write it as 1280.00.");
    case CellFault::NotANumber:
        return tr("This is no number, or one that can mean several things.");
    case CellFault::NothingSaid:
        return tr("The row says nothing: neither product nor order nor amount, or no subject.");
    default:
        return tr("The document's number says another birth date or sex than the row.");
    }
}

QString CellProblems::notice(CellFault fault)
{
    switch (fault) {
    case CellFault::BirthTooEarly:
        return tr("Is the year right? The guest would be over 130 years old.");
    case CellFault::TelephoneNotValid:
        return tr("This does not look like a whole phone number. It is kept as written.");
    case CellFault::EmailNotValid:
        return tr("This does not look like an e-mail address. It is kept as written.");
    case CellFault::UnknownWord:
        return tr("Nobody knows this word. It is kept in the remark.");
    default:
        return tr("This document has expired.");
    }
}

QString CellProblems::match(const exchange::RowMatch &match)
{
    switch (match.by) {
    case By::Document:
        return tr("Same document");
    case By::MemberNo:
        return tr("Same member number");
    case By::Telephone:
        return tr("Same phone and name");
    case By::Email:
        return tr("Same e-mail and name");
    case By::Likeness:
        return match.doubt == exchange::RowMatch::Doubt::Possible
            ? tr("Possibly the same person")
            : tr("Very likely the same person");
    case By::Name:
        return tr("Same name");
    case By::SameRun:
        return tr("Imported before the program stopped");
    case By::Nothing:
        break;
    }
    return {};
}

} // namespace

QString describe(const exchange::CellProblem &problem)
{
    if (problem.table)
        return CellProblems::ofTable(*problem.table);
    return isRefusal(problem.fault) ? CellProblems::refusal(problem.fault)
                                    : CellProblems::notice(problem.fault);
}

QString describe(const exchange::RowMatch &match)
{
    return CellProblems::match(match);
}

} // namespace lobby::ui
