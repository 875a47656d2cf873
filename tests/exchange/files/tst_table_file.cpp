#include "models/exchange/files/table_file.h"
#include "models/exchange/writing/workbook_writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace lobby;
using namespace lobby::exchange;
using namespace Qt::StringLiterals;

class TableFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsWhatIsInItWhateverItIsCalled_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("first");
        const auto csv = int(TableKind::SeparatedValues);
        QTest::newRow("commas") << QByteArray("a,b\n1,2\n") << csv << u"a|b"_s;
        QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n") << csv << u"a|b"_s;
        QTest::newRow("GB18030") << QByteArray("\xd0\xd5\xc3\xfb,\xca\xd6\xbb\xfa\n"
                                               "\xd5\xc5\xce\xb0,13812345678\n"
                                               "\xc0\xee\xc4\xc8,13912345678\n")
                                 << csv << u"姓名|手机"_s;
        QTest::newRow("packed") << packed("a,b\n1,2\n") << csv << u"a|b"_s;
        const auto format = int(TableKind::Format);
        const QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\xe5\xbc\xa0\xe4\xbc\x9f\r\n"
                                "END:VCARD\r\n";
        QTest::newRow("cards") << card << format << u"Name"_s;
        QTest::newRow("cards behind a mark, in small letters")
            << "\xef\xbb\xbf\n" + card.toLower() << format << u"Name"_s;
        QTest::newRow("cards in GB18030")
            << QByteArray("BEGIN:VCARD\nVERSION:3.0\nFN:\xd5\xc5\xce\xb0\nNOTE:"
                          "\xc0\xcf\xbf\xcd\xbb\xa7\nEND:VCARD\n")
            << format << u"Name|Remark"_s;
        QTest::newRow("a list of objects")
            << QByteArray(" [ {\"a\": 1, \"b\": 2} ]") << format << u"a|b"_s;
        QTest::newRow("objects a line each")
            << QByteArray("{\"a\":1}\n{\"b\":2}\n") << format << u"a|b"_s;
        QTest::newRow("packed cards") << packed(card) << format << u"Name"_s;
        QTest::newRow("packed objects a line each")
            << packed("{\"a\":1}\n{\"b\":2}\n") << format << u"a|b"_s;
        QTest::newRow("packed, and longer than what is looked at")
            << packed('[' + QByteArray("{\"a\":\"x\"},").repeated(9000) + "{\"b\":2}]") << format
            << u"a|b"_s;
        QTest::newRow("a heading in brackets")
            << QByteArray("[a],{b}\n1,2\n") << csv << u"[a]|{b}"_s;
        QTest::newRow("BEGIN alone") << QByteArray("BEGIN,END\n1,2\n") << csv << u"BEGIN|END"_s;
    }
    void aFileIsWhatIsInItWhateverItIsCalled()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        const QString path = written(u"guests.xlsx"_s, bytes);
        const auto file = lookAtTable(path);
        QVERIFY(file);
        QCOMPARE(int(file->guess.kind), kind);
        QCOMPARE(file->sha256, *hashOfFile(path));
        const auto rows = firstRows(path, file->guess, 1);
        QVERIFY(rows);
        QTEST(rows->at(0).cells.join(u'|'), "first");
        QCOMPARE(namesItsValues(file->guess), kind == int(TableKind::Format));
    }

    void aWorkbookIsKnownUnderAnyName()
    {
        const QString path = m_folder.filePath(u"guests.csv"_s);
        auto writer = *createWorkbook(path, u"客人"_s);
        for (int i = 0; i < 30; ++i)
            QVERIFY(writer->write({u"a"_s, QString::number(i)}));
        QVERIFY(writer->finish());
        const auto file = lookAtTable(path);
        QVERIFY(file);
        QCOMPARE(int(file->guess.kind), int(TableKind::Workbook));
        QCOMPARE(file->sheets.size(), 1);
        QCOMPARE(file->sheets.at(0).name, u"客人"_s);
        const auto rows = firstRows(path, file->guess, 20);
        QCOMPARE(rows->size(), 20);
        QCOMPARE(rows->at(19).cells, QStringList({u"a"_s, u"19"_s}));
    }

    void whatIsChosenOtherwiseIsReadOtherwise()
    {
        const QString path = written(u"a.csv"_s, "a;b,c\n");
        TableChoice choice = lookAtTable(path)->guess;
        choice.dialect.delimiter = ',';
        QCOMPARE(firstRows(path, choice, 5)->at(0).cells, QStringList({u"a;b"_s, u"c"_s}));
        choice.dialect.delimiter = ';';
        QCOMPARE(firstRows(path, choice, 5)->at(0).cells, QStringList({u"a"_s, u"b,c"_s}));
    }

    void cardsAreReadInTheEncodingTheyAreIn()
    {
        const QString path = written(u"phone.vcf"_s,
            "BEGIN:VCARD\nVERSION:3.0\nFN:\xd5\xc5\xce\xb0\nNOTE:\xc0\xcf\xbf\xcd\xbb\xa7\nEND:"
            "VCARD\n");
        const auto rows = firstRows(path, lookAtTable(path)->guess, 5);
        QVERIFY(rows);
        QCOMPARE(rows->at(1).cells, QStringList({u"张伟"_s, u"老客户"_s}));
    }

    void whatCannotBeReadIsSaid()
    {
        QCOMPARE(lookAtTable(m_folder.filePath(u"none"_s)).error().code, Error::Code::NotFound);
        const auto old
            = lookAtTable(written(u"old.xls"_s, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 workbook"));
        QCOMPARE(old.error().code, Error::Code::FileFormat);
        QCOMPARE(old.error().subject, u"xls"_s);
        const auto twice = lookAtTable(written(u"a.xlsx.gz"_s, packed("PK\x03\x04 a workbook")));
        QCOMPARE(twice.error().code, Error::Code::FileFormat);
        QCOMPARE(twice.error().subject, u"packed_workbook"_s);
        QCOMPARE(
            lookAtTable(written(u"a.vcf.gz"_s, packed("BEGIN:VCARD").chopped(9))).error().subject,
            u"gzip"_s);
        const auto damaged = lookAtTable(written(u"b.xlsx"_s, "PK\x03\x04 and nothing more"));
        QCOMPARE(damaged.error().code, Error::Code::FileFormat);
    }

private:
    QString written(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    QByteArray packed(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"packed"_s);
        gzFile file = gzopen(QFile::encodeName(path).constData(), "wb");
        gzwrite(file, bytes.constData(), unsigned(bytes.size()));
        gzclose(file);
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TableFileTest)
#include "tst_table_file.moc"
