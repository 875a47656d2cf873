#include "tests/support/follow_up_desk.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/landing_page.h"
#include "tests/ui/access/fake_entrance.h"
#include "ui/followups/exporting/export_page.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/kit/settings/language.h"
#include "ui/shell/main_window.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace lobby;
using namespace lobby::followups;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// The page in its window, after the agenda.
struct Desk : FollowUpDesk
{
    using FollowUpDesk::FollowUpDesk;
    ~Desk()
    {
        window.reset();
        exporting.stop();
        database.reset();
    }
    void openWindow(const Uuid &chosen = {})
    {
        const ExportServices services {
            exporting, opening, clock, [this](const Uuid &object) {
                return Vouching {entrance.entrance(),
                    std::make_shared<std::optional<access::Vouched>>(wordFor(object))};
            }};
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {LandingPage::entry(u"follow-ups"_s), ExportPage::entry(services)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({u"follow-ups"_s});
        window->openPage({u"follow-up-export"_s, chosen.isNull() ? QString() : chosen.toString()});
        page = qobject_cast<ExportPage *>(window->pages().page());
        page->focusFirst();
    }
    [[nodiscard]] access::Vouched wordFor(const Uuid &object) const
    {
        return authoriser.vouchedBy(
            {Uuid::named("test", "zhao"), u"赵敏"_s, {access::Role::PrivacyOfficer}, branch},
            access::Permission::ExportPlain, object);
    }
    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }
    /// What the dialog would answer, after Ctrl+Enter.
    void save() const
    {
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        auto *dialog = page->findChild<QFileDialog *>(u"exportWhere"_s);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(path());
        dialog->close();
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"out.ics"_s); }
    [[nodiscard]] QByteArray file() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll().replace("\r\n ", "") : QByteArray();
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    FollowUpExport exporting {*database, authoriser};
    opening::OpeningTimes opening {*database, authoriser};
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    FakeEntrance entrance;
    std::unique_ptr<MainWindow> window;
    ExportPage *page = nullptr;
};

} // namespace

class ExportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }

    void whatIsChosenIsWrittenMaskedInTheZoneOfTheHouse()
    {
        Desk desk;
        desk.remind(u"other"_s, u"2025-05-14 12:00"_s);
        const Uuid call = desk.remind(u"Call"_s, u"2025-05-14 14:00"_s, desk.guest(u"陳志強"_s));
        desk.openWindow(call);
        desk.save();
        QTRY_VERIFY(!desk.file().isEmpty());
        const QByteArray file = desk.file();
        QVERIFY2(file.contains("SUMMARY:Call · 陳**\r\n"), file.constData());
        QVERIFY(!file.contains("other"));
        QVERIFY(file.contains("DTSTART;TZID=Asia/Shanghai:20250514T220000")); // 14:00 UTC
        QTRY_COMPARE(desk.window->pages().location().page, u"follow-ups"_s);
    }

    void aPeriodThatHoldsNothingIsSaid()
    {
        Desk desk;
        desk.remind(u"Call"_s, u"2025-07-14 14:00"_s);
        desk.openWindow();
        desk.save();
        QTRY_VERIFY(desk.shows(u"Nothing is due in this time"_s));
        QVERIFY(desk.file().isEmpty());
    }

    void aSupervisorSaysWhatItIsFor()
    {
        Desk desk({access::Role::Supervisor});
        desk.remind(u"Call"_s, u"2025-05-14 14:00"_s);
        desk.openWindow();
        QTest::keyClick(desk.page, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.shows(u"Say what the file is for"_s));
        auto *reason = desk.part<QLineEdit>(u"exportReason"_s);
        QVERIFY(reason->hasFocus());
        QTest::keyClicks(reason, u"holiday cover"_s);
        desk.save();
        QTRY_VERIFY(desk.file().contains("SUMMARY:Call"));
    }

    void aClerkIsToldWhyNot()
    {
        Desk desk({access::Role::Clerk});
        desk.openWindow();
        QVERIFY(!desk.part<QPushButton>(u"exportSave"_s)->isEnabled());
        QVERIFY(desk.shows(u"Your role may not write lists into files."_s));
    }

    void namesInFullWaitForAnothersWord()
    {
        Desk desk;
        desk.remind(u"Call"_s, u"2025-05-14 14:00"_s, desk.guest(u"陳志強"_s));
        desk.openWindow();
        desk.part<QComboBox>(u"exportNames"_s)->setCurrentIndex(1);
        QTest::keyClicks(desk.part<QLineEdit>(u"exportReason"_s), u"inspection"_s);
        desk.save();
        QVERIFY(desk.shows(u"Another member agrees"_s));
        QVERIFY(desk.file().isEmpty());
        QTest::keyClick(desk.page, Qt::Key_Escape); // taken back
        QVERIFY(!desk.shows(u"Another member agrees"_s));
        QVERIFY(desk.file().isEmpty());
    }

    void everythingIsReachedByKeys()
    {
        Desk desk;
        desk.openWindow();
        desk.part<QComboBox>(u"exportWhat"_s)->setCurrentIndex(4);
        QVERIFY(desk.part<QDateEdit>(u"exportFrom"_s)->isEnabled());
        QWidget *first = desk.window->focusWidget();
        QVERIFY(first);
        for (const char *name : {"exportWhose", "exportFrom", "exportUntil", "exportNames",
                 "exportForm", "exportCancel", "exportSave"}) {
            QTest::keyClick(desk.window->focusWidget(), Qt::Key_Tab);
            QCOMPARE(desk.window->focusWidget()->objectName(), QLatin1StringView(name));
        }
    }

private:
    Language m_language;
};

QTEST_MAIN(ExportPageTest)
#include "tst_export_page.moc"
