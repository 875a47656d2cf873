#include "models/quality/explaining/reasons.h"
#include "models/quality/files/record_file.h"
#include "models/quality/search/duplicate_search.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>

using namespace lobby;
using namespace lobby::quality;
using namespace Qt::StringLiterals;

namespace {

/// Who is who: records of one entity are one person.
using Truth = QHash<QString, QString>;

/// The second column of a file by its first; without a file the number in febrl's ids,
/// "rec-7-dup-0".
Truth readTruth(const QString &path, const std::vector<PersonRecord> &records)
{
    Truth truth;
    if (path.isEmpty()) {
        for (const PersonRecord &record : records)
            truth.insert(record.id, record.id.section(u'-', 1, 1));
        return truth;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return truth;
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        truth.insert(QString::fromUtf8(cells.value(0)), QString::fromUtf8(cells.value(1)));
    }
    return truth;
}

/// The records of every n-th person, by where his name stands among all; `part` is "1/2" for the
/// first of two halves. Nullopt where it is not so written.
std::optional<std::vector<PersonRecord>> partOf(
    const std::vector<PersonRecord> &records, const Truth &truth, const QString &part)
{
    bool isNumber = false;
    const qsizetype which = part.section(u'/', 0, 0).toLongLong(&isNumber);
    const qsizetype parts = isNumber ? part.section(u'/', 1).toLongLong(&isNumber) : 0;
    if (!isNumber || which < 1 || which > parts)
        return std::nullopt;
    QStringList people = truth.values();
    people.sort();
    people.removeDuplicates();
    std::vector<PersonRecord> kept;
    for (const PersonRecord &record : records) {
        const auto place = std::ranges::lower_bound(people, truth.value(record.id));
        if ((place - people.begin()) % parts == which - 1)
            kept.push_back(record);
    }
    return kept;
}

/// What was found in a file, beside what is true.
class Judgement
{
public:
    Judgement(const std::vector<PersonRecord> &records, const Truth &truth,
        const std::vector<Duplicate> &found)
        : m_records(records)
    {
        QHash<QString, QList<quint32>> people;
        for (quint32 i = 0; i < records.size(); ++i)
            people[truth.value(records[i].id)].append(i);
        for (const QList<quint32> &person : std::as_const(people)) {
            for (qsizetype i = 0; i < person.size(); ++i) {
                for (qsizetype j = i + 1; j < person.size(); ++j)
                    m_true.insert({{person[i], person[j]}, std::nullopt});
            }
        }
        for (const Duplicate &one : found) {
            if (const auto known = m_true.find(one.pair); known != m_true.end())
                known->second = one.band;
            else
                m_wrong.push_back(one);
        }
    }

    /// Of all pairs in this band and above.
    void printFigures(const char *name, Band least) const
    {
        const auto good = std::count_if(m_true.begin(), m_true.end(),
            [least](const auto &one) { return one.second && *one.second >= least; });
        const auto bad = std::count_if(m_wrong.begin(), m_wrong.end(),
            [least](const Duplicate &one) { return one.band >= least; });
        const auto all = double(m_true.size());
        std::printf("%-12s precision %.4f  recall %.4f  F1 %.4f  (%td right, %td wrong, %td"
                    " missed)\n",
            name, double(good) / double(good + bad), double(good) / all,
            2 * double(good) / (double(good + bad) + all), good, bad,
            std::ptrdiff_t(m_true.size()) - good);
    }

    void printMistakes(const DuplicateSearch &search) const
    {
        for (const Duplicate &one : m_wrong) {
            if (one.band == Band::VeryLikely)
                print("wrong", one.pair, search);
        }
        for (const auto &[pair, band] : m_true) {
            if (!band || *band != Band::VeryLikely)
                print(band ? "missed, but possible" : "missed", pair, search);
        }
    }

private:
    void print(const char *what, Pair pair, const DuplicateSearch &search) const
    {
        const PairEvidence evidence = search.evidence(pair);
        QStringList reasons;
        for (const Reason &reason : explain(evidence, search.scorer()).reasons)
            reasons.append(u"%1 %2"_s.arg(reasonName(reason)).arg(reason.weight, 0, 'f', 1));
        std::printf("%s: %s %s, %.2f: %s\n", what, qUtf8Printable(m_records[pair.first].id),
            qUtf8Printable(m_records[pair.second].id), search.logOdds(pair),
            qUtf8Printable(reasons.join(u", ")));
    }

    const std::vector<PersonRecord> &m_records;
    std::map<Pair, std::optional<Band>> m_true; ///< and in which band they were found
    std::vector<Duplicate> m_wrong;
};

Result<std::vector<PersonRecord>> recordsOf(const QString &path, const QString &mapPath)
{
    QFile file(mapPath);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::NotFound, {}, u"map"_s};
    const Result<RecordMap> map = RecordMap::parse(file.readAll());
    if (!map)
        return map.error();
    return readRecords(path, *map);
}

} // namespace

/// How good the search for duplicates is on a file of which the truth is known.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption truthOption(
        u"truth"_s, u"CSV of id and person; without it, ids as febrl writes them."_s, u"file"_s);
    const QCommandLineOption partOption(
        u"part"_s, u"Only the records of every n-th person, such as 1/2."_s, u"which"_s);
    const QCommandLineOption mistakesOption(u"mistakes"_s, u"List them, by ids and reasons."_s);
    parser.addOptions({truthOption, partOption, mistakesOption});
    parser.addPositionalArgument(u"FILE"_s, u"The records."_s);
    parser.addPositionalArgument(u"MAP"_s, u"Which column is what."_s);
    parser.addHelpOption();
    parser.process(application);
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2)
        parser.showHelp(2);

    Result<std::vector<PersonRecord>> records = recordsOf(paths[0], paths[1]);
    if (!records) {
        std::fprintf(stderr, "dedupebench: %s %s\n", codeName(records.error().code).data(),
            qUtf8Printable(records.error().subject));
        return 1;
    }
    const Truth truth = readTruth(parser.value(truthOption), *records);
    if (parser.isSet(partOption)) {
        const auto part = partOf(*records, truth, parser.value(partOption));
        if (!part)
            parser.showHelp(2);
        records = *part;
    }
    QElapsedTimer timer;
    timer.start();
    DuplicateSearch search;
    const Result<std::vector<Duplicate>> found = search.findAll(*records, SearchControl());
    if (!found)
        return 1;
    const double seconds = double(timer.elapsed()) / 1000;
    const Judgement judgement(*records, truth, *found);
    judgement.printFigures("very likely", Band::VeryLikely);
    judgement.printFigures("possible", Band::Possible);
    std::printf("%zu records, %zu pairs compared, %.2f s\n", records->size(),
        search.comparedPairs(), seconds);
    if (parser.isSet(mistakesOption))
        judgement.printMistakes(search);
    return 0;
}
