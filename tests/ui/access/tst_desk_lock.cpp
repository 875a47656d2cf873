#include "tests/support/accessibility_walk.h"
#include "tests/support/desk_vault.h"
#include "tests/ui/access/fake_entrance.h"
#include "ui/access/lock/desk_lock.h"
#include "ui/access/lock/lock_overlay.h"
#include "ui/access/login_panel.h"
#include "ui/access/member_tiles.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/settings/language.h"
#include "ui/shell/main_window.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace lobby;
using namespace lobby::ui;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr QRgb kCanary = 0xffff00ff; // in no theme

/// A page that shows a canary and holds a form with one field.
class FormPage : public Page
{
public:
    explicit FormPage(QWidget *parent)
        : Page(parent)
        , field(new QLineEdit(this))
    {
        field->setAccessibleName(u"Field"_s);
        field->move(100, 100);
    }
    [[nodiscard]] QString title() const override { return u"Form"_s; }
    [[nodiscard]] QJsonObject draft() const override
    {
        return field->text().isEmpty() ? QJsonObject() : QJsonObject {{u"text"_s, field->text()}};
    }
    void restoreDraft(const QJsonObject &draft) override
    {
        field->setText(draft.value(u"text"_s).toString());
    }
    void focusFirst() override { field->setFocus(); }

    QLineEdit *field;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), QColor(kCanary)); }
};

bool showsCanary(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == kCanary)
                return true;
        }
    }
    return false;
}

} // namespace

class DeskLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_language.apply(u"en"_s);
        m_theme.apply(ThemeChoice::Light, Density::Standard, 100, u"en"_s);
        m_vault = std::make_unique<DeskVault>();
        m_drafts = std::make_unique<access::Drafts>(m_vault->vault->database(),
            m_vault->vault->root().subkey(access::RootKey::Purpose::Drafts));
    }
    void init()
    {
        m_fake = std::make_unique<FakeEntrance>();
        QFile::remove(m_vault->folder.filePath(u"desk.json"_s));
        m_settings = std::make_unique<DeskSettingsFile>(m_vault->folder.filePath(u"desk.json"_s));
        const auto form = [](QWidget *parent) -> Page * { return new FormPage(parent); };
        const auto title = [] { return u"Form"_s; };
        m_window = std::make_unique<MainWindow>(*m_settings,
            QList<PageEntry> {
                {u"today"_s, title, u"house"_s, form}, {u"guest"_s, title, u"people"_s, form}});
        m_window->openPage({u"today"_s});
        logIn(FakeEntrance::kLi);
        m_lock = std::make_unique<DeskLock>(DeskLock::Desk {
            *m_window, *m_settings, authoriser(), *m_drafts, m_fake->clock, m_fake->entrance()});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_lock.reset();
        m_window.reset();
    }
    void cleanupTestCase()
    {
        m_drafts.reset();
        m_vault.reset();
    }

    void aLockedDeskShowsNothingOfIt()
    {
        QVERIFY(showsCanary(*m_window)); // the test can see it at all
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_lock->isLocked());
        QVERIFY(!authoriser().session());
        QVERIFY(!showsCanary(*m_window));
        QVERIFY(!m_window->windowTitle().contains(u"Form"_s));
        QCOMPARE(accessibilityProblems(*m_window), QStringList());
        // Going elsewhere does not help.
        m_window->openPage({u"guest"_s});
        QVERIFY(!showsCanary(*m_window));
    }

    void menusAndDialogsDoNotStayBesideTheLock()
    {
        QDialog dialog(m_window.get());
        dialog.open();
        QWidget other; // another window of the program
        other.show();
        QMenu menu;
        menu.addAction(u"x"_s);
        menu.popup({});
        QTRY_VERIFY(menu.isVisible());
        m_lock->lock();
        QVERIFY(!menu.isVisible() && !dialog.isVisible() && !other.isVisible());
        QVERIFY(m_window->isVisible());
    }

    void whatComesUpWhileItIsLockedIsNotSeen()
    {
        m_lock->lock();
        QDialog dialog(m_window.get());
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.open();
        QVERIFY(!dialog.windowHandle() || !dialog.windowHandle()->isVisible());
        QWidget other;
        other.show();
        QVERIFY(!other.windowHandle() || !other.windowHandle()->isVisible());
        QTRY_VERIFY(!dialog.isVisible() && !other.isVisible());
        QCOMPARE(rejected.size(), 1);

        // The lock's own menus work, and so does everything once it is open again.
        auto *menu = new QMenu(password());
        menu->addAction(u"x"_s);
        menu->popup({});
        QVERIFY(menu->windowHandle()->isVisible());
        menu->close();
        unlockAs(FakeEntrance::kLi);
        QTRY_VERIFY(!m_lock->isLocked());
        other.show();
        QTRY_VERIFY(other.windowHandle()->isVisible());
    }

    void itLocksByItself()
    {
        m_fake->clock.advance(3 * 60'000 - 20'000);
        m_lock->idle().check();
        auto *banner = m_window->findChild<QLabel *>(u"banner.auto_lock"_s);
        QVERIFY(banner);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u"20"_s));
        m_fake->clock.advance(20'000);
        m_lock->idle().check();
        QVERIFY(m_lock->isLocked());
    }

    void theMinutesOfTheSettingsCount()
    {
        DeskSettings settings;
        settings.autoLockMinutes = 1;
        QVERIFY(m_settings->change(settings));
        m_fake->clock.advance(60'000);
        m_lock->idle().check();
        QVERIFY(m_lock->isLocked());
    }

    void theSameMemberFindsHisFormAsItWas()
    {
        form(u"today"_s)->field->setText(u"half"_s);
        m_lock->lock();
        QSignalSpy unlocked(m_lock.get(), &DeskLock::unlocked);
        QTRY_VERIFY(password()->hasFocus());
        unlockAs(FakeEntrance::kLi);
        QTRY_COMPARE(unlocked.size(), 1);
        QVERIFY(!unlocked.at(0).at(1).toBool());
        QVERIFY(!m_lock->isLocked());
        QVERIFY(m_lock->idle().isRunning());
        QCOMPARE(form(u"today"_s)->field->text(), u"half"_s);
    }

    void aWrongPasswordLeavesItLocked()
    {
        m_lock->lock();
        QTest::keyClicks(password(), u"wrong"_s);
        QTest::keyClick(password(), Qt::Key_Return);
        m_fake->answer(Error {Error::Code::WrongPassword});
        QTRY_VERIFY(!password()->accessibleDescription().isEmpty());
        QVERIFY(m_lock->isLocked());
        QVERIFY(!authoriser().session());
    }

    void aHalfFilledFormWaitsForItsAuthorAlone()
    {
        m_window->openPage({u"guest"_s, u"0190"_s});
        form(u"guest"_s)->field->setText(u"欧阳 half"_s);

        // Wang takes over: nothing of it is left on any page, and on the way back neither.
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_lock->isLocked());
        QTRY_VERIFY(tiles()->hasFocus());
        unlockAs(FakeEntrance::kWang);
        QTRY_VERIFY(!m_lock->isLocked());
        QVERIFY(form(u"guest"_s)->field->text().isEmpty());
        QCOMPARE(m_window->pages().location().page, u"today"_s);
        QVERIFY(!m_window->pages().canGoBack());

        // On the tiles everybody sees how many, nobody what.
        QTRY_COMPARE(storedDrafts(), 1);
        m_lock->lock();
        QTRY_COMPARE(note(FakeEntrance::kLi), u"1 draft"_s);
        QCOMPARE(note(FakeEntrance::kWang), QString());

        // Li is back: her form is in front of her, and put away nowhere any more.
        unlockAs(FakeEntrance::kLi);
        QTRY_COMPARE(form(u"guest"_s)->field->text(), u"欧阳 half"_s);
        QCOMPARE(m_window->pages().location(), (Location {u"guest"_s, u"0190"_s}));
        QTRY_COMPARE(storedDrafts(), 0);
    }

    void closingTheWindowKeepsWhatIsHalfFilledIn()
    {
        m_window->openPage({u"guest"_s, u"0190"_s});
        form(u"guest"_s)->field->setText(u"欧阳 half"_s);
        m_window->close();
        QTRY_COMPARE(storedDrafts(), 1);
        QVERIFY(form(u"guest"_s)->field->text().isEmpty());
    }

    void theRealEntranceChangesTheSession()
    {
        m_lock->lock();
        const Entrance entrance = entranceOf(*m_vault->vault, m_vault->clock);
        QCOMPARE(entrance.members()->size(), 1U);
        QCOMPARE(awaited(entrance.unlock(m_vault->owner, passwordOf(u"wrong one"))).error().code,
            Error::Code::WrongPassword);
        QCOMPARE(entrance.tries(m_vault->owner).failures, 1);
        QVERIFY(!authoriser().session());
        QVERIFY(awaited(entrance.unlock(m_vault->owner, passwordOf(kOwnersPassword))));
        QCOMPARE(authoriser().session()->staffId, m_vault->owner);
    }

private:
    [[nodiscard]] access::Authoriser &authoriser() const { return m_vault->vault->authoriser(); }
    void logIn(const Uuid &member)
    {
        authoriser().logIn({member, u"member"_s, {access::Role::Clerk}, {}});
    }
    void unlockAs(const Uuid &member)
    {
        tiles()->choose(member);
        password()->setText(u"right"_s);
        QTest::keyClick(password(), Qt::Key_Return);
        QCOMPARE(m_fake->asked.constLast(), member);
        logIn(member);
        m_fake->answer(Done());
    }
    [[nodiscard]] FormPage *form(const QString &page) const
    {
        return static_cast<FormPage *>(m_window->pages().made(page));
    }
    [[nodiscard]] LockOverlay *overlay() const
    {
        const auto overlays = m_window->findChildren<LockOverlay *>();
        return overlays.isEmpty() ? nullptr : overlays.constLast();
    }
    [[nodiscard]] QLineEdit *password() const
    {
        return overlay()->findChild<QLineEdit *>(u"loginPassword"_s);
    }
    [[nodiscard]] MemberTiles *tiles() const { return &overlay()->panel().tiles(); }
    [[nodiscard]] QString note(const Uuid &member) const
    {
        tiles()->choose(member);
        return tiles()->currentIndex().data(Qt::AccessibleDescriptionRole).toString();
    }
    [[nodiscard]] qsizetype storedDrafts() const
    {
        auto authors = m_drafts->authors();
        authors.waitForFinished();
        return authors.result() ? authors.result()->size() : -1;
    }

    Theme m_theme;
    Language m_language;
    std::unique_ptr<DeskVault> m_vault;
    std::unique_ptr<FakeEntrance> m_fake;
    std::unique_ptr<access::Drafts> m_drafts;
    std::unique_ptr<DeskSettingsFile> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DeskLock> m_lock;
};

QTEST_MAIN(DeskLockTest)
#include "tst_desk_lock.moc"
