#include "models/darkdesk/pack/dark_desk.h"
#include "models/support/wait_for.h"
#include "tests/app/lobby/demo_window.h"
#include "ui/darkdesk/pack/pack_desk.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace lobby;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 30'000; ///< a pack is made five seconds after the start

} // namespace

/// The real window keeps its pack fresh by itself.
class PackKeepingTest : public QObject, private DemoWindow
{
    Q_OBJECT

    [[nodiscard]] QString pack() const
    {
        return folder.filePath(u"profile/dark-desk/dark-desk.pdf"_s);
    }
    [[nodiscard]] QString banner() const
    {
        const auto *label = window->findChild<QLabel *>(u"banner.darkdesk"_s);
        return label ? label->text() : QString();
    }

private Q_SLOTS:
    void aHouseWithoutAPassphraseIsNotNagged()
    {
        QVERIFY(show());
        QVERIFY(window->openPage({u"dark-desk"_s}));
        const auto *message = window->findChild<QWidget *>(u"darkDeskMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QTest::keyClick(window.get(), Qt::Key_F5);
        QTRY_VERIFY(!window->isBusy());
        QCOMPARE(banner(), QString());
        QVERIFY(!QFile::exists(pack()));
    }

    void aPackIsMadeByItselfSoonAfterTheStart()
    {
        darkdesk::DarkDesk dark(desk->database(), desk->authoriser(), desk->vault().root());
        QVERIFY(waitFor(dark.setPassphrase(u"correct horse battery"_s)));
        QVERIFY(show());
        QVERIFY(!QFile::exists(pack()));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pack()), kSoon);
        QVERIFY(window->openPage({u"dark-desk"_s}));
        QTRY_VERIFY(window->findChild<QLabel *>(u"darkDeskState"_s)
                        ->text()
                        .startsWith(u"The pack holds the data of"_s));
    }

    void aFolderThatIsGoneIsSaidAboveEveryPageUntilItIsBack()
    {
        ui::DeskSettings now = settings.settings();
        now.darkDesk.folder = folder.filePath(u"stick"_s);
        QVERIFY(settings.change(now));
        QVERIFY(window->openPage({u"dark-desk"_s}));
        QTest::keyClick(window.get(), Qt::Key_F5);
        QTRY_VERIFY(banner().contains(u"The folder of the pack is not there."_s));
        QVERIFY(QDir().mkpath(now.darkDesk.folder));
        QTest::keyClick(window.get(), Qt::Key_F5);
        QTRY_COMPARE(banner(), QString());
        QVERIFY(QFile::exists(now.darkDesk.folder + u"/dark-desk.pdf"_s));
    }
};

QTEST_MAIN(PackKeepingTest)
#include "tst_pack_keeping.moc"
