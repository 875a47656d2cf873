#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace lobby::names {

/// A surname, or a character of a given name, with its readings; each reading is a list of
/// syllables, ü as v.
struct NameReadings
{
    QStringList main;
    QList<QStringList> others;
};

/// The table of resources/names/surname_readings.tsv, read once. Any thread. `surname` is in
/// Simplified characters.
[[nodiscard]] const NameReadings *findSurname(QStringView surname);

/// The same for resources/names/given_readings.tsv, which lists only what ICU would misread.
[[nodiscard]] const NameReadings *findGivenCharacter(char32_t simplified);

/// Length in characters of the compound surname that `characters` (Simplified, one an entry)
/// begins with, or 0.
[[nodiscard]] qsizetype compoundSurnameLength(const QList<char32_t> &characters);

/// Korean surnames of two syllables (남궁, 황보 …).
[[nodiscard]] bool isKoreanCompoundSurname(QStringView surname);

} // namespace lobby::names
