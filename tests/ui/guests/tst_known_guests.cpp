#include "tests/support/guest_desk.h"
#include "tests/support/landing_page.h"
#include "ui/guests/guest_pages.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk : GuestDesk
{
    Desk()
    {
        window.resize(1366, 768);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not come up");
        window.openPage({u"guest-new"_s});
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }
    [[nodiscard]] QListWidget *known() const { return part<QListWidget>(u"knownGuestsList"_s); }
    Uuid wang()
    {
        GuestProfile profile;
        profile.guest.fullNameNative = u"王伟"_s;
        profile.guest.birthDate = *BirthDate::parse(u"1981-05-14");
        profile.telephones = {telephoneOf(u"13800138000", u"CN")};
        return add(profile);
    }

    GuestMatching matching {*database, authoriser, numbers};
    GuestServices services {guests, *database, authoriser, matching,
        [](const Uuid &) {
            return QtFuture::makeReadyFuture(Result<QList<stays::Stay>>(QList<stays::Stay>()));
        },
        {}};
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    MainWindow window {settings, {guestPages(services).last(), LandingPage::entry(u"guest"_s)}};
};

} // namespace

class KnownGuestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverIsKnownIsSaidWhileHeIsTyped()
    {
        Desk desk;
        const Uuid wang = desk.wang();
        auto *name = desk.part<QLineEdit>(u"full_name_native"_s);
        QVERIFY(name);
        name->insert(u"王"_s);
        QVERIFY(!desk.part(u"knownGuests"_s)->isVisible()); // half a name is nobody's
        name->insert(u"伟"_s);
        QTRY_VERIFY(desk.part(u"knownGuests"_s)->isVisible());
        QCOMPARE(desk.known()->count(), 1);
        QVERIFY(desk.known()->item(0)->text().contains(u"Same name"_s));
        Q_EMIT desk.known()->itemActivated(desk.known()->item(0));
        QCOMPARE(desk.window.pages().location(), (Location {u"guest"_s, wang.toString()}));
    }

    void anotherBirthDateIsSomebodyElse()
    {
        Desk desk;
        desk.wang();
        desk.part<QLineEdit>(u"full_name_native"_s)->insert(u"王伟"_s);
        QTRY_VERIFY(desk.part(u"knownGuests"_s)->isVisible());
        desk.part<QLineEdit>(u"birth_date"_s)->insert(u"1990-01-01"_s);
        QTRY_VERIFY(!desk.part(u"knownGuests"_s)->isVisible());
    }

    void nobodyIsSaidOfSomebodyNew()
    {
        Desk desk;
        desk.wang();
        desk.part<QLineEdit>(u"full_name_native"_s)->insert(u"李雷"_s);
        QTRY_VERIFY(desk.database->isIdle());
        QVERIFY(!desk.part(u"knownGuests"_s)->isVisible());
    }
};

QTEST_MAIN(KnownGuestsTest)
#include "tst_known_guests.moc"
