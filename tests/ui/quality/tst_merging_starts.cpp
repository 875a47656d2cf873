#include "models/quality/merging/merges.h"
#include "models/quality/queue/duplicate_queue.h"
#include "tests/support/landing_page.h"
#include "tests/ui/guests/guest_desk.h"
#include "ui/guests/matches/identity_bar.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/quality/queue/maybe_same.h"
#include "ui/shell/page/actions.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// The pages of guests, where 陳志強 is there a second time.
struct Window : tests::GuestDesk
{
    explicit Window(const QList<access::Role> &roles = {access::Role::Manager})
        : GuestDesk(0, {access::Role::Manager})
    {
        authoriser.logIn({staffId, u"李晓"_s, roles, branchId});
        GuestProfile again = chenZhiqiang();
        again.guest.fullNameNative = u"陈志强"_s;
        again.guest.vipCode.clear();
        twin = wait(guests.create({again})).value().constFirst();
        ids.append(twin);
        merging.resize(1366, 768);
        merging.show();
        ready = QTest::qWaitForWindowActive(&merging);
    }
    ~Window()
    {
        merging.hide(); // views ask once more
        window.hide();
        database.reset();
    }
    [[nodiscard]] QList<PageEntry> pages()
    {
        services.mergingsOf = [this](const Uuid &guest) { return merges.ofGuest(guest); };
        services.maybeSameAs = [this](const Uuid &guest) {
            return maybeSameAs({queue, decisions, matching, guests}, guest);
        };
        QList<PageEntry> all = guestPages(services);
        all += {LandingPage::entry(u"duplicates"_s), LandingPage::entry(u"guest-part"_s)};
        return all;
    }
    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return merging.pages().page()->findChild<T *>(name);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = merging.focusWidget();
        QTest::keyClick(focus ? focus : &merging, Qt::Key(key), modifiers);
    }

    Uuid twin;
    GuestDuplicates duplicates {*database, authoriser};
    MatchDecisions decisions {*database, authoriser};
    Merges merges {*database, authoriser};
    DuplicateQueue queue {*database, duplicates, decisions};
    MainWindow merging {settings, pages()};
};

} // namespace

class MergingStartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoOfTheListAreCompared()
    {
        Window desk;
        QVERIFY(desk.ready);
        desk.merging.openPage({u"guests"_s});
        auto *table = desk.part<DeskTable>(u"guests"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTRY_VERIFY(!desk.merging.pages().page()->currentGuest().isEmpty()); // read
        table->setFocus();
        desk.press(Qt::Key_M);
        desk.press(Qt::Key_M); // the same once more
        QCOMPARE(desk.merging.pages().location().page, u"guests"_s);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_M);
        QTRY_COMPARE(desk.merging.pages().location().page, u"duplicates"_s);
        QCOMPARE(desk.merging.pages().location().argument,
            desk.chen.toString() + u' ' + desk.twin.toString());
    }
    void whoMayNotMergeIsToldSo()
    {
        Window desk({access::Role::Receptionist});
        desk.merging.openPage({u"guests"_s});
        QVERIFY(!desk.merging.actions().find(u"guests.merge"_s)->reason.isEmpty());
    }
    void whoMayBeTheSameIsNamedOnTheProfile()
    {
        Window desk;
        desk.merging.openPage({u"guest"_s, desk.chen.toString()});
        auto *bar = desk.part<IdentityBar>(u"identityBar"_s);
        QVERIFY(!bar->isVisible());
        desk.queue.search();
        QTRY_COMPARE(desk.queue.pairs().size(), 1U);
        desk.merging.openPage({u"guests"_s});
        desk.merging.openPage({u"guest"_s, desk.chen.toString()});
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->findChild<QLabel *>(u"maybeSame"_s)->text().contains(u"陈志强"_s));
        QVERIFY(!bar->findChild<QPushButton *>(u"mergedPart"_s)->isVisible());
        bar->findChild<QPushButton *>(u"maybeSameLook"_s)->setFocus();
        desk.press(Qt::Key_Space);
        QTRY_COMPARE(desk.merging.pages().location().page, u"duplicates"_s);
        QCOMPARE(desk.merging.pages().location().argument,
            desk.chen.toString() + u' ' + desk.twin.toString());
    }
    void whatIsToBeMendedOpensItsForm()
    {
        Window desk;
        const GuestProfile chen = desk.wait(desk.guests.load(desk.chen)).value();
        desk.merging.openPage({u"guest"_s,
            desk.chen.toString() + u" telephone "_s + chen.telephones.at(1).id.toString()});
        QTRY_VERIFY(desk.merging.pages().page()->findChild<QWidget *>(u"form.contacts"_s));
        QTRY_COMPARE(qobject_cast<QLineEdit *>(desk.merging.focusWidget())
                ? qobject_cast<QLineEdit *>(desk.merging.focusWidget())->text()
                : QString(),
            GuestWords::phone(chen.telephones.at(1)));
        desk.press(Qt::Key_Escape);
        desk.merging.openPage({u"guest"_s, desk.chen.toString() + u" birth_date"_s});
        QTRY_VERIFY(desk.merging.pages().page()->findChild<QWidget *>(u"form.identity"_s));
    }
    void whoWasMergedSaysSo()
    {
        Window desk;
        desk.clock.advance(1000);
        QVERIFY(desk.wait(desk.merges.merge({desk.chen, desk.twin})));
        desk.merging.openPage({u"guest"_s, desk.twin.toString()});
        auto *bar = desk.part<IdentityBar>(u"identityBar"_s);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->findChild<QLabel *>(u"mergedFrom"_s)->text().startsWith(u"Merged from 2"_s));
        QVERIFY(desk.merging.actions().find(u"guest.part"_s)->reason.isEmpty());
        bar->findChild<QPushButton *>(u"mergedPart"_s)->setFocus();
        desk.press(Qt::Key_Space);
        QTRY_COMPARE(desk.merging.pages().location().page, u"guest-part"_s);
    }
    void whoWasNotMergedCannotBeParted()
    {
        Window desk;
        desk.merging.openPage({u"guest"_s, desk.chen.toString()});
        QTRY_VERIFY(!desk.merging.actions().find(u"guest.part"_s)->reason.isEmpty());
    }
};

QTEST_MAIN(MergingStartsTest)
#include "tst_merging_starts.moc"
