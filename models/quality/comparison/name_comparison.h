#pragma once

#include "models/quality/comparison/agreement.h"

#include <QString>
#include <QStringList>

namespace lobby::quality {

/// A name as it is compared: folded, divided, and read where it is Chinese.
struct NameKey
{
    QString nativeSurname; ///< Simplified; empty if the native name cannot be divided
    QString nativeGiven; ///< Simplified; the whole native name if it cannot be divided
    QString readSurname; ///< pinyin of the native surname
    QString readGiven;
    QStringList otherSurnames; ///< further readings of the surname
    QString surname; ///< Latin as written, glued; else as read
    QString given;
    QStringList surnameWords; ///< Latin as written; else as read
    QStringList givenWords;

    [[nodiscard]] bool isEmpty() const
    {
        return nativeGiven.isEmpty() && nativeSurname.isEmpty() && surname.isEmpty()
            && given.isEmpty();
    }
};

[[nodiscard]] NameKey nameKey(const QString &native, const QString &surname, const QString &given);

struct NameFindings
{
    Finding surname;
    Finding given;
    Finding order; ///< Swapped, or Missing
};
[[nodiscard]] NameFindings compareNames(const NameKey &a, const NameKey &b);

} // namespace lobby::quality
