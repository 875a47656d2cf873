#include "models/backup/rounds/backup_record.h"
#include "models/backup/rounds/backup_settings.h"
#include "models/support/wait_for.h"
#include "tests/app/lobby/demo_window.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace lobby;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kThreeDaysMs = qint64 {73} * 3'600'000;
constexpr int kAWhile = 60'000;

} // namespace

/// The real window says above every page when there was no backup for three days.
class BackupKeepingTest : public QObject, private DemoWindow
{
    Q_OBJECT

    [[nodiscard]] QString banner() const
    {
        const auto *label = window->findChild<QLabel *>(u"banner.backup"_s);
        return label ? label->text() : QString();
    }
    /// Chosen in the settings; it is not made by anybody.
    [[nodiscard]] QString stick() const { return folder.filePath(u"stick"_s); }

private Q_SLOTS:
    void aDeskThatHasJustBegunIsNotNagged()
    {
        QVERIFY(show(false));
        QVERIFY(window->openPage({u"settings"_s, u"backup"_s}));
        QTRY_COMPARE(
            window->findChild<QLabel *>(u"backupLast"_s)->text(), u"There is no backup yet."_s);
        QCOMPARE(banner(), QString());
    }

    void threeDaysWithoutAnyAreSaidAboveEveryPageUntilThereIsOne()
    {
        backup::BackupSettings chosen;
        chosen.folder = stick();
        QVERIFY(waitFor(backup::changeBackupSettings(desk->vault(), chosen)));
        const backup::BackupRecord record {clock.nowMs() - kThreeDaysMs};
        QVERIFY(waitFor(desk->database().local(
            [record](store::Connection &connection) { record.write(connection); })));
        QVERIFY(show(false));
        QVERIFY(window->openPage({u"settings"_s, u"backup"_s}));
        QTRY_VERIFY(banner().startsWith(u"For three days no backup"_s));
        QVERIFY(window->openPage({u"guests"_s}));
        QVERIFY(window->findChild<QLabel *>(u"banner.backup"_s)->isVisible());

        QVERIFY(QDir().mkpath(stick()));
        QVERIFY(window->openPage({u"settings"_s, u"backup"_s}));
        auto *now = window->findChild<QPushButton *>(u"backupNow"_s);
        QTRY_VERIFY(now->isEnabled());
        QTest::keyClick(now, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(banner(), QString(), kAWhile);
        QCOMPARE(QDir(stick()).entryList(QDir::Files).size(), 1);
    }
};

QTEST_MAIN(BackupKeepingTest)
#include "tst_backup_keeping.moc"
