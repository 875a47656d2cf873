#include "models/checkin/reading/read_document.h"
#include "tests/fuzz/fuzz_target.h"

using namespace lobby::checkin;

namespace lobby::fuzz {

/// A number that somebody types or a card says, taken for each kind of number.
void tryInput(QByteArrayView input)
{
    const QDate today(2026, 11, 22);
    const QString typed = QString::fromUtf8(input);
    const QString folded = foldedNumber(typed);
    require(foldedNumber(folded) == folded, "folding once is enough");
    (void)hasFormOfResidentId(folded);
    const QList<IdentityType> possible = possibleTypes(folded, today);
    for (const IdentityType type : identityTypes()) {
        (void)checkIdentity(type, typed, today);
        const IdentityVerdict verdict = checkIdentity(type, folded, today);
        (void)documentFrom(type, verdict);
        require(verdict.valid() == possible.contains(type), "a valid number is a possible one");
        if (!verdict.valid())
            continue;
        const IdentityVerdict again = checkIdentity(type, verdict.canonical, today);
        require(again.valid() && again.canonical == verdict.canonical, "the kept form is valid");
        require(verdict.upgraded.isEmpty()
                || checkIdentity(IdentityType::ResidentId, verdict.upgraded, today).valid(),
            "15 digits become 18 valid ones");
    }
}

} // namespace lobby::fuzz
