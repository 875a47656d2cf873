#include "models/checkin/mrz/mrz_text.h"

#include <algorithm>
#include <optional>

namespace lobby::checkin {

namespace {

constexpr int kCardLine = 30;
constexpr int kOfficialLine = 36;
constexpr int kPassportLine = 44;

// ICAO 9303-5, 4.2
constexpr MrzLayout kTd1 {
    .lines = 3,
    .length = kCardLine,
    .code = {0, 0, 2},
    .issuer = {0, 2, 3},
    .name = {2, 0, 30},
    .number = {0, 5, 9},
    .numberCheck = {0, 14, 1},
    .nationality = {1, 15, 3},
    .birth = {1, 0, 6},
    .birthCheck = {1, 6, 1},
    .sex = {1, 7, 1},
    .expiry = {1, 8, 6},
    .expiryCheck = {1, 14, 1},
    .optional1 = {0, 15, 15},
    .optional1Check = {},
    .optional2 = {1, 18, 11},
    .composite = {1, 29, 1},
    .compositeOver = {{{0, 5, 25}, {1, 0, 7}, {1, 8, 7}, {1, 18, 11}}},
};

/// The other four write names above and the rest below, alike up to the date of expiry; they
/// differ in what follows it.
constexpr MrzLayout twoLines(int length, MrzSpan optional, MrzSpan optionalCheck, MrzSpan composite,
    std::array<MrzSpan, 4> compositeOver)
{
    return {
        .lines = 2,
        .length = length,
        .code = {0, 0, 2},
        .issuer = {0, 2, 3},
        .name = {0, 5, length - 5},
        .number = {1, 0, 9},
        .numberCheck = {1, 9, 1},
        .nationality = {1, 10, 3},
        .birth = {1, 13, 6},
        .birthCheck = {1, 19, 1},
        .sex = {1, 20, 1},
        .expiry = {1, 21, 6},
        .expiryCheck = {1, 27, 1},
        .optional1 = optional,
        .optional1Check = optionalCheck,
        .optional2 = {},
        .composite = composite,
        .compositeOver = compositeOver,
    };
}

// ICAO 9303-6, 4.2; 9303-4, 4.2; 9303-7, 4.2 and 5.2
constexpr MrzLayout kTd2 = twoLines(
    kOfficialLine, {1, 28, 7}, {}, {1, 35, 1}, {{{1, 0, 10}, {1, 13, 7}, {1, 21, 14}, {}}});
constexpr MrzLayout kTd3 = twoLines(kPassportLine, {1, 28, 14}, {1, 42, 1}, {1, 43, 1},
    {{{1, 0, 10}, {1, 13, 7}, {1, 21, 22}, {}}});
constexpr MrzLayout kMrvA = twoLines(kPassportLine, {1, 28, 16}, {}, {}, {});
constexpr MrzLayout kMrvB = twoLines(kOfficialLine, {1, 28, 8}, {}, {}, {});

std::optional<MrzProblem> problemOf(QChar c)
{
    const char16_t unit = c.unicode();
    if (isMrzCharacter(unit))
        return std::nullopt;
    if (unit >= u'a' && unit <= u'z')
        return MrzProblem::LowerCase;
    if (c.isSpace() && unit != u'\n' && unit != u'\r' && unit != u'\t')
        return MrzProblem::Blank;
    if (unit < u' ' || unit == 0x7f || c.category() == QChar::Other_Control)
        return MrzProblem::ControlCharacter;
    return MrzProblem::WrongAlphabet;
}

std::optional<MrzFault> faultOf(const QList<QStringView> &lines)
{
    if (std::all_of(lines.begin(), lines.end(), [](QStringView line) { return line.isEmpty(); }))
        return MrzFault {MrzProblem::Empty, {}};
    for (int line = 0; line < lines.size(); ++line) {
        for (int column = 0; column < lines[line].size(); ++column) {
            if (const auto problem = problemOf(lines[line][column]))
                return MrzFault {*problem, {line, column}};
        }
    }
    const qsizetype length = lines.first().size();
    const bool card = length == kCardLine;
    if (!card && length != kOfficialLine && length != kPassportLine)
        return MrzFault {MrzProblem::WrongLength, {0, int(length)}};
    for (int line = 1; line < lines.size(); ++line) {
        if (lines[line].size() != length)
            return MrzFault {MrzProblem::WrongLength, {line, int(lines[line].size())}};
    }
    const int wanted = card ? kTd1.lines : kTd3.lines;
    if (lines.size() < wanted)
        return MrzFault {MrzProblem::MissingLine, {int(lines.size()), 0}};
    if (lines.size() > wanted)
        return MrzFault {MrzProblem::TooManyLines, {wanted, 0}};
    if (!lines.first().front().isLetter())
        return MrzFault {MrzProblem::NoDocumentCode, {}};
    return std::nullopt;
}

MrzFormat formatOf(QStringView firstLine)
{
    const bool visa = firstLine.front() == u'V';
    if (firstLine.size() == kPassportLine)
        return visa ? MrzFormat::MrvA : MrzFormat::Td3;
    if (firstLine.size() == kOfficialLine)
        return visa ? MrzFormat::MrvB : MrzFormat::Td2;
    return MrzFormat::Td1;
}

} // namespace

QLatin1StringView formatName(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1:
        return QLatin1StringView("TD1");
    case MrzFormat::Td2:
        return QLatin1StringView("TD2");
    case MrzFormat::Td3:
        return QLatin1StringView("TD3");
    case MrzFormat::MrvA:
        return QLatin1StringView("MRV-A");
    case MrzFormat::MrvB:
        return QLatin1StringView("MRV-B");
    }
    Q_UNREACHABLE();
}

QLatin1StringView problemName(MrzProblem problem)
{
    switch (problem) {
    case MrzProblem::Empty:
        return QLatin1StringView("empty");
    case MrzProblem::MissingLine:
        return QLatin1StringView("missing_line");
    case MrzProblem::TooManyLines:
        return QLatin1StringView("too_many_lines");
    case MrzProblem::WrongLength:
        return QLatin1StringView("wrong_length");
    case MrzProblem::LowerCase:
        return QLatin1StringView("lower_case");
    case MrzProblem::Blank:
        return QLatin1StringView("blank");
    case MrzProblem::ControlCharacter:
        return QLatin1StringView("control_character");
    case MrzProblem::WrongAlphabet:
        return QLatin1StringView("wrong_alphabet");
    case MrzProblem::NoDocumentCode:
        return QLatin1StringView("no_document_code");
    case MrzProblem::UnknownLayout:
        return QLatin1StringView("unknown_layout");
    }
    Q_UNREACHABLE();
}

const MrzLayout &layoutOf(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1:
        return kTd1;
    case MrzFormat::Td2:
        return kTd2;
    case MrzFormat::Td3:
        return kTd3;
    case MrzFormat::MrvA:
        return kMrvA;
    case MrzFormat::MrvB:
        return kMrvB;
    }
    Q_UNREACHABLE();
}

Result<MrzText, MrzFault> MrzText::read(const QStringList &lines)
{
    QList<QStringView> trimmed;
    trimmed.reserve(lines.size());
    for (const QString &line : lines)
        trimmed.append(QStringView(line).trimmed());
    if (const auto fault = faultOf(trimmed))
        return *fault;
    MrzText text(formatOf(trimmed.first()));
    auto out = text.m_characters.begin();
    for (const QStringView line : std::as_const(trimmed)) {
        out = std::transform(
            line.begin(), line.end(), out, [](QChar c) { return char(c.unicode()); });
    }
    return text;
}

QStringList MrzText::lines() const
{
    QStringList all;
    for (int line = 0; line < layout().lines; ++line) {
        const std::string_view text = field({line, 0, layout().length});
        all.append(QString::fromLatin1(text.data(), qsizetype(text.size())));
    }
    return all;
}

} // namespace lobby::checkin
