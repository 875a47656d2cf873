#include "models/access/login_attempts.h"
#include "models/access/secrets/private_file.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lobby;
using lobby::access::LoginAttempts;
using lobby::tests::ManualClock;

class LoginAttemptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_path = m_profile->filePath(u"login.attempts"_s);
        m_clock = std::make_unique<ManualClock>();
    }

    void delaysGrowUntilASupervisorIsNeeded()
    {
        LoginAttempts attempts(m_path, *m_clock);
        const QList<qint64> waits {0, 0, 0, 2'000, 4'000, 8'000, 16'000, 32'000, 60'000};
        for (const qint64 wait : waits) {
            QVERIFY(attempts.begin(m_li));
            QCOMPARE(attempts.state(m_li).waitMs, wait);
            QVERIFY(!attempts.state(m_li).needsSupervisor);
            if (wait > 0) {
                m_clock->advance(wait - 1);
                QCOMPARE(attempts.begin(m_li).error().code, Error::Code::TooManyTries);
                QCOMPARE(attempts.begin(m_li).error().subject, u"wait"_s);
                m_clock->advance(1);
            }
        }
        QVERIFY(attempts.begin(m_li));
        m_clock->advance(24LL * 3600 * 1000);
        QVERIFY(attempts.state(m_li).needsSupervisor);
        QCOMPARE(attempts.begin(m_li).error().subject, u"supervisor"_s);
        QVERIFY(attempts.begin(m_wang)); // a colleague is not concerned
        attempts.unlock(m_li);
        QVERIFY(attempts.begin(m_li));
        QCOMPARE(attempts.state(m_li).failures, 1);
    }

    void theRightPasswordForgetsTheWrongOnes()
    {
        LoginAttempts attempts(m_path, *m_clock);
        for (int i = 0; i < 4; ++i)
            QVERIFY(attempts.begin(m_li));
        attempts.succeeded(m_li);
        QCOMPARE(attempts.state(m_li).failures, 0);
        QCOMPARE(attempts.state(m_li).waitMs, 0);
    }

    void survivesARestart()
    {
        for (int i = 0; i < 5; ++i) {
            LoginAttempts attempts(m_path, *m_clock); // the program ends after each try
            m_clock->advance(attempts.state(m_li).waitMs);
            QVERIFY(attempts.begin(m_li));
        }
        LoginAttempts attempts(m_path, *m_clock);
        QCOMPARE(attempts.state(m_li).failures, 5);
        QCOMPARE(attempts.state(m_li).waitMs, 4'000);
        QCOMPARE(attempts.state(m_wang).failures, 0);
    }

    void aClockSetBackShortensNothing()
    {
        LoginAttempts attempts(m_path, *m_clock);
        failTimes(attempts, 8);
        const qint64 start = m_clock->nowMs();
        QCOMPARE(attempts.state(m_li).waitMs, 32'000);
        m_clock->advance(-3600 * 1000);
        QCOMPARE(attempts.state(m_li).waitMs, 32'000);
        QVERIFY(!attempts.begin(m_li));
        m_clock->set(start); // and set right again
        LoginAttempts restarted(m_path, *m_clock);
        QVERIFY(restarted.begin(m_li));
    }

    void aDamagedFileIsNotFree_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("{}");
        QTest::newRow("an empty array") << QByteArray("\x80");
        QTest::newRow("too large") << QByteArray(100'000, '\0');
    }

    void aDamagedFileIsNotFree()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(access::createPrivateFile(m_path, bytes));
        LoginAttempts attempts(m_path, *m_clock);
        QCOMPARE(attempts.state(m_li).waitMs, 60'000);
        QVERIFY(!attempts.begin(m_li));
        QVERIFY(!attempts.state(m_li).needsSupervisor); // nobody is locked out for good
        m_clock->advance(60'000);
        QVERIFY(attempts.begin(m_li));
        attempts.succeeded(m_li);

        LoginAttempts restarted(m_path, *m_clock);
        QCOMPARE(restarted.state(m_li).failures, 0);
        QCOMPARE(restarted.state(m_wang).failures, 9);
    }

    void aChangedBitIsDamage()
    {
        {
            LoginAttempts attempts(m_path, *m_clock);
            QVERIFY(attempts.begin(m_li));
        }
        const QByteArray bytes = *access::readPrivateFile(m_path, 1000);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            QByteArray changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            QVERIFY(access::replacePrivateFile(m_path, changed));
            LoginAttempts attempts(m_path, *m_clock);
            QVERIFY(attempts.state(m_li).failures == 9);
        }
    }

    void aFileThatCannotBeWrittenLocksNobodyOut()
    {
        LoginAttempts attempts(m_profile->filePath(u"missing/login.attempts"_s), *m_clock);
        failTimes(attempts, 5);
        QCOMPARE(attempts.state(m_li).waitMs, 4'000);
        attempts.succeeded(m_li);
        QVERIFY(attempts.begin(m_li));
    }

private:
    void failTimes(LoginAttempts &attempts, int times)
    {
        for (int i = 0; i < times; ++i) {
            m_clock->advance(attempts.state(m_li).waitMs);
            QVERIFY(attempts.begin(m_li));
        }
    }

    const Uuid m_li = Uuid::v7(1);
    const Uuid m_wang = Uuid::v7(2);
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<ManualClock> m_clock;
    QString m_path;
};

QTEST_GUILESS_MAIN(LoginAttemptsTest)
#include "tst_login_attempts.moc"
