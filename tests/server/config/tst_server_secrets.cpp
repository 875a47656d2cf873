#include "server/config/secrets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::server;

namespace {

const QByteArray kKey("00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF");

} // namespace

class ServerSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("CREDENTIALS_DIRECTORY");
        qunsetenv("LOBBYD_DATABASE_KEY");
        qunsetenv("LOBBYD_DATABASE_PASSWORD");
    }
    void cleanup() { init(); }

    void theFileComesFirstThenTheCredentialThenTheEnvironment()
    {
        QCOMPARE(password(), QByteArray());
        qputenv("LOBBYD_DATABASE_PASSWORD", "of the environment");
        QCOMPARE(password(), QByteArray("of the environment"));
        write(u"database-password"_s, "of systemd\n");
        qputenv("CREDENTIALS_DIRECTORY", m_folder.path().toUtf8());
        QCOMPARE(password(), QByteArray("of systemd"));
        m_configuration.passwordFile = write(u"password"_s, "of the file\r\n");
        QCOMPARE(password(), QByteArray("of the file"));
    }

    void aFileThatIsNamedMustBeThereAndPrivate()
    {
        qputenv("LOBBYD_DATABASE_PASSWORD", "of the environment");
        m_configuration.passwordFile = m_folder.filePath(u"missing"_s);
        const auto missing = databasePassword(m_configuration);
        QCOMPARE(missing.error().code, Error::Code::NotFound);
        QCOMPARE(missing.error().subject, m_configuration.passwordFile);
        m_configuration.passwordFile = write(u"shown"_s, "x");
        QFile::setPermissions(
            m_configuration.passwordFile, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QCOMPARE(databasePassword(m_configuration).error().code, Error::Code::VaultExposed);
    }

    void aKeyIs64HexadecimalDigits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isKey");
        QTest::newRow("64 digits") << kKey << true;
        QTest::newRow("with the end of the line") << kKey + '\n' << true;
        QTest::newRow("63 digits") << kKey.chopped(1) << false;
        QTest::newRow("66 digits") << kKey + "00" << false;
        QTest::newRow("another letter") << kKey.chopped(1) + 'g' << false;
        QTest::newRow("with a space") << kKey.chopped(1) + ' ' << false;
    }

    void aKeyIs64HexadecimalDigits()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isKey);
        m_configuration.keyFile = write(u"key"_s, text);
        const auto key = databaseKey(m_configuration);
        QCOMPARE(key.has_value(), isKey);
        if (isKey)
            QCOMPARE(key->view().toByteArray(), QByteArray::fromHex(kKey));
        else
            QCOMPARE(key.error().code, Error::Code::Invalid);
    }

    void withoutAKeyNothingIsOpened()
    {
        m_configuration.keyFile.clear();
        QCOMPARE(databaseKey(m_configuration).error().code, Error::Code::KeysMissing);
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QFile::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return path;
    }
    QByteArray password() const { return databasePassword(m_configuration)->view().toByteArray(); }

    const QTemporaryDir m_folder;
    Configuration m_configuration;
};

QTEST_APPLESS_MAIN(ServerSecretsTest)
#include "tst_server_secrets.moc"
