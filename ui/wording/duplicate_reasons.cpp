#include "ui/wording/duplicate_reasons.h"

#include <QCoreApplication>

namespace lobby::ui {

namespace {

using quality::Agreement;
using quality::Aspect;

struct Phrase
{
    Aspect aspect;
    Agreement agreement;
    const char *text;
};

/// The catalogue's context of the phrases below.
constexpr const char *kDuplicateReasons = "lobby::DuplicateReasons";

/// What two records have in common or not, each for itself, as a list would say it.
constexpr Phrase kPhrases[] = {
    {Aspect::Surname, Agreement::Same,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "same surname")},
    {Aspect::Surname, Agreement::SoundsAlike,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "surnames sound the same")},
    {Aspect::Surname, Agreement::Near,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "surnames differ by a slip")},
    {Aspect::Surname, Agreement::Extra,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "one surname has a word more")},
    {Aspect::Surname, Agreement::Initial,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "one surname is the initial of the other")},
    {Aspect::Surname, Agreement::Similar,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "similar surnames")},
    {Aspect::Surname, Agreement::Partial,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "surnames have a part in common")},
    {Aspect::Surname, Agreement::Different,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "different surnames")},
    {Aspect::Given, Agreement::Same,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "same given name")},
    {Aspect::Given, Agreement::SoundsAlike,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "given names sound the same")},
    {Aspect::Given, Agreement::Near,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "given names differ by a slip")},
    {Aspect::Given, Agreement::Extra,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "one given name has a word more")},
    {Aspect::Given, Agreement::Initial,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "one given name is the initial of the other")},
    {Aspect::Given, Agreement::Similar,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "similar given names")},
    {Aspect::Given, Agreement::Partial,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "given names have a part in common")},
    {Aspect::Given, Agreement::Different,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "different given names")},
    {Aspect::NameOrder, Agreement::Swapped,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "surname and given name have changed places")},
    {Aspect::Birth, Agreement::Same,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "same birth date")},
    {Aspect::Birth, Agreement::Near,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "birth dates differ by one digit")},
    {Aspect::Birth, Agreement::Swapped,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "day and month of birth have changed places")},
    {Aspect::Birth, Agreement::Similar,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "birth dates differ by two digits")},
    {Aspect::Birth, Agreement::Partial,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "birth dates have a part in common")},
    {Aspect::Birth, Agreement::Different,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "different birth dates")},
    {Aspect::Document, Agreement::Same,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "same document number")},
    {Aspect::Document, Agreement::Near,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "document numbers differ as if misread")},
    {Aspect::Document, Agreement::Renewed,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "document numbers differ as after a renewal")},
    {Aspect::Document, Agreement::Different,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "different document numbers")},
    {Aspect::Phone, Agreement::Same,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "same telephone")},
    {Aspect::Phone, Agreement::Near,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "telephones differ by one digit")},
    {Aspect::Phone, Agreement::Different,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "different telephones")},
    {Aspect::Email, Agreement::Same,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "same e-mail address")},
    {Aspect::Email, Agreement::Near,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "e-mail addresses are nearly the same")},
    {Aspect::Email, Agreement::Different,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "different e-mail addresses")},
    {Aspect::Sex, Agreement::Same, QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "same sex")},
    {Aspect::Sex, Agreement::Different,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "different sex")},
    {Aspect::Nationality, Agreement::Same,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "same nationality")},
    {Aspect::Nationality, Agreement::Different,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "different nationalities")},
    {Aspect::StreetNumber, Agreement::Same,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "same house number")},
    {Aspect::StreetNumber, Agreement::Near,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "house numbers differ by one digit")},
    {Aspect::StreetNumber, Agreement::Different,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "different house numbers")},
    {Aspect::Street, Agreement::Same,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "same street or address")},
    {Aspect::Street, Agreement::Near,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "streets or addresses differ by a slip")},
    {Aspect::Street, Agreement::Swapped,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "street in another line of the address")},
    {Aspect::Street, Agreement::Similar,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "similar streets or addresses")},
    {Aspect::Street, Agreement::Partial,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "streets or addresses have a part in common")},
    {Aspect::Street, Agreement::Different,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "different streets or addresses")},
    {Aspect::Locality, Agreement::Same,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "same second line of the address")},
    {Aspect::Locality, Agreement::Near,
        QT_TRANSLATE_NOOP(
            "lobby::DuplicateReasons", "second lines of the address differ by a slip")},
    {Aspect::Locality, Agreement::Similar,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "similar second lines of the address")},
    {Aspect::Locality, Agreement::Partial,
        QT_TRANSLATE_NOOP(
            "lobby::DuplicateReasons", "second lines of the address have a part in common")},
    {Aspect::Locality, Agreement::Different,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "different second lines of the address")},
    {Aspect::City, Agreement::Same, QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "same city")},
    {Aspect::City, Agreement::Near,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "cities differ by a slip")},
    {Aspect::City, Agreement::Similar,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "similar cities")},
    {Aspect::City, Agreement::Partial,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "names of the cities have a part in common")},
    {Aspect::City, Agreement::Different,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "different cities")},
    {Aspect::PostalCode, Agreement::Same,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "same postal code")},
    {Aspect::PostalCode, Agreement::Near,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "postal codes differ by one digit")},
    {Aspect::PostalCode, Agreement::Different,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "different postal codes")},
    {Aspect::State, Agreement::Same,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "same state or province")},
    {Aspect::State, Agreement::Near,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "states or provinces differ by a slip")},
    {Aspect::State, Agreement::Similar,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "similar states or provinces")},
    {Aspect::State, Agreement::Partial,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "states or provinces have a part in common")},
    {Aspect::State, Agreement::Different,
        QT_TRANSLATE_NOOP("lobby::DuplicateReasons", "different states or provinces")},
};

/// Gives the sentences a catalogue context of their own.
struct DuplicateReasons
{
    Q_DECLARE_TR_FUNCTIONS(lobby::DuplicateReasons)

public:
    static QString band(bool veryLikely) { return veryLikely ? tr("very likely") : tr("possible"); }
    static QString vouching(const QString &third)
    {
        return tr("both are very likely the same as %1").arg(third);
    }
    static QString household()
    {
        return tr("what they share, members of one household may share too");
    }
    static QString separator() { return tr("; ", "between reasons"); }
};

} // namespace

QString describe(const quality::Reason &reason)
{
    for (const Phrase &phrase : kPhrases) {
        if (phrase.aspect == reason.aspect && phrase.agreement == reason.agreement)
            return QCoreApplication::translate(kDuplicateReasons, phrase.text);
    }
    return quality::reasonName(reason);
}

QString describe(const quality::Explanation &explanation, const QString &vouchedBy)
{
    QStringList words;
    if (!vouchedBy.isEmpty())
        words.append(DuplicateReasons::vouching(vouchedBy));
    for (const quality::Reason &reason : explanation.reasons)
        words.append(describe(reason));
    if (explanation.likeHousehold)
        words.append(DuplicateReasons::household());
    return words.join(DuplicateReasons::separator());
}

QString describeVeryLikely(bool veryLikely)
{
    return DuplicateReasons::band(veryLikely);
}

} // namespace lobby::ui
