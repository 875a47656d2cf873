#include "models/access/secrets/private_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::access;

class PrivateFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"keys"_s);
    }

    void onlyTheOwnerMayReadAnewFile()
    {
        const mode_t before = ::umask(0);
        QVERIFY(createPrivateFile(m_path, "one"));
        QVERIFY(replacePrivateFile(m_path + u"2"_s, "two"));
        ::umask(before);
        for (const QString &path : {m_path, m_path + u"2"_s}) {
            struct stat status = {};
            QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
            QCOMPARE(status.st_mode & 0777, mode_t {0600});
        }
    }

    void creatingNeverOverwrites()
    {
        QVERIFY(createPrivateFile(m_path, "one"));
        QCOMPARE(createPrivateFile(m_path, "two").error().code, Error::Code::Conflict);
        QCOMPARE(*readPrivateFile(m_path, 10), QByteArray("one"));
    }

    void keepsTheGenerationsBefore()
    {
        for (const char *text : {"1", "2", "3", "4", "5"})
            QVERIFY(replacePrivateFile(m_path, text, 2));
        QCOMPARE(*readPrivateFile(m_path, 10), QByteArray("5"));
        QCOMPARE(*readPrivateFile(m_path + u".1"_s, 10), QByteArray("4"));
        QCOMPARE(*readPrivateFile(m_path + u".2"_s, 10), QByteArray("3"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    }

    void theFileIsNeverMissingWhileItIsReplaced()
    {
        QVERIFY(createPrivateFile(m_path, "one"));
        const int watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        const QByteArray folder = QFile::encodeName(m_folder->path());
        QVERIFY(::inotify_add_watch(watch, folder.constData(), IN_MOVED_FROM | IN_DELETE) >= 0);
        QVERIFY(replacePrivateFile(m_path, "two", 2));
        QVERIFY(replacePrivateFile(m_path, "three", 2));

        QByteArray events(4096, Qt::Uninitialized);
        const ssize_t size = ::read(watch, events.data(), static_cast<size_t>(events.size()));
        ::close(watch);
        QVERIFY(size > 0); // the temporary files at least were moved
        QStringList gone;
        for (ssize_t at = 0; at < size;) {
            inotify_event event = {};
            std::memcpy(&event, events.constData() + at, sizeof event);
            at += static_cast<ssize_t>(sizeof event);
            gone += QString::fromUtf8(events.constData() + at);
            at += event.len;
        }
        QVERIFY(gone.contains(u"keys.new"_s));
        QVERIFY(!gone.contains(u"keys"_s));
    }

    void goesOnFromEveryPointWhereItMayHaveBeenKilled_data()
    {
        QTest::addColumn<QStringList>("left"); // name=content
        QTest::newRow("temporary file half written")
            << QStringList {u"keys=b"_s, u"keys.1=a"_s, u"keys.new=ha"_s};
        QTest::newRow("generations moved, not yet linked")
            << QStringList {u"keys=b"_s, u"keys.2=a"_s, u"keys.new=c"_s};
        QTest::newRow("linked, not yet renamed")
            << QStringList {u"keys=b"_s, u"keys.1=b"_s, u"keys.2=a"_s, u"keys.new=c"_s};
    }

    void goesOnFromEveryPointWhereItMayHaveBeenKilled()
    {
        QFETCH(QStringList, left);
        for (const QString &file : left) {
            const QStringList parts = file.split(u'=');
            QVERIFY(createPrivateFile(m_folder->filePath(parts[0]), parts[1].toUtf8()));
        }
        QCOMPARE(*readPrivateFile(m_path, 10), QByteArray("b"));
        QVERIFY(replacePrivateFile(m_path, "c", 2));
        QCOMPARE(*readPrivateFile(m_path, 10), QByteArray("c"));
        QCOMPARE(*readPrivateFile(m_path + u".1"_s, 10), QByteArray("b"));
        QVERIFY(!QFile::exists(m_path + u".new"_s));
    }

    void refusesWhatIsNoPrivateFile()
    {
        QCOMPARE(readPrivateFile(m_path, 10).error().code, Error::Code::NotFound);
        QVERIFY(createPrivateFile(m_path, "0123456789"));
        QVERIFY(readPrivateFile(m_path, 10));
        QCOMPARE(readPrivateFile(m_path, 9).error().code, Error::Code::Invalid);
        QCOMPARE(readPrivateFile(m_folder->path(), 9).error().code, Error::Code::Invalid);

        const QString link = m_folder->filePath(u"link"_s);
        QVERIFY(QFile::link(m_path, link));
        QCOMPARE(readPrivateFile(link, 10).error().code, Error::Code::VaultSymlink);
        QCOMPARE(replacePrivateFile(link, "x").error().code, Error::Code::VaultSymlink);
        QCOMPARE(createPrivateFile(link, "x").error().code, Error::Code::Conflict);

        const QString pipe = m_folder->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(readPrivateFile(pipe, 10).error().code, Error::Code::Invalid);

        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0604), 0);
        QCOMPARE(readPrivateFile(m_path, 10).error().code, Error::Code::VaultExposed);
    }

    void aFailedReplacementLeavesTheOldFile()
    {
        QVERIFY(createPrivateFile(m_path, "old"));
        // The temporary file cannot be made: its name is a folder's.
        QVERIFY(QDir(m_folder->path()).mkdir(u"keys.new"_s));
        QVERIFY(!replacePrivateFile(m_path, "new", 2));
        QCOMPARE(*readPrivateFile(m_path, 10), QByteArray("old"));
        QVERIFY(!QFile::exists(m_path + u".1"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(PrivateFileTest)
#include "tst_private_file.moc"
