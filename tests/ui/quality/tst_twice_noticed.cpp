#include "tests/support/landing_page.h"
#include "tests/support/twice_desk.h"
#include "ui/guests/guest_pages.h"
#include "ui/guests/matches/twice_bar.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/kit/settings/language.h"
#include "ui/kit/toast.h"
#include "ui/quality/queue/maybe_same.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page/actions.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// The profile and the page of a new guest, where nobody has ever compared all guests.
struct Window : TwiceDesk
{
    explicit Window(const QList<access::Role> &roles = {access::Role::Manager})
    {
        authoriser.logIn({staffId, u"李晓"_s, roles, branchId});
        window.resize(1366, 768);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not come up");
    }
    ~Window()
    {
        window.hide(); // views ask once more
        database.reset();
    }
    [[nodiscard]] QList<PageEntry> pages()
    {
        services.mergingsOf = [this](const Uuid &guest) { return merges.ofGuest(guest); };
        services.maybeSameAs = [this](const Uuid &guest) {
            return maybeSameAs({queue, decisions, matching, guests}, guest);
        };
        services.mayBeOne
            = [this](const Uuid &one, const Uuid &two) { return mayBeOne(decisions, one, two); };
        QList<PageEntry> all = guestPages(services).sliced(1);
        all.prepend(LandingPage::entry(u"guests"_s));
        return all + QList<PageEntry> {LandingPage::entry(u"duplicates"_s)};
    }
    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return window.pages().page()->findChild<T *>(name);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = window.focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key(key), modifiers);
    }
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        const auto labels = window.toast().findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(label->text());
        return texts.join(u' ');
    }
    [[nodiscard]] bool offersToCompare() const
    {
        const auto buttons = window.toast().findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [](const QPushButton *button) {
            return button->isVisible() && button->text() == "Compare"_L1;
        });
    }
    void compare()
    {
        const auto buttons = window.toast().findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == "Compare"_L1)
                button->click();
        }
    }
    /// 王丽's name and telephone in a second record, whatever it is called at first.
    Uuid addLikeWangLi(const QString &name)
    {
        edit(wangLi, [](GuestProfile &profile) {
            profile.guest.birthDate = {};
            profile.telephones = {telephoneOf(u"13700137000"_s, u"CN")};
        });
        GuestProfile second;
        second.guest.fullNameNative = name;
        second.telephones = {telephoneOf(u"13700137000"_s, u"CN")};
        return add(second);
    }
    void rename(const Uuid &guest, const QString &name)
    {
        window.openPage({u"guest"_s, guest.toString()});
        QTRY_COMPARE(window.pages().page()->currentGuest(), guest.toString());
        window.pages().page()->focusFirst();
        press(Qt::Key_E);
        auto *field = part<QLineEdit>(u"full_name_native"_s);
        QVERIFY(field);
        field->setText(name);
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    void typeNew(const QString &field, const QString &text)
    {
        part<QLineEdit>(field)->insert(text);
    }

    GuestMatching matching {*database, authoriser, numbers};
    GuestServices services {guests, *database, authoriser, matching,
        [](const Uuid &) {
            return QtFuture::makeReadyFuture(Result<QList<stays::Stay>>(QList<stays::Stay>()));
        },
        {}};
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    MainWindow window {settings, pages()};
};

} // namespace

class TwiceNoticedTest : public QObject
{
    Q_OBJECT

    Language m_language;

private Q_SLOTS:
    void init() { m_language.apply(u"en"_s); }

    void anEditThatMakesADoubleSaysSo()
    {
        Window desk;
        const Uuid second = desk.addLikeWangLi(u"王莉莉"_s);
        desk.rename(second, u"王丽"_s);
        QTRY_VERIFY(desk.said().contains(u"Saved. May be the same as 王丽."_s));
        QVERIFY(desk.offersToCompare());
        QTRY_VERIFY(desk.part<QWidget>(u"identityBar"_s)->isVisible());
        desk.compare();
        QCOMPARE(desk.window.pages().location(),
            (Location {u"duplicates"_s, second.toString() + u' ' + desk.wangLi.toString()}));
    }
    void whatWasKnownBeforeIsNotSaidAgain()
    {
        Window desk;
        const Uuid second = desk.addLikeWangLi(u"王丽"_s);
        desk.window.openPage({u"guest"_s, second.toString()});
        QTRY_VERIFY(desk.part<QWidget>(u"identityBar"_s)->isVisible());
        desk.rename(second, u"王麗"_s);
        QTRY_VERIFY(desk.said().contains(u"Saved."_s));
        QVERIFY(!desk.said().contains(u"May be the same"_s));
        QVERIFY(!desk.offersToCompare());
    }
    void whoeverWasToldApartIsNobody()
    {
        Window desk;
        const Uuid second = desk.addLikeWangLi(u"王莉莉"_s);
        QVERIFY(desk.wait(
            desk.decisions.decide({second, desk.wangLi, 0.9, quality::Band::Possible, {}, {}},
                quality::Verdict::Different)));
        desk.rename(second, u"王丽"_s);
        QTRY_VERIFY(desk.said().contains(u"Saved."_s));
        QVERIFY(!desk.said().contains(u"May be the same"_s));
        QVERIFY(!desk.part<QWidget>(u"identityBar"_s)->isVisible());
    }
    void aNewGuestWhoIsThereAlreadySaysSo_data()
    {
        QTest::addColumn<access::Role>("role");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("to whoever may merge") << access::Role::Clerk << true;
        QTest::newRow("not to a receptionist") << access::Role::Receptionist << false;
    }
    void aNewGuestWhoIsThereAlreadySaysSo()
    {
        QFETCH(const access::Role, role);
        QFETCH(const bool, isSaid);
        Window desk({role});
        desk.window.openPage({u"guest-new"_s});
        desk.typeNew(u"full_name_native"_s, u"王丽"_s);
        desk.typeNew(u"birth_date"_s, u"1990-01-02"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.said().contains(u"The guest is saved"_s));
        QCOMPARE(desk.said().contains(u"may be the same as 王丽"_s), isSaid);
        QCOMPARE(desk.offersToCompare(), isSaid);
        QCOMPARE(desk.window.pages().location().page, u"guest"_s);
        const Uuid made = *Uuid::fromString(desk.window.pages().location().argument);
        if (!isSaid)
            return;
        desk.compare();
        QCOMPARE(desk.window.pages().location(),
            (Location {u"duplicates"_s, made.toString() + u' ' + desk.wangLi.toString()}));
    }
    void twoWhoAreTypedAreCompared()
    {
        Window desk;
        desk.edit(desk.other,
            [](GuestProfile &profile) { profile.guest.fullNameNative = u"陈志强"_s; });
        desk.window.openPage({u"guest-new"_s});
        auto *bar = desk.part<TwiceBar>(u"twiceBar"_s);
        QVERIFY(!bar->isVisible());
        QVERIFY(!desk.window.actions().find(u"guest.compare_known"_s)->reason.isEmpty());
        desk.typeNew(u"full_name_native"_s, u"陈志强"_s);
        auto *known = desk.part<QListWidget>(u"knownGuestsList"_s);
        QTRY_COMPARE(known->count(), 2);
        QVERIFY(!bar->isVisible()); // of one name are many
        desk.typeNew(u"birth_date"_s, u"1981-05-14"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(desk.part<QLabel>(u"twiceText"_s)->text().contains(u"may be one guest"_s));
        known->setFocus();
        desk.press(Qt::Key_M);
        QTRY_COMPARE(desk.window.pages().location().page, u"duplicates"_s);
        const QString both = desk.window.pages().location().argument;
        QVERIFY(both.contains(desk.kept.toString()) && both.contains(desk.other.toString()));
        QVERIFY(both.endsWith(u" back"_s));
        desk.clock.advance(1000);
        QVERIFY(desk.wait(desk.merges.merge({desk.kept, desk.other})));
        desk.window.openPage({u"guest-new"_s}); // what was typed is there still
        QTRY_COMPARE(known->count(), 1);
        QVERIFY(!bar->isVisible());
    }
};

QTEST_MAIN(TwiceNoticedTest)
#include "tst_twice_noticed.moc"
