#include "models/sample/sample_lists.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

// Outside the namespace, as the macro wants it: the lists lie in a static library.
static void loadSampleResource()
{
    Q_INIT_RESOURCE(sample);
}

namespace lobby::sample {

namespace {

QList<QStringList> rowsOf(const QString &path)
{
    loadSampleResource();
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

SampleList listOf(const QString &kind, const QString &cell)
{
    SampleList list;
    for (const QString &text : cell.split(u',')) {
        SampleEntry entry;
        quint32 weight = 1;
        const qsizetype colon = text.indexOf(u':');
        QString name = text;
        if (colon > 0 && kind == QStringLiteral("place")) {
            entry.code = text.left(colon).toUInt();
            name = text.mid(colon + 1);
        } else if (colon > 0) {
            weight = text.mid(colon + 1).toUInt();
            name = text.left(colon);
        }
        entry.text = name.section(u'=', 0, 0);
        entry.latin = name.section(u'=', 1);
        list.append(entry, weight);
    }
    return list;
}

QHash<QString, SampleLanguage> readLanguages()
{
    QHash<QString, SampleLanguage> languages;
    for (const QStringList &row : rowsOf(QStringLiteral(":/sample/people.tsv"))) {
        SampleLanguage &language = languages[row.at(0)];
        const QString &kind = row.at(1);
        SampleList &list = kind == QStringLiteral("family") ? language.families
            : kind == QStringLiteral("female")              ? language.women
            : kind == QStringLiteral("male")                ? language.men
            : kind == QStringLiteral("place")               ? language.places
                                                            : language.streets;
        list = listOf(kind, row.at(2));
    }
    return languages;
}

QHash<QString, SampleCountry> readCountries()
{
    QHash<QString, SampleCountry> countries;
    for (const QStringList &row : rowsOf(QStringLiteral(":/sample/countries.tsv"))) {
        const SampleCountry country
            = {row.at(0), row.at(1), row.at(2), row.at(3), row.at(4), row.at(5)};
        countries.insert(country.alpha2, country);
        countries.insert(country.alpha3, country);
    }
    return countries;
}

} // namespace

void SampleList::append(const SampleEntry &entry, quint32 weight)
{
    m_entries.append(entry);
    m_upTo.append((m_upTo.isEmpty() ? 0 : m_upTo.last()) + weight);
}

const SampleEntry &SampleList::draw(SampleRandom &random) const
{
    const auto ticket = static_cast<quint32>(random.below(m_upTo.last()));
    const auto drawn = std::upper_bound(m_upTo.cbegin(), m_upTo.cend(), ticket);
    return m_entries.at(drawn - m_upTo.cbegin());
}

const SampleLanguage &sampleLanguage(const QString &language)
{
    static const QHash<QString, SampleLanguage> languages = readLanguages();
    const auto found = languages.constFind(language);
    Q_ASSERT(found != languages.constEnd()); // countries.tsv names languages of people.tsv alone
    return *found;
}

const SampleCountry &sampleCountry(QStringView code)
{
    static const QHash<QString, SampleCountry> countries = readCountries();
    static const SampleCountry unknown = {QString(), QString(), QStringLiteral("en"),
        QStringLiteral("44"), QStringLiteral("7[45789]########"), QStringLiteral("[A-Z]########")};
    const auto found = countries.constFind(code.toString().toUpper());
    return found == countries.constEnd() ? unknown : *found;
}

} // namespace lobby::sample
