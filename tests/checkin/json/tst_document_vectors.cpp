#include "models/checkin/json/identity_json.h"
#include "models/checkin/json/mrz_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace lobby::checkin;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 22);

QList<QJsonObject> rowsOf(const QString &file)
{
    QFile source(qEnvironmentVariable("LOBBY_TEST_DATA") + u'/' + file);
    QList<QJsonObject> rows;
    if (!source.open(QIODevice::ReadOnly))
        return rows;
    while (!source.atEnd())
        rows.append(QJsonDocument::fromJson(source.readLine()).object());
    return rows;
}

QStringList linesOf(const QJsonValue &value)
{
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue line : array)
        lines.append(line.toString());
    return lines;
}

QByteArray text(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
}

/// Every row a test row of its own, named by its id and kind.
void addRows(const QString &file)
{
    QTest::addColumn<QJsonObject>("row");
    const QList<QJsonObject> rows = rowsOf(file);
    for (const QJsonObject &row : rows) {
        const QString name = row[u"id"_s].toString() + u' ' + row[u"kind"_s].toString();
        QTest::newRow(qPrintable(name)) << row;
    }
}

void expectAll(const QJsonObject &expected, const QJsonObject &actual)
{
    for (auto field = expected.begin(); field != expected.end(); ++field) {
        const QByteArray what = field.key().toUtf8() + ": " + text(actual[field.key()])
            + " instead of " + text(*field);
        QVERIFY2(actual[field.key()] == *field, what.constData());
    }
}

void expectZone(const QJsonObject &row)
{
    const QJsonObject read = mrzJson(linesOf(row[u"lines"_s]), kToday);
    if (row[u"expected"_s].isNull()) {
        QCOMPARE(read[u"valid"_s], QJsonValue(false));
        QVERIFY(!read[u"problem"_s].toString().isEmpty());
        return;
    }
    expectAll(row[u"expected"_s].toObject(), read);
    const bool confused = row.contains(u"clean"_s);
    QCOMPARE(read[u"lines"_s], confused ? row[u"clean"_s] : row[u"lines"_s]);
    QCOMPARE(read[u"repairs"_s].toArray().size(), row[u"edits"_s].toInt(0));
}

} // namespace

/// Every published and generated document whose right reading is known.
class DocumentVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specimens_data() { addRows(u"mrz/mrz_specimens.jsonl"_s); }
    void specimens()
    {
        QFETCH(QJsonObject, row);
        expectZone(row);
    }

    void synthetic_data() { addRows(u"mrz/mrz_synthetic.jsonl"_s); }
    void synthetic()
    {
        QFETCH(QJsonObject, row);
        expectZone(row);
    }

    void permits_data() { addRows(u"mrz/mrz_prc_permits.jsonl"_s); }
    void permits()
    {
        QFETCH(QJsonObject, row);
        expectZone(row);
    }

    void identityNumbers_data() { addRows(u"id_numbers/id_vectors.jsonl"_s); }
    void identityNumbers()
    {
        QFETCH(QJsonObject, row);
        const auto type = identityTypeNamed(row[u"type"_s].toString());
        QVERIFY(type);
        const QJsonObject verdict = identityJson(*type, row[u"number"_s].toString(), kToday);
        QJsonObject expected;
        for (const QString &field :
            {u"valid"_s, u"region"_s, u"birth"_s, u"sex"_s, u"canonical"_s, u"upgraded"_s}) {
            if (row.contains(field))
                expected.insert(field, row[field]);
        }
        expectAll(expected, verdict);
        QCOMPARE(verdict.contains(u"problem"_s), !row[u"valid"_s].toBool());
    }

    void everyFileIsRead()
    {
        QCOMPARE(rowsOf(u"mrz/mrz_specimens.jsonl"_s).size(), 39);
        QCOMPARE(rowsOf(u"mrz/mrz_synthetic.jsonl"_s).size(), 960);
        QCOMPARE(rowsOf(u"mrz/mrz_prc_permits.jsonl"_s).size(), 5);
        QCOMPARE(rowsOf(u"id_numbers/id_vectors.jsonl"_s).size(), 1102);
    }
};

QTEST_GUILESS_MAIN(DocumentVectorsTest)
#include "tst_document_vectors.moc"
