#include "tests/support/guest_desk.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/landing_page.h"
#include "ui/checkin/boarding/boarding_pass_page.h"
#include "ui/kit/settings/language.h"
#include "ui/kit/toast.h"
#include "ui/shell/main_window.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// Two flights, as a pass of IATA resolution 792 has them.
checkin::BoardingPass pass(
    const QString &surname = u"ERIKSSON"_s, const QString &given = u"ANNA MRS"_s)
{
    checkin::BoardingPass pass;
    pass.surname = surname;
    pass.given = given;
    checkin::FlightLeg leg;
    leg.carrier = u"AC"_s;
    leg.flight = u"834"_s;
    leg.from = u"YUL"_s;
    leg.to = u"FRA"_s;
    leg.date = {2025, 5, 15};
    leg.seat = u"1A"_s;
    leg.recordLocator = u"ABC123"_s;
    pass.legs.append(leg);
    leg.carrier = u"LH"_s;
    leg.flight = u"3664"_s;
    leg.from = u"FRA"_s;
    leg.to = u"GVA"_s;
    pass.legs.append(leg);
    return pass;
}

struct Desk : GuestDesk
{
    explicit Desk(const QList<access::Role> &roles = {access::Role::Receptionist})
        : GuestDesk({access::Role::Manager})
        , m_roles(roles)
    {
    }
    ~Desk()
    {
        window.reset();
        database.reset(); // questions still under way work with the services below
    }

    void openWindow()
    {
        authoriser.logIn({staffId, u"李晓"_s, m_roles, branchId});
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {LandingPage::entry(u"today"_s), LandingPage::entry(u"guest"_s),
                BoardingPassPage::entry({guests, trips, matching, authoriser, branchId})});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({u"boarding-pass"_s});
    }
    [[nodiscard]] BoardingPassPage *page() const
    {
        return qobject_cast<BoardingPassPage *>(window->pages().made(u"boarding-pass"_s));
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    void press(Qt::Key key) const
    {
        QWidget *focus = window->focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key);
    }
    [[nodiscard]] bool isReady() const { return part(u"boardingRecord"_s)->isEnabled(); }
    [[nodiscard]] QStringList offered() const
    {
        QStringList names;
        const auto *list = part<QListWidget>(u"boardingMatches"_s);
        for (int row = 0; row < list->count(); ++row)
            names.append(list->item(row)->text());
        return names;
    }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    Uuid known(const QString &surname = u"Eriksson"_s, const QString &given = u"Anna"_s)
    {
        GuestProfile profile;
        profile.guest.latinSurname = surname;
        profile.guest.latinGivenName = given;
        return add(profile);
    }
    [[nodiscard]] QStringList flightsOf(const Uuid &guest)
    {
        QStringList flights;
        const auto stored = wait(trips.ofGuest(guest));
        for (const stays::Trip &trip : stored.value())
            flights.append(trip.carrier + trip.flightNo + u' ' + trip.seat);
        flights.sort();
        return flights;
    }
    [[nodiscard]] Location at() const { return window->pages().location(); }

    stays::Trips trips {*database, authoriser};
    GuestMatching matching {*database, authoriser, numbers};
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::unique_ptr<MainWindow> window;

private:
    QList<access::Role> m_roles;
};

const QStringList kBoth {u"AC834 1A"_s, u"LH3664 1A"_s};

} // namespace

class BoardingPassPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }

    void aKnownGuestTakesHisFlightsWithOneKey()
    {
        Desk desk;
        const Uuid guest = desk.known();
        desk.openWindow();
        desk.page()->read(pass());
        QTRY_VERIFY(desk.isReady());
        QVERIFY(desk.shows(u"ERIKSSON, ANNA"_s));
        QVERIFY(desk.shows(u"AC 834 · YUL → FRA"_s));
        QVERIFY(desk.shows(u"2025-05-15 · Seat 1A · Booking ABC123"_s));
        QVERIFY(desk.shows(u"LH 3664 · FRA → GVA"_s));
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.at(), (Location {u"guest"_s, guest.toString()}));
        QCOMPARE(desk.flightsOf(guest), kBoth);
    }

    void arrowsChooseAnotherGuest()
    {
        Desk desk;
        desk.known();
        desk.openWindow();
        desk.page()->read(pass());
        QTRY_VERIFY(desk.isReady());
        QVERIFY(!desk.page()->currentGuest().isEmpty());
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.page()->currentGuest(), QString()); // a new one
        desk.press(Qt::Key_Up);
        QVERIFY(!desk.page()->currentGuest().isEmpty());
    }

    void undoTakesThemBack()
    {
        Desk desk;
        const Uuid guest = desk.known();
        desk.openWindow();
        desk.page()->read(pass());
        QTRY_VERIFY(desk.isReady());
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.at().page, u"guest"_s);
        auto *undo = desk.window->toast().findChild<QPushButton *>();
        QTRY_VERIFY(undo->isVisible());
        undo->click();
        QTRY_COMPARE(desk.flightsOf(guest), QStringList());
    }

    void readTwiceTheFlightsAreThereOnce()
    {
        Desk desk;
        const Uuid guest = desk.known();
        desk.openWindow();
        for (int i = 0; i < 2; ++i) {
            desk.window->openPage({u"boarding-pass"_s});
            desk.page()->read(pass());
            QTRY_VERIFY(desk.isReady());
            desk.press(Qt::Key_Return);
            QTRY_COMPARE(desk.at().page, u"guest"_s);
        }
        QCOMPARE(desk.flightsOf(guest), kBoth);
    }

    void somebodyUnknownIsMade()
    {
        Desk desk;
        desk.openWindow();
        desk.page()->read(pass(u"CHEN"_s, u"ZHIQIANGMR"_s));
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(desk.offered(), QStringList {u"New guest"_s});
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.at().page, u"guest"_s);
        const Uuid guest = Uuid::fromString(desk.at().argument).value();
        const Guest made = desk.wait(desk.guests.load(guest)).value().guest;
        QCOMPARE(made.latinSurname, u"CHEN"_s);
        QCOMPARE(made.latinGivenName, u"ZHIQIANG"_s);
        QCOMPARE(desk.flightsOf(guest), kBoth);
    }

    void ofNamesakesTheClerkChooses()
    {
        Desk desk;
        desk.known();
        desk.known();
        desk.openWindow();
        desk.page()->read(pass());
        QTRY_COMPARE(desk.offered().size(), 3);
        QVERIFY(!desk.isReady());
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.at().page, u"boarding-pass"_s);
        desk.press(Qt::Key_Down);
        QVERIFY(desk.isReady());
        const QString chosen = desk.page()->currentGuest();
        desk.press(Qt::Key_Down);
        QVERIFY(desk.page()->currentGuest() != chosen);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.at().page, u"guest"_s);
        const Uuid taker = Uuid::fromString(desk.at().argument).value();
        QCOMPARE(desk.flightsOf(taker), kBoth);
    }

    void ofNamesakesWhoeverWasShownIsChosen()
    {
        Desk desk;
        desk.known();
        const Uuid shown = desk.known();
        desk.openWindow();
        desk.page()->read(pass(), shown);
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(desk.page()->currentGuest(), shown.toString());
    }

    void whoeverWasShownUnderAnotherNameIsOfferedOnly()
    {
        Desk desk;
        const Uuid shown = desk.known(u"Smith"_s, u"John"_s);
        desk.openWindow();
        desk.page()->read(pass(), shown);
        QTRY_COMPARE(
            desk.offered(), (QStringList {u"SMITH, John\nAnother name"_s, u"New guest"_s}));
        QVERIFY(!desk.isReady()); // his wife's pass must not become his at a keystroke
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.at(), (Location {u"guest"_s, shown.toString()}));
        QCOMPARE(desk.flightsOf(shown), kBoth);
    }

    void anotherPassTakesThePlaceOfTheFirst()
    {
        Desk desk;
        const Uuid guest = desk.known();
        desk.openWindow();
        desk.page()->read(pass(u"SMITH"_s, u"JOHN MR"_s));
        desk.page()->read(pass());
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(desk.page()->currentGuest(), guest.toString());
        QVERIFY(!desk.shows(u"SMITH"_s));
    }

    void aRoleThatMayNotIsToldSo()
    {
        Desk desk({access::Role::PrivacyOfficer});
        desk.known();
        desk.openWindow();
        desk.page()->read(pass());
        QTRY_VERIFY(desk.shows(u"Your role does not include this."_s));
        QVERIFY(!desk.isReady());
    }

    void whatCannotBeWrittenIsSaid()
    {
        Desk desk;
        desk.known();
        desk.openWindow();
        checkin::BoardingPass unsound = pass();
        unsound.legs.first().recordLocator.fill(u'A', 201);
        desk.page()->read(unsound);
        QTRY_VERIFY(desk.isReady());
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.part(u"boardingMessage"_s)->isVisible());
        QCOMPARE(desk.at().page, u"boarding-pass"_s);
        QVERIFY(desk.isReady());
    }

    void everythingIsReachedByKeysAndHasAName()
    {
        Desk desk;
        desk.known();
        desk.openWindow();
        desk.page()->read(pass());
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(accessibilityProblems(*desk.window), QStringList());
        QCOMPARE(tabProblems(*desk.window).join(u'\n'), QString());
    }

    void withoutAPassItSaysWhatToDo()
    {
        Desk desk;
        desk.openWindow();
        QVERIFY(desk.shows(u"Scan a boarding pass"_s));
        QVERIFY(!desk.part(u"boardingFlights"_s)->isVisible());
        desk.page()->read(pass());
        QTRY_VERIFY(desk.part(u"boardingFlights"_s)->isVisible());
        QVERIFY(!desk.shows(u"Scan a boarding pass"_s));
    }

private:
    Language m_language;
};

QTEST_MAIN(BoardingPassPageTest)
#include "tst_boarding_pass_page.moc"
