#pragma once

#include "models/sample/sample_random.h"

#include <QHash>
#include <QList>
#include <QString>

namespace lobby::sample {

/// An entry of people.tsv: "佐藤=Sato:12", "110101:北京市东城区".
struct SampleEntry
{
    QString text;
    QString latin; ///< empty where the script is Latin or the reading is made from the text
    quint32 code = 0; ///< GB/T 2260, of Chinese places
};

/// Entries to draw from, some likelier than others.
class SampleList
{
public:
    void append(const SampleEntry &entry, quint32 weight);
    [[nodiscard]] const SampleEntry &draw(SampleRandom &random) const;
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

private:
    QList<SampleEntry> m_entries;
    QList<quint32> m_upTo; ///< running sum of the weights
};

struct SampleLanguage
{
    SampleList families;
    SampleList women;
    SampleList men;
    SampleList places;
    SampleList streets;
};

struct SampleCountry
{
    QString alpha2;
    QString alpha3;
    QString language; ///< of people.tsv
    QString callingCode;
    QString mobile; ///< "1[3578]#########"
    QString passport;
};

/// The lists of resources/sample, read once. Any thread.
[[nodiscard]] const SampleLanguage &sampleLanguage(const QString &language);
/// By alpha-2 or alpha-3 in either case; a country that nobody knows is taken for an English one.
[[nodiscard]] const SampleCountry &sampleCountry(QStringView code);

} // namespace lobby::sample
