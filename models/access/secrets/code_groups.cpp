#include "models/access/secrets/code_groups.h"

namespace lobby::access {

namespace {

constexpr QLatin1StringView kAlphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

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
int checkCharacter(QByteArrayView group, int number)
{
    int sum = number;
    for (int i = 0; i < kGroupPayload; ++i)
        sum ^= times(group[i], 2 + i);
    return sum;
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

QString inGroups(QByteArrayView values)
{
    Q_ASSERT(values.size() % kGroupPayload == 0 && values.size() / kGroupPayload <= 32);
    QString text;
    text.reserve(values.size() / kGroupPayload * (kGroupSize + 1));
    const qsizetype groups = values.size() / kGroupPayload;
    for (int number = 0; number < groups; ++number) {
        const QByteArrayView group
            = values.sliced(qsizetype(number) * kGroupPayload, kGroupPayload);
        if (number > 0)
            text += u' ';
        for (const char value : group)
            text += kAlphabet[value];
        text += kAlphabet[checkCharacter(group, number)];
    }
    return text;
}

Result<QByteArray, GroupsProblem> readGroups(QStringView text, int groups)
{
    using Kind = GroupsProblem::Kind;
    QByteArray values;
    values.reserve(qsizetype(groups) * kGroupPayload);
    int count = 0;
    for (const QChar typed : text) {
        if (isSpacing(typed))
            continue;
        const QChar c = folded(typed);
        const qsizetype value = c.unicode() < 128 ? kAlphabet.indexOf(c) : -1;
        const int number = count / kGroupSize;
        if (number == groups)
            return GroupsProblem {Kind::TooLong};
        if (value < 0)
            return GroupsProblem {Kind::IllegalCharacter, number + 1};
        if (count % kGroupSize < kGroupPayload)
            values.append(static_cast<char>(value));
        else if (checkCharacter(QByteArrayView(values).last(kGroupPayload), number) != value)
            return GroupsProblem {Kind::WrongGroup, number + 1};
        ++count;
    }
    if (count < groups * kGroupSize)
        return GroupsProblem {Kind::TooShort};
    return values;
}

QByteArray toFiveBits(QByteArrayView bytes)
{
    QByteArray values;
    values.reserve((bytes.size() * 8 + 4) / 5);
    for (qsizetype at = 0; at < bytes.size() * 8; at += 5) {
        int value = 0;
        for (qsizetype bit = at; bit < at + 5; ++bit) {
            const int byte = bit / 8 < bytes.size() ? static_cast<quint8>(bytes[bit / 8]) : 0;
            value = value << 1 | (byte >> (7 - bit % 8) & 1);
        }
        values.append(static_cast<char>(value));
    }
    return values;
}

QByteArray fromFiveBits(QByteArrayView values, qsizetype size)
{
    Q_ASSERT(values.size() * 5 >= size * 8);
    QByteArray bytes(size, '\0');
    for (qsizetype at = 0; at < size * 8; ++at) {
        if (values[at / 5] >> (4 - at % 5) & 1)
            bytes[at / 8] = static_cast<char>(bytes[at / 8] | 0x80 >> at % 8);
    }
    return bytes;
}

} // namespace lobby::access
