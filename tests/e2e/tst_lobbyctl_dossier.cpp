#include "models/complaints/dossier/dossier_seal.h"
#include "models/complaints/dossier/dossiers.h"
#include "models/complaints/evidence/evidence_files.h"
#include "tests/e2e/lobbyctl_process.h"
#include "tests/support/complaint_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace lobby;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

/// `lobbyctl dossier verify` as a process, on a dossier that a desk made: no profile, no password.
class LobbyctlDossierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ComplaintFixture desk;
        complaints::EvidenceFiles files(*desk.database, desk.authoriser);
        complaints::Dossiers dossiers(*desk.database, desk.authoriser);
        const Uuid id = desk.receive();
        QVERIFY(desk.wait(files.attach(id, "it stood still", u"lift.txt"_s, u"system"_s)));
        m_path = m_folder.filePath(u"1001.zip"_s);
        const auto made = desk.wait(dossiers.make(id, m_path,
            [](const complaints::DossierContents &) { return QByteArray("%PDF-1.4 a page"); }));
        QVERIFY(made);
        m_key = made->fingerprint;
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_bytes = file.readAll();
    }

    void aWholeOneSaysWhoSealedItAndWhen()
    {
        const Ran ran = verify({m_path});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(ran.out.contains("whole: every byte is as it was sealed"));
        QVERIFY(ran.out.contains("case: 1001"));
        QVERIFY(ran.out.contains("made: 2025-05-14T00:00:00Z by 李晓"));
        QVERIFY(ran.out.contains("evidence/01 lift.txt"));
        QVERIFY(ran.out.contains(u"key: %1"_s.arg(m_key).toUtf8()));
        QCOMPARE(ran.error, QByteArray());
    }

    void theKeyMayBeAskedFor()
    {
        QCOMPARE(verify({m_path, u"--key"_s, m_key}).exitCode, 0);
        QCOMPARE(verify({m_path, u"--key"_s, m_key.toLower().remove(u' ')}).exitCode, 0);
        QCOMPARE(verify({m_path, u"--key"_s, m_key.chopped(2)}).exitCode, 2);
        const QString other = complaints::fingerprintOf(QByteArray(32, 'x'));
        const Ran ran = verify({m_path, u"--key"_s, other});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.error.contains("another key sealed it"));
    }

    void whatWasChangedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        const auto flipped = [this](qsizetype at) {
            QByteArray bytes = m_bytes;
            bytes[at] = char(bytes.at(at) ^ 1);
            return bytes;
        };
        QTest::newRow("the first byte") << flipped(0) << u"changed"_s;
        QTest::newRow("a byte in the middle") << flipped(m_bytes.size() / 2) << u"changed"_s;
        QTest::newRow("the last byte") << flipped(m_bytes.size() - 1) << u"changed"_s;
        QTest::newRow("without its last byte") << m_bytes.chopped(1) << u"not_a_dossier"_s;
        QTest::newRow("without its first byte") << m_bytes.sliced(1) << u"changed"_s;
        QTest::newRow("with a byte more") << m_bytes + '\n' << u"not_a_dossier"_s;
        QTest::newRow("an empty file") << QByteArray() << u"not_a_dossier"_s;
        QTest::newRow("another ZIP")
            << QByteArray("PK\x05\x06" + QByteArray(18, '\0')) << u"not_a_dossier"_s;
    }

    void whatWasChangedIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, problem);
        const QString path = m_folder.filePath(u"changed.zip"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const Ran ran = verify({path, u"--json"_s});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.json()[u"ok"_s].toBool(true), false);
        QCOMPARE(ran.json()[u"problem"_s].toString(), problem);
        QVERIFY(ran.error.startsWith("lobbyctl: the file "));
    }

    void itIsOneJsonDocument()
    {
        const QJsonObject answer = verify({m_path, u"--json"_s}).json();
        QCOMPARE(answer[u"ok"_s].toBool(), true);
        QCOMPARE(answer[u"case"_s].toString(), u"1001"_s);
        QCOMPARE(answer[u"fingerprint"_s].toString(), m_key);
        QCOMPARE(answer[u"entries"_s].toArray().size(), 2);
    }

    void aFileThatIsNotThere()
    {
        const Ran ran = verify({m_folder.filePath(u"nothing.zip"_s)});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.error.contains("no such file"));
        QCOMPARE(verify({}).exitCode, 2);
    }

private:
    static Ran verify(const QStringList &arguments)
    {
        return lobbyctl(QStringList {u"dossier"_s, u"verify"_s} + arguments, {});
    }

    QTemporaryDir m_folder;
    QString m_path;
    QString m_key;
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(LobbyctlDossierTest)
#include "tst_lobbyctl_dossier.moc"
