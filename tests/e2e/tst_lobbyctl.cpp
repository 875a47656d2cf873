#include "tests/e2e/lobbyctl_process.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace lobby::tests;
using namespace Qt::StringLiterals;

class LobbyctlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const Ran made = lobbyctl(profileArguments({u"init"_s, u"--property"_s, u"云栖酒店"_s,
            u"--recovery"_s, m_folder.filePath(u"sheet.pdf"_s)}));
        QCOMPARE(made.exitCode, 0);
        QFile sheet(m_folder.filePath(u"sheet.pdf"_s));
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QVERIFY(sheet.read(5) == "%PDF-");
    }

    void initDoesNotOverwrite()
    {
        const Ran again
            = lobbyctl(profileArguments({u"init"_s, u"--property"_s, u"x"_s, u"--json"_s}));
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(again.json()[u"error"_s].toObject()[u"code"_s].toString(), u"vault_exists"_s);
    }

    void guestsAreAddedFoundAndShown()
    {
        const QByteArray guests
            = R"({"full_name_native":"单雄信","latin_surname":"SHAN","latin_given_name":"Xiongxin",)"
              R"("nationality":"CN","telephones":[{"kind":"mobile","raw":"13800138810"}],)"
              R"("identity_documents":[{"doc_type":"P","number":"E12345678","issuing_country":"CHN"}]})"
              "\n"
              R"({"latin_surname":"García Lopez","latin_given_name":"María","nationality":"ES"})"
              "\n";
        const Ran added
            = lobbyctl(profileArguments({u"guest"_s, u"add"_s, u"--json"_s}), kPassword + guests);
        QVERIFY2(added.exitCode == 0, added.error.constData());
        const QJsonArray ids = added.json()[u"ids"_s].toArray();
        QCOMPARE(ids.size(), 2);

        for (const QString &text :
            {u"单"_s, u"shan"_s, u"sxx"_s, u"8810"_s, u"5678"_s, u"xiongxin shan"_s}) {
            const Ran found = lobbyctl(profileArguments({u"search"_s, text, u"--json"_s}));
            QCOMPARE(found.exitCode, 0);
            const QJsonArray hits = found.json()[u"guests"_s].toArray();
            QVERIFY2(!hits.isEmpty(), qPrintable(text));
            QCOMPARE(hits.first().toObject()[u"id"_s], ids.first());
        }
        const Ran shown = lobbyctl(
            profileArguments({u"guest"_s, u"show"_s, ids.first().toString(), u"--json"_s}));
        QCOMPARE(shown.exitCode, 0);
        QVERIFY(!shown.out.contains("E12345678")); // masked
        QCOMPARE(shown.json()[u"full_name_native"_s].toString(), u"单雄信"_s);
    }

    void oneBadGuestAddsNone()
    {
        const Ran added = lobbyctl(profileArguments({u"guest"_s, u"add"_s, u"--json"_s}),
            QByteArray(kPassword) + "{\"full_name_native\":\"王芳\"}\n{\"no_such_field\":1}\n");
        QCOMPARE(added.exitCode, 1);
        QCOMPARE(added.json()[u"error"_s].toObject()[u"code"_s].toString(), u"invalid"_s);
        const Ran found = lobbyctl(profileArguments({u"search"_s, u"王芳"_s, u"--json"_s}));
        QCOMPARE(found.json()[u"guests"_s].toArray().size(), 0);
    }

    void everythingHolds()
    {
        const Ran verified = lobbyctl(profileArguments({u"verify"_s, u"--json"_s}));
        QCOMPARE(verified.exitCode, 0);
        QCOMPARE(verified.json()[u"ok"_s].toBool(), true);
        const Ran audit = lobbyctl(profileArguments({u"audit"_s, u"verify"_s, u"--json"_s}));
        QCOMPARE(audit.exitCode, 0);
        QVERIFY(audit.json()[u"entries"_s].toInt() > 3);
    }

    void aWrongPasswordAnUnknownNameAndNoProfileAreRefused()
    {
        const Ran wrong = lobbyctl(profileArguments({u"verify"_s, u"--json"_s}), "wrong horse\n");
        QCOMPARE(wrong.exitCode, 1);
        QCOMPARE(wrong.json()[u"error"_s].toObject()[u"code"_s].toString(), u"wrong_password"_s);
        const Ran unknown = lobbyctl(
            {u"--profile"_s, profile(), u"--staff"_s, u"Nobody"_s, u"verify"_s, u"--json"_s});
        QCOMPARE(unknown.json()[u"error"_s].toObject()[u"code"_s].toString(), u"wrong_password"_s);
        const Ran missing = lobbyctl({u"--profile"_s, m_folder.filePath(u"none"_s), u"--staff"_s,
            u"Li"_s, u"verify"_s, u"--json"_s});
        QCOMPARE(missing.json()[u"error"_s].toObject()[u"code"_s].toString(), u"keys_missing"_s);
        QVERIFY(!QFile::exists(m_folder.filePath(u"none"_s)));
    }

    void theRecoveryKeyGivesANewPassword()
    {
        const QString lost = m_folder.filePath(u"lost"_s);
        const Ran made
            = lobbyctl(onProfile(lost, {u"init"_s, u"--property"_s, u"云栖酒店"_s, u"--json"_s}));
        const QByteArray key = made.json()[u"recovery_key"_s].toString().toUtf8();
        const QStringList recover = onProfile(lost, {u"recover"_s, u"--json"_s});
        QCOMPARE(lobbyctl(recover, "three new words\nABCDE\n").errorCode(), u"invalid"_s);
        const Ran recovered = lobbyctl(recover, "three new words\n" + key + '\n');
        QVERIFY2(recovered.exitCode == 0, recovered.out.constData());
        const QStringList verify = onProfile(lost, {u"verify"_s, u"--json"_s});
        QCOMPARE(lobbyctl(verify).errorCode(), u"wrong_password"_s);
        QCOMPARE(lobbyctl(verify, "three new words\n").exitCode, 0);
    }

    void aCalendarIsImportedAndABrokenOneIsNot()
    {
        const auto import = [this](const QString &file) {
            return lobbyctl(profileArguments({u"calendar"_s, u"import"_s, file, u"--json"_s}));
        };
        const QString published
            = qEnvironmentVariable("LOBBY_TEST_DATA") + u"/workdays/holiday-cn_2026.json"_s;
        const Ran done = import(published);
        QVERIFY2(done.exitCode == 0, done.error.constData());
        const QJsonObject year = done.json()[u"years"_s].toArray().first().toObject();
        QCOMPARE(year, (QJsonObject {{u"region"_s, u"CN"_s}, {u"year"_s, 2026}, {u"days"_s, 39}}));
        QCOMPARE(import(published).exitCode, 0); // the same once more

        const Ran broken
            = import(qEnvironmentVariable("LOBBY_TEST_DATA") + u"/workdays/README.md"_s);
        QCOMPARE(broken.exitCode, 1);
        QCOMPARE(broken.errorCode(), u"file_format"_s);
        QCOMPARE(import(m_folder.filePath(u"nowhere.csv"_s)).errorCode(), u"not_found"_s);
        QCOMPARE(lobbyctl(profileArguments(
                              {u"calendar"_s, u"import"_s, published, u"--region"_s, u"China"_s}))
                     .exitCode,
            2);
    }

    void wrongUsageIsTwo()
    {
        QCOMPARE(lobbyctl({u"verify"_s}).exitCode, 2);
        QCOMPARE(lobbyctl({}).exitCode, 2);
        QCOMPARE(lobbyctl({u"--help"_s}).exitCode, 0);
    }

    void namesAreRead()
    {
        const Ran read = lobbyctl({u"check"_s, u"name"_s}, "曾国藩\n仇英\n");
        QCOMPARE(read.exitCode, 0);
        const QList<QByteArray> lines = read.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
        QCOMPARE(first[u"surname_pinyin"_s].toString(), u"zeng"_s);
        QCOMPARE(first[u"initials"_s].toString(), u"zgf"_s);
    }

private:
    [[nodiscard]] QString profile() const { return m_folder.filePath(u"profile"_s); }
    [[nodiscard]] QStringList profileArguments(const QStringList &more) const
    {
        return onProfile(profile(), more);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(LobbyctlTest)
#include "tst_lobbyctl.moc"
