#include "ui/kit/card.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/kit/toast.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace lobby::ui;

class KitWidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.apply(ThemeChoice::Light, Density::Standard, 100, QStringLiteral("en"));
    }

    void anErrorTakesTheFocusAndSaysAllOfIt()
    {
        QWidget window;
        QVBoxLayout column(&window);
        QLineEdit field;
        InlineMessage message;
        column.addWidget(&field);
        column.addWidget(&message);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        message.showMessage(
            Tone::Err, QStringLiteral("The disk is full."), QStringLiteral("Free some space."));
        auto *what = message.findChild<Heading *>(QStringLiteral("inlineMessageWhat"));
        QTRY_VERIFY(what->hasFocus());
        QCOMPARE(what->accessibleName(), QStringLiteral("The disk is full."));
        QCOMPARE(what->accessibleDescription(), QStringLiteral("Free some space."));
        message.clear();
        QVERIFY(message.isHidden());
    }

    void aProblemIsSaidWithItsField()
    {
        QLineEdit field;
        FormRow row(QStringLiteral("&Surname"), &field);
        QCOMPARE(field.accessibleName(), QStringLiteral("Surname"));
        QVERIFY(!row.hasProblem());
        row.setProblem(QStringLiteral("Write a name."));
        QCOMPARE(field.accessibleDescription(), QStringLiteral("Write a name."));
        QVERIFY(row.hasProblem());
        row.setProblem({});
        QVERIFY(field.accessibleDescription().isEmpty());
        field.setParent(nullptr); // it is on the stack
    }

    void aToastRunsItsActionOnceAndGoes()
    {
        QWidget window;
        window.resize(800, 600);
        Toast toast(&window);
        window.show();
        int undone = 0;
        toast.showText(QStringLiteral("Merged"), QStringLiteral("Undo"), [&] { ++undone; });
        QVERIFY(toast.isVisible() && toast.isWaiting());
        QVERIFY(window.rect().contains(toast.geometry()));
        toast.findChild<QPushButton *>(QStringLiteral("toastAction"))->click();
        QCOMPARE(undone, 1);
        QVERIFY(toast.isHidden());
    }

    void aToastWaitsWhileItHasTheFocus()
    {
        QWidget window;
        QVBoxLayout column(&window);
        QLineEdit field;
        column.addWidget(&field);
        window.resize(800, 600);
        Toast toast(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        toast.showText(QStringLiteral("Merged"), QStringLiteral("Undo"), [] {});
        auto *action = toast.findChild<QPushButton *>(QStringLiteral("toastAction"));
        action->setFocus();
        QTRY_VERIFY(!toast.isWaiting());
        field.setFocus();
        QTRY_VERIFY(toast.isWaiting());
    }

    void segmentsSayWhatIsLeftFirst()
    {
        SegmentBar bar;
        const int arrivals = bar.addSegment(QStringLiteral("Arrivals"));
        const int inHouse = bar.addSegment(QStringLiteral("In house"));
        QCOMPARE(bar.tabText(arrivals), QStringLiteral("Arrivals"));
        bar.setFigures(arrivals, 18, 42);
        bar.setFigures(inHouse, 131);
        QCOMPARE(bar.tabText(arrivals), QStringLiteral("Arrivals  18 / 42"));
        QCOMPARE(bar.tabText(inHouse), QStringLiteral("In house  131"));
        QCOMPARE(bar.accessibleTabName(arrivals), QStringLiteral("Arrivals: 18 left of 42"));
    }

    void altAndAFigureChooseASegment()
    {
        SegmentBar bar;
        bar.addSegment(QStringLiteral("Arrivals"));
        bar.addSegment(QStringLiteral("In house"));
        bar.show();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        QTest::keyClick(&bar, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(bar.currentIndex(), 1);
    }

    void anEmptyPageHasASentenceAndPerhapsAButton()
    {
        EmptyState empty(QStringLiteral("people"));
        empty.setSentence(QStringLiteral("No guests yet."));
        auto *button = empty.findChild<QPushButton *>(QStringLiteral("emptyStateButton"));
        QVERIFY(button->isHidden());
        empty.setButton(QStringLiteral("New guest"));
        QVERIFY(!button->isHidden());
        QSignalSpy clicked(&empty, &EmptyState::buttonClicked);
        button->click();
        QCOMPARE(clicked.size(), 1);
    }

    void aCardWithoutATitleHasNoGapAboveWhatItHolds()
    {
        Card card;
        auto *held = new QLineEdit(&card);
        card.content()->addWidget(held);
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        QCOMPARE(held->y(), int(Space::control));
    }

    void aCardSaysItsTitleAndCount()
    {
        Card card;
        card.setTitle(QStringLiteral("Reminders"));
        QCOMPARE(card.accessibleName(), QStringLiteral("Reminders"));
        card.setCount(7);
        QCOMPARE(card.accessibleName(), QStringLiteral("Reminders  7"));
    }

private:
    Theme m_theme;
};

QTEST_MAIN(KitWidgetsTest)
#include "tst_kit_widgets.moc"
