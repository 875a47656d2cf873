#include "models/names/surname_table.h"

#include <QFile>
#include <QHash>

#include <algorithm>

// Outside the namespace, as the macro wants it: the table lies in a static library.
static void loadNamesResource()
{
    Q_INIT_RESOURCE(names);
}

namespace lobby::names {

namespace {

constexpr qsizetype kLongestCompound = 5;

class Table
{
public:
    explicit Table(const QString &path)
    {
        loadNamesResource();
        QFile file(path);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QString text = QString::fromUtf8(file.readAll());
        for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const QList<QStringView> cells = line.split(u'\t');
            NameReadings readings;
            readings.main = cells.at(1).toString().split(u' ');
            if (cells.size() > 2) {
                for (const QStringView other : cells.at(2).split(u','))
                    readings.others.append(other.toString().split(u' '));
            }
            m_readings.insert(cells.at(0).toString(), readings);
        }
    }

    [[nodiscard]] const NameReadings *find(const QString &key) const
    {
        const auto found = m_readings.constFind(key);
        return found == m_readings.constEnd() ? nullptr : &*found;
    }

private:
    QHash<QString, NameReadings> m_readings;
};

const Table &surnames()
{
    static const Table table(QStringLiteral(":/names/surname_readings.tsv"));
    return table;
}

const Table &givenCharacters()
{
    static const Table table(QStringLiteral(":/names/given_readings.tsv"));
    return table;
}

} // namespace

const NameReadings *findSurname(QStringView surname)
{
    // A view with the data of the caller: no copy for a look-up that mostly fails.
    return surnames().find(QString::fromRawData(surname.data(), surname.size()));
}

const NameReadings *findGivenCharacter(char32_t simplified)
{
    return givenCharacters().find(QString::fromUcs4(&simplified, 1));
}

qsizetype compoundSurnameLength(const QList<char32_t> &characters)
{
    for (qsizetype n = std::min(kLongestCompound, characters.size()); n >= 2; --n) {
        if (findSurname(QString::fromUcs4(characters.constData(), n)))
            return n;
    }
    return 0;
}

bool isKoreanCompoundSurname(QStringView surname)
{
    static const QStringList known = {QStringLiteral("남궁"), QStringLiteral("황보"),
        QStringLiteral("제갈"), QStringLiteral("사공"), QStringLiteral("선우"),
        QStringLiteral("서문"), QStringLiteral("독고"), QStringLiteral("동방")};
    return known.contains(surname.toString());
}

} // namespace lobby::names
