#include "models/exchange/bookings/bookings_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace lobby;
using namespace lobby::exchange;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader
    = "BookingRow,IsCanceled,ArrivalDateYear,ArrivalDateMonth,ArrivalDateDayOfMonth,"
      "StaysInWeekendNights,StaysInWeekNights,Adults,Children,Babies,Meal,Country,MarketSegment,"
      "IsRepeatedGuest,PreviousCancellations,PreviousBookingsNotCanceled,AssignedRoomType,Agent,"
      "Company,ADR,ReservationStatus,ReservationStatusDate,HotelNumber";

QByteArray row(int number, const QByteArray &agent = "240")
{
    return QByteArray::number(number) + ",0,2016,June,1,0,2,2,0,0,BB,PRT,Direct,0,0,0,A," + agent
        + ",NULL,75,Check-Out,2016-06-03,H1";
}

QByteArray packed(const QByteArray &plain)
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(u"x.gz"_s));
    gzFile file = gzopen(path.constData(), "wb");
    gzwrite(file, plain.constData(), static_cast<unsigned>(plain.size()));
    gzclose(file);
    QFile read(folder.filePath(u"x.gz"_s));
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

QByteArray utf16(const QByteArray &text)
{
    const QString wide = u'\ufeff' + QString::fromLatin1(text);
    return {reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2};
}

/// The header with columns of its own until there are `count`.
QByteArray headings(int count)
{
    QByteArray header = kHeader;
    for (auto column = kHeader.count(',') + 1; column < count; ++column)
        header += ",x" + QByteArray::number(column);
    return header;
}

/// "3 ragged; 5 duplicate BookingRow"
QString told(const QList<BadRow> &bad)
{
    QStringList lines;
    for (const BadRow &one : bad) {
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(one.line)
                         .arg(QString(faultName(one.fault)), QString(one.column))
                         .trimmed());
    }
    return lines.join(u"; "_s);
}

} // namespace

class BookingsReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsEachBadRowByItsLine_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("sound");
        QTest::addColumn<QString>("bad");
        const auto file
            = [](const char *name, const QByteArray &lines, int sound, const char *bad) {
                  QTest::newRow(name) << lines << sound << QString::fromLatin1(bad);
              };
        file("all is well", row(1) + '\n' + row(2) + '\n', 2, "");
        file("no last end of line", row(1) + '\n' + row(2), 2, "");
        file("ends of lines as on Windows", row(1) + "\r\n" + row(2) + "\r\n", 2, "");
        file("empty lines", row(1) + "\n\n" + row(2) + "\n\n\n", 2, "");
        file("quoted cells", row(1, R"("240, Lisboa ""Norte""")") + '\n', 1, "");
        file("a row too short", row(1) + "\n1,2,3\n" + row(2), 2, "3 ragged");
        file("a row too long", row(1) + ",more\n" + row(2), 1, "2 ragged");
        file("a quotation mark left open", row(1, "\"240") + '\n' + row(2), 1, "2 quotes");
        file("a quotation mark within a cell", row(1, "2\"40") + '\n' + row(2), 1, "2 quotes");
        file("text after a quotation", row(1, "\"240\"x") + '\n' + row(2), 1, "2 quotes");
        file("a zero byte", row(1, QByteArray("2\0004", 3)) + '\n' + row(2), 1, "2 zero_byte");
        file("a lone carriage return", row(1, "2\r40") + '\n' + row(2), 1, "2 ragged");
        file("the same booking again", row(1) + '\n' + row(2) + '\n' + row(1), 2,
            "4 duplicate BookingRow");
        file("a cell of 32 KiB", row(1, QByteArray(32 * 1024, '7')) + '\n' + row(2), 1,
            "2 too_long Agent"); // no agent is called that
        file("a cell of more than 32 KiB", row(1, QByteArray(32 * 1024 + 1, '7')) + '\n' + row(2),
            1, "2 too_long");
        file("a line that goes on and on",
            row(1) + '\n' + QByteArray(3 * 1024 * 1024, 'x') + '\n' + row(2), 2, "3 too_long");
        file("a formula, which is text", row(1, "=HYPERLINK(0)") + '\n' + row(2), 2, "");
        file("a formula for a number", "=1+" + row(1) + '\n' + row(2), 1,
            "2 not_a_number BookingRow");
        file("Latin-1 among UTF-8", row(1, "Andr\xe9") + '\n' + row(2, "Andr\xc3\xa9"), 1,
            "2 not_utf8 Agent");
        file("GB 18030 among UTF-8", row(1, "\xc2\xc3\xd0\xd0\xc9\xe7") + '\n' + row(2), 1,
            "2 not_utf8 Agent");
        file("a surrogate in UTF-8", row(1, "\xed\xa0\x80") + '\n' + row(2), 1, "2 not_utf8 Agent");
        file("a bell", row(1, "2\a40") + '\n' + row(2), 1, "2 unseen_character Agent");
        file("text turned around",
            row(1,
                "\xe2\x80\xae"
                "042")
                + '\n' + row(2),
            1, "2 unseen_character Agent");
        file("a space without width",
            row(1,
                "24\xe2\x80\x8b"
                "0")
                + '\n' + row(2),
            1, "2 unseen_character Agent");
        file("a joiner, which scripts need", row(1, "\xd9\x85\xe2\x80\x8c\xd9\x85"), 1, "");
        file("several faults", row(1, "\xff") + "\nx\n" + row(2), 1, "2 not_utf8 Agent; 3 ragged");
    }

    void reportsEachBadRowByItsLine()
    {
        QFETCH(QByteArray, lines);
        QFETCH(int, sound);
        QFETCH(QString, bad);
        const QByteArray text = kHeader + '\n' + lines;
        for (const bool gzip : {false, true}) {
            const auto file = gzip ? read(u"b.csv.gz"_s, packed(text)) : read(u"b.csv"_s, text);
            QVERIFY(file);
            QCOMPARE(file->rows.size(), sound);
            QCOMPARE(told(file->bad), bad);
        }
    }

    void refusesWhatIsNoBookingSet_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("subject");
        const QByteArray sound = kHeader + '\n' + row(1) + '\n';
        QByteArray noAdr = sound;
        noAdr.replace("ADR", "Rate");
        QByteArray twice = sound;
        twice.replace("Babies", "Adults");
        const QByteArray whole = packed(sound.repeated(50));
        QByteArray damaged = whole;
        damaged[damaged.size() / 2] = char(~damaged.at(damaged.size() / 2));
        const QString csv = u"b.csv"_s;
        const QString gz = u"b.csv.gz"_s;
        const QString format = u"file_format"_s;
        QTest::newRow("nothing") << csv << QByteArray() << format << u"header"_s;
        QTest::newRow("a heading with an open quotation")
            << csv << QByteArray("\"a,b\n") << format << u"header"_s;
        QTest::newRow("other columns")
            << csv << QByteArray("a,b\n1,2\n") << format << u"BookingRow"_s;
        QTest::newRow("a column missing") << csv << noAdr << format << u"ADR"_s;
        QTest::newRow("a column twice") << csv << twice << format << u"Adults"_s;
        QTest::newRow("201 columns") << csv << headings(201) << format << u"header"_s;
        QTest::newRow("a column that is not read twice")
            << csv << kHeader + ",x,x\n" + row(1) + ",,\n"
            << format << u"header"_s;
        QTest::newRow("no rows") << csv << kHeader + '\n' << format << u"rows"_s;
        QTest::newRow("UTF-16") << csv << utf16(sound) << format << u"header"_s;
        QTest::newRow("a workbook")
            << csv << QByteArray("PK\3\4\x14\0\6\0\n", 9) << format << u"header"_s;
        QTest::newRow("one row too many")
            << csv << kHeader + QByteArray("\nx").repeated(200'001) << u"file_too_large"_s << u""_s;
        QTest::newRow("not packed, though called so") << gz << sound << format << u"gzip"_s;
        QTest::newRow("packed and cut off") << gz << whole.chopped(20) << format << u"gzip"_s;
        QTest::newRow("packed and damaged") << gz << damaged << format << u"gzip"_s;
        QTest::newRow("an empty package") << gz << QByteArray() << format << u"gzip"_s;
        QTest::newRow("a bomb") << gz << packed(sound + QByteArray(60 * 1024 * 1024, 'x'))
                                << u"file_too_large"_s << u""_s;
    }

    void refusesWhatIsNoBookingSet()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, error);
        QFETCH(QString, subject);
        const auto file = read(name, content);
        QVERIFY(!file);
        QCOMPARE(QString(codeName(file.error().code)), error);
        if (!subject.isEmpty())
            QCOMPARE(file.error().subject, subject);
    }

    void takesAsMuchAsItMay()
    {
        const auto wide = read(u"b.csv"_s, headings(200) + '\n' + row(1) + '\n');
        QVERIFY(wide);
        QCOMPARE(told(wide->bad), u"2 ragged"_s);
        const auto tall = read(u"b.csv"_s, kHeader + QByteArray("\nx").repeated(200'000));
        QVERIFY(tall);
        QCOMPARE(tall->bad.size(), 200'000);
    }

    void aFileThatChangesWhileItIsReadIsRefused()
    {
        QByteArray text = kHeader + '\n';
        for (int i = 1; i <= 5000; ++i)
            text += row(i) + '\n';
        ImportControl control;
        control.progress = [this](qint64, qint64) {
            QFile file(m_folder.filePath(u"b.csv"_s));
            QVERIFY(file.open(QIODevice::Append) && file.write(row(9999)) > 0);
        };
        const auto file = read(u"b.csv"_s, text, control);
        QVERIFY(!file);
        QCOMPARE(file.error().code, Error::Code::Unavailable);
    }

    void contentDecidesNotTheName()
    {
        QCOMPARE(read(u"b.txt"_s, kHeader + '\n' + row(1))->rows.size(), 1);
    }

    void packedByContentNotByName()
    {
        QCOMPARE(read(u"b.csv"_s, packed(kHeader + '\n' + row(1)))->rows.size(), 1);
    }

    void aByteOrderMarkIsNoPartOfAHeading()
    {
        QCOMPARE(read(u"b.csv"_s, "\xef\xbb\xbf" + kHeader + '\n' + row(1))->rows.size(), 1);
    }

    void theHashIsOfTheBookingsPackedOrNot()
    {
        const QByteArray text = kHeader + '\n' + row(1) + '\n';
        QCOMPARE(read(u"a.csv"_s, text)->sha256, read(u"b.csv.gz"_s, packed(text))->sha256);
        QVERIFY(read(u"a.csv"_s, text + row(2))->sha256 != read(u"a.csv"_s, text)->sha256);
    }

    void aFolderOrNothingIsNoFile()
    {
        const ImportControl control;
        QCOMPARE(readBookings(m_folder.path(), control).error().code, Error::Code::NotFound);
        QCOMPARE(readBookings(m_folder.filePath(u"none.csv"_s), control).error().code,
            Error::Code::NotFound);
    }

    void stopsWhenAsked()
    {
        QByteArray text = kHeader + '\n';
        for (int i = 1; i <= 5000; ++i)
            text += row(i) + '\n';
        ImportControl control;
        qint64 reached = 0;
        control.progress = [&](qint64 done, qint64) {
            reached = done;
            control.cancelled = true;
        };
        const auto file = read(u"b.csv"_s, text, control);
        QVERIFY(!file);
        QCOMPARE(file.error().code, Error::Code::Cancelled);
        QVERIFY(reached > 0 && reached < 5000);
    }

    void readsRealRows()
    {
        const ImportControl control;
        const auto file = readBookings(
            qEnvironmentVariable("LOBBY_TEST_DATA") + u"/hotel_bookings/bookings.csv"_s, control);
        QVERIFY(file);
        QCOMPARE(file->rows.size(), 1447);
        QCOMPARE(told(file->bad), QString());
    }

private:
    Result<BookingsFile> read(
        const QString &name, const QByteArray &content, const ImportControl &control = {})
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return Error {};
        file.close();
        return readBookings(path, control);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(BookingsReaderTest)
#include "tst_bookings_reader.moc"
