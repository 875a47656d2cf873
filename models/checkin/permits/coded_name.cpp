#include "models/checkin/permits/coded_name.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace lobby::checkin {

namespace {

constexpr qsizetype kLettersOfOne = 4;
constexpr char32_t kFirstHan = 0x4e00;
constexpr char32_t kLastHan = 0x9fff;

struct CloseConverter
{
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};

UConverter *gbk()
{
    thread_local const std::unique_ptr<UConverter, CloseConverter> converter = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<UConverter, CloseConverter>(ucnv_open("GBK", &status));
    }();
    return converter.get();
}

std::optional<QChar> characterOf(QStringView letters)
{
    const bool nibbles = std::all_of(
        letters.begin(), letters.end(), [](QChar c) { return c >= u'A' && c <= u'P'; });
    UConverter *const converter = gbk();
    if (!nibbles || !converter)
        return std::nullopt;
    const auto byteAt = [&](qsizetype i) {
        return char((letters[i].unicode() - u'A') * 16 + (letters[i + 1].unicode() - u'A'));
    };
    const std::array bytes {byteAt(0), byteAt(2)};
    std::array<char16_t, 4> units {};
    UErrorCode status = U_ZERO_ERROR;
    const int length = ucnv_toUChars(
        converter, units.data(), int(units.size()), bytes.data(), int(bytes.size()), &status);
    if (U_FAILURE(status) || length != 1 || units[0] < kFirstHan || units[0] > kLastHan)
        return std::nullopt;
    return QChar(units[0]);
}

} // namespace

QString codedName(QStringView optionalData)
{
    QString name;
    for (qsizetype at = 0; at + kLettersOfOne <= optionalData.size(); at += kLettersOfOne) {
        const auto character = characterOf(optionalData.sliced(at, kLettersOfOne));
        if (!character)
            break;
        name.append(*character);
    }
    return name;
}

} // namespace lobby::checkin
