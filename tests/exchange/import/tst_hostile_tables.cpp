#include "models/exchange/import/table_import.h"
#include "models/exchange/import_history.h"
#include "models/store/engine/statement.h"
#include "tests/exchange/workbook/made_workbook.h"
#include "tests/support/guest_desk.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <zlib.h>

using namespace lobby;
using namespace lobby::exchange;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kGuests = "SELECT count(*) FROM guest WHERE present = 1 AND archived = 0";
constexpr int kLookedAt = 100;

QByteArray packed(const QByteArray &plain)
{
    const QTemporaryDir folder;
    gzFile file = gzopen(QFile::encodeName(folder.filePath(u"x"_s)).constData(), "wb");
    gzwrite(file, plain.constData(), unsigned(plain.size()));
    gzclose(file);
    QFile read(folder.filePath(u"x"_s));
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

QString told(const Error &error)
{
    return (u'!' + QString(codeName(error.code)) + u' ' + error.subject).trimmed();
}

/// "2 quotes; 4 too_long 姓名": the rows that do not go in, by line, and the cell at fault.
QString told(const TableReport &report)
{
    QStringList rows;
    for (const ReportedRow &row : report.refusedRows) {
        const CellProblem &problem = row.problems.constFirst();
        const QString heading = report.headings.value(problem.column);
        const QString fault = problem.table ? QString(faultName(*problem.table))
                                            : QString(faultName(problem.fault));
        rows.append((QString::number(row.line) + u' ' + fault + u' ' + heading).trimmed());
    }
    return rows.join(u"; "_s);
}

/// A desk that is given files of strangers.
struct HostileDesk : GuestDesk
{
    [[nodiscard]] QString path() const { return folder.filePath(u"guests.csv"_s); }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the table");
    }
    /// As the wizard and the command line make it.
    [[nodiscard]] Result<TableRequest> request() const
    {
        TableRequest request;
        request.path = path();
        const Result<TableFile> file = lookAtTable(path());
        if (!file)
            return file.error();
        request.choice = file->guess;
        request.sha256 = file->sha256;
        const Result<QList<TableRow>> rows = firstRows(path(), request.choice, kLookedAt);
        if (!rows)
            return rows.error();
        request.mapping = guessedColumns(request, *rows, clock.today());
        return request;
    }
    Result<TableReport> check(const TableRequest &request,
        const std::shared_ptr<TableControl> &control = std::make_shared<TableControl>())
    {
        return wait(import.check(request, control));
    }
    Result<TableReport> run(const TableRequest &request)
    {
        return wait(import.run(request, std::make_shared<TableControl>()));
    }
    QString text(const char *sql)
    {
        return *wait(database->read([sql](store::Connection &connection) {
            store::Statement query(connection, sql);
            return query.step() ? query.text(0) : QString();
        }));
    }
    int guestCount() { return text(kGuests).toInt(); }

    TableImport import {*database, authoriser, numbers};
};

} // namespace

/// What strangers' files may hold: each is said by its line, and nothing is written before somebody
/// confirms it.
class HostileTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<HostileDesk>(); }
    void cleanup() { m_desk.reset(); }

    void rowsThatCannotBeReadAreNamedAndTheOthersGoIn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("refused");
        QTest::addColumn<int>("sound");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &refused,
                             int sound) { QTest::newRow(name) << bytes << refused << sound; };
        row("a line in another encoding",
            "姓名,手机\n王芳,13712345678\n\xd5\xc5\xce\xb0,13812345678\n李娜,13912345678\n",
            u"3 undecodable 姓名"_s, 2);
        row("a zero byte",
            QByteArray("姓名,手机\n张") + '\0' + "伟,13812345678\n李娜,13912345678\n",
            u"2 zero_byte 姓名"_s, 1);
        row("a quotation without end", "姓名,手机\n\"张伟,13812345678\n李娜,13912345678\n",
            u"2 quotes"_s, 1);
        row("a quotation mark within a cell", "姓名,手机\n张\"伟,13812345678\n李娜,13912345678\n",
            u"2 quotes"_s, 1);
        row("too many and too few cells",
            "姓名,手机\n张伟,13812345678,more\n王芳\n李娜,13912345678\n", u"2 ragged; 3 ragged"_s,
            1);
        row("headings that are there twice", "姓名,姓名,手机\n李娜,王芳,13912345678\n", {}, 1);
        row("a cell that is too long",
            "姓名,备注\n张伟," + QByteArray(32 * 1024 + 1, 'x') + "\n李娜,short\n",
            u"2 too_long 备注"_s, 1);
        row("a line that is too long",
            "姓名,备注\n张伟," + QByteArray(2'000'000, 'x') + "\n李娜,short\n", u"2 too_long"_s, 1);
        row("a row that is too wide",
            "姓名,手机\n张伟,13812345678" + QByteArray(200, ',') + "\n李娜,13912345678\n",
            u"2 too_wide"_s, 1);
        row("controls and text that runs backwards",
            "姓名,手机\n张\x01伟\xe2\x80\xae,13812345678\n", {}, 1);
        row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), u"*"_s, 0);
    }
    void rowsThatCannotBeReadAreNamedAndTheOthersGoIn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, refused);
        QFETCH(int, sound);
        m_desk->put(bytes);
        const auto request = m_desk->request();
        QVERIFY(request);
        const auto report = m_desk->check(*request);
        if (refused == u"*"_s) { // no row of it is anybody
            QVERIFY(!report || report->created == 0);
            return;
        }
        QVERIFY(report);
        QCOMPARE(told(*report), refused);
        QCOMPARE(report->created, sound);
        QCOMPARE(m_desk->guestCount(), 0); // nobody confirmed anything
        const auto written = m_desk->run(*request);
        QVERIFY(written);
        QCOMPARE(written->created, sound);
        QCOMPARE(m_desk->guestCount(), sound);
    }

    void filesThatCannotBeReadAreRefusedAsAWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &error) {
            QTest::newRow(name) << bytes << error;
        };
        row("nothing", {}, u"!file_format rows"_s);
        row("headings alone", "姓名,手机\n", u"!file_format rows"_s);
        row("one row more than may be", "姓名\n" + QByteArray("李娜\n").repeated(200'001),
            u"!file_too_large"_s);
        row("one byte more than may be", "姓名\n" + QByteArray(50LL * 1024 * 1024, '\n'),
            u"!file_too_large"_s);
        row("a bomb in gzip", packed("姓名\n" + QByteArray(60LL * 1024 * 1024, '\n')),
            u"!file_too_large"_s);
        row("gzip that is cut off", packed(QByteArray("姓名\n李娜\n").repeated(5000)).chopped(20),
            u"!file_format gzip"_s);
        row("objects that are cut off",
            "[{\"姓名\": \"李娜\"}, {\"姓名\":", u"!file_format json"_s);
        row("cards that are cut off", "BEGIN:VCARD\nVERSION:3.0\nFN:李娜\n",
            u"!file_format vcard"_s);
    }
    void filesThatCannotBeReadAreRefusedAsAWhole()
    {
        QFETCH(QByteArray, bytes);
        m_desk->put(bytes);
        QTEST(refusal(), "error");
        QCOMPARE(m_desk->guestCount(), 0);
    }

    void aWorkbookThatIsABombIsRefused()
    {
        test::Parts parts
            = test::workbookParts("<row r=\"1\"><c t=\"inlineStr\"><is><t>姓名</t></is></c></row>");
        parts["xl/worksheets/sheet1.xml"] += QByteArray(30'000'000, ' ');
        test::writePackage(m_desk->path(), parts);
        QCOMPARE(refusal(), u"!file_too_large"_s);
    }

    void formulasAreText()
    {
        m_desk->put("姓名,备注\n李娜,=cmd|' /C calc'!A0\n");
        const auto report = m_desk->run(*m_desk->request());
        QVERIFY(report);
        QCOMPARE(report->created, 1);
        QCOMPARE(m_desk->text("SELECT remark FROM guest"), u"=cmd|' /C calc'!A0"_s);
    }

    void aFileThatChangesWhileItIsReadIsRefused()
    {
        m_desk->put("姓名\n" + QByteArray("李娜\n").repeated(100'000));
        const auto request = m_desk->request();
        QVERIFY(request);
        auto control = std::make_shared<TableControl>();
        control->progress = [path = m_desk->path()](TableControl::Phase phase, qint64, qint64) {
            QFile file(path);
            if (phase == TableControl::Phase::Reading && file.open(QIODevice::Append))
                file.write("王芳\n");
        };
        const auto report = m_desk->check(*request, control);
        QVERIFY(!report);
        QCOMPARE(told(report.error()), u"!unavailable changed_file"_s);
    }

    /// Lines were corrected and left out by their numbers: in another file they are other people.
    void anotherFileThanTheOneThatWasCheckedIsRefused()
    {
        m_desk->put("姓名\n李娜\n王芳\n");
        auto request = m_desk->request();
        QVERIFY(request);
        request->leftOut.insert(3);
        QVERIFY(m_desk->check(*request));
        m_desk->put("姓名\n王芳\n李娜\n");
        const auto report = m_desk->run(*request);
        QVERIFY(!report);
        QCOMPARE(told(report.error()), u"!unavailable changed_file"_s);
        QCOMPARE(m_desk->guestCount(), 0);
    }

    void whatIsNoFileIsNotWaitedFor()
    {
        QCOMPARE(mkfifo(QFile::encodeName(m_desk->path()).constData(), 0600), 0);
        QCOMPARE(refusal(), u"!not_found file"_s);
    }

private:
    /// At whatever step it is refused.
    QString refusal()
    {
        const auto request = m_desk->request();
        if (!request)
            return told(request.error());
        const auto report = m_desk->check(*request);
        return report ? u"not refused: "_s + told(*report) : told(report.error());
    }

    std::unique_ptr<HostileDesk> m_desk;
};

QTEST_GUILESS_MAIN(HostileTablesTest)
#include "tst_hostile_tables.moc"
