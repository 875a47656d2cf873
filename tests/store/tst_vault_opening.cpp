#include "models/store/database.h"
#include "models/store/engine/vault_file.h"
#include "tests/support/store_fixture.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

#include <functional>

using namespace lobby;
using namespace lobby::store;
using namespace lobby::tests;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    Q_ASSERT(opened);
    file.write(bytes);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

using Damage = std::function<void(StoreFixture &)>;

} // namespace

Q_DECLARE_METATYPE(Damage)

class VaultOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<Damage>("damage");
        QTest::addColumn<Code>("code");
        const auto row = [](const char *name, Code code, const Damage &damage) {
            QTest::newRow(name) << damage << code;
        };
        row("missing", Code::VaultMissing, [](StoreFixture &f) { QFile::remove(f.path()); });
        row("0 bytes", Code::VaultEmpty, [](StoreFixture &f) { overwrite(f.path(), {}); });
        row("plain SQLite", Code::VaultPlain, [](StoreFixture &f) {
            overwrite(f.path(), QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'));
        });
        row("symbolic link", Code::VaultSymlink, [](StoreFixture &f) {
            QFile::rename(f.path(), f.path() + u".real"_s);
            QFile::link(f.path() + u".real"_s, f.path());
        });
        row("readable by others", Code::VaultExposed,
            [](StoreFixture &f) { chmod(QFile::encodeName(f.path()).constData(), 0644); });
        row("a folder", Code::VaultForeign, [](StoreFixture &f) {
            QFile::remove(f.path());
            QDir().mkdir(f.path());
        });
        row("a torn page at the end", Code::VaultTruncated,
            [](StoreFixture &f) { overwrite(f.path(), contents(f.path()).chopped(100)); });
        row("pages missing at the end", Code::VaultTruncated,
            [](StoreFixture &f) { overwrite(f.path(), contents(f.path()).chopped(4096)); });
        row("less than a page", Code::VaultTruncated,
            [](StoreFixture &f) { overwrite(f.path(), contents(f.path()).first(1000)); });
        row("first page flipped", Code::VaultWrongKey, [](StoreFixture &f) {
            QByteArray bytes = contents(f.path());
            bytes[200] = static_cast<char>(bytes[200] ^ 1);
            overwrite(f.path(), bytes);
        });
        row("noise", Code::VaultWrongKey,
            [](StoreFixture &f) { overwrite(f.path(), QByteArray(8192, '\x5a')); });
        row("another vault's", Code::VaultForeign,
            [](StoreFixture &f) { f.vaultId = Uuid::named("test", "other vault"); });
        row("another application's", Code::VaultForeign, [](StoreFixture &f) {
            Connection connection({f.path(), testKey(), Access::Write});
            connection.execute("PRAGMA application_id = 7");
        });
        row("a newer program's", Code::VaultNewer, [](StoreFixture &f) {
            Connection connection({f.path(), testKey(), Access::Write});
            connection.execute(
                "PRAGMA user_version = 99; UPDATE meta SET value = 99 WHERE name = 'min_reader'");
        });
    }

    void refuses()
    {
        QFETCH(Damage, damage);
        QFETCH(Code, code);
        StoreFixture fixture;
        QVERIFY(fixture.create());
        damage(fixture);
        const QByteArray before = contents(fixture.path());
        const auto opened = Database::open(fixture.options());
        QVERIFY(!opened);
        QCOMPARE(codeName(opened.error().code), codeName(code));
        QCOMPARE(contents(fixture.path()), before); // nothing created, nothing changed
    }

    void wrongKeyIsRefused()
    {
        StoreFixture fixture;
        QVERIFY(fixture.create());
        DatabaseOptions options = fixture.options();
        options.key = testKey('x');
        QCOMPARE(Database::open(options).error().code, Code::VaultWrongKey);
    }

    void aNewerProgramsDatabaseThatWeMayReadOpens()
    {
        StoreFixture fixture;
        QVERIFY(fixture.create());
        {
            Connection connection({fixture.path(), testKey(), Access::Write});
            connection.execute("PRAGMA user_version = 99");
        }
        QVERIFY(Database::open(fixture.options()));
    }

    void aSecondInstanceIsRefused()
    {
        StoreFixture fixture;
        auto first = fixture.create();
        QCOMPARE(Database::open(fixture.options()).error().code, Code::VaultBusy);
        first.reset();
        QVERIFY(Database::open(fixture.options()));
    }

    void creatingDoesNotOverwrite()
    {
        StoreFixture fixture;
        QVERIFY(fixture.create());
        QCOMPARE(Database::create(fixture.options()).error().code, Code::VaultExists);
        QVERIFY(Database::open(fixture.options()));
    }

    void everyFlippedPageIsNoticedBeforeItIsShown()
    {
        StoreFixture fixture;
        const Uuid id = Uuid::named("thing", "1");
        {
            auto database = fixture.create();
            QVERIFY(StoreFixture::commit(*database, {StoreFixture::createThing(id, u"true"_s)}));
        }
        const QByteArray good = contents(fixture.path());
        for (qsizetype at = 50; at < good.size(); at += 1009) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 0x10);
            overwrite(fixture.path(), bad);
            auto opened = Database::open(fixture.options());
            if (!opened)
                continue;
            const QString name = StoreFixture::nameOf(**opened, id);
            QVERIFY2(name == u"true"_s || name == u"failed"_s, qPrintable(name));
        }
    }

    void networkFileSystemsAreKnown()
    {
        QVERIFY(isNetworkFileSystem(0x6969)); // NFS
        QVERIFY(isNetworkFileSystem(0xff534d42)); // CIFS
        QVERIFY(!isNetworkFileSystem(0xef53)); // ext4
        QVERIFY(!isNetworkFileSystem(0x01021994)); // tmpfs
    }
};

QTEST_GUILESS_MAIN(VaultOpeningTest)
#include "tst_vault_opening.moc"
