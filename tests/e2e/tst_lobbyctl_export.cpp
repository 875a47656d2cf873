#include "tests/e2e/lobbyctl_process.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace lobby;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

class LobbyctlExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run({u"init"_s, u"--property"_s, u"云栖酒店"_s}).exitCode, 0);
        const QByteArray guest = kPassword
            + "{\"full_name_native\":\"陈志强\",\"telephones\":[{\"raw\":\"13812345678\"}]}\n"_ba;
        QCOMPARE(run({u"guest"_s, u"add"_s}, guest).exitCode, 0);
    }

    void guestsGoIntoAFileMasked()
    {
        const Ran ran = run({u"export"_s, u"--out"_s, path(), u"--reason"_s, u"annual return"_s});
        QVERIFY2(ran.exitCode == 0, (ran.error + ran.out).constData());
        QCOMPARE(ran.json()[u"guests"_s].toInt(), 1);
        QVERIFY(ran.json()[u"masked"_s].toBool());
        const QByteArray bytes = file();
        QVERIFY(bytes.contains("陈**") && bytes.contains("'+86138****5678"));
        QVERIFY(!bytes.contains("志"));
        QCOMPARE(ran.json()[u"sha256"_s].toString().toLatin1(),
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    }

    void fieldsAndKindAreChosen()
    {
        const Ran ran = run({u"export"_s, u"--fields"_s,
            u"guest.full_name_native,telephone.e164:mobile"_s, u"--format"_s, u"jsonl"_s,
            u"--chinese"_s, u"--out"_s, path(), u"--reason"_s, u"x"_s});
        QVERIFY2(ran.exitCode == 0, (ran.error + ran.out).constData());
        QCOMPARE(file(), "{\"姓名\":\"陈**\",\"手机\":\"+86138****5678\"}\n"_ba);
    }

    void nobodyAgreesToHisOwnWish()
    {
        QFile::remove(path());
        const Ran ran = run(
            {u"export"_s, u"--agreed-by"_s, u"Li"_s, u"--out"_s, path(), u"--reason"_s, u"x"_s},
            QByteArray(kPassword) + kPassword);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(!QFile::exists(path()));
    }

    void whatIsWrongIsSaidBeforeAPasswordIsRead_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no reason") << QStringList {u"--out"_s, u"x"_s} << 2;
        QTest::newRow("no file") << QStringList {u"--reason"_s, u"x"_s} << 2;
        QTest::newRow("a kind that there is not") << QStringList {u"--out"_s, u"x"_s, u"--reason"_s,
            u"x"_s, u"--format"_s, u"doc"_s} << 2;
        QTest::newRow("a field that there is not") << QStringList {u"--out"_s, u"x"_s,
            u"--reason"_s, u"x"_s, u"--fields"_s, u"guest.password"_s}
                                                   << 1;
    }
    void whatIsWrongIsSaidBeforeAPasswordIsRead()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        QCOMPARE(run(QStringList {u"export"_s} + arguments, {}).exitCode, exitCode);
    }

    void fieldsAreListedWithTheirSensitivity()
    {
        const Ran ran = lobbyctl({u"export-fields"_s, u"--json"_s});
        QCOMPARE(ran.exitCode, 0);
        const QJsonArray fields = ran.json()[u"fields"_s].toArray();
        QVERIFY(fields.size() > 30);
        QCOMPARE(fields.first()[u"code"_s].toString(), u"guest.full_name_native"_s);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"guests.out"_s); }
    [[nodiscard]] QByteArray file() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] Ran run(const QStringList &arguments, const QByteArray &input = kPassword) const
    {
        return lobbyctl(QStringList {u"--profile"_s, m_folder.filePath(u"profile"_s), u"--staff"_s,
                            u"Li"_s, u"--json"_s}
                + arguments,
            input);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(LobbyctlExportTest)
#include "tst_lobbyctl_export.moc"
