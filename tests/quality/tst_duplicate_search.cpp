#include "models/quality/files/record_file.h"
#include "models/quality/search/duplicate_search.h"

#include <QFile>
#include <QHash>
#include <QTest>

using namespace lobby;
using namespace lobby::quality;
using namespace Qt::StringLiterals;

namespace {

std::vector<PersonRecord> recordsOf(const QString &file, const QString &map)
{
    QFile shipped(u":/quality/%1.json"_s.arg(map));
    if (!shipped.open(QIODevice::ReadOnly))
        qFatal("no map");
    const QString path = qEnvironmentVariable("LOBBY_TEST_DATA") + u"/dedupe/"_s + file;
    return readRecords(path, RecordMap::parse(shipped.readAll()).value()).value();
}

/// Who is who: by the second column of a file, or without one by the number in a febrl id.
QHash<QString, QString> truthOf(const std::vector<PersonRecord> &records, const QString &file)
{
    QHash<QString, QString> truth;
    if (file.isEmpty()) {
        for (const PersonRecord &record : records)
            truth.insert(record.id, record.id.section(u'-', 1, 1));
        return truth;
    }
    QFile source(qEnvironmentVariable("LOBBY_TEST_DATA") + u"/dedupe/"_s + file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no truth");
    while (!source.atEnd()) {
        const QList<QByteArray> cells = source.readLine().trimmed().split(',');
        truth.insert(QString::fromUtf8(cells.value(0)), QString::fromUtf8(cells.value(1)));
    }
    return truth;
}

struct Quality
{
    double precision = 0;
    double f1 = 0;
};

/// Of the band "very likely".
Quality qualityOf(const std::vector<Duplicate> &found, const std::vector<PersonRecord> &records,
    const QHash<QString, QString> &truth)
{
    QHash<QString, int> sizes;
    for (const PersonRecord &record : records)
        ++sizes[truth.value(record.id)];
    double all = 0;
    for (const int size : std::as_const(sizes))
        all += size * (size - 1) / 2;
    double good = 0;
    double said = 0;
    for (const Duplicate &one : found) {
        if (one.band != Band::VeryLikely)
            continue;
        ++said;
        const QString entity = truth.value(records[one.pair.first].id);
        good += entity == truth.value(records[one.pair.second].id) ? 1 : 0;
    }
    return {good / said, 2 * good / (said + all)};
}

PersonRecord twin(const QString &native, const QString &number)
{
    PersonRecord record;
    record.id = native;
    record.native = native;
    record.birth = u"1991-05-23"_s;
    record.phones = {u"17305311808"_s};
    record.street = u"云南省元谋县解放路75号"_s;
    record.documents = {{u"ID"_s, number}};
    return record;
}

} // namespace

class DuplicateSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNearlyAllAndNearlyNothingElse_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("map");
        QTest::addColumn<QString>("truth");
        QTest::addColumn<double>("f1");
        QTest::newRow("guests") << u"guests.csv"_s << u"guests"_s << u"guests_truth.csv"_s << 0.995;
        QTest::newRow("febrl with its number")
            << u"febrl3.csv"_s << u"febrl"_s << QString() << 0.9975;
        QTest::newRow("febrl without its number")
            << u"febrl3.csv"_s << u"febrl_without_number"_s << QString() << 0.994;
        QTest::newRow("a small file")
            << u"febrl1.csv"_s << u"febrl_without_number"_s << QString() << 0.99;
    }
    void findsNearlyAllAndNearlyNothingElse()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, map);
        QFETCH(const QString, truth);
        QFETCH(const double, f1);
        const std::vector<PersonRecord> records = recordsOf(file, map);
        DuplicateSearch search;
        const auto found = search.findAll(records, SearchControl());
        QVERIFY(found);
        const Quality quality = qualityOf(*found, records, truthOf(records, truth));
        QVERIFY2(quality.precision >= 0.998, qPrintable(QString::number(quality.precision)));
        QVERIFY2(quality.f1 >= f1, qPrintable(QString::number(quality.f1)));
    }

    void whatIsFoundDoesNotDependOnThreads()
    {
        const std::vector<PersonRecord> records = recordsOf(u"febrl1.csv"_s, u"febrl"_s);
        DuplicateSearch one(1);
        DuplicateSearch four(4);
        const auto alone = one.findAll(records, SearchControl());
        const auto together = four.findAll(records, SearchControl());
        QCOMPARE(together->size(), alone->size());
        for (std::size_t i = 0; i < alone->size(); ++i) {
            QCOMPARE((*together)[i].pair, (*alone)[i].pair);
            QCOMPARE((*together)[i].logOdds, (*alone)[i].logOdds);
        }
    }
    void cancelling()
    {
        SearchControl control;
        control.cancelled = true;
        DuplicateSearch search;
        const auto found = search.findAll(recordsOf(u"febrl1.csv"_s, u"febrl"_s), control);
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::Cancelled);
    }
    void aGuestMoreIsComparedWithThoseBefore()
    {
        std::vector<PersonRecord> records = recordsOf(u"febrl1.csv"_s, u"febrl"_s);
        const PersonRecord late = records.back();
        records.pop_back();
        DuplicateSearch search;
        QVERIFY(search.findAll(records, SearchControl()));
        const auto found = search.add(late);
        QCOMPARE(found.size(), 1U);
        const quint32 known = found.front().pair.first;
        QCOMPARE(records[known].id.section(u'-', 1, 1), late.id.section(u'-', 1, 1));
        QCOMPARE(found.front().band, Band::VeryLikely);
        // Now he is known himself.
        const auto again = search.add(late);
        QCOMPARE(again.size(), 2U);
    }
    void twinsWithOneTelephoneAreTwo()
    {
        DuplicateSearch search;
        const auto found = search.findAll({twin(u"丁桂方"_s, u"622921199105233521"_s),
                                              twin(u"丁秀英"_s, u"532328199105233820"_s)},
            SearchControl());
        for (const Duplicate &one : *found)
            QCOMPARE(one.band, Band::Possible);
    }
    void whoHasNeitherNameNorDocumentIsNobody()
    {
        PersonRecord nobody = twin({}, {});
        DuplicateSearch search;
        const auto found = search.findAll({nobody, nobody}, SearchControl());
        for (const Duplicate &one : *found)
            QCOMPARE(one.band, Band::Possible);
    }
    void emptyFilesHaveNoDuplicates()
    {
        DuplicateSearch search;
        QVERIFY(search.findAll({}, SearchControl())->empty());
        QVERIFY(search.findAll({PersonRecord()}, SearchControl())->empty());
        QVERIFY(search.add(PersonRecord()).empty());
    }
};

QTEST_GUILESS_MAIN(DuplicateSearchTest)
#include "tst_duplicate_search.moc"
