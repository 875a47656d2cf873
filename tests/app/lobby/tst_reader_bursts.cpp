#include "app/lobby/sources/desk_readers.h"
#include "models/stays/lists/stay_lists.h"
#include "models/support/wait_for.h"
#include "tests/app/lobby/demo_window.h"
#include "tests/app/lobby/text_fields.h"
#include "ui/checkin/scan/scan_filter.h"
#include "ui/shell/page/actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::app;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

/// The example of ICAO 9303-4, as a reader sends it that does not divide its lines.
const QString kPassport = u"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"_s
                          u"L898902C36UTO7408122F1204159ZE184226B<<<<<10"_s;

/// A place of the window, and what is pressed there so that its fields come up.
struct Place
{
    ui::Location at;
    QString button = {};
};

} // namespace

/// The real window on made-up guests: wherever the clerk is, a reader's keys leave no trace.
class ReaderBurstsTest : public QObject, private DemoWindow
{
    Q_OBJECT

public:
    ReaderBurstsTest()
        : DemoWindow(400)
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(show());
        m_scans = window->findChild<ui::ScanFilter *>();
        QVERIFY(m_scans);
    }

    void aScanFromAnywhereOpensTheDocument()
    {
        window->openNamed(u"today"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!window->isBusy(), kPatienceMs);
        QTRY_VERIFY(QApplication::focusWidget()); // the rows come when they are read
        m_keys.type(kPassport, 10);
        m_keys.press(Qt::Key_Return, u"\r"_s, 10);
        QCOMPARE(window->pages().location(), ui::Location {u"capture"_s});
        // From here on the pages stay where they are.
        disconnect(window->findChild<DeskReaders *>(), &DeskReaders::scanned, nullptr, nullptr);
        m_keys.pause(2000);
    }

    void aScanLeavesEveryTextFieldAsItWas()
    {
        QSignalSpy scans(m_scans, &ui::ScanFilter::scanned);
        QStringList problems;
        int fields = 0;
        for (const Place &place : places()) {
            QVERIFY(window->openPage(place.at));
            QTRY_VERIFY_WITH_TIMEOUT(!window->isBusy(), kPatienceMs);
            if (!place.button.isEmpty()) {
                auto *button = window->pages().page()->findChild<QAbstractButton *>(place.button);
                QVERIFY2(button, qPrintable(place.button));
                button->click();
                QTRY_VERIFY_WITH_TIMEOUT(!window->isBusy(), kPatienceMs);
            }
            for (TextField &field : TextField::allOf(*window->pages().page())) {
                ++fields;
                const QString trouble = troubleIn(field, scans);
                if (!trouble.isEmpty())
                    problems.append(u"%1 %2: %3: %4"_s.arg(
                        place.at.page, place.at.argument, field.name(), trouble));
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(fields > 100);
    }

    void aScanLeavesTheSearchBoxAsItWas()
    {
        QSignalSpy scans(m_scans, &ui::ScanFilter::scanned);
        for (TextField &field : TextField::allOf(*window)) {
            if (!window->pages().isAncestorOf(field.widget()))
                QCOMPARE(troubleIn(field, scans), QString());
        }
    }

    void behindTheLockKeysAreTyped()
    {
        QSignalSpy scans(m_scans, &ui::ScanFilter::scanned);
        window->actions().action(u"desk.lock"_s)->trigger();
        QTRY_VERIFY(window->isCovered());
        auto *password = window->findChild<QLineEdit *>(u"loginPassword"_s);
        QVERIFY(password);
        QTRY_VERIFY(password->isVisible());
        password->setFocus();
        m_keys.type(u"E123456789"_s, 5);
        QCOMPARE(password->text(), u"E123456789"_s);
        QCOMPARE(scans.size(), 0);
    }

private:
    /// Every page by its name, those that show somebody with somebody, and every form that a
    /// button brings up.
    [[nodiscard]] QList<Place> places() const
    {
        QList<Place> places;
        for (const ui::PageEntry &entry : window->pages().entries())
            places.append(Place {{entry.id}});
        for (const QString &section : {u"property"_s, u"users"_s, u"recovery"_s})
            places.append(Place {{u"settings"_s, section}});
        places.append(Place {{u"settings"_s, u"users"_s}, u"userNew"_s});
        stays::StayLists lists(desk->database(), desk->authoriser());
        const auto day = waitFor(lists.day(desk->vault().branch(), clock.today()));
        const stays::StayRow &row = day->rows(stays::DayList::Arrivals).constFirst();
        const QString guest = row.guest.toString();
        places.append(Place {{u"stays"_s, row.stay.toString()}});
        places.append(Place {{u"stays"_s, u"new:"_s + guest}});
        places.append(Place {{u"checkin"_s, row.stay.toString()}});
        places.append(Place {{u"guest"_s, guest}});
        for (const QString &part :
            {u"identity"_s, u"contacts"_s, u"documents"_s, u"preferences"_s, u"tags"_s}) {
            places.append(Place {{u"guest"_s, guest}, u"section.%1.edit"_s.arg(part)});
            places.append(Place {{u"today"_s}}); // and away: one form at a time
        }
        return places;
    }

    /// What a scan at each pace has changed in it; it has been typed into and one step undone.
    QString troubleIn(TextField &field, QSignalSpy &scans)
    {
        // A popup that has been closed leaves no window active where there is no window manager.
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()) || !field.focus())
            return u"takes no focus"_s;
        m_keys.type(u"12"_s, 120);
        m_keys.pause(2000);
        field.undo();
        for (const int gap : {5, 20, 35}) {
            const QString before = field.state();
            scans.clear();
            m_keys.type(kPassport, gap);
            m_keys.press(Qt::Key_Return, u"\r"_s, gap);
            m_keys.pause(2000);
            if (field.state() != before)
                return u"%1 ms: %2 was %3"_s.arg(gap).arg(field.state(), before);
            if (scans.size() != 1 || scans.constFirst().constFirst() != kPassport)
                return u"%1 ms: %2 scans"_s.arg(gap).arg(scans.size());
        }
        return {};
    }

    ui::ScanFilter *m_scans = nullptr;
    TimedKeyboard m_keys;
};

QTEST_MAIN(ReaderBurstsTest)
#include "tst_reader_bursts.moc"
