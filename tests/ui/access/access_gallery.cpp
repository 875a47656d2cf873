#include "tests/support/desk_vault.h"
#include "tests/ui/access/fake_entrance.h"
#include "ui/access/first_run/first_run_wizard.h"
#include "ui/access/lock/lock_overlay.h"
#include "ui/access/login_page.h"
#include "ui/access/login_panel.h"
#include "ui/access/member_tiles.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/screenshot.h"
#include "ui/kit/settings/language.h"
#include "ui/settings/settings_page.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace lobby;
using namespace lobby::ui;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

/// One theme and language; false when a picture could not be written.
class Gallery
{
public:
    Gallery(const QDir &folder, QString suffix)
        : m_folder(folder)
        , m_suffix(std::move(suffix))
    {
    }

    void entrance(FakeEntrance &fake)
    {
        fake.tries.clear();
        LoginPage page(fake.entrance(), fake.clock);
        shoot(u"login"_s, page);
        fake.tries[FakeEntrance::kLi] = {5, 4'000, false};
        LoginPage waiting(fake.entrance(), fake.clock);
        shoot(u"login-wait"_s, waiting);
        page.showFailure({Error::Code::VaultOlder});
        shoot(u"login-failure"_s, page);
        page.showFailure({Error::Code::KeysDamaged, {}, u"device_secret"_s});
        page.findChild<QPushButton *>(u"failureUseSheet"_s)->click();
        shoot(u"login-recovery"_s, page);
        fake.tries.clear();
        LockOverlay lock(
            fake.entrance(), fake.clock, LockOverlay::Purpose::Return, FakeEntrance::kLi);
        lock.setDrafts(FakeEntrance::kLi, 1);
        shoot(u"lock"_s, lock);
    }

    void firstRun(const QString &language)
    {
        FirstRunWizard wizard({{},
                                  [](const FirstRun &) {
                                      return QtFuture::makeReadyFuture(Result<SharedRecoveryKey>(
                                          std::make_shared<const access::RecoveryKey>(
                                              access::RecoveryKey::random())));
                                  },
                                  [](const SharedRecoveryKey &) {
                                      return QtFuture::makeReadyFuture(Result<Done>(Done()));
                                  }},
            language);
        shoot(u"first-language"_s, wizard);
        wizard.next();
        shoot(u"first-place"_s, wizard);
        wizard.next();
        wizard.next();
        shoot(u"first-owner"_s, wizard);
        wizard.findChild<QLineEdit *>(u"ownerName"_s)->setText(u"李晓"_s);
        for (const QString &field : {u"ownerPassword"_s, u"ownerPasswordAgain"_s})
            wizard.findChild<QLineEdit *>(field)->setText(u"correct horse"_s);
        wizard.next();
        good = QTest::qWaitFor([&] { return wizard.step() == 3; }) && good;
        shoot(u"first-recovery"_s, wizard);
        wizard.next();
        shoot(u"first-prove"_s, wizard);
    }

    void settings(const SettingsPage::Services &services)
    {
        SettingsPage page(services);
        for (const QString &section : {u"desk"_s, u"property"_s, u"opening"_s, u"users"_s,
                 u"recovery"_s, u"authority"_s, u"about"_s}) {
            page.open(section);
            (void)awaited(services.opening->load());
            (void)awaited(services.staff.list()); // what the page asked for came before it
            QCoreApplication::sendPostedEvents();
            shoot(u"settings-"_s + section, page, {1180, 660});
        }
    }

    bool good = true;

private:
    void shoot(const QString &what, QWidget &widget, QSize size = {1366, 768})
    {
        widget.resize(size);
        widget.show();
        good = QTest::qWaitForWindowActive(&widget) && good;
        QCoreApplication::sendPostedEvents(); // a picture is taken of a settled window
        const QString path = m_folder.filePath(u"%1-%2.png"_s.arg(what, m_suffix));
        const auto written = writeScreenshot(widget, path, size);
        good = good && written;
    }

    QDir m_folder;
    QString m_suffix;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Lobby"_s);
    QGuiApplication::setApplicationVersion(u"0.2.0"_s);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"."_s);
    DeskVault desk;
    access::PropertySettings property(desk.vault->database(), desk.vault->authoriser());
    const access::Branches branches(desk.vault->database(), desk.vault->authoriser());
    access::StaffDirectory staff(*desk.vault, desk.clock, kQuickStretch);
    const access::LocalDocumentNumbers numbers(desk.vault->root());
    checkin::AuthorityReports reports(desk.vault->database(), desk.vault->authoriser(), numbers);
    opening::OpeningTimes opening(desk.vault->database(), desk.vault->authoriser());
    (void)awaited(
        opening.add({{}, {QDate(2025, 10, 2), calendar::DayChange::Kind::Closed}, u"盘点"_s}));
    (void)awaited(opening.add({{},
        {QDate(2025, 12, 24), calendar::DayChange::Kind::ClosedPart,
            *calendar::readHours(u"15:00-18:00")},
        {}}));
    (void)awaited(
        staff.add(u"王芳"_s, {access::Role::Receptionist}, passwordOf(u"battery staple")));
    Theme theme;
    Language language;
    FakeEntrance fake;
    bool good = true;
    for (const QString &tag : {u"zh_CN"_s, u"en"_s}) {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            language.apply(tag);
            theme.apply(choice, Density::Standard, 100, tag);
            Gallery gallery(folder, themeName(choice) + u'-' + tag);
            gallery.entrance(fake);
            gallery.firstRun(tag);
            DeskSettingsFile settings(desk.folder.filePath(u"desk.json"_s));
            gallery.settings({settings, branches, property, staff, reports,
                desk.vault->authoriser(), desk.clock, nullptr, nullptr, &opening});
            good = good && gallery.good;
        }
    }
    return good ? 0 : 1;
}
