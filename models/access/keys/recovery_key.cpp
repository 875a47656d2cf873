#include "models/access/keys/recovery_key.h"

#include <array>
#include <optional>

namespace lobby::access {

namespace {

constexpr QLatin1StringView kAlphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int kKeyCharacters = 52; // 256 bits in 5-bit characters; the last has 4 bits to spare
constexpr int kPayload = RecoveryKey::kGroupSize - 1;
constexpr int kCharacters = RecoveryKey::kGroups * RecoveryKey::kGroupSize;

using Group = std::array<int, kPayload>;

/// Product in GF(32) modulo x^5 + x^2 + 1.
constexpr int times(int a, int b)
{
    int product = 0;
    for (; b != 0; b >>= 1) {
        if (b & 1)
            product ^= a;
        a <<= 1;
        if (a & 32)
            a ^= 0b100101;
    }
    return product;
}

/// A sum with weights that differ from each other and from 1, the weight of the check character
/// itself: any one error and any exchange of two characters changes it. The group's number in it
/// finds exchanged groups.
constexpr int checkCharacter(const Group &group, int number)
{
    int sum = number;
    for (int i = 0; i < kPayload; ++i)
        sum ^= times(group[static_cast<size_t>(i)], 2 + i);
    return sum;
}

/// Five bits from bit `at`; zeros behind the end.
int fiveBits(QByteArrayView bytes, int at)
{
    int value = 0;
    for (int bit = at; bit < at + 5; ++bit) {
        const int byte = bit / 8 < bytes.size() ? static_cast<quint8>(bytes[bit / 8]) : 0;
        value = value << 1 | (byte >> (7 - bit % 8) & 1);
    }
    return value;
}

/// The four characters of the last group: 20 bits over the key.
Group wholeChecksum(const SecretBytes &key)
{
    const QByteArray sum = checksum(QByteArray("lobby recovery") + key.view().toByteArray());
    Group group = {};
    for (int i = 0; i < kPayload; ++i)
        group[static_cast<size_t>(i)] = fiveBits(sum, 5 * i);
    return group;
}

QChar folded(QChar c)
{
    if (c >= u'\uff01' && c <= u'\uff5e') // full width, as Chinese input methods type
        c = QChar(c.unicode() - 0xfee0);
    c = c.toUpper();
    if (c == u'O')
        return u'0';
    if (c == u'I' || c == u'L')
        return u'1';
    return c;
}

bool isSpacing(QChar c)
{
    return c.isSpace() || c == u'-' || (c >= u'\u2010' && c <= u'\u2015');
}

} // namespace

RecoveryKey RecoveryKey::random()
{
    return RecoveryKey(SecretBytes::random(kKeySize));
}

QString RecoveryKey::groups() const
{
    QString text;
    text.reserve(kCharacters + kGroups);
    for (int number = 0; number < kGroups; ++number) {
        Group group = wholeChecksum(m_bytes);
        if (number < kGroups - 1) {
            for (int i = 0; i < kPayload; ++i)
                group[static_cast<size_t>(i)]
                    = fiveBits(m_bytes.view(), 5 * (number * kPayload + i));
        }
        if (number > 0)
            text += u' ';
        for (const int value : group)
            text += kAlphabet[value];
        text += kAlphabet[checkCharacter(group, number)];
    }
    return text;
}

Result<RecoveryKey, RecoveryKey::Problem> RecoveryKey::parse(QStringView text)
{
    using Kind = Problem::Kind;
    std::array<int, kCharacters> values = {};
    int count = 0;
    for (const QChar typed : text) {
        if (isSpacing(typed))
            continue;
        const QChar c = folded(typed);
        const qsizetype value = c.unicode() < 128 ? kAlphabet.indexOf(c) : -1;
        if (count == kCharacters)
            return Problem {Kind::TooLong};
        if (value < 0)
            return Problem {Kind::IllegalCharacter, count / kGroupSize + 1};
        values[static_cast<size_t>(count++)] = static_cast<int>(value);
    }

    SecretBytes bytes(kKeySize);
    Group group = {};
    for (int i = 0; i < count; ++i) {
        const int value = values[static_cast<size_t>(i)];
        const int number = i / kGroupSize;
        const int place = i % kGroupSize;
        if (place == kPayload) {
            if (checkCharacter(group, number) != value)
                return Problem {Kind::WrongGroup, number + 1};
            continue;
        }
        group[static_cast<size_t>(place)] = value;
        const int character = number * kPayload + place;
        for (int bit = 0; bit < 5 && character < kKeyCharacters; ++bit) {
            const int at = character * 5 + bit;
            if (at < 8 * kKeySize && (value >> (4 - bit) & 1))
                bytes.data()[at / 8] |= static_cast<quint8>(0x80 >> at % 8);
        }
    }
    if (count < kCharacters)
        return Problem {Kind::TooShort};
    const int spareBits = values[kCharacters - kGroupSize - 2] & 0b1111;
    if (group != wholeChecksum(bytes) || spareBits != 0)
        return Problem {Kind::WrongChecksum};
    return RecoveryKey(std::move(bytes));
}

} // namespace lobby::access
