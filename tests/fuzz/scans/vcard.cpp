#include "models/checkin/codes/vcard.h"

#include "models/checkin/codes/vcard_lines.h"
#include "tests/fuzz/fuzz_target.h"

using namespace lobby::checkin;

namespace lobby::fuzz {

void tryInput(QByteArrayView input)
{
    const QString text = QString::fromUtf8(input);
    for (const VCardLine &line : vcardLines(text)) {
        require(!line.name.isEmpty(), "a line has a name");
        (void)line.components();
        (void)line.text();
    }
    const auto card = readVCard(text);
    if (card)
        require(
            !(card->surname + card->given + card->formatted).isEmpty(), "a card names somebody");
}

} // namespace lobby::fuzz
