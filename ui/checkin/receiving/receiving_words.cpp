#include "ui/checkin/receiving/receiving_words.h"

namespace lobby::ui {

using checkin::IdentityProblem;
using checkin::MrzProblem;

QString ReceivingWords::problem(MrzProblem problem)
{
    switch (problem) {
    case MrzProblem::Empty:
        return tr("Nothing was read.");
    case MrzProblem::MissingLine:
        return tr("A line of the document is missing.");
    case MrzProblem::TooManyLines:
        return tr("There are more lines than a document has.");
    case MrzProblem::WrongLength:
        return tr("A line is too long or too short.");
    case MrzProblem::LowerCase:
    case MrzProblem::Blank:
    case MrzProblem::ControlCharacter:
    case MrzProblem::WrongAlphabet:
        return tr("There are characters in it that no document has.");
    case MrzProblem::NoDocumentCode:
    case MrzProblem::UnknownLayout:
        return tr("This kind of document is not known.");
    }
    return {};
}

QString ReceivingWords::problem(IdentityProblem problem)
{
    switch (problem) {
    case IdentityProblem::Empty:
    case IdentityProblem::FullWidth:
    case IdentityProblem::Blank:
    case IdentityProblem::WrongLength:
    case IdentityProblem::WrongCharacter:
        return tr("This is not a whole number of a resident identity card.");
    case IdentityProblem::NoSuchProvince:
    case IdentityProblem::NoSuchRegion:
    case IdentityProblem::RegionAbandoned:
        return tr("There was no such region when the holder was born.");
    case IdentityProblem::ImpossibleBirth:
        return tr("The birth date in the number is not a date.");
    case IdentityProblem::FutureBirth:
        return tr("The birth date in the number lies in the future.");
    case IdentityProblem::WrongCheckDigit:
        return tr("The last character does not fit the number.");
    }
    return {};
}

QString ReceivingWords::problem(checkin::ImageProblem problem)
{
    switch (problem) {
    case checkin::ImageProblem::NotAPicture:
        return tr("This is no JPEG or PNG picture.");
    case checkin::ImageProblem::TooLarge:
        return tr("The picture is too large: over 4096 pixels or 32 MB.");
    case checkin::ImageProblem::Damaged:
        return tr("The picture is damaged.");
    }
    return {};
}

QString ReceivingWords::fault(checkin::ImageFault fault)
{
    switch (fault) {
    case checkin::ImageFault::None:
        return tr("There are no lines of a document to be seen in the picture.");
    case checkin::ImageFault::TooDark:
        return tr("The picture is too dark to read.");
    case checkin::ImageFault::TooBright:
    case checkin::ImageFault::TooFlat:
        return tr("The picture has too little contrast to read.");
    case checkin::ImageFault::TooSmall:
        return tr("The picture is too small to read.");
    }
    return {};
}

} // namespace lobby::ui
