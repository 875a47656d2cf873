#include "tests/support/guest_desk.h"
#include "ui/kit/problem_label.h"
#include "ui/kit/rows/fact_line.h"
#include "ui/sync/lease/lease_page.h"
#include "ui/sync/link_words.h"
#include "ui/sync/sync_page.h"
#include "ui/sync/ticket/ticket_form.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::ui;
using namespace Qt::StringLiterals;
using sync::LinkState;

namespace {

const QDateTime kNow(QDate(2026, 5, 4), QTime(12, 0));

/// A link whose state the test decides.
class ScriptedSource : public SyncSource
{
public:
    [[nodiscard]] LinkState state() const override { return now; }
    void syncNow() override { ++asked; }
    void join(const QString &ticket) override { tickets.append(ticket); }
    [[nodiscard]] bool mayJoin() const override { return may; }
    void become(const LinkState &state)
    {
        now = state;
        Q_EMIT stateChanged(state);
    }

    LinkState now;
    bool may = true;
    int asked = 0;
    QStringList tickets;
};

/// The page on a desk of its own; `source` is shaped before open().
struct ShownPage : tests::GuestDesk
{
    ~ShownPage() { desks.stop(); }
    void open()
    {
        page = std::make_unique<SyncPage>(SyncServices {source, desks, conflicts, clock});
        page->show();
        page->open({});
    }
    template <typename T>
    T *find(const QString &name)
    {
        return page->findChild<T *>(name);
    }

    ScriptedSource source;
    access::Desks desks {*database, authoriser, numbers};
    conflicts::Conflicts conflicts {*database, authoriser};
    std::unique_ptr<SyncPage> page;
};

LinkState stateOf(LinkState::Link link, int waiting = 0)
{
    LinkState state;
    state.link = link;
    state.waiting = waiting;
    state.oldest = kNow.addSecs(-7200);
    state.lastSuccess = kNow.addSecs(-60);
    return state;
}

} // namespace

class SyncPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskAloneMayJoinByItsTicket();
    void whatWentWrongStandsUnderTheTicket();
    void whoMayNotJoinIsTold();
    void aDeskWhoseCertificateRanOutIsLetInByATicket();
    void theClosedPageHasAFieldForATicketThenAlone();
    void oneTicketIsTriedAtATime();
    void aDeskWithAServerAsksAtOnce();
    void aDisputedAuditIsSaidBesideTheLink();
    void aLeaseThatRunsOutIsSaidBesideTheLink();
    void aPairingCodeGivesTheKeys();
    void aWrongPairingCodeIsSaidUnderTheField();
    void theWordAtTheFootOfTheWindow_data();
    void theWordAtTheFootOfTheWindow();
};

void SyncPageTest::aDeskAloneMayJoinByItsTicket()
{
    ShownPage shown;
    shown.open();
    shown.page->focusFirst();
    auto *ticket = shown.find<QLineEdit>(u"ticket"_s);
    QCOMPARE(shown.page->focusWidget(), ticket);
    QTest::keyClicks(ticket, u"LOBBY:HOTEL:8443/ABCDE"_s);
    QTest::keyClick(ticket, Qt::Key_Return);
    QCOMPARE(shown.source.tickets, QStringList {u"LOBBY:HOTEL:8443/ABCDE"_s});
    QVERIFY(!shown.find<QPushButton>(u"join"_s)->isEnabled()); // one try at a time
    Q_EMIT shown.source.joined();
    shown.source.become(stateOf(LinkState::Link::Online));
    QVERIFY(!ticket->isVisible());
    QVERIFY(ticket->text().isEmpty());
}

void SyncPageTest::whatWentWrongStandsUnderTheTicket()
{
    ShownPage shown;
    shown.open();
    auto *ticket = shown.find<QLineEdit>(u"ticket"_s);
    ticket->insert(u"LOBBY:X"_s);
    QTest::keyClick(ticket, Qt::Key_Return);
    Q_EMIT shown.source.joinFailed(u"used up"_s);
    auto *problem = shown.find<QLabel>(u"joinProblem"_s);
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"used up"_s);
    QCOMPARE(ticket->text(), u"LOBBY:X"_s); // to be mended, not typed again
    QVERIFY(shown.find<QPushButton>(u"join"_s)->isEnabled());
}

void SyncPageTest::whoMayNotJoinIsTold()
{
    ShownPage shown;
    shown.source.may = false;
    shown.open();
    QVERIFY(!shown.find<QLineEdit>(u"ticket"_s)->isEnabled());
    QVERIFY(shown.find<QLabel>(u"joinProblem"_s)->isVisible());
}

void SyncPageTest::aDeskWhoseCertificateRanOutIsLetInByATicket()
{
    ShownPage shown;
    LinkState state = stateOf(LinkState::Link::Stopped, 3);
    state.stop = LinkState::Stop::CertificateExpired;
    state.device = 12;
    shown.source.now = state;
    shown.open();
    auto *ticket = shown.find<QLineEdit>(u"ticket"_s);
    QVERIFY(ticket->isVisible());
    const QString what = shown.find<QLabel>(u"ticketWhat"_s)->text();
    QVERIFY(what.contains(u"--device 12"_s) && what.contains(u"Nothing is lost"_s));
    QTest::keyClicks(ticket, u"LOBBY:HOTEL:8443/ABCDE"_s);
    QTest::keyClick(ticket, Qt::Key_Return);
    QCOMPARE(shown.source.tickets, QStringList {u"LOBBY:HOTEL:8443/ABCDE"_s});
    Q_EMIT shown.source.joined();
    shown.source.become(stateOf(LinkState::Link::Online));
    QVERIFY(!ticket->isVisible());
    state.stop = LinkState::Stop::Retired;
    shown.source.become(state);
    QVERIFY(!ticket->isVisible()); // a ticket is no way back for it
}

void SyncPageTest::theClosedPageHasAFieldForATicketThenAlone()
{
    LeasePage page;
    page.QWidget::show();
    const auto *ticket = page.findChild<QLineEdit *>(u"ticket"_s);
    QVERIFY(!ticket->isVisible());
    LinkState state; // nothing is known of the server yet
    page.show(state);
    QVERIFY(!ticket->isVisible());
    state = stateOf(LinkState::Link::Offline);
    page.show(state);
    QVERIFY(!ticket->isVisible());
    state = stateOf(LinkState::Link::Stopped);
    state.stop = LinkState::Stop::CertificateExpired;
    page.show(state);
    QVERIFY(ticket->isVisible());
    page.ticket().setAllowed(false);
    QVERIFY(!ticket->isEnabled());
    QVERIFY(page.findChild<QLabel *>(u"joinProblem"_s)->isVisible());
}

/// Another one meanwhile would throw away what the server gave for the first, which is used up.
void SyncPageTest::oneTicketIsTriedAtATime()
{
    ShownPage shown;
    shown.open();
    auto *ticket = shown.find<QLineEdit>(u"ticket"_s);
    ticket->insert(u"LOBBY:X"_s);
    QTest::keyClick(ticket, Qt::Key_Return);
    shown.source.become(stateOf(LinkState::Link::None));
    QVERIFY(!shown.find<QPushButton>(u"join"_s)->isEnabled());
    QTest::keyClick(ticket, Qt::Key_Return);
    QCOMPARE(shown.source.tickets.size(), 1);
    Q_EMIT shown.source.joinFailed(u"used up"_s);
    QTest::keyClick(ticket, Qt::Key_Return);
    QCOMPARE(shown.source.tickets.size(), 2);
}

void SyncPageTest::aDeskWithAServerAsksAtOnce()
{
    ShownPage shown;
    shown.source.now = stateOf(LinkState::Link::Offline, 3);
    shown.open();
    shown.page->refresh(); // F5
    QTest::keyClick(shown.find<QPushButton>(u"syncNow"_s), Qt::Key_Space);
    QCOMPARE(shown.source.asked, 2);
    QVERIFY(!shown.find<QLineEdit>(u"ticket"_s)->isVisible());
    QTRY_COMPARE(shown.page->findChildren<FactLine *>().size(), 2);
}

void SyncPageTest::aLeaseThatRunsOutIsSaidBesideTheLink()
{
    ShownPage shown;
    LinkState state = stateOf(LinkState::Link::Offline);
    state.leaseDaysLeft = 8;
    shown.source.now = state;
    shown.open();
    QTRY_COMPARE(shown.page->findChildren<FactLine *>().size(), 2);
    state.leaseDaysLeft = 7;
    shown.source.become(state);
    QTRY_COMPARE(shown.page->findChildren<FactLine *>().size(), 3);
    QVERIFY(LinkWords::lease(state).contains(u"In 7 days"_s));
    state.leaseDaysLeft = 0;
    QVERIFY(LinkWords::lease(state).contains(u"from the next login on"_s));
}

void SyncPageTest::aDisputedAuditIsSaidBesideTheLink()
{
    ShownPage shown;
    shown.open();
    LinkState state = stateOf(LinkState::Link::Online);
    shown.source.become(state);
    const auto saysIt = [&shown] {
        const auto labels = shown.page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text() == LinkWords::audit(); });
    };
    QVERIFY(!saysIt());
    state.audit = LinkState::Audit::Disputed;
    shown.source.become(state);
    QVERIFY(saysIt());
    QCOMPARE(LinkWords::chip(state, kNow), u"Sync needs attention"_s);
    QCOMPARE(LinkWords::tone(state, kNow), Tone::Err);
    QCOMPARE(LinkWords::linkTone(state, kNow), Tone::Ok);
}

/// Another desk of the organisation, which shows this code.
void SyncPageTest::aPairingCodeGivesTheKeys()
{
    using schema::Desk;
    ShownPage shown;
    shown.authoriser.confirm();
    const access::PairingCode code = access::PairingCode::random();
    QVERIFY(tests::GuestFixture::wait(shown.desks.lookAfter(u"front-1"_s, shown.branchId)));
    shown.commit({{sync::OpKind::Create, Desk::kTable, Uuid::named("test", "other desk"),
        {{Desk::Name, u"front-2"_s}, {Desk::Device, qint64(9)}, {Desk::CodeCheck, code.check()}}}});
    shown.open();
    auto *typed = shown.find<QLineEdit>(u"typedCode"_s);
    QTRY_VERIFY(typed->isVisible());
    QSignalSpy toasts(shown.page.get(), &Page::toastRequested);
    typed->setText(code.groups());
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_COMPARE(toasts.size(), 1);
    QVERIFY(typed->text().isEmpty());
}

void SyncPageTest::aWrongPairingCodeIsSaidUnderTheField()
{
    ShownPage shown;
    shown.authoriser.confirm();
    shown.open();
    auto *typed = shown.find<QLineEdit>(u"typedCode"_s);
    typed->setText(u"ABCDE"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    auto *problem = shown.find<QLabel>(u"keysProblem"_s);
    QTRY_VERIFY(!problem->text().isEmpty());
    QCOMPARE(typed->text(), u"ABCDE"_s);
}

void SyncPageTest::theWordAtTheFootOfTheWindow_data()
{
    QTest::addColumn<LinkState>("state");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<int>("tone");
    LinkState stale = stateOf(LinkState::Link::Offline, 2);
    stale.lastSuccess = kNow.addDays(-2);
    LinkState stopped = stateOf(LinkState::Link::Stopped, 2);
    stopped.stop = LinkState::Stop::Revoked;
    QTest::newRow("no server") << stateOf(LinkState::Link::None) << QString() << int(Tone::Neutral);
    QTest::newRow("all sent") << stateOf(LinkState::Link::Online) << u"All saved centrally"_s
                              << int(Tone::Ok);
    QTest::newRow("on their way") << stateOf(LinkState::Link::Online, 2)
                                  << u"2 changes on their way"_s << int(Tone::Ok);
    LinkState toDecide = stateOf(LinkState::Link::Online);
    toDecide.toDecide = 3;
    QTest::newRow("to decide") << toDecide << u"3 to decide"_s << int(Tone::Warn);
    QTest::newRow("offline") << stateOf(LinkState::Link::Offline, 2)
                             << u"Offline: 2 changes waiting, saved here"_s << int(Tone::Neutral);
    QTest::newRow("offline for two days") << stale
                                          << u"Last sync "_s
            + QLocale().toString(stale.lastSuccess.toLocalTime(), QLocale::ShortFormat)
                                          << int(Tone::Warn);
    const auto silent = [](LinkState::Link link, int daysLeft) {
        LinkState state = stateOf(link, 2);
        state.leaseDaysLeft = daysLeft;
        state.toDecide = 1;
        return state;
    };
    using Link = LinkState::Link;
    QTest::newRow("offline for 22 days")
        << silent(Link::Offline, 8) << u"1 to decide"_s << int(Tone::Warn);
    QTest::newRow("offline for 23 days")
        << silent(Link::Offline, 7) << u"Offline: closes in 7 days"_s << int(Tone::Warn);
    QTest::newRow("offline for 30 days")
        << silent(Link::Offline, 0) << u"Offline: closes at the next login"_s << int(Tone::Warn);
    QTest::newRow("revoked for 23 days")
        << silent(Link::Stopped, 7) << u"Sync needs attention"_s << int(Tone::Err);
    QTest::newRow("revoked") << stopped << u"Sync needs attention"_s << int(Tone::Err);
}

void SyncPageTest::theWordAtTheFootOfTheWindow()
{
    QFETCH(const LinkState, state);
    QFETCH(const QString, chip);
    QFETCH(const int, tone);
    QString text = LinkWords::chip(state, kNow);
    text.replace(u"%n"_s, QString::number(state.waiting)); // without a catalogue
    QCOMPARE(text, chip);
    QCOMPARE(int(LinkWords::tone(state, kNow)), tone);
}

QTEST_MAIN(SyncPageTest)
#include "tst_sync_page.moc"
