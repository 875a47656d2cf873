#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace lobby::names {

/// How a native Chinese name is read. Syllables are lower case ASCII without tones, ü as v ("lv").
/// A name that is not written in Han alone (with spaces, dots and Latin left aside) has no reading;
/// a Japanese name in Han alone is read as Chinese, which is how a Chinese desk looks for it.
struct NameReading
{
    QList<char32_t> characters; ///< the Han characters that are read, as written
    QStringList syllables; ///< one for each of `characters`
    qsizetype surnameLength = 0; ///< of `characters`; 0 for a transcribed name (阿卜杜拉·艾山)
    /// Further readings that a name may be known by (单 shan and dan), each as long as `syllables`.
    QList<QStringList> others;

    [[nodiscard]] bool isEmpty() const { return syllables.isEmpty(); }
    [[nodiscard]] QString pinyin() const; ///< "shan xiong xin"
    [[nodiscard]] QString initials() const; ///< "sxx"
    [[nodiscard]] QString surnamePinyin() const; ///< "shan", "ouyang"
};

/// Readings are kept a character; 13 µs for a character not seen before, below 2 µs a name after.
/// The first call of a process loads ICU's rules (130 ms): make it off the GUI thread. Any thread.
[[nodiscard]] NameReading readName(QStringView nativeName);

/// Whether folded Latin letters read as pinyin syllables one after the other, the last of which may
/// be unfinished: "xiaom", "zhangx", but not "smith".
[[nodiscard]] bool readsAsPinyin(QStringView letters);

/// As passports of the PRC write it (ü as YU): {"lv", "qiu"} → "LYUQIU".
[[nodiscard]] QString passportForm(const QStringList &syllables);

/// {"name", "pinyin", "initials", "surname_pinyin"} as `lobbyctl check name` prints it.
[[nodiscard]] QJsonObject nameReadingJson(const QString &nativeName);

} // namespace lobby::names
