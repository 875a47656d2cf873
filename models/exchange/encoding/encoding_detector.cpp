#include "models/exchange/encoding/encoding_detector.h"

#include <uchardet.h>

#include <algorithm>

namespace lobby::exchange {

namespace {

constexpr qsizetype kBeginningBytes = qsizetype {64} * 1024;
constexpr qsizetype kSampleBytes = qsizetype {256} * 1024;
constexpr qsizetype kLongestLine = qsizetype {64} * 1024;

bool isHigh(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

bool decodesWithoutLoss(TextEncoding encoding, const QByteArray &bytes)
{
    TextDecoder decoder(encoding);
    return !decoder.decode(bytes, true).contains(QChar::ReplacementCharacter);
}

/// Of two-byte characters read as this encoding, the share that is in the part of its table that
/// holds what is written every day (GB 2312 level 1, Big5 level 1). Text read in the wrong one of
/// the two falls outside of it half of the time.
double everydayShare(TextEncoding encoding, const QByteArray &bytes)
{
    const bool gb = encoding == TextEncoding::Gb18030;
    qsizetype characters = 0;
    qsizetype everyday = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes.at(i));
        if (lead < 0x80)
            continue;
        const auto trail = static_cast<unsigned char>(bytes.at(i + 1));
        ++characters;
        const bool inTable
            = gb ? lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1 : lead >= 0xA4 && lead <= 0xC6;
        const bool punctuation = gb ? lead == 0xA3 || lead == 0xA1 : lead == 0xA1 || lead == 0xA2;
        everyday += inTable || punctuation ? 1 : 0;
        const bool four = gb && trail >= '0' && trail <= '9';
        i += four ? 3 : 1;
    }
    return characters == 0 ? 0 : double(everyday) / double(characters);
}

/// Letters with an accent stand alone among plain ones; Chinese characters come in pairs of bytes.
bool highBytesStandAlone(const QByteArray &bytes)
{
    qsizetype high = 0;
    qsizetype alone = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes.at(i)))
            continue;
        ++high;
        const bool before = i > 0 && isHigh(bytes.at(i - 1));
        const bool after = i + 1 < bytes.size() && isHigh(bytes.at(i + 1));
        alone += before || after ? 0 : 1;
    }
    return alone * 3 > high * 2;
}

QByteArray askUchardet(const QByteArray &sample)
{
    uchardet_t detector = uchardet_new();
    QByteArray name;
    if (uchardet_handle_data(detector, sample.constData(), static_cast<size_t>(sample.size()))
        == 0) {
        uchardet_data_end(detector);
        name = uchardet_get_charset(detector);
    }
    uchardet_delete(detector);
    return name.toUpper();
}

/// Without a byte order mark: ends of lines, commas and digits have a zero byte on one side.
std::optional<TextEncoding> utf16Of(const QByteArray &beginning)
{
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < beginning.size(); ++i)
        zeros[i % 2] += beginning.at(i) == '\0' ? 1 : 0;
    constexpr qsizetype kOneIn = 50;
    constexpr qsizetype kRatherThan = 4;
    if ((zeros[0] + zeros[1]) * kOneIn < beginning.size())
        return std::nullopt;
    if (zeros[1] > zeros[0] * kRatherThan)
        return TextEncoding::Utf16Le;
    if (zeros[0] > zeros[1] * kRatherThan)
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

EncodingDetector::Guess legacyEncodingOf(const QByteArray &sample)
{
    const bool gb = decodesWithoutLoss(TextEncoding::Gb18030, sample);
    const bool big5 = decodesWithoutLoss(TextEncoding::Big5, sample);
    const double asGb = everydayShare(TextEncoding::Gb18030, sample);
    const double asBig5 = everydayShare(TextEncoding::Big5, sample);
    // The second byte of a character is rarely ASCII in Big5, and hardly ever in GB 18030.
    constexpr double kHalf = 0.5;
    if (highBytesStandAlone(sample) && (!big5 || asBig5 < kHalf))
        return {TextEncoding::Windows1252, false};
    if (gb != big5)
        return {gb ? TextEncoding::Gb18030 : TextEncoding::Big5, true};
    constexpr double kClear = 0.1;
    if (asGb > asBig5 + kClear)
        return {TextEncoding::Gb18030, false};
    if (asBig5 > asGb + kClear)
        return {TextEncoding::Big5, false};
    return {
        askUchardet(sample).startsWith("BIG5") ? TextEncoding::Big5 : TextEncoding::Gb18030, false};
}

} // namespace

void EncodingDetector::feed(QByteArrayView piece)
{
    if (m_beginning.size() < kBeginningBytes)
        m_beginning += piece.first(std::min(piece.size(), kBeginningBytes - m_beginning.size()));
    if (!m_notUtf8) {
        const QString text = m_utf8(piece);
        m_notUtf8 = m_utf8.hasError();
    }
    sampleLines(piece);
}

void EncodingDetector::sampleLines(QByteArrayView piece)
{
    while (!piece.isEmpty() && m_sample.size() < kSampleBytes) {
        const auto end = std::find(piece.begin(), piece.end(), '\n');
        const bool whole = end != piece.end();
        m_line += QByteArrayView(piece.begin(), end);
        piece = piece.sliced(end - piece.begin() + (whole ? 1 : 0));
        if (!whole && m_line.size() < kLongestLine)
            return;
        sampleLine(m_line);
        m_line.clear();
    }
}

void EncodingDetector::sampleLine(const QByteArray &line)
{
    if (!std::any_of(line.begin(), line.end(), isHigh))
        return;
    ++m_lines;
    m_utf8Lines += QByteArrayView(line).isValidUtf8() ? 1 : 0;
    m_sample += line + '\n';
}

EncodingDetector::Guess EncodingDetector::guess() const
{
    if (m_beginning.startsWith("\xef\xbb\xbf"))
        return {TextEncoding::Utf8, true};
    if (m_beginning.startsWith("\xff\xfe"))
        return {TextEncoding::Utf16Le, true};
    if (m_beginning.startsWith("\xfe\xff"))
        return {TextEncoding::Utf16Be, true};
    if (const std::optional<TextEncoding> wide = utf16Of(m_beginning))
        return {*wide, false};
    if (!m_notUtf8)
        return {TextEncoding::Utf8, true};
    EncodingDetector all = EncodingDetector();
    all.m_sample = m_sample;
    all.m_lines = m_lines;
    all.m_utf8Lines = m_utf8Lines;
    all.sampleLine(m_line); // the last one, which has no end
    // Rows of another encoding among UTF-8 are bad rows; nearly no text of another is sound UTF-8.
    if (all.m_utf8Lines * 2 > all.m_lines)
        return {TextEncoding::Utf8, false};
    return legacyEncodingOf(all.m_sample);
}

} // namespace lobby::exchange
