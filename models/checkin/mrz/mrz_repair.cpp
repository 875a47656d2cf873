#include "models/checkin/mrz/mrz_repair.h"

#include "models/guests/values/country_codes.h"

#include <algorithm>

namespace lobby::checkin {

namespace {

using Edits = QList<MrzRepair>;

/// The digit that is read as this letter; 0 if none is.
char digitFor(char letter)
{
    switch (letter) {
    case 'O':
    case 'Q':
    case 'D':
    case 'U':
        return '0';
    case 'I':
    case 'L':
        return '1';
    case 'Z':
        return '2';
    case 'A':
        return '4';
    case 'S':
        return '5';
    case 'G':
        return '6';
    case 'T':
        return '7';
    case 'B':
        return '8';
    default:
        return 0;
    }
}

/// The letters that are read as this digit, the likeliest first.
std::string_view lettersFor(char digit)
{
    switch (digit) {
    case '0':
        return "ODQU";
    case '1':
        return "IL";
    case '2':
        return "Z";
    case '4':
        return "A";
    case '5':
        return "S";
    case '6':
        return "G";
    case '7':
        return "T";
    case '8':
        return "B";
    default:
        return {};
    }
}

MrzText edited(MrzText text, const Edits &edits)
{
    for (const MrzRepair &edit : edits)
        text.set(edit.place, edit.to);
    return text;
}

void appendDigits(Edits &edits, const MrzText &text, MrzSpan span)
{
    const std::string_view field = text.field(span);
    for (int i = 0; i < span.length; ++i) {
        const char c = field[std::size_t(i)];
        if (const char digit = digitFor(c))
            edits.append({{span.line, span.start + i}, c, digit});
    }
}

Edits dateEdits(const MrzText &text, MrzSpan date, MrzSpan check)
{
    Edits edits;
    appendDigits(edits, text, date);
    appendDigits(edits, text, check);
    return edits;
}

/// The check digits that belong to no date.
Edits checkEdits(const MrzText &text)
{
    Edits edits;
    const MrzPlace number = numberOf(text).checkPlace;
    appendDigits(edits, text, {number.line, number.column, 1});
    appendDigits(edits, text, text.layout().optional1Check);
    appendDigits(edits, text, text.layout().composite);
    return edits;
}

QString codeIn(const MrzText &text, MrzSpan span)
{
    const std::string_view field = text.field(span);
    return QString::fromLatin1(field.data(), qsizetype(std::min(field.find('<'), field.size())));
}

/// Letters for the digits of a country's code, if just one choice makes a known code.
Edits countryEdits(const MrzText &text, MrzSpan span)
{
    QList<Edits> choices {{}};
    for (int i = 0; i < span.length; ++i) {
        const char c = text.field(span)[std::size_t(i)];
        if (c < '0' || c > '9')
            continue;
        QList<Edits> longer;
        for (const Edits &choice : std::as_const(choices)) {
            for (const char letter : lettersFor(c))
                longer.append(choice + Edits {{{span.line, span.start + i}, c, letter}});
        }
        choices = longer;
    }
    Edits known;
    for (const Edits &choice : std::as_const(choices)) {
        if (choice.isEmpty() || !guests::isDocumentCountry(codeIn(edited(text, choice), span)))
            continue;
        if (!known.isEmpty())
            return {};
        known = choice;
    }
    return known;
}

Edits nameEdits(const MrzText &text)
{
    Edits edits;
    const MrzSpan span = text.layout().name;
    const std::string_view field = text.field(span);
    for (int i = 0; i < span.length; ++i) {
        const std::string_view letters = lettersFor(field[std::size_t(i)]);
        if (!letters.empty())
            edits.append({{span.line, span.start + i}, field[std::size_t(i)], letters.front()});
    }
    return edits;
}

/// Document numbers whose check digit holds after one character is changed between a letter and
/// a digit that look alike.
Edits numberChoices(const MrzText &text)
{
    Edits holding;
    const MrzSpan span = text.layout().number;
    const auto tryOne = [&](int i, char from, char to) {
        const MrzRepair edit {{span.line, span.start + i}, from, to};
        if (judge(edited(text, {edit})).checks.number)
            holding.append(edit);
    };
    for (int i = 0; i < span.length; ++i) {
        const char c = text.field(span)[std::size_t(i)];
        if (const char digit = digitFor(c))
            tryOne(i, c, digit);
        for (const char letter : lettersFor(c))
            tryOne(i, c, letter);
    }
    return holding;
}

/// The pairs that a picture confuses far more often than any other.
bool isUsual(const MrzRepair &edit)
{
    static constexpr std::string_view kPairs = "O0I1Z2S5B8";
    const auto from = kPairs.find(edit.from);
    const auto to = kPairs.find(edit.to);
    return from != kPairs.npos && to != kPairs.npos && from / 2 == to / 2;
}

/// If just one of several choices is of the usual kind, that one.
Edits likeliest(const Edits &choices)
{
    Edits usual;
    std::copy_if(choices.begin(), choices.end(), std::back_inserter(usual), isUsual);
    return usual.size() == 1 ? usual : choices;
}

/// Everything that the places of the characters alone decide.
Edits placedEdits(const MrzText &text)
{
    const MrzLayout &layout = text.layout();
    return dateEdits(text, layout.birth, layout.birthCheck)
        + dateEdits(text, layout.expiry, layout.expiryCheck) + checkEdits(text)
        + countryEdits(text, layout.issuer) + countryEdits(text, layout.nationality);
}

/// Edits of single fields whose check digits then hold, and letters for a name's digits.
Edits suggestions(const MrzText &text)
{
    const MrzLayout &layout = text.layout();
    Edits edits;
    const Edits birth = dateEdits(text, layout.birth, layout.birthCheck);
    if (judge(edited(text, birth)).checks.birth)
        edits += birth;
    const Edits expiry = dateEdits(text, layout.expiry, layout.expiryCheck);
    if (judge(edited(text, expiry)).checks.expiry)
        edits += expiry;
    const Edits number = numberChoices(text);
    if (number.size() == 1 && !judge(text).checks.number)
        edits += number;
    return edits + countryEdits(text, layout.issuer) + countryEdits(text, layout.nationality)
        + nameEdits(text);
}

} // namespace

MrzRepairs repaired(const MrzText &text, MrzSource source)
{
    const Edits placed = placedEdits(text);
    const MrzText mended = edited(text, placed);
    const MrzJudgement judgement = judge(mended);
    if (judgement.valid())
        return {mended, placed, {}};
    const bool confuses = source == MrzSource::Picture || !placed.isEmpty();
    if (confuses && !judgement.checks.number) {
        Edits choices = numberChoices(mended);
        if (source == MrzSource::Picture)
            choices = likeliest(choices);
        const MrzText renumbered = edited(mended, choices);
        if (choices.size() == 1 && judge(renumbered).valid())
            return {renumbered, placed + choices, {}};
    }
    return {text, {}, suggestions(text)};
}

} // namespace lobby::checkin
