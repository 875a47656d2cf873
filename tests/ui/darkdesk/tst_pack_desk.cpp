#include "tests/support/landing_page.h"
#include "tests/support/pdf_reading.h"
#include "tests/support/stay_fixture.h"
#include "ui/darkdesk/pack/dark_desk_page.h"
#include "ui/darkdesk/pack/dark_desk_section.h"
#include "ui/darkdesk/pack/pack_pdf.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <atomic>

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

const auto kPassphrase = u"correct horse battery"_s;

names::PersonalName named(const QString &native)
{
    names::PersonalName name;
    name.native = native;
    return name;
}

darkdesk::Pack somePack(int rooms)
{
    darkdesk::Pack pack {
        u"Seaview"_s, QDateTime({2025, 5, 14}, {14, 5}).toMSecsSinceEpoch(), {2025, 5, 14}};
    for (int i = 0; i < rooms; ++i) {
        darkdesk::Occupied room {QString::number(1001 + i), named(u"陳志強"_s)};
        room.companions = {named(u"林美玲"_s)};
        room.adults = 2;
        room.departure = {2025, 5, 17};
        pack.inHouse.append(room);
    }
    pack.dangers.append(
        {u"1001"_s, named(u"陳志強"_s), {}, stays::NoticeKind::Allergy, u"<b>peanuts</b>"_s});
    pack.cases.append({u"17"_s, true, {}, {}, {}, {}, pack.asOf + 3'600'000});
    pack.cases.append({u"18"_s, false, u"1001"_s, u"Smith"_s, u"It hums."_s, u"李晓"_s});
    pack.promises.append({u"The coat is sent"_s, named(u"陳志強"_s), u"李晓"_s, pack.asOf});
    return pack;
}

/// Without the passphrase on a command line.
QByteArray opened(const QString &file, const QByteArray &passphrase)
{
    QProcess process;
    process.start(u"qpdf"_s, {u"--password-file=-"_s, u"--decrypt"_s, file, u"-"_s});
    if (!process.waitForStarted())
        qFatal("qpdf cannot be started: it is missing");
    process.write(passphrase);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// A desk that makes its pack into a folder of the test.
struct PackWindow : StayFixture
{
    PackWindow()
    {
        stays::Stay stay = wish();
        const Uuid id = booked(stay);
        if (!wait(stays->checkIn(id)))
            qFatal("the fixture's guest");
    }
    ~PackWindow()
    {
        window.reset();
        section.reset();
        pack.reset();
        database.reset();
    }
    Q_DISABLE_COPY_MOVE(PackWindow)

    void setPassphrase()
    {
        if (!wait(desk.setPassphrase(kPassphrase)))
            qFatal("the fixture's passphrase");
    }
    void openWindow()
    {
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {LandingPage::entry(u"today"_s), LandingPage::entry(u"settings"_s),
                DarkDeskPage::entry(*pack)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({u"today"_s});
        window->openPage({u"dark-desk"_s});
        window->pages().page()->focusFirst();
    }
    [[nodiscard]] QString text(const QString &label) const
    {
        return window->findChild<QLabel *>(label)->text();
    }
    [[nodiscard]] bool shows(const QString &words) const
    {
        const auto labels = window->pages().page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    access::RootKey root {1, access::SecretBytes::random(access::kKeySize)};
    darkdesk::DarkDesk desk {*database, authoriser, root};
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    QList<QByteArray> printed;
    bool hasPrinter = true;
    std::atomic_bool isDiskFull = false;
    std::unique_ptr<PackDesk> pack = std::make_unique<PackDesk>(PackDesk::Services {desk, settings,
        folder.filePath(u"dark-desk"_s),
        [this](const QByteArray &pdf, const QString &) {
            printed.append(pdf);
            return QtFuture::makeReadyFuture(
                hasPrinter ? Result<Done>(Done()) : Result<Done>(Error {Error::Code::Unavailable}));
        },
        [] { return u"zh_CN"_s; },
        [this](const QString &path, QByteArrayView bytes) -> Result<Done> {
            if (isDiskFull)
                return Error {Error::Code::DiskFull};
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) > 0
                ? Result<Done>(Done())
                : Result<Done>(Error {Error::Code::Unavailable});
        }});
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<DarkDeskSection> section;
};

} // namespace

class PackDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetSaysEverythingAndItsMomentOnEachPage()
    {
        const QByteArray pdf = packPdf(somePack(60), u"en"_s);
        const QString text = textOfPdf(pdf);
        for (const QString &words : {u"Seaview"_s, u"1001"_s, u"1060"_s, u"陳志強"_s, u"林美玲"_s,
                 u"<b>peanuts</b>"_s, u"It hums."_s, u"#17"_s, u"Restricted"_s,
                 u"The coat is sent"_s, u"rooms: 60, persons: 120"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
        const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 3);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages.at(i).contains(u"2025-05-14 14:05"_s));
            QVERIFY(pages.at(i).contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        }
        QVERIFY(factsOfPdf(pdf).contains(u"A4"_s));
    }

    void theRollCallBeginsAPageAndHasABoxForEachRoom()
    {
        const QString text = textOfPdf(packPdf(somePack(10), u"en"_s));
        const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
        const auto rollCall = std::ranges::find_if(
            pages, [](const QString &page) { return page.contains(u"Roll-call"_s); });
        QVERIFY(rollCall != pages.end());
        QVERIFY(!rollCall->contains(u"Open promises"_s));
        QCOMPARE(rollCall->count(u'\u2610'), 10);
    }

    void anEmptyHouseSaysSoInsteadOfLeavingADoubt()
    {
        const darkdesk::Pack empty {u"Seaview"_s, 0, {2025, 5, 14}};
        QCOMPARE(textOfPdf(packPdf(empty, u"en"_s)).count(u"None."_s), 6);
    }

    void theFileOpensWithThePassphraseAndHoldsNoPlainName()
    {
        PackWindow desk;
        desk.setPassphrase();
        desk.pack->refresh();
        QTRY_VERIFY(!desk.pack->isWorking());
        QVERIFY(!desk.pack->problem());
        QCOMPARE(desk.pack->lastMs(), desk.clock.nowMs());
        const QString path = desk.pack->file();
        QVERIFY(textOfPdf(opened(path, kPassphrase.toUtf8())).contains(u"陳志強"_s));
        QCOMPARE(opened(path, "correct horse batter"), QByteArray());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(u"陳志強"_s.toUtf8()));
        QVERIFY(!bytes.contains("1207"));
        QCOMPARE(textOfPdf(bytes), QString()); // another reader, without the passphrase
        QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files), {u"dark-desk.pdf"_s});
    }

    void withoutAPassphraseThePageSaysSoAndWritesNothing()
    {
        PackWindow desk;
        desk.openWindow();
        QTRY_VERIFY(desk.shows(u"nobody has set its passphrase"_s)); // before anybody tries
        QTest::keyClick(desk.window.get(), Qt::Key_F5);
        QTRY_VERIFY(!desk.pack->isWorking());
        QVERIFY(desk.shows(u"nobody has set its passphrase"_s));
        QVERIFY(!QFile::exists(desk.pack->file()));
        QCOMPARE(desk.text(u"darkDeskState"_s), u"No pack has been written yet."_s);
    }

    void f5MakesAPackAndTheLineSaysOfWhen()
    {
        PackWindow desk;
        desk.setPassphrase();
        desk.openWindow();
        QTest::keyClick(desk.window.get(), Qt::Key_F5);
        const QString moment = desk.clock.now().toLocalTime().toString(u"HH:mm"_s);
        QTRY_COMPARE(
            desk.text(u"darkDeskState"_s), u"The pack holds the data of %1."_s.arg(moment));
        QVERIFY(QFile::exists(desk.pack->file()));
        QTest::keyClick(desk.window->focusWidget(), Qt::Key_Escape);
        QCOMPARE(desk.window->pages().location().page, u"today"_s);
    }

    void aFullDiskIsToldAndTheNextTryMendsIt()
    {
        PackWindow desk;
        desk.setPassphrase();
        desk.openWindow();
        desk.isDiskFull = true;
        QTest::keyClick(desk.window.get(), Qt::Key_F5);
        QTRY_VERIFY(desk.shows(u"the disk is full"_s));
        QVERIFY(desk.shows(u"The last pack is untouched"_s));
        desk.isDiskFull = false;
        QTest::keyClick(desk.window.get(), Qt::Key_F5);
        QTRY_VERIFY(desk.shows(u"The pack holds the data of"_s));
        QVERIFY(!desk.shows(u"the disk is full"_s));
    }

    void aFolderThatWasPulledOutIsTold()
    {
        PackWindow desk;
        desk.setPassphrase();
        DeskSettings now = desk.settings.settings();
        now.darkDesk.folder = desk.folder.filePath(u"stick"_s);
        QVERIFY(desk.settings.change(now));
        desk.openWindow();
        QTest::keyClick(desk.window.get(), Qt::Key_F5);
        QTRY_VERIFY(desk.shows(u"The folder of the pack is not there."_s));
        QVERIFY(QDir().mkpath(now.darkDesk.folder));
        QTest::keyClick(desk.window.get(), Qt::Key_F5);
        QTRY_VERIFY(QFile::exists(now.darkDesk.folder + u"/dark-desk.pdf"_s));
    }

    void ctrlPPutsThePackOnPaper()
    {
        PackWindow desk; // no passphrase is needed for that
        desk.openWindow();
        QTest::keyClick(desk.window.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_COMPARE(desk.printed.size(), 1);
        QVERIFY(textOfPdf(desk.printed.constFirst()).contains(u"1207"_s));
        desk.hasPrinter = false;
        QTest::keyClick(desk.window.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(desk.shows(u"No printer took the pack."_s));
    }

    void aManagerSetsThePassphraseByKeysAndItIsNotShown()
    {
        PackWindow desk;
        desk.section = std::make_unique<DarkDeskSection>(desk.settings, *desk.pack);
        desk.section->resize(900, 700);
        desk.section->show();
        desk.section->reload();
        auto *first = desk.section->findChild<QLineEdit *>(u"darkDeskPassphrase"_s);
        auto *again = desk.section->findChild<QLineEdit *>(u"darkDeskAgain"_s);
        QCOMPARE(first->echoMode(), QLineEdit::Password);
        QTest::keyClicks(first, u"too short"_s);
        QTest::keyClick(again, Qt::Key_Return);
        QTRY_VERIFY(first->accessibleDescription().contains(u"12"_s));
        first->clear();
        QTest::keyClicks(first, kPassphrase);
        QTest::keyClicks(again, kPassphrase.chopped(1));
        QTest::keyClick(again, Qt::Key_Return);
        QTRY_VERIFY(again->accessibleDescription().contains(u"not the same"_s));
        QCOMPARE(desk.wait(desk.desk.hasPassphrase()).value(), false);
        QTest::keyClicks(again, kPassphrase.last(1));
        QTest::keyClick(again, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(desk.pack->file())); // a pack at once
        QTRY_VERIFY(!desk.pack->isWorking());
        QVERIFY(!opened(desk.pack->file(), kPassphrase.toUtf8()).isEmpty());
        QCOMPARE(first->text() + again->text(), QString());
        QTRY_VERIFY(
            desk.section->findChild<QLabel *>(u"darkDeskIsSet"_s)->text().startsWith(u"A pass"_s));
        QFile file(desk.folder.filePath(u"desk.json"_s));
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("correct horse"));
    }

    void aClerkSeesWhyHeCannotChangeIt()
    {
        PackWindow desk;
        desk.authoriser.logIn(
            {Uuid::named("test", "staff"), u"王芳"_s, {access::Role::Clerk}, desk.branch});
        desk.section = std::make_unique<DarkDeskSection>(desk.settings, *desk.pack);
        desk.section->show();
        desk.section->reload();
        for (const QString &name : {u"darkDeskPassphrase"_s, u"darkDeskAgain"_s, u"darkDeskSet"_s,
                 u"darkDeskFolder"_s, u"darkDeskChoose"_s, u"darkDeskMinutes"_s})
            QVERIFY2(!desk.section->findChild<QWidget *>(name)->isEnabled(), qPrintable(name));
        QVERIFY(desk.section->findChild<QLabel *>(u"darkDeskReason"_s)->isVisible());
    }
};

QTEST_MAIN(PackDeskTest)
#include "tst_pack_desk.moc"
