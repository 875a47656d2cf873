#include "tests/support/accessibility_walk.h"
#include "tests/support/manual_clock.h"
#include "ui/checkin/readers/key_probe.h"
#include "ui/checkin/readers/readers_page.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

class ReadersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskSettings settings;
        settings.readers.cards = false;
        QVERIFY(m_settings.change(settings));
        m_readers = std::make_unique<checkin::Readers>(nullptr, nullptr);
        m_simulated = new checkin::SimulatedReader(m_clock);
        m_readers->add(m_simulated);
        m_page = std::make_unique<ReadersPage>(
            ReadersPage::Services {*m_readers, m_settings, m_simulated});
        m_page->resize(1100, 650);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusFirst();
        QVERIFY(probe()->hasFocus());
    }
    void cleanup()
    {
        m_page.reset();
        m_readers.reset();
    }

    void aTrialIsMeasuredAndItsProposalTakenOver()
    {
        type(u"~A12345678"_s, 48);
        press(Qt::Key_Return, {}, 48);
        QTRY_VERIFY(text(u"trialFacts"_s).contains(u"48 ms"_s));
        QVERIFY(text(u"trialFacts"_s).contains(u"Enter"_s));
        auto *accept = m_page->findChild<QPushButton *>(u"trialAccept"_s);
        QTRY_VERIFY(accept->isVisible());
        accept->click();
        QCOMPARE(m_settings.settings().readers.meanMs, 53);
        QVERIFY(!accept->isVisible()); // with these it is heard
    }

    void everyKeyIsShownWithItsTime()
    {
        type(u"P"_s, 10);
        type(u"<"_s, 12);
        type(u" "_s, 110);
        press(Qt::Key_Return, {}, 9);
        type(u"L"_s, 95);
        press(Qt::Key_Tab, u"\t"_s, 8);
        QTRY_COMPARE(shownTimings(), u"P · < 12 · Space 110 · Enter 9\nL 95 · Tab 8"_s);
        type(u"7"_s, 2000); // another trial
        QTRY_COMPARE(shownTimings(), u"7"_s);
    }

    void aLongTrialIsShownToItsEnd()
    {
        const QString zone = QString(88, u'<');
        type(zone + u"AB"_s, 11);
        press(Qt::Key_Return, {}, 11);
        QTRY_VERIFY(shownTimings().endsWith(u"< 11 · A 11 · B 11 · Enter 11"_s));
        QTRY_COMPARE(timings()->verticalScrollBar()->maximum(), 0);
        for (int i = 0; i < 12; ++i) {
            type(zone, 11);
            press(Qt::Key_Return, {}, 11);
        }
        QTRY_VERIFY(timings()->verticalScrollBar()->maximum() > 0);
        QCOMPARE(timings()->horizontalScrollBar()->maximum(), 0);
        QVERIFY(timings()->height() < 300);
        timings()->setFocus();
        QTest::keyClick(timings(), Qt::Key_End);
        QCOMPARE(
            timings()->verticalScrollBar()->value(), timings()->verticalScrollBar()->maximum());
    }

    void aPrefixIsFoundAndShownInItsField()
    {
        type(u"~11010519491231002X"_s, 10);
        press(Qt::Key_Return, {}, 10);
        auto *accept = m_page->findChild<QPushButton *>(u"trialAccept"_s);
        QTRY_VERIFY(accept->isVisible());
        accept->click();
        QCOMPARE(m_page->findChild<QLineEdit *>(u"readerPrefix"_s)->text(), u"~"_s);
    }

    void whatWasTriedIsForgottenOnLeaving()
    {
        type(u"11010519491231002X"_s, 10);
        QCOMPARE(probe()->keys().size(), 18);
        QTRY_VERIFY(shownTimings().startsWith(u"1 · 1 10"_s));
        m_page->hide();
        QVERIFY(probe()->keys().isEmpty());
        m_page->show();
        QVERIFY(text(u"trialFacts"_s).isEmpty());
        QVERIFY(timings()->toPlainText().isEmpty() && !timings()->isVisible());
        QVERIFY(!timings()->document()->isUndoAvailable());
    }

    void aHandsTabLeadsOnAndAReadersDoesNot()
    {
        type(u"E1234567"_s, 10);
        press(Qt::Key_Tab, u"\t"_s, 10);
        QVERIFY(probe()->hasFocus());
        press(Qt::Key_Tab, u"\t"_s, 2000);
        QVERIFY(!probe()->hasFocus());
    }

    void everyMadeUpDocumentIsPlayed()
    {
        QSignalSpy scans(m_readers.get(), &checkin::Readers::scanned);
        m_simulated->setMemberCode(u"LOBBY:G:TEST"_s);
        for (int i = 0; i < checkin::simulatedDocuments().size(); ++i)
            m_page->findChild<QPushButton *>(u"simulate.%1"_s.arg(i))->click();
        QCOMPARE(scans.size(), 10);
    }

    void everythingHasAName() { QCOMPARE(accessibilityProblems(*m_page), QStringList()); }

private:
    [[nodiscard]] KeyProbe *probe() const { return m_page->findChild<KeyProbe *>(); }
    [[nodiscard]] QString text(const QString &name) const
    {
        return m_page->findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] QPlainTextEdit *timings() const
    {
        return m_page->findChild<QPlainTextEdit *>(u"trialTimings"_s);
    }
    [[nodiscard]] QString shownTimings() const
    {
        return timings()->isVisible() ? timings()->toPlainText().replace(QChar::Nbsp, u' ')
                                      : QString();
    }
    void type(const QString &keys, int gapMs)
    {
        for (const QChar key : keys)
            press(key.toUpper().unicode(), key, gapMs);
    }
    void press(int key, const QString &text, int gapMs)
    {
        m_now += static_cast<quint64>(gapMs);
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
        event.setTimestamp(m_now);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    QTemporaryDir m_folder;
    ManualClock m_clock;
    DeskSettingsFile m_settings {m_folder.filePath(u"desk.json"_s)};
    std::unique_ptr<checkin::Readers> m_readers;
    checkin::SimulatedReader *m_simulated = nullptr;
    std::unique_ptr<ReadersPage> m_page;
    quint64 m_now = 1'000'000;
};

QTEST_MAIN(ReadersPageTest)
#include "tst_readers_page.moc"
