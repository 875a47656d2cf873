#include "app/lobbyctl/duplicate_commands.h"
#include "models/quality/explaining/reasons.h"
#include "models/quality/files/record_file.h"
#include "models/quality/search/duplicate_search.h"
#include "ui/wording/duplicate_reasons.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace lobby::ctl {

using namespace quality;

namespace {

/// A map is small; who names another file by mistake need not wait for it.
constexpr qint64 kMostMapBytes = 1 << 20;

Result<RecordMap> readMap(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        file.setFileName(QStringLiteral(":/quality/%1.json").arg(name));
    if (!file.exists())
        return Error {Error::Code::NotFound, {}, QStringLiteral("map")};
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Unavailable, {}, QStringLiteral("map")};
    return RecordMap::parse(file.read(kMostMapBytes));
}

QByteArray cell(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text.toUtf8();
    return '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QString reasonsOf(const Duplicate &duplicate, const DuplicateSearch &search,
    const std::vector<PersonRecord> &records)
{
    return ui::describe(explain(search.evidence(duplicate.pair), search.scorer()),
        duplicate.vouchedBy ? records[*duplicate.vouchedBy].id : QString());
}

Result<Done> writePairs(const QString &path, const std::vector<Duplicate> &duplicates,
    const DuplicateSearch &search, const std::vector<PersonRecord> &records)
{
    const Error cannot {Error::Code::Unavailable, {}, QStringLiteral("out")};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannot;
    file.write("id_a,id_b,score,band,reasons\n");
    for (const Duplicate &duplicate : duplicates) {
        const QByteArrayList row {cell(records[duplicate.pair.first].id),
            cell(records[duplicate.pair.second].id),
            QByteArray::number(probabilityOf(duplicate.logOdds), 'f', 4),
            cell(ui::describeVeryLikely(duplicate.band == Band::VeryLikely)),
            cell(reasonsOf(duplicate, search, records))};
        file.write(row.join(',') + '\n');
    }
    if (!file.commit())
        return cannot;
    return Done();
}

/// What was found, in figures.
void report(Console &console, const std::vector<Duplicate> &duplicates, std::size_t records,
    std::size_t compared, double seconds)
{
    const auto all = qint64(duplicates.size());
    const qint64 veryLikely = std::count_if(duplicates.begin(), duplicates.end(),
        [](const Duplicate &one) { return one.band == Band::VeryLikely; });
    if (console.isJson()) {
        console.print(QJsonObject {{QStringLiteral("records"), qint64(records)},
            {QStringLiteral("pairs_compared"), qint64(compared)},
            {QStringLiteral("very_likely"), veryLikely},
            {QStringLiteral("possible"), all - veryLikely}, {QStringLiteral("seconds"), seconds}});
        return;
    }
    console.print(QStringLiteral("%1 records: %2 pairs very likely the same person, %3 possible; "
                                 "%4 pairs compared, %5 s")
                      .arg(records)
                      .arg(veryLikely)
                      .arg(all - veryLikely)
                      .arg(compared)
                      .arg(seconds, 0, 'f', 1));
}

} // namespace

int dedupe(Console &console, const DedupeRequest &request)
{
    const Result<RecordMap> map = readMap(request.map);
    if (!map)
        return console.fail(map.error());
    const Result<std::vector<PersonRecord>> records = readRecords(request.file, *map);
    if (!records)
        return console.fail(records.error());
    QElapsedTimer timer;
    timer.start();
    SearchControl control;
    control.progress = [&console](qint64 done, qint64 all) {
        console.progress(QStringLiteral("%1 of %2 pairs").arg(done).arg(all));
    };
    DuplicateSearch search;
    const Result<std::vector<Duplicate>> duplicates = search.findAll(*records, control);
    console.progress({});
    if (!duplicates)
        return console.fail(duplicates.error());
    const double seconds = double(timer.elapsed()) / 1000;
    const Result<Done> written = writePairs(request.out, *duplicates, search, *records);
    if (!written)
        return console.fail(written.error());
    report(console, *duplicates, records->size(), search.comparedPairs(), seconds);
    return kDone;
}

} // namespace lobby::ctl
