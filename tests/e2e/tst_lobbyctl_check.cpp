#include "tests/e2e/lobbyctl_process.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> objectsIn(const QByteArray &lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QList<QJsonObject> rowsOf(const QString &file)
{
    QFile source(qEnvironmentVariable("LOBBY_TEST_DATA") + u'/' + file);
    return source.open(QIODevice::ReadOnly) ? objectsIn(source.readAll()) : QList<QJsonObject>();
}

constexpr auto kPassport = R"(["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",)"
                           R"("L898902C36UTO74O8122F1204159ZE184226B<<<<<10"])";

} // namespace

/// `lobbyctl check` as a process: lines in, one JSON object a line out.
class LobbyctlCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDocumentAnswersOnItsLine()
    {
        const QList<QJsonObject> rows = rowsOf(u"mrz/mrz_synthetic.jsonl"_s);
        QCOMPARE(rows.size(), 960);
        QByteArray input;
        for (const QJsonObject &row : rows)
            input += QJsonDocument(row[u"lines"_s].toArray()).toJson(QJsonDocument::Compact) + '\n';
        const Ran ran = lobbyctl({u"check"_s, u"mrz"_s}, input);
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.error, QByteArray());
        const QList<QJsonObject> answers = objectsIn(ran.out);
        QCOMPARE(answers.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject expected = rows[i][u"expected"_s].toObject(); // null: empty
            QCOMPARE(answers[i][u"valid"_s].toBool(), expected[u"valid"_s].toBool());
            QCOMPARE(answers[i].value(u"document_number"_s), expected.value(u"document_number"_s));
        }
    }

    void aRepairIsNamed()
    {
        const QJsonObject answer = lobbyctl({u"check"_s, u"mrz"_s}, kPassport).json();
        QCOMPARE(answer[u"birth_date"_s].toString(), u"1974-08-12"_s);
        QCOMPARE(answer[u"repairs"_s].toArray(),
            (QJsonArray {QJsonObject {
                {u"line"_s, 1}, {u"column"_s, 15}, {u"from"_s, u"O"_s}, {u"to"_s, u"0"_s}}}));
    }

    void aPicturesNumberIsMended()
    {
        const QByteArray zone
            = QByteArray(kPassport).replace("L898902C36UTO74O", "L8989O2C36UTO740");
        QCOMPARE(lobbyctl({u"check"_s, u"mrz"_s}, zone).json()[u"valid"_s], QJsonValue(false));
        QCOMPARE(lobbyctl({u"check"_s, u"mrz"_s, u"--picture"_s}, zone).json()[u"valid"_s],
            QJsonValue(true));
    }

    void aBrokenLineAnswersAnErrorAndTheNextIsRead()
    {
        const QByteArray input
            = QByteArray("no json\n\n{}\n[1]\n\"P<\"\n[[]]\n\xff\xfe\n[]\n") + kPassport + '\n';
        const QList<QJsonObject> answers = objectsIn(lobbyctl({u"check"_s, u"mrz"_s}, input).out);
        QCOMPARE(answers.size(), 9);
        for (int i = 0; i < 7; ++i)
            QVERIFY(!answers[i][u"error"_s].toString().isEmpty());
        QCOMPARE(answers[7][u"problem"_s].toString(), u"empty"_s);
        QCOMPARE(answers[8][u"valid"_s].toBool(), true);
    }

    void numbersOfEveryTypeAnswerOnTheirLines()
    {
        QHash<QString, QList<QJsonObject>> byType;
        for (const QJsonObject &row : rowsOf(u"id_numbers/id_vectors.jsonl"_s))
            byType[row[u"type"_s].toString()].append(row);
        QCOMPARE(byType.size(), 9);
        for (auto type = byType.begin(); type != byType.end(); ++type) {
            QByteArray input;
            for (const QJsonObject &row : std::as_const(*type))
                input += row[u"number"_s].toString().toUtf8() + '\n';
            const Ran ran = lobbyctl({u"check"_s, u"id"_s, u"--type"_s, type.key()}, input);
            QCOMPARE(ran.exitCode, 0);
            const QList<QJsonObject> answers = objectsIn(ran.out);
            QCOMPARE(answers.size(), type->size());
            for (qsizetype i = 0; i < answers.size(); ++i)
                QCOMPARE(answers[i][u"valid"_s], type->at(i)[u"valid"_s]);
        }
    }

    void withoutATypeANumberIsWhatItMayBe()
    {
        const QList<QJsonObject> answers = objectsIn(lobbyctl({u"check"_s, u"id"_s},
            u"E265047080\nEW160154(A)\n２１０２１４２０２１１００２２８５４\nnobody\n"_s.toUtf8())
                                                         .out);
        QCOMPARE(answers.size(), 4);
        QCOMPARE(answers[0][u"types"_s].toArray(), QJsonArray {u"tw_national"_s});
        QCOMPARE(answers[1][u"canonical"_s].toString(), u"EW160154(A)"_s);
        QCOMPARE(answers[2][u"problem"_s].toString(), u"full_width"_s);
        QCOMPARE(answers[2][u"folded"_s].toString(), u"210214202110022854"_s);
        QCOMPARE(answers[3][u"valid"_s].toBool(true), false);
    }

    void everyQuestionAboutWorkingTimeAnswersOnItsLine()
    {
        const QList<QJsonObject> rows = rowsOf(u"workdays/workday_vectors.jsonl"_s);
        QCOMPARE(rows.size(), 417);
        QByteArray input;
        for (const QJsonObject &row : rows)
            input += QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
        const Ran ran = lobbyctl({u"check"_s, u"workdays"_s}, input);
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.error, QByteArray());
        const QList<QJsonObject> answers = objectsIn(ran.out);
        QCOMPARE(answers.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(answers[i],
                (QJsonObject {{u"id"_s, rows[i][u"id"_s]}, {u"answer"_s, rows[i][u"expected"_s]}}));
    }

    void aQuestionThatCannotBeAnsweredDoesNotStopTheNext()
    {
        const QByteArray input = "no json\n\n"
                                 "{\"id\":\"a\",\"op\":\"is_workday\",\"start\":\"2027-03-01\"}\n"
                                 "{\"id\":7,\"op\":\"add_workdays\",\"start\":\"today\",\"n\":1}\n"
                                 "{\"id\":\"b\",\"op\":\"is_workday\",\"start\":\"2026-02-28\"}";
        const Ran ran = lobbyctl({u"check"_s, u"workdays"_s}, input);
        QCOMPARE(ran.exitCode, 0);
        const QList<QJsonObject> answers = objectsIn(ran.out);
        QCOMPARE(answers.size(), 5);
        QCOMPARE(answers[0][u"error"_s].toString(), u"not_an_object"_s);
        QCOMPARE(answers[1][u"error"_s].toString(), u"not_an_object"_s);
        QCOMPARE(answers[2],
            (QJsonObject {{u"id"_s, u"a"_s}, {u"error"_s, u"calendar_missing"_s},
                {u"subject"_s, u"2027"_s}}));
        QCOMPARE(answers[3],
            (QJsonObject {{u"id"_s, 7}, {u"error"_s, u"invalid"_s}, {u"subject"_s, u"start"_s}}));
        QCOMPARE(answers[4], (QJsonObject {{u"id"_s, u"b"_s}, {u"answer"_s, true}}));
    }

    void anUnknownTypeIsWrongUsage()
    {
        QCOMPARE(lobbyctl({u"check"_s, u"id"_s, u"--type"_s, u"library_card"_s}).exitCode, 2);
        QCOMPARE(lobbyctl({u"check"_s}).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(LobbyctlCheckTest)
#include "tst_lobbyctl_check.moc"
