#include "models/access/secrets/password.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>

namespace lobby::access {

Result<Password, Password::Problem> Password::fromText(QStringView text)
{
    if (text.isEmpty())
        return Problem::Empty;
    // Before normalising, whose cost grows with the text.
    if (text.size() > 4 * kMaxCharacters)
        return Problem::TooLong;
    if (text.contains(QChar(u'\0')))
        return Problem::HoldsNul;
    if (!text.isValidUtf16())
        return Problem::InvalidUtf8;
    QString composed = text.toString().normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    const auto characters = static_cast<qsizetype>(std::count_if(utf8.cbegin(), utf8.cend(),
        [](char c) { return (static_cast<quint8>(c) & 0xc0) != 0x80; }));
    SecretBytes bytes = SecretBytes::copyOf(utf8);
    wipe(composed);
    wipe(utf8);
    if (characters > kMaxCharacters)
        return Problem::TooLong;
    return Password(std::move(bytes));
}

Result<Password, Password::Problem> Password::fromUtf8(QByteArrayView bytes)
{
    if (bytes.size() > 16 * kMaxCharacters)
        return Problem::TooLong;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return Problem::InvalidUtf8;
    auto password = fromText(text);
    wipe(text);
    return password;
}

} // namespace lobby::access
