#include "models/access/keys/device_secret_keychain.h"
#include "models/access/vault/vault.h"
#include "tests/support/manual_clock.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::access;
using namespace lobby::tests;

namespace {

const QString kSecretService = u"org.freedesktop.secrets"_s;
constexpr int kStartMs = 20'000;

/// Takes every call and never answers.
class StalledKeychain : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        return true;
    }
};

} // namespace

/// Runs on a session bus of its own (tests/access/keys/CMakeLists.txt).
class DeviceSecretKeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// gnome-keyring with an empty, unlocked keyring in a temporary home.
    void initTestCase()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("no session bus: dbus-run-session is missing (package dbus-daemon)");
        const QString program = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
        if (program.isEmpty())
            QSKIP("no keychain to test with (package gnome-keyring)");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *folder : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QLatin1StringView(folder), m_home.path());
        m_daemon.setProcessEnvironment(environment);
        m_daemon.setStandardOutputFile(QProcess::nullDevice());
        m_daemon.start(program, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        QVERIFY(m_daemon.waitForStarted(kStartMs));
        m_daemon.write("keyring");
        m_daemon.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(hasKeychain(), kStartMs);
    }

    void keepsTheSecret()
    {
        const Uuid vault = Uuid::v7(1);
        const DeviceSecret secret = DeviceSecret::random();
        QVERIFY(DeviceSecretKeychain(vault).write(secret));
        const auto kept = DeviceSecretKeychain(vault).read();
        QVERIFY(kept);
        QVERIFY(kept->bytes == secret.bytes);
    }

    void isNeverOverwritten()
    {
        const Uuid vault = Uuid::v7(2);
        const DeviceSecret secret = DeviceSecret::random();
        QVERIFY(DeviceSecretKeychain(vault).write(secret));
        QCOMPARE(DeviceSecretKeychain(vault).write(DeviceSecret::random()).error().code,
            Error::Code::Conflict);
        QVERIFY(DeviceSecretKeychain(vault).read()->bytes == secret.bytes);
    }

    void anotherVaultsSecretIsNotTaken()
    {
        QVERIFY(DeviceSecretKeychain(Uuid::v7(3)).write(DeviceSecret::random()));
        const auto other = DeviceSecretKeychain(Uuid::v7(4)).read();
        QVERIFY(!other);
        QCOMPARE(other.error().code, Error::Code::KeysMissing);
        QCOMPARE(other.error().subject, u"device_secret"_s);
    }

    void aVaultFoundedWithAKeychainHasNoSecretInItsFolder()
    {
        const QTemporaryDir profile;
        const ProfileFolder folder(profile.path() + u"/p"_s);
        const auto founded = Vault::found(folder, foundingWithKeychain(), password(), m_clock);
        QVERIFY(founded);
        const Uuid owner = founded->vault->authoriser().session()->staffId;
        QVERIFY(!QFile::exists(folder.path() + u"/device.secret"_s));
        QCOMPARE(VaultKeys::load(folder.keys())->deviceSecretPlace(),
            DeviceSecretStore::Place::Keychain);
        QVERIFY(founded->vault->switchTo(owner, password()));
    }

    /// From here on the keychain answers nothing; it is the last but one for that.
    void aKeychainThatNeverAnswersIsGivenUp()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
        QTRY_VERIFY(!hasKeychain());
        StalledKeychain stalled;
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"stalled"_s);
        QVERIFY(bus.registerVirtualObject(
            u"/org/freedesktop/secrets"_s, &stalled, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(kSecretService));
        const auto secret
            = DeviceSecretKeychain(Uuid::v7(1), std::chrono::milliseconds(300)).read();
        QVERIFY(!secret);
        QCOMPARE(secret.error().code, Error::Code::Unavailable);
        QCOMPARE(secret.error().subject, u"device_secret"_s);
        QDBusConnection::disconnectFromBus(u"stalled"_s);
    }

    void withoutASessionTheSecretIsInAFile()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        const QTemporaryDir profile;
        const ProfileFolder folder(profile.path() + u"/p"_s);
        QVERIFY(Vault::found(folder, foundingWithKeychain(), password(), m_clock));
        QVERIFY(QFile::exists(folder.path() + u"/device.secret"_s));
        QCOMPARE(
            VaultKeys::load(folder.keys())->deviceSecretPlace(), DeviceSecretStore::Place::File);
    }

    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    static bool hasKeychain()
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(kSecretService);
    }
    static Password password() { return *Password::fromText(u"correct horse"); }
    static Founding foundingWithKeychain()
    {
        Founding founding;
        founding.property = u"云栖酒店"_s;
        founding.kind = u"hotel"_s;
        founding.owner = u"李晓"_s;
        founding.useKeychain = true;
        return founding;
    }

    QTemporaryDir m_home;
    QProcess m_daemon;
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(DeviceSecretKeychainTest)
#include "tst_device_secret_keychain.moc"
