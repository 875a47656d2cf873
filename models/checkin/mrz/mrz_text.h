#pragma once

#include "models/support/result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <string_view>

namespace lobby::checkin {

/// The five layouts of ICAO 9303: cards (part 5), official documents (part 6), passports (part 4),
/// visas of both sizes (part 7).
enum class MrzFormat { Td1, Td2, Td3, MrvA, MrvB };

/// "TD1" … "MRV-B", as the standard writes them.
[[nodiscard]] QLatin1StringView formatName(MrzFormat format);

/// Where something stands in the lines, counted from 0.
struct MrzPlace
{
    int line = 0;
    int column = 0;
    friend bool operator==(const MrzPlace &, const MrzPlace &) = default;
};

/// How the characters of a zone came here.
enum class MrzSource {
    Unknown, ///< by a scanner that sends keys or lines, by the clipboard, typed
    Picture, ///< our own reading of a picture, which is known to confuse look-alikes
};

/// A to Z, 0 to 9 and the filler < (ICAO 9303-3, 4.3).
[[nodiscard]] constexpr bool isMrzCharacter(char16_t c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'<';
}

/// Why lines are no machine readable zone at all.
enum class MrzProblem {
    Empty,
    MissingLine, ///< all lines have a right length, there are too few of them
    TooManyLines,
    WrongLength, ///< of a line
    LowerCase,
    Blank, ///< a blank inside a line
    ControlCharacter,
    WrongAlphabet, ///< neither A to Z, 0 to 9 nor <
    NoDocumentCode, ///< the first character is no letter
    UnknownLayout, ///< a document outside the standard whose fields are not known
};

/// Stable snake_case name, e.g. "missing_line".
[[nodiscard]] QLatin1StringView problemName(MrzProblem problem);

struct MrzFault
{
    MrzProblem problem = MrzProblem::Empty;
    MrzPlace place = {}; ///< of the first character or line that is at fault
};

struct MrzSpan
{
    int line = 0;
    int start = 0;
    int length = 0; ///< 0: the format has no such field

    [[nodiscard]] bool contains(MrzPlace place) const
    {
        return place.line == line && place.column >= start && place.column < start + length;
    }
};

/// Where the fields of a format stand. Every check digit follows the field that it checks.
struct MrzLayout
{
    int lines;
    int length;
    MrzSpan code, issuer, name, number, numberCheck, nationality, birth, birthCheck, sex, expiry,
        expiryCheck, optional1, optional1Check, optional2, composite;
    /// What the composite check digit is computed over, in this order.
    std::array<MrzSpan, 4> compositeOver;
};

[[nodiscard]] const MrzLayout &layoutOf(MrzFormat format);

/// Characters of one machine readable zone: the right number of lines of the right length in the
/// right alphabet. That is all that is known of them.
class MrzText
{
public:
    /// Blanks around a line are left aside; nothing else is forgiven.
    static Result<MrzText, MrzFault> read(const QStringList &lines);

    [[nodiscard]] MrzFormat format() const { return m_format; }
    [[nodiscard]] const MrzLayout &layout() const { return layoutOf(m_format); }
    [[nodiscard]] std::string_view field(MrzSpan span) const
    {
        return {&m_characters[index(span.line, span.start)], std::size_t(span.length)};
    }
    [[nodiscard]] char at(MrzPlace place) const
    {
        return m_characters[index(place.line, place.column)];
    }
    void set(MrzPlace place, char c) { m_characters[index(place.line, place.column)] = c; }
    [[nodiscard]] QStringList lines() const;

private:
    static constexpr std::size_t kMostCharacters = 90;

    explicit MrzText(MrzFormat format)
        : m_format(format)
    {
    }
    [[nodiscard]] std::size_t index(int line, int column) const
    {
        return std::size_t(line) * std::size_t(layout().length) + std::size_t(column);
    }

    MrzFormat m_format;
    std::array<char, kMostCharacters> m_characters {};
};

} // namespace lobby::checkin
