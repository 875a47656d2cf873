#include "tests/e2e/lobbyctl_process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace lobby::tests;
using namespace Qt::StringLiterals;

/// "lobbyctl import FILE" as a process.
class LobbyctlTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"init"_s, u"--property"_s, u"云栖酒店"_s}).exitCode, 0);
        QFile file(table());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("姓名,手机,生日\n张伟,13812345678,1981-05-14\n李娜,13912345678,what\n");
    }

    void cleanup() { m_folder.reset(); }

    void aDryRunWritesNothingAndSaysEverything()
    {
        const QJsonObject said = answer({u"import"_s, table(), u"--dry-run"_s, u"--json"_s});
        QCOMPARE(said.value("created"_L1).toInt(), 1);
        QCOMPARE(said.value("invalid"_L1).toInt(), 1);
        QCOMPARE(said.value("written"_L1).toBool(), false);
        const QJsonObject row = said.value("invalid_rows"_L1).toArray().at(0).toObject();
        QCOMPARE(row.value("line"_L1).toInt(), 3);
        const QJsonObject problem = row.value("problems"_L1).toArray().at(0).toObject();
        QCOMPARE(problem.value("code"_L1).toString(), u"not_a_date"_s);
        QCOMPARE(problem.value("heading"_L1).toString(), u"生日"_s);
        QVERIFY(runs().isEmpty());
    }

    void invalidRowsStopItUnlessTheyMayBeSkipped()
    {
        const Ran refused = run({u"import"_s, table()});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.out.contains("line 3, 生日: "));
        QVERIFY(runs().isEmpty());
        const QJsonObject said = answer({u"import"_s, table(), u"--skip-bad"_s, u"--json"_s});
        QCOMPARE(said.value("created"_L1).toInt(), 1);
        QCOMPARE(runs().size(), 1);
        QCOMPARE(runs().at(0).toObject().value("kind"_L1).toString(), u"guests"_s);
        const QJsonObject taken = answer({u"import"_s, u"revert"_s, u"1"_s, u"--json"_s});
        QCOMPARE(taken.value("guests_hidden"_L1).toInt(), 1);
    }

    void cardsAndObjectsAreImportedAfterABackup_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cards") << u"guests.vcf"_s
                               << QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:张伟\r\n"
                                             "TEL;TYPE=CELL:13812345678\r\nEND:VCARD\r\n");
        QTest::newRow("objects") << u"guests.json"_s
                                 << QByteArray("{\"姓名\":\"张伟\",\"手机\":\"13812345678\"}\n");
    }
    void cardsAndObjectsAreImportedAfterABackup()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto kept = [this] {
            return QDir(m_folder->filePath(u"profile/backups"_s)).entryList(QDir::Files).size();
        };
        QCOMPARE(run({u"import"_s, file.fileName(), u"--dry-run"_s}).exitCode, 0);
        QCOMPARE(kept(), 0);
        const QJsonObject said = answer({u"import"_s, file.fileName(), u"--json"_s});
        QCOMPARE(said.value("created"_L1).toInt(), 1);
        QVERIFY(kept() > 0);
        QCOMPARE(answer({u"import"_s, u"revert"_s, u"1"_s, u"--json"_s})
                     .value("guests_hidden"_L1)
                     .toInt(),
            1);
    }

    void whoIsPossiblyHereIsNewUnlessItIsSaidOtherwise()
    {
        const auto import = [this](const QByteArray &text, const QStringList &how) {
            QFile file(table());
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("cannot write the table");
            file.close();
            return answer(QStringList {u"import"_s, table(), u"--json"_s} + how);
        };
        QCOMPARE(import("姓名,手机,邮箱,生日\n"
                        "张伟,13812345679,zhang@example.com,1990-02-04\n"
                        "欧阳志远,13812345678,ouyang@example.com,1981-05-14\n",
                     {})
                     .value("created"_L1)
                     .toInt(),
            2);
        const QByteArray namesake = "姓名,手机,邮箱\n欧阳志远,13999999999,b@example.com\n";
        QJsonObject said = import(namesake, {u"--possible"_s, u"skip"_s});
        QCOMPARE(said.value("possible"_L1).toInt(), 1);
        QCOMPARE(said.value("possible_left_out"_L1).toInt(), 1);
        QCOMPARE(said.value("created"_L1).toInt(), 0);
        said = import(namesake, {});
        QCOMPARE(said.value("created"_L1).toInt(), 1);
        const QJsonObject row = said.value("possible_rows"_L1).toArray().at(0).toObject();
        QCOMPARE(row.value("line"_L1).toInt(), 2);
        QCOMPARE(row.value("becomes"_L1).toString(), u"new"_s);
        QVERIFY(!row.value("like_guest"_L1).toString().isEmpty());
    }

    void hostileFilesBringNothingIn()
    {
        const QList<std::pair<QString, QByteArray>> files {
            {u"mixed.csv"_s, "姓名,手机\n王芳,13712345678\n\xd5\xc5\xce\xb0,13812345678\n"},
            {u"zero.csv"_s, QByteArray("姓名,手机\n张") + '\0' + "伟,13812345678\n"},
            {u"quotes.csv"_s, "姓名,手机\n\"张伟,13812345678\n李娜,13912345678\n"},
            {u"ragged.csv"_s, "姓名,手机\n张伟,13812345678,more\n"},
            {u"cut.json"_s, "[{\"姓名\": \"李娜\"}, {\"姓名\":"},
            {u"none.xlsx"_s, "PK\x03\x04 and nothing more"},
        };
        for (const auto &[name, bytes] : files) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            QVERIFY2(run({u"import"_s, file.fileName()}).exitCode == 1, qPrintable(name));
        }
        QVERIFY(runs().isEmpty());
    }

    void whatIsAskedForWronglyIsSaid()
    {
        QCOMPARE(run({u"import"_s}).exitCode, 2);
        QCOMPARE(run({u"import"_s, table(), u"--suspects"_s, u"maybe"_s}).exitCode, 2);
        QCOMPARE(run({u"import"_s, table(), u"--possible"_s, u"perhaps"_s}).exitCode, 2);
        QCOMPARE(run({u"import"_s, table(), u"--map"_s, u"none"_s}).exitCode, 1);
        QCOMPARE(run({u"import"_s, u"/nowhere.csv"_s}).exitCode, 1);
    }

private:
    [[nodiscard]] QString table() const { return m_folder->filePath(u"guests.csv"_s); }
    [[nodiscard]] Ran run(const QStringList &command) const
    {
        return lobbyctl(onProfile(m_folder->filePath(u"profile"_s), command));
    }
    [[nodiscard]] QJsonObject answer(const QStringList &command) const
    {
        return run(command).json();
    }
    [[nodiscard]] QJsonArray runs() const
    {
        return answer({u"import"_s, u"runs"_s, u"--json"_s}).value("runs"_L1).toArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LobbyctlTablesTest)
#include "tst_lobbyctl_tables.moc"
