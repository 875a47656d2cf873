#include "app/desk/demo.h"
#include "app/lobby/desk_readers.h"
#include "app/lobby/desk_window.h"
#include "models/access/property/property.h"
#include "models/checkin/readers/simulated_reader.h"
#include "models/support/wait_for.h"
#include "tests/support/desk_vault.h"
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
class DeskReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        access::Founding founding;
        founding.property = u"云栖酒店"_s;
        founding.kind = u"hotel"_s;
        founding.owner = u"李晓"_s;
        founding.cost = kQuickStretch;
        auto founded = Desk::found(access::ProfileFolder(m_folder.filePath(u"profile"_s)), founding,
            passwordOf(kOwnersPassword), m_clock);
        QVERIFY(founded);
        m_desk = std::move(founded->desk);
        guests::GuestProfile guest;
        guest.guest.fullNameNative = u"陳志強"_s;
        m_guest = waitFor(m_desk->guests().create({guest})).value().constFirst().toString();
    }
    void init()
    {
        ui::DeskSettings settings;
        settings.readers.cards = false;
        QVERIFY(m_settings.change(settings));
        access::PropertySettings property(m_desk->database(), m_desk->authoriser());
        m_window = std::make_unique<DeskWindow>(
            *m_desk, waitFor(property.load()).value(), m_settings, true);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_readers = m_window->findChild<DeskReaders *>();
        m_reader = new FakeReader;
        m_readers->readers().add(m_reader);
        m_window->openNamed(u"today"_s);
    }
    void cleanup() { m_window.reset(); }

    void aCardIsLinkedOnTheGuestsPageAndOpensIt()
    {
        const QByteArray card(16, 'c');
        m_reader->lay(card);
        QTRY_VERIFY(says(u"belongs to nobody"_s));
        QVERIFY(!button(u"Link this card to the guest"_s)); // no guest is shown
        m_window->openPage({u"guest"_s, m_guest});
        m_reader->lay(card);
        QTRY_VERIFY(button(u"Link this card to the guest"_s));
        button(u"Link this card to the guest"_s)->click();
        QTRY_VERIFY(says(u"opens this guest"_s));
        m_window->openPage({u"today"_s});
        m_reader->lay(card);
        QTRY_COMPARE(m_window->pages().location(), (ui::Location {u"guest"_s, m_guest}));
        QVERIFY(!m_window->windowTitle().contains(u"陳"_s));
    }

    void aSerialLineThatIsSetIsReadAtOnce()
    {
        const PseudoTerminal line;
        ui::DeskSettings settings = m_settings.settings();
        settings.readers.serialPort = line.path();
        QVERIFY(m_settings.change(settings));
        const auto isReady = [this] {
            const auto all = m_readers->readers().all();
            return std::ranges::any_of(all, [](const checkin::Reader *reader) {
                return reader->kind() == checkin::ReaderKind::Serial
                    && reader->health() == checkin::ReaderHealth::Ready;
            });
        };
        QTRY_VERIFY(isReady());
        const QString passport = textOf(checkin::SimulatedDocument::Passport, m_clock.today());
        QVERIFY(line.send(passport.toLatin1().replace('\n', '\r') + '\r'));
        QTRY_COMPARE(m_window->pages().location(), ui::Location {u"capture"_s});
    }

    // The last: nobody is logged in afterwards.
    void nothingIsReadBehindTheLock()
    {
        m_window->actions().action(u"desk.lock"_s)->trigger();
        QTRY_VERIFY(m_window->isCovered());
        QSignalSpy cards(m_readers, &DeskReaders::cardUnknown);
        QSignalSpy scans(m_readers, &DeskReaders::scanned);
        m_reader->lay(QByteArray(16, 'x'));
        m_readers->simulated()->play(checkin::SimulatedDocument::Passport);
        QTRY_VERIFY(m_desk->database().isIdle());
        QCOMPARE(cards.size(), 0);
        QCOMPARE(scans.size(), 0);
    }

private:
    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = m_window->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons,
            [&text](const QPushButton *one) { return one->isVisible() && one->text() == text; });
        return found == buttons.end() ? nullptr : *found;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Desk> m_desk;
    QString m_guest;
    ui::DeskSettingsFile m_settings {m_folder.filePath(u"desk.json"_s)};
    std::unique_ptr<DeskWindow> m_window;
    DeskReaders *m_readers = nullptr;
    FakeReader *m_reader = nullptr;
};

QTEST_MAIN(DeskReadersTest)
#include "tst_desk_readers.moc"
