#include "tests/support/guest_desk.h"
#include "ui/guests/verification/verification_bar.h"
#include "ui/kit/settings/language.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::quality;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

struct House : GuestDesk
{
    explicit House(const QList<access::Role> &roles = {access::Role::Manager})
        : GuestDesk(roles)
    {
        guests::GuestProfile profile;
        profile.guest.fullNameNative = u"陳志強"_s;
        if (authoriser.may(access::Permission::GuestCreate))
            guest = add(profile);
        bar = std::make_unique<VerificationBar>(verifications);
        bar->resize(900, 80);
        bar->show();
        bar->showGuest(guest);
    }
    ~House() { bar.reset(); }

    template <typename Widget = QWidget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return bar->findChild<Widget *>(name);
    }
    [[nodiscard]] VerificationState state()
    {
        return wait(verifications.ofGuest(guest)).value().state;
    }

    Verifications verifications {*database, authoriser};
    Uuid guest = Uuid::named("no", "body");
    std::unique_ptr<VerificationBar> bar;
};

} // namespace

class VerificationBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.apply(u"en"_s); }

    void whatTheGuestConfirmsIsKept()
    {
        House house;
        QSignalSpy said(house.bar.get(), &VerificationBar::said);
        QTRY_VERIFY(house.part(u"verificationRight"_s)->isEnabled());
        house.bar->sayRight();
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(house.state(), VerificationState::ContactVerified);
        QTRY_VERIFY(house.part<QLabel>(u"verificationLast"_s)
                        ->text()
                        .startsWith(u"Everything: right, the guest says so"_s));
    }

    void whatIsWrongIsAskedForAndKept()
    {
        House house;
        QVERIFY(QTest::qWaitForWindowActive(house.bar.get()));
        house.bar->askWrong();
        auto *what = house.part<QComboBox>(u"verificationWhat"_s);
        QTRY_VERIFY(what->hasFocus());
        QTest::keyClick(what, Qt::Key_P); // Phone
        QCOMPARE(what->currentText(), u"Phone"_s);
        QTest::keyClick(what, Qt::Key_Tab);
        auto *reason = house.part<QLineEdit>(u"verificationReason"_s);
        QVERIFY(reason->hasFocus());
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(house.part(u"verificationMessage"_s)->isVisible()); // why?
        QCOMPARE(house.state(), VerificationState::Unverified);
        reason->setFocus();
        QTest::keyClicks(reason, u"a stranger answers"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(!reason->isVisible());
        QCOMPARE(house.state(), VerificationState::SuspectedFalse);
        QTRY_VERIFY(
            house.part<QLabel>(u"verificationLast"_s)->text().endsWith(u"(a stranger answers)"_s));
        QVERIFY(!house.part(u"verificationMessage"_s)->isVisible());
    }

    void escapeLeavesTheQuestion()
    {
        House house;
        house.bar->askWrong();
        QVERIFY(house.part(u"verificationReason"_s)->isVisible());
        QSignalSpy left(house.bar.get(), &VerificationBar::left);
        QTest::keyClick(house.part(u"verificationReason"_s), Qt::Key_Escape);
        QVERIFY(!house.part(u"verificationReason"_s)->isVisible());
        QCOMPARE(left.size(), 1);
    }

    void anotherGuestsQuestionIsNotKept()
    {
        House house;
        guests::GuestProfile other;
        other.guest.fullNameNative = u"王丽"_s;
        const Uuid next = house.add(other);
        house.bar->askWrong();
        house.part<QLineEdit>(u"verificationReason"_s)->setText(u"of the first"_s);
        house.bar->showGuest(next);
        QVERIFY(!house.part(u"verificationReason"_s)->isVisible());
        QCOMPARE(house.part<QLineEdit>(u"verificationReason"_s)->text(), QString());
    }

private:
    Language m_language;
};

QTEST_MAIN(VerificationBarTest)
#include "tst_verification_bar.moc"
