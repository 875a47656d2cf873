#include "models/sync/lookup/lookup_keys.h"

#include <QCryptographicHash>
#include <QStringList>

namespace lobby::sync {

namespace {

LookupKey keyOf(LookupKind kind, QByteArrayView what)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("LOBBY-LOOKUP1"));
    hash.addData(QByteArray(1, static_cast<char>(kind)));
    hash.addData(what);
    return {kind, hash.result()};
}

/// Words in small letters without punctuation, in the order of the alphabet.
QStringList wordsOf(QStringView name)
{
    QString folded;
    for (const QChar c : name.toString().normalized(QString::NormalizationForm_KC).toCaseFolded())
        folded += c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? c : QChar(u' ');
    QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

} // namespace

LookupKey documentKey(QByteArrayView numberIndex)
{
    return keyOf(LookupKind::Document, numberIndex);
}

LookupKey telephoneKey(QStringView number)
{
    QByteArray digits;
    for (const QChar c : number) {
        if (c.isDigit())
            digits += static_cast<char>('0' + c.digitValue());
    }
    return keyOf(LookupKind::Telephone, digits);
}

LookupKey nameKey(QStringView name, QStringView birthDate)
{
    QString text = wordsOf(name).join(u' ');
    text += u'|';
    text += birthDate;
    return keyOf(LookupKind::NameAndBirth, text.toUtf8());
}

} // namespace lobby::sync
