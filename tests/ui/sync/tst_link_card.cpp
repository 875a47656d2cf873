#include "models/checkin/readers/simulated_reader.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/today_window.h"
#include "ui/kit/settings/language.h"
#include "ui/sync/side/link_card.h"

using namespace lobby;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;
using checkin::ReaderHealth;
using sync::LinkState;

namespace {

/// A link whose state the test decides.
class ToldSource : public SyncSource
{
public:
    [[nodiscard]] LinkState state() const override { return m_state; }
    void syncNow() override { }
    void join(const QString &) override { }
    [[nodiscard]] bool mayJoin() const override { return true; }
    void become(LinkState::Link link, int waiting = 0)
    {
        m_state.link = link;
        m_state.waiting = waiting;
        Q_EMIT stateChanged(m_state);
    }
    void stop(LinkState::Stop stop)
    {
        m_state.stop = stop;
        become(LinkState::Link::Stopped);
    }

private:
    LinkState m_state;
};

/// A scanner that comes and goes.
class LooseReader : public checkin::Reader
{
public:
    [[nodiscard]] checkin::ReaderKind kind() const override { return checkin::ReaderKind::Serial; }
    [[nodiscard]] QString name() const override { return u"ttyUSB0"_s; }
    void become(ReaderHealth health) { setHealth(health); }
};

/// Today with the card of link and readers beside its lists.
struct LinkedDesk : DeskFixture
{
    ~LinkedDesk()
    {
        today.reset();
        database.reset();
    }
    void open()
    {
        today.emplace(
            settings, DeskServices {lists, *stays, guests, authoriser, branch},
            [this](QWidget *parent) { return new LinkCard(source, readers, clock, parent); },
            QStringList {u"sync"_s, u"readers"_s});
    }
    [[nodiscard]] LooseReader &plugIn()
    {
        auto *reader = new LooseReader;
        readers.add(reader);
        return *reader;
    }
    [[nodiscard]] QString pageBehindTheButton() const
    {
        today->button()->click();
        return today->location().page;
    }

    ToldSource source;
    checkin::Readers readers {nullptr, nullptr};
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::optional<TodayWindow> today;
};

} // namespace

class LinkCardTest : public QObject
{
    Q_OBJECT

    Language m_language;

private Q_SLOTS:
    void init() { m_language.apply(u"en"_s); }

    void aDeskByItselfWithoutReadersIsOneLine()
    {
        LinkedDesk desk;
        desk.open();
        QCOMPARE(
            desk.today->told(), QStringList({u"Sync and devices: this desk works by itself"_s}));
        QVERIFY(!desk.today->button()->isVisible());
    }

    void whatWaitsIsSaidWhileTheServerIsSilent()
    {
        LinkedDesk desk;
        desk.open();
        desk.source.become(LinkState::Link::Offline, 14); // the card hears of it
        QTRY_COMPARE(desk.today->told().mid(0, 2),
            QStringList({u"Sync and devices"_s, u"Offline: 14 changes waiting, saved here"_s}));
        QTRY_VERIFY(desk.today->told().value(2).startsWith(u"14 changes wait to be sent"_s));
        desk.source.become(LinkState::Link::Online);
        QTRY_COMPARE(desk.today->told(),
            QStringList({u"Sync and devices"_s, u"All saved centrally"_s,
                u"Not since the program was started."_s}));
        QCOMPARE(desk.pageBehindTheButton(), u"sync"_s);
    }

    void aStoppedLinkSaysWhy()
    {
        LinkedDesk desk;
        desk.open();
        desk.source.stop(LinkState::Stop::OldProgram);
        QTRY_COMPARE(desk.today->told().value(1), u"Sync needs attention"_s);
        QTRY_VERIFY(desk.today->told().value(2).contains(u"too old for the server"_s));
        desk.plugIn().become(ReaderHealth::Lost);
        QCOMPARE(desk.pageBehindTheButton(), u"sync"_s); // it is the worse of both
    }

    void readersThatAreReadyAreOneLine()
    {
        LinkedDesk desk;
        desk.readers.add(new checkin::SimulatedReader(desk.clock));
        desk.plugIn().become(ReaderHealth::Ready);
        desk.open();
        QTRY_COMPARE(desk.today->told(),
            QStringList({u"Sync and devices"_s, u"2 readers ready"_s,
                u"Made-up documents · Scanner on ttyUSB0"_s}));
        QCOMPARE(desk.pageBehindTheButton(), u"readers"_s);
    }

    void aLostReaderIsNamedAndLedTo()
    {
        LinkedDesk desk;
        LooseReader &scanner = desk.plugIn();
        desk.source.become(LinkState::Link::Online);
        desk.open();
        scanner.become(ReaderHealth::Lost);
        QTRY_COMPARE(desk.today->told().mid(3),
            QStringList({u"Scanner on ttyUSB0"_s, u"Not connected. Trying again every 3 s."_s}));
        QCOMPARE(desk.pageBehindTheButton(), u"readers"_s);
    }

    void keysLeadToThePage()
    {
        LinkedDesk desk;
        desk.source.become(LinkState::Link::Online);
        desk.open();
        QTRY_VERIFY(desk.today->button()->isVisible());
        desk.today->walkToTheButton();
        QCOMPARE(accessibilityProblems(desk.today->window()), QStringList());
        QCOMPARE(tabProblems(desk.today->window()).join(u'\n'), QString());
        QTest::keyClick(desk.today->button(), Qt::Key_Space);
        QTRY_COMPARE(desk.today->location().page, u"sync"_s);
    }
};

QTEST_MAIN(LinkCardTest)
#include "tst_link_card.moc"
