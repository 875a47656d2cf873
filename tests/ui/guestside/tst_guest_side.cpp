#include "models/stays/stays.h"
#include "tests/support/guest_desk.h"
#include "tests/support/keyboard_walk.h"
#include "ui/access/lock/window_guard.h"
#include "ui/guestside/guest_side_card.h"
#include "ui/guestside/signature_pad.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
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
        GuestProfile wang;
        wang.guest.fullNameNative = u"王伟"_s;
        wang.guest.language = u"zh-Hans"_s;
        wang.telephones = {telephoneOf(u"13800138000", u"CN")};
        guest = add(wang);
        stay = addStay(guest, {StayRank::Expected, u"1207"_s, clock.today()});
        card.begin(stay, guest);
        card.show();
    }
    /// The window with its notice, as the guest finds it.
    GuestWindow *hand()
    {
        card.button()->click();
        if (!QTest::qWaitFor([this] { return window() && !text(u"guestNotice"_s).isEmpty(); }))
            qFatal("the guest's window does not come up");
        return window();
    }
    static GuestWindow *window()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<GuestWindow *>(top); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    template <typename Widget>
    static Widget *part(const QString &name)
    {
        return window()->findChild<Widget *>(name);
    }
    static QString text(const QString &name) { return part<QPlainTextEdit>(name)->toPlainText(); }
    static void sign()
    {
        auto *pad = part<SignaturePad>(u"guestSignature"_s);
        QTest::mousePress(pad, Qt::LeftButton, {}, {20, 60});
        QTest::mouseMove(pad, {60, 20});
        QTest::mouseMove(pad, {90, 70});
        QTest::mouseRelease(pad, Qt::LeftButton, {}, {90, 70});
    }
    [[nodiscard]] QList<checkin::Registration> registered()
    {
        return wait(registrations.ofStay(stay)).value();
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = card.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->text().contains(text); });
    }

    privacy::Consents consents {*database, authoriser};
    privacy::Notices notices {*database, authoriser};
    checkin::Registrations registrations {*database, authoriser};
    Uuid guest;
    Uuid stay;
    GuestSideCard card {
        GuestSide {guests, consents, notices, registrations, clock, u"云栖酒店"_s, u"CN"_s}};
};

} // namespace

class GuestSideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheGuestConfirmsIsSavedAndSaid()
    {
        Desk desk;
        const QSignalSpy saved(&desk.card, &GuestSideCard::saved);
        desk.hand();
        auto *confirm = Desk::part<QPushButton>(u"guestConfirm"_s);
        QVERIFY(!confirm->isEnabled()); // not signed yet
        auto *telephone = Desk::part<QLineEdit>(u"guestTelephone"_s);
        QVERIFY(telephone->text().contains(u"****"_s));
        telephone->setText(u"13900139000"_s);
        Desk::part<QCheckBox>(u"guestAllows_loyalty"_s)->click();
        Desk::sign();
        QVERIFY(confirm->isEnabled());
        confirm->click();
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(!Desk::window());

        const auto loaded = desk.wait(desk.guests.load(desk.guest)).value();
        QCOMPARE(loaded.telephones.size(), 2);
        QCOMPARE(primaryOf(loaded.telephones)->e164, u"+86139****9000"_s);
        const auto said = desk.wait(desk.consents.of(desk.guest)).value();
        QCOMPARE(said.informedVersion, 1);
        QVERIFY(said.isGranted(privacy::Purpose::Loyalty));
        const auto registered = desk.registered();
        QCOMPARE(registered.size(), 1);
        QCOMPARE(registered.constFirst().language, u"zh_CN"_s);
        QCOMPARE(registered.constFirst().noticeVersion, u"1"_s);
        QCOMPARE(registered.constFirst().signature.pointCount(), 3);
        QVERIFY(desk.says(u"13900139000"_s)); // the clerk sees what he changed
        QVERIFY(desk.says(u"Signed on"_s));
    }

    void aDotIsSeenWhereHeSigns()
    {
        SignaturePad pad;
        pad.resize(480, 120);
        const QImage before = pad.grab().toImage();
        QTest::mouseClick(&pad, Qt::LeftButton, {}, {100, 40});
        QCOMPARE(pad.signature().pointCount(), 1);
        const QImage after = pad.grab().toImage();
        QVERIFY(after.pixel(100, 40) != before.pixel(100, 40));
        QCOMPARE(after.pixel(110, 40), before.pixel(110, 40));
    }

    void heReadsItInHisLanguage()
    {
        Desk desk;
        GuestWindow *window = desk.hand();
        QCOMPARE(Desk::part<QPushButton>(u"guestConfirm"_s)->text(), u"确认"_s);
        QVERIFY(Desk::text(u"guestNotice"_s).startsWith(u"云栖酒店"_s));
        Desk::part<QPushButton>(u"guestLanguage_en"_s)->click();
        QTRY_VERIFY(Desk::text(u"guestNotice"_s).contains(u"needed for your stay"_s));
        QCOMPARE(Desk::part<QPushButton>(u"guestConfirm"_s)->text(), u"Confirm"_s);
        QCOMPARE(window->windowTitle(), u"云栖酒店"_s); // and nothing of him
    }

    void takenBackNothingIsSaved()
    {
        Desk desk;
        desk.hand();
        Desk::part<QLineEdit>(u"guestTelephone"_s)->setText(u"13900139000"_s);
        Desk::sign();
        QVERIFY(desk.card.isWithGuest());
        desk.card.toggle();
        QTRY_VERIFY(!Desk::window());
        QVERIFY(!desk.card.isWithGuest());
        QVERIFY(desk.registered().isEmpty());
        QCOMPARE(desk.wait(desk.guests.load(desk.guest)).value().telephones.size(), 1);
    }

    void aLockedDeskHidesIt()
    {
        Desk desk;
        desk.hand();
        {
            const WindowGuard guard(desk.card);
            QTRY_VERIFY(!Desk::window());
        }
        QVERIFY(!desk.card.isWithGuest());
    }

    void signedAgainTheNewOneCounts()
    {
        Desk desk;
        const QSignalSpy saved(&desk.card, &GuestSideCard::saved);
        for (int i = 1; i <= 2; ++i) {
            desk.hand();
            Desk::sign();
            Desk::part<QPushButton>(u"guestSignAgain"_s)->click();
            QVERIFY(!Desk::part<QPushButton>(u"guestConfirm"_s)->isEnabled());
            Desk::sign();
            Desk::part<QPushButton>(u"guestConfirm"_s)->click();
            QTRY_COMPARE(saved.count(), i);
        }
        QCOMPARE(desk.registered().size(), 1);
    }

    void everythingHasANameAndIsReachedByKeys()
    {
        Desk desk;
        GuestWindow *window = desk.hand();
        QCOMPARE(accessibilityProblems(*window), QStringList());
        QCOMPARE(tabProblems(*window).join(u'\n'), QString());
    }

    void anEmptiedFieldIsLeftAlone()
    {
        const GuestDetails shown {u"王伟"_s, {}, {}, u"138 **** 8000"_s, {}};
        GuestDetails typed = shown;
        QCOMPARE(changesOf(shown, typed), QList<DetailChange>());
        typed.telephone.clear();
        typed.nativeName = u"  王 伟 "_s;
        QCOMPARE(changesOf(shown, typed),
            (QList<DetailChange> {{u"full_name_native"_s, u"王伟"_s, u"王 伟"_s}}));
    }
};

QTEST_MAIN(GuestSideTest)
#include "tst_guest_side.moc"
