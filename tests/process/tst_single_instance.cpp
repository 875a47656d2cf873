#include "app/process/single_instance.h"

#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby::app;
using Standing = SingleInstance::Standing;

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondRaisesTheFirst()
    {
        SingleInstance first(m_profile, m_runtime.path());
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QCOMPARE(first.enter(), Standing::First);
        SingleInstance second(m_profile, m_runtime.path());
        QCOMPARE(second.enter(), Standing::Second);
        QTRY_COMPARE(raised.size(), 1);
    }

    void anotherProfileIsAnotherDesk()
    {
        SingleInstance first(m_profile, m_runtime.path());
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QCOMPARE(first.enter(), Standing::First);
        SingleInstance other(m_profile + u"-demo"_s, m_runtime.path());
        QCOMPARE(other.enter(), Standing::First);
        QCOMPARE(raised.size(), 0);
    }

    void aProfileIsTheSameByEveryPath()
    {
        const QTemporaryDir home;
        QDir(home.path()).mkdir(u"profile"_s);
        QVERIFY(QFile::link(home.filePath(u"profile"_s), home.filePath(u"link"_s)));
        SingleInstance first(home.filePath(u"profile"_s), m_runtime.path());
        QCOMPARE(first.enter(), Standing::First);
        SingleInstance second(home.filePath(u"link/"_s), m_runtime.path());
        QCOMPARE(second.enter(), Standing::Second);
    }

    void theNextIsFirstOnceTheFirstHasEnded()
    {
        {
            SingleInstance first(m_profile, m_runtime.path());
            QCOMPARE(first.enter(), Standing::First);
        }
        SingleInstance next(m_profile, m_runtime.path());
        QCOMPARE(next.enter(), Standing::First);
    }

    void whateverIsSentIsOnlyARequestToComeForward()
    {
        SingleInstance first(m_profile, m_runtime.path());
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QCOMPARE(first.enter(), Standing::First);
        const QStringList sockets
            = QDir(m_runtime.path()).entryList({u"*.socket"_s}, QDir::System | QDir::Files);
        QCOMPARE(sockets.size(), 1);
        const QString path = m_runtime.filePath(sockets.constFirst());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        QLocalSocket talker;
        talker.connectToServer(path);
        QVERIFY(talker.waitForConnected());
        talker.write(QByteArray(100'000, 'x'));
        QTRY_COMPARE(talker.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(raised.size(), 1);
        QVERIFY(talker.readAll().isEmpty());
    }

private:
    const QTemporaryDir m_runtime;
    const QString m_profile = m_runtime.filePath(u"profile"_s);
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_single_instance.moc"
