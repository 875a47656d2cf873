#include "app/lobby/sources/desk_readers.h"
#include "models/checkin/readers/simulated_reader.h"
#include "models/support/wait_for.h"
#include "tests/app/lobby/demo_window.h"
#include "tests/support/pseudo_terminal.h"
#include "ui/shell/page/actions.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::app;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

/// A reader of cards whose cards the test lays down.
class FakeReader : public checkin::Reader
{
public:
    FakeReader() { setHealth(checkin::ReaderHealth::Ready); }
    [[nodiscard]] checkin::ReaderKind kind() const override { return checkin::ReaderKind::Card; }
    [[nodiscard]] QString name() const override { return u"test"_s; }
    void lay(const QByteArray &index) { Q_EMIT carded(index); }
};

} // namespace

/// The real window, with readers at hand.
class DeskReadersTest : public QObject, private DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        guests::GuestProfile guest;
        guest.guest.fullNameNative = u"陳志強"_s;
        m_guest = waitFor(desk->guests().create({guest})).value().constFirst().toString();
    }
    void init()
    {
        ui::DeskSettings chosen;
        chosen.readers.cards = false;
        QVERIFY(settings.change(chosen));
        QVERIFY(show());
        m_readers = window->findChild<DeskReaders *>();
        m_reader = new FakeReader;
        m_readers->readers().add(m_reader);
        window->openNamed(u"today"_s);
    }
    void cleanup() { window.reset(); }

    void aCardIsLinkedOnTheGuestsPageAndOpensIt()
    {
        const QByteArray card(16, 'c');
        m_reader->lay(card);
        QTRY_VERIFY(says(u"belongs to nobody"_s));
        QVERIFY(!button(u"Link this card to the guest"_s)); // no guest is shown
        window->openPage({u"guest"_s, m_guest});
        m_reader->lay(card);
        QTRY_VERIFY(button(u"Link this card to the guest"_s));
        button(u"Link this card to the guest"_s)->click();
        QTRY_VERIFY(says(u"opens this guest"_s));
        window->openPage({u"today"_s});
        m_reader->lay(card);
        QTRY_COMPARE(window->pages().location(), (ui::Location {u"guest"_s, m_guest}));
        QVERIFY(!window->windowTitle().contains(u"陳"_s));
    }

    void aSerialLineThatIsSetIsReadAtOnce()
    {
        const PseudoTerminal line;
        ui::DeskSettings chosen = settings.settings();
        chosen.readers.serialPort = line.path();
        QVERIFY(settings.change(chosen));
        const auto isReady = [this] {
            const auto all = m_readers->readers().all();
            return std::ranges::any_of(all, [](const checkin::Reader *reader) {
                return reader->kind() == checkin::ReaderKind::Serial
                    && reader->health() == checkin::ReaderHealth::Ready;
            });
        };
        QTRY_VERIFY(isReady());
        const QString passport = textOf(checkin::SimulatedDocument::Passport, clock.today());
        QVERIFY(line.send(passport.toLatin1().replace('\n', '\r') + '\r'));
        QTRY_COMPARE(window->pages().location(), ui::Location {u"capture"_s});
    }

    // The last: nobody is logged in afterwards.
    void nothingIsReadBehindTheLock()
    {
        window->actions().action(u"desk.lock"_s)->trigger();
        QTRY_VERIFY(window->isCovered());
        QSignalSpy cards(m_readers, &DeskReaders::cardUnknown);
        QSignalSpy scans(m_readers, &DeskReaders::scanned);
        m_reader->lay(QByteArray(16, 'x'));
        m_readers->simulated()->play(checkin::SimulatedDocument::Passport);
        QTRY_VERIFY(desk->database().isIdle());
        QCOMPARE(cards.size(), 0);
        QCOMPARE(scans.size(), 0);
    }

private:
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = window->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = window->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons,
            [&text](const QPushButton *one) { return one->isVisible() && one->text() == text; });
        return found == buttons.end() ? nullptr : *found;
    }

    QString m_guest;
    DeskReaders *m_readers = nullptr;
    FakeReader *m_reader = nullptr;
};

QTEST_MAIN(DeskReadersTest)
#include "tst_desk_readers.moc"
