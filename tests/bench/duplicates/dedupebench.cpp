#include "models/quality/files/record_file.h"
#include "models/quality/search/duplicate_search.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSet>

#include <cstdio>

using namespace lobby;
using namespace quality;

namespace {

/// Whoever is the same: of febrl's ids "rec-7-dup-0" the number, of others the second column.
QHash<QString, QString> readTruth(const QString &path, const std::vector<PersonRecord> &records)
{
    QHash<QString, QString> truth;
    if (path.isEmpty()) {
        for (const PersonRecord &record : records)
            truth.insert(record.id, record.id.section(u'-', 1, 1));
        return truth;
    }
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            const QList<QByteArray> cells = file.readLine().trimmed().split(',');
            truth.insert(QString::fromUtf8(cells.value(0)), QString::fromUtf8(cells.value(1)));
        }
    }
    return truth;
}

const char *kAgreementNames[] = {"-", "same", "sounds", "near", "swap", "extra", "init", "simil",
    "part", "renew", "DIFF"};
const char *kAspectNames[] = {"sur", "giv", "ord", "birth", "doc", "tel", "mail", "sex", "nat",
    "no", "str", "loc", "city", "post", "state"};

void show(const DuplicateSearch &search, const std::vector<PersonRecord> &records, Pair pair)
{
    for (const quint32 i : {pair.first, pair.second}) {
        const PersonRecord &r = records[i];
        QStringList text {r.id, r.native, r.surname, r.given, r.sex, r.birth, r.nationality,
            r.documents.isEmpty() ? QString() : r.documents[0].number, r.phones.join(u'|'),
            r.emails.join(u'|'), r.streetNumber, r.street, r.locality, r.city, r.postalCode,
            r.state};
        std::printf("   %s\n", qUtf8Printable(text.join(u',')));
    }
    const Findings findings = compare(search.people()[pair.first], search.people()[pair.second]);
    std::printf("   ");
    for (std::size_t i = 0; i < kAspects; ++i) {
        if (findings[i].agreement != Agreement::Missing)
            std::printf("%s=%s ", kAspectNames[i], kAgreementNames[at(findings[i].agreement)]);
    }
    std::printf(" own %.2f\n", search.logOdds(pair));
}

} // namespace

/// dedupebench FILE MAP [TRUTH|-] [show]: precision, recall and F1 of both bands.
int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    QFile mapFile(QString::fromLocal8Bit(argv[2]));
    if (!mapFile.open(QIODevice::ReadOnly))
        return 2;
    const auto map = RecordMap::parse(mapFile.readAll());
    const auto records = readRecords(QString::fromLocal8Bit(argv[1]), *map);
    if (!records) {
        std::fprintf(stderr, "%s %s\n", codeName(records.error().code).data(),
            qUtf8Printable(records.error().subject));
        return 1;
    }
    const QString truthPath = argc > 3 && argv[3][0] != '-' ? QString::fromLocal8Bit(argv[3]) : QString();
    const auto truth = readTruth(truthPath, *records);
    QElapsedTimer timer;
    timer.start();
    DuplicateSearch search;
    const auto found = search.findAll(*records, SearchControl());
    const double seconds = double(timer.elapsed()) / 1000;

    QHash<QString, int> sizes;
    for (const PersonRecord &record : *records)
        ++sizes[truth.value(record.id)];
    qint64 all = 0;
    for (const int size : std::as_const(sizes))
        all += size * (size - 1) / 2;
    const auto isTrue = [&](Pair pair) {
        return truth.value((*records)[pair.first].id) == truth.value((*records)[pair.second].id);
    };
    for (const Band least : {Band::VeryLikely, Band::Possible}) {
        qint64 good = 0;
        qint64 bad = 0;
        for (const Duplicate &pair : *found) {
            if (pair.band >= least)
                ++(isTrue(pair.pair) ? good : bad);
        }
        const double precision = double(good) / double(good + bad);
        const double recall = double(good) / double(all);
        std::printf("%-11s precision %.4f recall %.4f F1 %.4f  (%lld good, %lld bad, %lld missed)\n",
            least == Band::VeryLikely ? "very likely" : "possible", precision, recall,
            2 * precision * recall / (precision + recall), good, bad, all - good);
    }
    std::printf("%zu records, %zu pairs compared, %.2f s; same 1:%.3g household 1:%.3g\n",
        records->size(), search.comparedPairs(), seconds, 1 / search.model().sameShare,
        1 / search.model().householdShare);
    if (argc < 5)
        return 0;
    QHash<QString, QList<quint32>> members;
    for (quint32 i = 0; i < records->size(); ++i)
        members[truth.value((*records)[i].id)].append(i);
    QHash<QPair<quint32, quint32>, const Duplicate *> byPair;
    for (const Duplicate &pair : *found) {
        byPair.insert({pair.pair.first, pair.pair.second}, &pair);
        if (pair.band == Band::VeryLikely && !isTrue(pair.pair)) {
            std::printf("WRONG %.2f%s\n", pair.logOdds, pair.vouchedBy ? " vouched" : "");
            show(search, *records, pair.pair);
        }
    }
    for (const QList<quint32> &group : std::as_const(members)) {
        for (qsizetype i = 0; i < group.size(); ++i) {
            for (qsizetype j = i + 1; j < group.size(); ++j) {
                const Duplicate *known = byPair.value({group[i], group[j]});
                if (known && known->band == Band::VeryLikely)
                    continue;
                std::printf("MISSED %s\n", known ? "possible" : "");
                show(search, *records, {group[i], group[j]});
            }
        }
    }
    for (std::size_t i = 0; i < kAspects; ++i) {
        std::printf("%-6s", kAspectNames[i]);
        for (std::size_t j = 1; j < kAgreements; ++j)
            std::printf(" %s %.2g/%.2g", kAgreementNames[j], search.model().same[i][j],
                search.model().strangers[i][j]);
        std::printf("\n");
    }
}
