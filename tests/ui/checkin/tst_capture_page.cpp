#include "models/checkin/codes/boarding_pass.h"
#include "models/quality/merging/merges.h"
#include "models/stays/lists/stay_lists.h"
#include "models/stays/stays.h"
#include "tests/support/fake_directory.h"
#include "tests/support/guest_desk.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/landing_page.h"
#include "tests/support/mrz_picture.h"
#include "tests/ui/access/fake_entrance.h"
#include "ui/checkin/capture/capture_page.h"
#include "ui/checkin/check_in_page.h"
#include "ui/guests/elsewhere/elsewhere_action.h"
#include "ui/guests/elsewhere/elsewhere_page.h"
#include "ui/kit/settings/language.h"
#include "ui/quality/queue/maybe_same.h"
#include "ui/shell/main_window.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace lobby;
using namespace lobby::guests;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

/// ICAO 9303-4's specimen.
const QString kPassport
    = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;

struct Desk : GuestDesk
{
    Desk() = default;
    ~Desk()
    {
        window.reset();
        database.reset(); // questions still under way work with the services below
    }

    void openWindow()
    {
        const DeskServices services {lists, stays, guests, authoriser, branchId};
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {LandingPage::entry(u"today"_s), LandingPage::entry(u"guest"_s),
                LandingPage::entry(u"stays"_s), LandingPage::entry(u"checkin"_s),
                CapturePage::entry({services, matching, clock, u"CN"_s,
                    [this](const Uuid &guest) {
                        vouchedFor = guest;
                        return Vouching {entrance.entrance(),
                            std::make_shared<std::optional<access::Vouched>>(authoriser.vouchedBy(
                                {}, access::Permission::StayDespiteBan, guest))};
                    },
                    consents, notices, u"云栖酒店"_s, nullptr, [this] { return hasBranches; },
                    &verifications,
                    [this](const Uuid &one, const Uuid &other) {
                        return mayBeOne(decisions, one, other);
                    }}),
                LandingPage::entry(u"duplicates"_s),
                ElsewherePage::entry(
                    {elsewhere, [] { return QtFuture::makeReadyFuture(Result<bool>(true)); }})});
        auto *ask = new ElsewhereAction(*window, authoriser);
        sync::LinkState link;
        link.link = hasBranches ? sync::LinkState::Link::Online : sync::LinkState::Link::None;
        ask->follow(link);
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({u"capture"_s});
    }
    [[nodiscard]] CapturePage *page() const
    {
        return qobject_cast<CapturePage *>(window->pages().made(u"capture"_s));
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
    [[nodiscard]] bool isReady() const { return part(u"capturePrimary"_s)->isEnabled(); }
    [[nodiscard]] QString said() const
    {
        const auto *what = part(u"captureMessage"_s)->findChild<QLabel *>(u"inlineMessageWhat"_s);
        return what->isVisible() ? what->text() : QString();
    }
    /// Every text of the page, to look for one.
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    Uuid eriksson()
    {
        GuestProfile known;
        known.guest.latinSurname = u"Eriksson"_s;
        known.guest.latinGivenName = u"Anna Maria"_s;
        known.guest.birthDate = *BirthDate::parse(u"1974-08-12");
        known.documents = {{.docType = u"P"_s,
            .number = u"L898902C3"_s,
            .expiryDate = QDate(2009, 3, 2),
            .primary = true}};
        return add(known);
    }
    [[nodiscard]] GuestProfile stored(const Uuid &id) { return wait(guests.load(id)).value(); }
    [[nodiscard]] Location at() const { return window->pages().location(); }

    stays::Stays stays {*database, authoriser};
    stays::StayLists lists {*database, authoriser};
    GuestMatching matching {*database, authoriser, numbers};
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    privacy::Consents consents {*database, authoriser};
    privacy::Notices notices {*database, authoriser};
    quality::Verifications verifications {*database, authoriser};
    quality::MatchDecisions decisions {*database, authoriser};
    quality::Merges merges {*database, authoriser};
    FakeEntrance entrance;
    Uuid vouchedFor;
    FakeDirectory directory;
    GuestsElsewhere elsewhere {*database, authoriser, numbers, directory};
    bool hasBranches = false;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class CapturePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownGuestGoesToHisCheckInWithOneKey()
    {
        Desk desk;
        const Uuid guest = desk.eriksson();
        const Uuid stay = desk.addStay(guest, {StayRank::Expected, u"1207"_s, desk.clock.today()});
        desk.openWindow();
        desk.page()->read(kPassport);
        QTRY_VERIFY(desk.isReady());
        QVERIFY(desk.shows(u"L898902C3"_s));
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.at(), (Location {u"checkin"_s, stay.toString()}));
        const GuestProfile now = desk.stored(guest);
        QCOMPARE(now.documents.size(), 1);
        QCOMPARE(now.documents.constFirst().expiryDate, QDate(2012, 4, 15)); // taken over
        QCOMPARE(now.guest.gender, Gender::Female);
    }

    void aDocumentThatIsShownAgainIsVerifiedAnew()
    {
        Desk desk;
        const Uuid guest = desk.eriksson();
        const Uuid document = desk.stored(guest).documents.constFirst().id;
        desk.openWindow();
        const auto ledger
            = [&] { return desk.wait(desk.verifications.ofGuest(guest)).value().ledger; };
        QCOMPARE(ledger().size(), 0);
        for (int time = 1; time <= 2; ++time) { // at first its expiry is put right
            desk.clock.advance(10'000);
            desk.window->openPage({u"capture"_s});
            desk.page()->read(kPassport);
            QTRY_VERIFY(desk.isReady());
            desk.part<QPushButton>(u"captureSave"_s)->click();
            QTRY_COMPARE(desk.at(), (Location {u"guest"_s, guest.toString()}));
            const QList<quality::Verification> said = ledger();
            QCOMPARE(said.size(), time);
            QCOMPARE(said.constLast().about, document);
            QCOMPARE(said.constLast().outcome, quality::Verification::Outcome::Right);
            QCOMPARE(said.constLast().method, quality::Verification::Method::Document);
            QCOMPARE(said.constLast().atMs, desk.clock.nowMs());
        }
    }

    void whatIsNotTickedStays()
    {
        Desk desk;
        const Uuid guest = desk.eriksson();
        desk.openWindow();
        desk.page()->read(kPassport);
        QTRY_VERIFY(desk.isReady());
        const auto ticks = desk.page()->findChildren<QCheckBox *>();
        QVERIFY(!ticks.isEmpty());
        for (QCheckBox *tick : ticks)
            tick->setChecked(false);
        desk.part<QPushButton>(u"captureSave"_s)->click();
        QTRY_COMPARE(desk.at(), (Location {u"guest"_s, guest.toString()}));
        QCOMPARE(desk.stored(guest).documents.constFirst().expiryDate, QDate(2009, 3, 2));
        // The paper says otherwise, so that nothing was found right.
        QCOMPARE(desk.wait(desk.verifications.ofGuest(guest)).value().ledger.size(), 0);
    }

    void nobodyKnownBecomesANewGuest()
    {
        Desk desk;
        desk.openWindow();
        desk.page()->read(kPassport);
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(desk.part<QListWidget>(u"captureMatches"_s)->count(), 1);
        desk.part<QLineEdit>(u"captureNativeName"_s)->setText(u"埃里克森"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.at().page, u"stays"_s); // a walk-in is booked first
        const Uuid id = *Uuid::fromString(desk.at().argument.mid(4));
        const GuestProfile made = desk.stored(id);
        QCOMPARE(made.guest.fullNameNative, u"埃里克森"_s);
        QCOMPARE(made.guest.latinSurname, u"ERIKSSON"_s);
        QCOMPARE(made.documents.constFirst().numberLast4, u"02C3"_s);
    }

    void nobodyKnownHereMayBeBroughtFromAnotherBranch()
    {
        Desk desk;
        desk.hasBranches = true;
        const Uuid anna = Uuid::named("test", "Anna of another branch");
        const QByteArray number = desk.numbers.index(u"L898902C3");
        desk.directory.knows(sync::documentKey(number), {anna, u"A*** E***"_s, u"1974"_s, {}});
        desk.openWindow();
        auto *ask = desk.part<QPushButton>(u"guest.elsewhere.button"_s);
        QVERIFY(!ask->isVisible());
        desk.page()->read(kPassport);
        QTRY_VERIFY(desk.isReady());
        QVERIFY(ask->isVisible());
        ask->click();
        QCOMPARE(desk.at().page, u"elsewhere"_s);
        desk.press(Qt::Key_Return);
        auto *found = desk.part<QListWidget>(u"elsewhereGuests"_s);
        QTRY_COMPARE(found->count(), 1);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.directory.claimed.size(), 1);
        desk.commit({{sync::OpKind::Create, schema::Guest::kTable, anna,
                         {{schema::Guest::LatinSurname, u"ERIKSSON"_s}}},
            {sync::OpKind::Add, schema::IdentityDocument::kTable, Uuid::named("test", "passport"),
                {{schema::IdentityDocument::GuestId, anna.toBytes()},
                    {schema::IdentityDocument::NumberIndex, number}}}});
        QTRY_COMPARE(desk.at(), Location {u"capture"_s}); // with the document still at hand
        QTRY_COMPARE(desk.page()->currentGuest(), anna.toString());
        QVERIFY(!ask->isVisible());
    }

    void aDeskByItselfOffersNoBranches()
    {
        Desk desk;
        desk.openWindow();
        desk.page()->read(kPassport);
        QTRY_VERIFY(desk.isReady());
        QVERIFY(!desk.part(u"guest.elsewhere.button"_s)->isVisible());
    }

    void ofSeveralNobodyIsChosen()
    {
        Desk desk;
        GuestProfile one;
        one.guest.latinSurname = u"Eriksson"_s;
        one.guest.latinGivenName = u"Anna Maria"_s;
        desk.add(one);
        desk.add(one);
        desk.openWindow();
        desk.page()->read(kPassport);
        auto *matches = desk.part<QListWidget>(u"captureMatches"_s);
        QTRY_COMPARE(matches->count(), 3);
        QTRY_COMPARE(desk.window->focusWidget(), matches);
        QVERIFY(matches->selectedItems().isEmpty());
        QVERIFY(!desk.isReady());
        desk.press(Qt::Key_Down);
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(matches->currentRow(), 0);
    }

    void twoWhoAreVeryLikelyHeAreCompared()
    {
        Desk desk;
        const Uuid guest = desk.eriksson();
        GuestProfile again;
        again.guest.latinSurname = u"ERIKSSON"_s;
        again.guest.latinGivenName = u"ANNA MARIA"_s;
        again.guest.birthDate = *BirthDate::parse(u"1974-08-12");
        const Uuid second = desk.add(again);
        desk.openWindow();
        auto *bar = desk.part(u"twiceBar"_s);
        QVERIFY(!bar->isVisible());
        desk.page()->read(kPassport);
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(desk.isReady()); // whoever has no time for it goes on
        desk.part(u"captureMatches"_s)->setFocus();
        desk.press(Qt::Key_M);
        QCOMPARE(desk.at(),
            (Location {u"duplicates"_s, guest.toString() + u' ' + second.toString() + u" back"_s}));
        desk.clock.advance(1000);
        QVERIFY(desk.wait(desk.merges.merge({guest, second})));
        desk.window->openPage({u"capture"_s});
        QTRY_COMPARE(desk.part<QListWidget>(u"captureMatches"_s)->count(), 2); // and a new one
        QVERIFY(!bar->isVisible());
        QTRY_COMPARE(desk.page()->currentGuest(), guest.toString());
    }
    void twoWhoWereToldApartAreNotCompared()
    {
        Desk desk;
        const Uuid guest = desk.eriksson();
        GuestProfile again;
        again.guest.latinSurname = u"ERIKSSON"_s;
        again.guest.latinGivenName = u"ANNA MARIA"_s;
        again.guest.birthDate = *BirthDate::parse(u"1974-08-12");
        const Uuid second = desk.add(again);
        QVERIFY(desk.wait(desk.decisions.decide(
            {guest, second, 0.9, quality::Band::Possible, {}, {}}, quality::Verdict::Different)));
        desk.openWindow();
        desk.page()->read(kPassport);
        QTRY_COMPARE(desk.part<QListWidget>(u"captureMatches"_s)->count(), 3);
        QTRY_VERIFY(desk.database->isIdle());
        QVERIFY(!desk.part(u"twiceBar"_s)->isVisible());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("scan");
        QTest::addColumn<QString>("said"); // in the message; else it is on the page
        QTest::addColumn<QString>("shown");
        QTest::newRow("expired") << kPassport << u""_s << u"Expired on 2012-04-15."_s;
        QString repaired = kPassport;
        repaired.replace(u"7408122F"_s, u"74O8122F"_s);
        QTest::newRow("repaired") << repaired << u""_s << u"O→0"_s;
        QString wrong = kPassport;
        wrong.replace(u"7408122F1204159"_s, u"7408123F1204157"_s);
        QTest::newRow("check digits wrong") << wrong << u""_s << u"A check digit does not hold."_s;
        QTest::newRow("a name is for the eye") << kPassport << u""_s << u"Compare with"_s;
        QTest::newRow("a line is missing")
            << kPassport.section(u'\n', 0, 0) << u"A line of the document is missing."_s << u""_s;
        QTest::newRow("a resident's number with a wrong end")
            << u"110105194912310021"_s << u"The last character does not fit the number."_s << u""_s;
        QTest::newRow("nothing") << u"   "_s << u"Nothing was read."_s << u""_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(const QString, scan);
        QFETCH(const QString, said);
        QFETCH(const QString, shown);
        Desk desk;
        desk.openWindow();
        desk.page()->read(scan);
        QTRY_COMPARE(desk.said(), said);
        if (!shown.isEmpty())
            QTRY_VERIFY(desk.shows(shown));
    }

    void aMinorNeedsAGuardian()
    {
        Desk desk;
        desk.clock.set(QDateTime(QDate(1990, 5, 14), QTime(9, 0)).toMSecsSinceEpoch());
        desk.openWindow();
        desk.page()->read(kPassport);
        QTRY_VERIFY(desk.shows(u"Under age"_s));
        QTRY_VERIFY(desk.part(u"captureGuardian"_s)->isVisible());
        QTRY_COMPARE(desk.part<QListWidget>(u"captureMatches"_s)->count(), 1);
        QVERIFY(!desk.isReady());
        desk.part<QLineEdit>(u"guardianName"_s)->setText(u"Erika Eriksson"_s);
        desk.part<QLineEdit>(u"guardianTelephone"_s)->setText(u"138 0013 8000"_s);
        QTRY_VERIFY(desk.isReady());
        desk.part<QPushButton>(u"captureSave"_s)->click();
        QTRY_COMPARE(desk.at().page, u"guest"_s);
        const GuestProfile minor = desk.stored(*Uuid::fromString(desk.at().argument));
        QCOMPARE(minor.guardians.size(), 1);
        QCOMPARE(minor.guardians.constFirst().relation, u"mother"_s);
        QCOMPARE(minor.guardians.constFirst().name, u"Erika Eriksson"_s);
        QCOMPARE(minor.guardians.constFirst().telephone, u"+86138****8000"_s); // masked
    }

    void aResidentsNumberFillsItsFields()
    {
        Desk desk;
        desk.openWindow();
        desk.page()->read(u"11010519491231002X"_s);
        auto *name = desk.part<QLineEdit>(u"captureNativeName"_s);
        QTRY_COMPARE(desk.window->focusWidget(), name); // the number does not say it
        QVERIFY(!desk.isReady());
        name->setText(u"王伟"_s);
        QTRY_VERIFY(desk.isReady());
        QVERIFY(desk.shows(u"11010519491231002X"_s));
        QVERIFY(desk.shows(u"1949-12-31"_s));
        QVERIFY(desk.shows(u"朝阳区"_s));
    }

    void aSecondDocumentAsksFirst()
    {
        Desk desk;
        desk.openWindow();
        desk.page()->read(kPassport);
        QTRY_VERIFY(desk.isReady());
        desk.page()->read(u"11010519491231002X"_s);
        QTRY_COMPARE(desk.said(), u"Another document was read."_s);
        QVERIFY(desk.shows(u"L898902C3"_s));
        desk.press(Qt::Key_3);
        QCOMPARE(desk.said(), QString());
        QVERIFY(desk.shows(u"L898902C3"_s));
        desk.clock.advance(3001);
        desk.page()->read(u"11010519491231002X"_s);
        desk.press(Qt::Key_1);
        QTRY_VERIFY(desk.shows(u"11010519491231002X"_s));
    }

    void whatTheGuestAllowsIsRecordedWithHim()
    {
        Desk desk;
        const Uuid guest = desk.eriksson();
        desk.openWindow();
        desk.page()->read(kPassport);
        QTRY_VERIFY(desk.isReady());
        auto *informed = desk.part<QCheckBox>(u"consentInformed"_s);
        QTRY_VERIFY(informed->isEnabled());
        QVERIFY(!informed->isChecked()); // nothing is ticked in advance
        QVERIFY(!desk.part<QCheckBox>(u"consent_loyalty"_s)->isChecked());
        informed->click();
        desk.part<QCheckBox>(u"consent_loyalty"_s)->click();
        desk.part<QPushButton>(u"captureSave"_s)->click();
        QTRY_COMPARE(desk.at().page, u"guest"_s);
        const auto consents = desk.wait(desk.consents.of(guest)).value();
        QCOMPARE(consents.informedVersion, 1);
        QVERIFY(consents.isGranted(privacy::Purpose::Loyalty));
        QVERIFY(!consents.isGranted(privacy::Purpose::ThirdParties));

        desk.window->openPage({u"capture"_s});
        desk.clock.advance(3001);
        desk.page()->read(kPassport);
        QTRY_VERIFY(informed->isChecked()); // he need not be told again
        QTRY_VERIFY(desk.part<QCheckBox>(u"consent_loyalty"_s)->isChecked());
    }

    void aCompanionComesAfterTheGuest()
    {
        Desk desk;
        const Uuid guest = desk.eriksson();
        const Uuid stay = desk.addStay(guest, {StayRank::Expected, u"1207"_s, desk.clock.today()});
        desk.openWindow();
        desk.page()->read(kPassport);
        QTRY_VERIFY(desk.isReady());
        desk.page()->read(u"11010519491231002X"_s);
        desk.press(Qt::Key_2);
        QTRY_VERIFY(desk.shows(u"1 more document"_s));
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.shows(u"11010519491231002X"_s));
        QVERIFY(desk.part<QPushButton>(u"capturePrimary"_s)->text().contains(u"companion"_s));
        desk.part<QLineEdit>(u"captureNativeName"_s)->setText(u"王伟"_s);
        QTRY_VERIFY(desk.isReady());
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.at(), (Location {u"checkin"_s, stay.toString()}));
        const stays::Stay now = desk.wait(desk.stays.load(stay)).value();
        QCOMPARE(now.others.size(), 1);
        QCOMPARE(desk.stored(now.others.constFirst().guest).guest.fullNameNative, u"王伟"_s);
    }

    void withoutABookingTheCompanionsAreBookedToo()
    {
        Desk desk;
        desk.openWindow();
        desk.page()->read(kPassport);
        QTRY_VERIFY(desk.isReady());
        desk.page()->read(u"11010519491231002X"_s);
        desk.press(Qt::Key_2);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.shows(u"11010519491231002X"_s));
        desk.part<QLineEdit>(u"captureNativeName"_s)->setText(u"王伟"_s);
        QTRY_VERIFY(desk.isReady());
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.at().page, u"stays"_s);
        const QStringList guests = desk.at().argument.mid(4).split(u',');
        QCOMPARE(guests.size(), 2);
        QCOMPARE(desk.stored(*Uuid::fromString(guests.at(0))).guest.latinSurname, u"ERIKSSON"_s);
        QCOMPARE(desk.stored(*Uuid::fromString(guests.at(1))).guest.fullNameNative, u"王伟"_s);
    }

    void whoeverIsReadAtAnOpenStayCanJoinIt()
    {
        Desk desk;
        GuestProfile owner;
        owner.guest.fullNameNative = u"王伟"_s;
        const Uuid stay
            = desk.addStay(desk.add(owner), {StayRank::InHouse, u"1207"_s, desk.clock.today()});
        desk.openWindow();
        auto *join = desk.part<QPushButton>(u"captureJoin"_s);
        desk.page()->read(kPassport, stay);
        QTRY_VERIFY(desk.isReady());
        QTRY_VERIFY(join->isVisible() && join->isEnabled());
        join->click();
        QTRY_COMPARE(desk.at(), (Location {u"checkin"_s, stay.toString()}));
        QCOMPARE(desk.wait(desk.stays.load(stay)).value().others.size(), 1);
        desk.window->openPage({u"capture"_s}); // and nothing of it is left
        desk.clock.advance(3001);
        desk.page()->read(kPassport);
        QTRY_VERIFY(desk.isReady());
        QVERIFY(!join->isVisible());
    }

    void theSameCardAgainIsNothing()
    {
        Desk desk;
        desk.openWindow();
        desk.page()->read(kPassport);
        QTRY_VERIFY(desk.isReady());
        desk.clock.advance(2999);
        desk.page()->read(kPassport);
        QCOMPARE(desk.said(), QString());
        desk.clock.advance(3000);
        desk.page()->read(kPassport);
        QCOMPARE(desk.said(), u"Another document was read."_s);
    }

    void whoMustNotBeGivenARoomIsStopped()
    {
        Desk desk;
        GuestProfile barred = desk.stored(desk.eriksson());
        GuestProfile loaded = barred;
        barred.guest.doNotRoom = true;
        QVERIFY(desk.wait(desk.guests.save(barred, loaded)));
        desk.openWindow();
        desk.page()->read(kPassport);
        QTRY_VERIFY(desk.shows(u"must not be given a room"_s));
        QVERIFY(!desk.isReady());

        QTRY_VERIFY(desk.part(u"supervisorCard"_s)->isVisible());
        QTest::keyClicks(desk.part<QLineEdit>(u"loginPassword"_s), u"battery staple"_s);
        QTest::keyClick(desk.part(u"loginPassword"_s), Qt::Key_Return);
        QCOMPARE(desk.entrance.asked, QList<Uuid> {FakeEntrance::kLi});
        QCOMPARE(desk.vouchedFor, barred.guest.id);
        desk.entrance.answer(Error {Error::Code::NotAllowed, {}, u"stay.despite_ban"_s});
        QTRY_VERIFY(desk.shows(u"Your role does not include this."_s));
        QVERIFY(!desk.isReady());
        QTest::keyClicks(desk.part<QLineEdit>(u"loginPassword"_s), u"battery staple"_s);
        QTest::keyClick(desk.part(u"loginPassword"_s), Qt::Key_Return);
        desk.entrance.answer(Done());
        QTRY_VERIFY(desk.isReady());
        QVERIFY(!desk.part(u"supervisorCard"_s)->isVisible());
    }

    void aNamesakeWhoMustNotBeGivenARoomIsOnlySaid()
    {
        Desk desk;
        GuestProfile barred;
        barred.guest.latinSurname = u"Eriksson"_s;
        barred.guest.latinGivenName = u"Anna Maria"_s;
        barred.guest.birthDate = *BirthDate::parse(u"1960-01-01");
        barred.guest.doNotRoom = true;
        desk.add(barred);
        desk.openWindow();
        desk.page()->read(kPassport);
        auto *matches = desk.part<QListWidget>(u"captureMatches"_s);
        QTRY_COMPARE(matches->count(), 2);
        QVERIFY(matches->item(0)->text().contains(u"not verified"_s));
        QVERIFY(!matches->item(0)->icon().isNull());
        QVERIFY(matches->selectedItems().isEmpty()); // he is not taken for the other by himself
        matches->setCurrentRow(1);
        QTRY_VERIFY(desk.isReady());
    }

    void otherCodesArePassedOn()
    {
        Desk desk;
        desk.openWindow();
        QString asked;
        connect(desk.page(), &CapturePage::searchRequested, this,
            [&](const QString &text) { asked = text; });
        desk.page()->read(u"M100200300"_s);
        QCOMPARE(asked, u"M100200300"_s);
        QString passenger;
        connect(desk.page(), &CapturePage::boardingPassRead, this,
            [&](const checkin::BoardingPass &pass) { passenger = pass.surname; });
        desk.page()->read(u"M1DESMARAIS/LUC MR    EABC123 YULFRAAC 0834 226F001A0025 100"_s);
        QCOMPARE(passenger, u"DESMARAIS"_s);
        GuestProfile carried;
        connect(desk.page(), &CapturePage::newGuestRequested, this,
            [&](const GuestProfile &card) { carried = card; });
        desk.page()->read(u"BEGIN:VCARD\nVERSION:3.0\nN:王;伟\nFN:王伟\nTEL;TYPE=CELL:13800138000\n"
                          "ADR;TYPE=WORK:;;西湖大道1号;杭州;;310000;\nEND:VCARD"_s);
        QCOMPARE(carried.guest.fullNameNative, u"王伟"_s);
        QCOMPARE(carried.telephones.constFirst().e164, u"+8613800138000"_s);
        QCOMPARE(carried.addresses.constFirst().cityName, u"杭州"_s);
        const Uuid guest = desk.eriksson();
        desk.page()->read(u"LOBBY:G:"_s + guest.toString().toUpper());
        QTRY_COMPARE(desk.at(), (Location {u"guest"_s, guest.toString()}));
    }

    void typedLinesAreReadToo()
    {
        Desk desk;
        desk.openWindow();
        desk.part<QPlainTextEdit>(u"captureTyped"_s)->setPlainText(kPassport.toLower());
        desk.part<QPushButton>(u"captureReadTyped"_s)->click();
        QTRY_VERIFY(desk.isReady());
        QVERIFY(desk.shows(u"L898902C3"_s));
    }

    void aPictureIsReadAndDropped()
    {
        Desk desk;
        desk.openWindow();
        MrzPictures pictures(kMild, 9303);
        QVERIFY(pictures.hasFont());
        desk.page()->readPicture(pictures.of(kPassport.split(u'\n')));
        QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), 30'000);
        QVERIFY(desk.shows(u"L898902C3"_s));
        // Nothing but the desk's own files has been written.
        QStringList files = QDir(desk.folder.path()).entryList(QDir::Files | QDir::Hidden);
        files.removeIf([](const QString &name) { return name.startsWith(u"lobby.db"_s); });
        QCOMPARE(files.join(u' '), QString());
        QVERIFY(!desk.bytes().contains("JFIF") && !desk.bytes().contains("PNG"));
    }

    void whatIsNoPictureIsSaid()
    {
        Desk desk;
        desk.openWindow();
        desk.page()->readPicture(checkin::documentImage(QByteArray("no picture")));
        QCOMPARE(desk.said(), u"This is no JPEG or PNG picture."_s);
        QImage dark(800, 500, QImage::Format_Grayscale8);
        dark.fill(20);
        desk.page()->readPicture(dark);
        QTRY_COMPARE_WITH_TIMEOUT(desk.said(), u"The picture is too dark to read."_s, 30'000);
    }

    void everythingHasANameAndIsReachedByKeys()
    {
        Desk desk;
        desk.eriksson();
        desk.openWindow();
        QCOMPARE(accessibilityProblems(*desk.window), QStringList());
        QCOMPARE(tabProblems(*desk.window).join(u'\n'), QString());
        desk.page()->read(kPassport);
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(accessibilityProblems(*desk.window), QStringList());
        QCOMPARE(tabProblems(*desk.window).join(u'\n'), QString());
    }

    void nothingOfADocumentStandsInTheHistoryOfPages()
    {
        Desk desk;
        desk.openWindow();
        desk.page()->read(kPassport);
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(desk.at(), (Location {u"capture"_s}));
        QVERIFY(!desk.window->windowTitle().contains(u"ERIKSSON"_s));
    }
};

QTEST_MAIN(CapturePageTest)
#include "tst_capture_page.moc"
