#include "ui/checkin/readers/reader_words.h"

namespace lobby::ui {

using namespace checkin;

QString ReaderWords::name(const Reader &reader)
{
    switch (reader.kind()) {
    case ReaderKind::Serial:
        return tr("Scanner on %1").arg(reader.name());
    case ReaderKind::Card:
        return tr("Card reader %1").arg(reader.name());
    case ReaderKind::Simulated:
        return tr("Made-up documents");
    }
    Q_UNREACHABLE();
}

QString ReaderWords::health(ReaderHealth health)
{
    switch (health) {
    case ReaderHealth::Starting:
        return tr("Being looked for.");
    case ReaderHealth::Ready:
        return tr("Ready");
    case ReaderHealth::Lost:
        return tr("Not connected. Trying again every 3 s.");
    }
    Q_UNREACHABLE();
}

QString ReaderWords::problem(ReaderProblem problem)
{
    switch (problem) {
    case ReaderProblem::TooLong:
        return tr(
            "A reader sent more than any document holds. Nothing of it was kept; scan again.");
    case ReaderProblem::CardUnread:
        return tr("The card could not be read. Lay it on the reader again, and leave it there for "
                  "a moment.");
    }
    Q_UNREACHABLE();
}

QString ReaderWords::trouble(ReaderTrouble trouble)
{
    switch (trouble) {
    case ReaderTrouble::TooFewKeys:
        return tr("These are too few keys to be told from a hand's. Read a longer code, or set a "
                  "prefix at the reader.");
    case ReaderTrouble::TooSlow:
        return tr("The reader types as slowly as a hand. Set a shorter delay between keys at the "
                  "reader.");
    case ReaderTrouble::WrongLayout:
        return tr("The sign < comes as another one: set the reader to the keyboard layout of this "
                  "computer.");
    case ReaderTrouble::SmallLetters:
        return tr("Small letters come where a document has capitals. Documents are read all the "
                  "same; for other codes switch Caps Lock off.");
    }
    Q_UNREACHABLE();
}

QString ReaderWords::document(SimulatedDocument document)
{
    switch (document) {
    case SimulatedDocument::Passport:
        return tr("Passport");
    case SimulatedDocument::IdCard:
        return tr("Identity card");
    case SimulatedDocument::ResidentId:
        return tr("Chinese resident ID");
    case SimulatedDocument::Misread:
        return tr("Misread, and mended");
    case SimulatedDocument::Damaged:
        return tr("Damaged");
    case SimulatedDocument::Minor:
        return tr("Minor");
    case SimulatedDocument::Expired:
        return tr("Expired");
    case SimulatedDocument::ExpiresSoon:
        return tr("Expires within six months");
    case SimulatedDocument::TwoAtOnce:
        return tr("Two at once");
    case SimulatedDocument::MemberCode:
        return tr("Member's code");
    }
    Q_UNREACHABLE();
}

QString ReaderWords::kind(ScanKind kind)
{
    switch (kind) {
    case ScanKind::Nothing:
        return tr("nothing");
    case ScanKind::Document:
        return tr("a passport, an identity card or a visa");
    case ScanKind::ResidentId:
        return tr("a Chinese resident's number");
    case ScanKind::BoardingPass:
        return tr("a boarding pass");
    case ScanKind::OwnCode:
        return tr("a code of this house");
    case ScanKind::VCard:
        return tr("a visiting card");
    case ScanKind::Other:
        return tr("something to search for");
    }
    Q_UNREACHABLE();
}

} // namespace lobby::ui
