#include "models/darkdesk/slips/slips.h"
#include "models/support/wait_for.h"
#include "tests/app/lobby/demo_window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace lobby;
using namespace lobby::darkdesk;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

/// Slips keyed in at the real window, by keys.
class SlipKeepingTest : public QObject, private DemoWindow
{
    Q_OBJECT

    std::optional<Slips> m_slips;

    [[nodiscard]] QString at() const { return window->pages().location().page; }
    [[nodiscard]] QString printed(SlipKind kind)
    {
        return waitFor(m_slips->handOut(kind, 1)).value().slips.constFirst().number;
    }
    /// "": it can still be keyed in; "keyed".
    [[nodiscard]] QString state(const QString &number)
    {
        const auto slip = waitFor(m_slips->toKey(number));
        return slip ? QString() : slip.error().subject;
    }
    /// All at once: keys as fast as a test's are a reader's.
    void type(const QString &field, const QString &text) const
    {
        auto *widget = window->findChild<QWidget *>(field);
        QVERIFY2(widget, qPrintable(field));
        widget->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->setText(text);
        else
            qobject_cast<QPlainTextEdit *>(widget)->setPlainText(text);
    }
    /// Types the number on the page of slips.
    void key(const QString &number) const
    {
        window->openPage({u"slips"_s});
        type(u"slipNumber"_s, number);
        QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    }
    void save() const
    {
        QTest::keyClick(window->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    }
    [[nodiscard]] bool saysThatASlipIsKeyedIn() const
    {
        const auto *banner = window->findChild<QWidget *>(u"banner.slip"_s);
        return banner && banner->isVisible();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(show());
        window->openNamed(u"today"_s);
        m_slips.emplace(desk->database(), desk->authoriser());
    }
    void cleanupTestCase()
    {
        window.reset();
        m_slips.reset();
    }

    void aComplaintsSlipIsNotedOnceTheComplaintIsSaved()
    {
        const QString number = printed(SlipKind::Complaint);
        key(number);
        QTRY_COMPARE(at(), u"complaint-new"_s);
        QTRY_VERIFY(saysThatASlipIsKeyedIn());
        QCOMPARE(state(number), QString());
        type(u"verbatim"_s, u"It hums."_s);
        save();
        QTRY_COMPARE(at(), u"complaints"_s);
        QTRY_COMPARE(state(number), u"keyed"_s);
        QVERIFY(!saysThatASlipIsKeyedIn());
    }

    void aFormThatIsLeftLeavesItsSlipOpenAndTheNextOneIsNotMistakenForIt()
    {
        const QString number = printed(SlipKind::Complaint);
        key(number);
        QTRY_COMPARE(at(), u"complaint-new"_s);
        QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(at(), u"slips"_s);
        QTRY_VERIFY(!window->isBusy());
        QCOMPARE(at(), u"slips"_s);
        QVERIFY(!saysThatASlipIsKeyedIn());
        window->openPage({u"complaint-new"_s});
        type(u"verbatim"_s, u"It drips."_s);
        save();
        QTRY_COMPARE(at(), u"complaints"_s);
        QTRY_VERIFY(!window->isBusy());
        QCOMPARE(state(number), QString());
    }

    void aMessagesSlipIsNotedOnceTheFollowUpIsSaved()
    {
        const QString number = printed(SlipKind::Message);
        key(number);
        QTRY_COMPARE(at(), u"follow-up"_s);
        type(u"followUpWhat"_s, u"Bring an extra bed"_s);
        window->findChild<QWidget *>(u"followUp"_s)
            ->findChild<QLineEdit *>(u"momentText"_s)
            ->setText(clock.today().addDays(1).toString(Qt::ISODate) + u" 10:00"_s);
        save();
        QTRY_COMPARE(at(), u"slips"_s);
        QTRY_COMPARE(state(number), u"keyed"_s);
    }

    void aCheckInsSlipIsTheNumberOfItsCard()
    {
        const QString number = printed(SlipKind::CheckIn);
        key(number);
        QTRY_COMPARE(at(), u"card-entry"_s);
        QTRY_COMPARE(window->findChild<QLineEdit *>(u"keyInNumber"_s)->text(), number);
        auto *kind = window->findChild<QComboBox *>(u"keyInType"_s);
        kind->setCurrentIndex(kind->findData(u"P"_s));
        type(u"keyInDocument"_s, u"E12345678"_s);
        type(u"keyInSurname"_s, u"SMITH"_s);
        type(u"keyInGiven"_s, u"JOHN"_s);
        type(u"keyInBirth"_s, u"1981-05-14"_s);
        type(u"keyInNationality"_s, u"GBR"_s);
        type(u"keyInRoom"_s, u"1207"_s);
        const QDate today = clock.today();
        type(u"keyInArrival"_s, today.toString(Qt::ISODate));
        type(u"keyInDeparture"_s, today.addDays(2).toString(Qt::ISODate));
        save();
        QTRY_COMPARE(state(number), u"keyed"_s);
        // And not twice: neither the slip nor the card.
        key(number);
        QTRY_VERIFY(window->findChild<QWidget *>(u"slipsMessage"_s)->isVisible());
        QCOMPARE(at(), u"slips"_s);
    }

    void aScannedSlipLeadsToItsFormFromAnywhere()
    {
        const QString number = printed(SlipKind::Complaint);
        window->openPage({u"card-entry"_s}); // which would take it for a card's
        window->take(number);
        QTRY_COMPARE(at(), u"complaint-new"_s);
        QTRY_VERIFY(saysThatASlipIsKeyedIn());
    }
};

QTEST_MAIN(SlipKeepingTest)
#include "tst_slip_keeping.moc"
