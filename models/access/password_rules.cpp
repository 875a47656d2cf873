#include "models/access/password_rules.h"

#include <QFile>
#include <QSet>

#include <algorithm>

namespace lobby::access {

namespace {

constexpr qsizetype kMinWord = 4; // shorter ones in front of digits say nothing

const QSet<QByteArray> &commonPasswords()
{
    static const QSet<QByteArray> words = [] {
        QFile file(QStringLiteral(":/access/common_passwords.txt"));
        const bool opened = file.open(QFile::ReadOnly);
        Q_ASSERT(opened);
        Q_UNUSED(opened)
        const QList<QByteArray> lines = file.readAll().split('\n');
        QSet<QByteArray> set(lines.begin(), lines.end());
        set.remove({});
        return set;
    }();
    return words;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isCommon(const QByteArray &folded)
{
    if (commonPasswords().contains(folded))
        return true;
    QByteArray word = folded;
    while (!word.isEmpty() && isDigit(word.back()))
        word.chop(1);
    const bool isWord = word.size() >= kMinWord && commonPasswords().contains(word);
    wipe(word);
    return isWord;
}

bool isOneOrTwoCharacters(const QString &text)
{
    const QSet<QChar> characters(text.begin(), text.end());
    return characters.size() <= 2;
}

} // namespace

std::optional<Password::Problem> checkNewPassword(const Password &password, QStringView displayName)
{
    QString text = QString::fromUtf8(password.bytes().view());
    const auto characters = text.size()
        - std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLowSurrogate(); });
    QString folded = text.toCaseFolded();
    QByteArray utf8 = folded.toUtf8();
    const bool common = isCommon(utf8) || isOneOrTwoCharacters(folded)
        || folded == displayName.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    wipe(text);
    wipe(folded);
    wipe(utf8);
    if (characters < kMinPasswordCharacters)
        return Password::Problem::TooShort;
    if (common)
        return Password::Problem::Common;
    return std::nullopt;
}

} // namespace lobby::access
