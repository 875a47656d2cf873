#include "models/access/keys/device_secret.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::access;

class DeviceSecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromTheFile()
    {
        const QTemporaryDir profile;
        DeviceSecretFile file(profile.path());
        const DeviceSecret secret = DeviceSecret::random();
        QVERIFY(file.write(secret));
        QVERIFY(file.read()->bytes == secret.bytes);
        const auto others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(profile.filePath(u"device.secret"_s)) & others,
            QFile::Permissions());
    }

    void isNeverOverwritten()
    {
        const QTemporaryDir profile;
        DeviceSecretFile file(profile.path());
        const DeviceSecret secret = DeviceSecret::random();
        QVERIFY(file.write(secret));
        QCOMPARE(file.write(DeviceSecret::random()).error().code, Error::Code::Conflict);
        QVERIFY(file.read()->bytes == secret.bytes);
    }

    void saysWhatIsWrongWithTheFile_data()
    {
        QTest::addColumn<int>("size"); // -1: no file
        QTest::addColumn<QString>("code");
        QTest::newRow("missing") << -1 << u"keys_missing"_s;
        QTest::newRow("empty") << 0 << u"keys_damaged"_s;
        QTest::newRow("31 bytes") << 31 << u"keys_damaged"_s;
        QTest::newRow("33 bytes") << 33 << u"keys_damaged"_s;
    }

    void saysWhatIsWrongWithTheFile()
    {
        QFETCH(int, size);
        const QTemporaryDir profile;
        if (size >= 0) {
            QFile file(profile.filePath(u"device.secret"_s));
            QVERIFY(file.open(QFile::WriteOnly));
            QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
            file.write(QByteArray(size, 'x'));
        }
        const auto secret = DeviceSecretFile(profile.path()).read();
        QVERIFY(!secret);
        QTEST(QString(codeName(secret.error().code)), "code");
        QCOMPARE(secret.error().subject, u"device_secret"_s);
    }
};

QTEST_GUILESS_MAIN(DeviceSecretTest)
#include "tst_device_secret.moc"
