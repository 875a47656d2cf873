#include "tests/support/desk_fixture.h"
#include "tests/support/fake_printer.h"
#include "tests/support/pdf_reading.h"
#include "ui/checkin/cards/printing/card_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk : DeskFixture
{
    Desk()
    {
        DeskSettings chosen;
        chosen.language = u"zh_CN"_s;
        chosen.cards.printer = u"Front desk"_s;
        Q_UNUSED(settings.change(chosen))
    }
    ~Desk()
    {
        cards.reset();
        database.reset();
    }

    void begin()
    {
        cards = std::make_unique<CardDesk>(
            CardDesk::Services {registrations, queue, printer, settings});
        cards->setRetryInterval(5);
    }
    void change(const std::function<void(CardSettings &)> &edit)
    {
        DeskSettings changed = settings.settings();
        edit(changed.cards);
        Q_UNUSED(settings.change(changed))
    }
    [[nodiscard]] QList<PrintJob> waiting() { return *wait(queue.all()); }

    Registrations registrations {*database, authoriser};
    PrintQueue queue {*database};
    std::shared_ptr<FakePrinter> printer = std::make_shared<FakePrinter>();
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::unique_ptr<CardDesk> cards;
};

} // namespace

class CardDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsAsTheSettingsSay()
    {
        Desk desk;
        desk.change([](CardSettings &settings) {
            settings.paper = CardPaper::A4;
            settings.copies = 2;
            settings.languages = CardLanguages::House;
        });
        desk.begin();
        const QSignalSpy printed(desk.cards.get(), &CardDesk::printed);
        const Uuid stay = desk.bookedFor(u"王芳"_s, u"1219"_s);
        desk.cards->print(stay);
        QTRY_COMPARE(printed.size(), 1);
        const PrintTicket ticket = desk.printer->tickets().constFirst();
        QCOMPARE(ticket.printer, u"Front desk"_s);
        QCOMPARE(ticket.media, u"iso_a4_210x297mm"_s);
        QCOMPARE(ticket.copies, 2);
        QVERIFY(!ticket.title.contains(u"王芳"_s));
        const QString page = textOfPdf(desk.printer->pages().constFirst());
        QVERIFY2(page.contains(u"王芳"_s) && page.contains(u"住宿登记卡"_s), qPrintable(page));
        QTRY_VERIFY(desk.cards->jobs().isEmpty());
        QVERIFY(desk.waiting().isEmpty());
    }

    void printsOneCardAfterAnother()
    {
        Desk desk;
        desk.begin();
        for (const QString &name : {u"王芳"_s, u"李雷"_s}) {
            const qsizetype before = desk.printer->pages().size();
            desk.cards->print(desk.bookedFor(name, u"12"_s + QString::number(before)));
            QTRY_COMPARE(desk.printer->pages().size(), before + 1);
            QVERIFY(textOfPdf(desk.printer->pages().constLast()).contains(name));
            QTRY_VERIFY(desk.waiting().isEmpty());
        }
    }

    void keepsCardsUntilThePrinterIsBack()
    {
        Desk desk;
        desk.printer->setProblem(u"printer_missing"_s);
        desk.begin();
        const Uuid first = desk.bookedFor(u"王芳"_s, u"1219"_s);
        const Uuid second = desk.bookedFor(u"李雷"_s, u"1220"_s);
        desk.cards->print(first);
        desk.cards->print(second);
        QTRY_VERIFY(desk.printer->tries() >= 3); // by itself
        QTRY_COMPARE(desk.cards->jobs().size(), 2);
        QCOMPARE(desk.cards->trouble(), u"printer_missing"_s);
        QCOMPARE(desk.waiting().at(0).stay, first);
        QCOMPARE(desk.waiting().at(1).tries, 0); // nobody overtakes
        desk.printer->setProblem({});
        QTRY_VERIFY(desk.waiting().isEmpty());
        QCOMPARE(desk.printer->pages().size(), 2);
        QVERIFY(textOfPdf(desk.printer->pages().at(0)).contains(u"王芳"_s));
        QTRY_COMPARE(desk.cards->trouble(), QString());
    }

    void whatWasLeftIsPrintedAtTheNextStart()
    {
        Desk desk;
        const Uuid stay = desk.bookedFor(u"王芳"_s, u"1219"_s);
        QVERIFY(Desk::wait(desk.queue.add(stay)));
        QVERIFY(Desk::wait(desk.queue.begin(desk.waiting().constFirst().id))); // and then a kill
        desk.begin();
        QTRY_COMPARE(desk.printer->pages().size(), 1);
        QTRY_VERIFY(desk.waiting().isEmpty());
    }

    void aCardThatIsRefusedIsInNobodysWay()
    {
        Desk desk;
        desk.printer->setProblem(u"printer_refused"_s);
        desk.begin();
        desk.cards->print(desk.bookedFor(u"王芳"_s, u"1219"_s));
        QTRY_COMPARE(desk.cards->jobs().size(), 1);
        QTRY_COMPARE(desk.cards->jobs().constFirst().state, PrintJob::State::Failed);
        desk.printer->setProblem({});
        desk.cards->print(desk.bookedFor(u"李雷"_s, u"1220"_s));
        QTRY_COMPARE(desk.printer->pages().size(), 1);
        QVERIFY(textOfPdf(desk.printer->pages().constFirst()).contains(u"李雷"_s));
        QTRY_COMPARE(desk.cards->jobs().size(), 1);
        desk.cards->retry();
        QTRY_COMPARE(desk.printer->pages().size(), 2);
        QTRY_VERIFY(desk.cards->jobs().isEmpty());
    }

    void withoutAPrinterCardsWaitForOne()
    {
        Desk desk;
        desk.change([](CardSettings &settings) { settings.printer.clear(); });
        desk.begin();
        desk.cards->print(desk.bookedFor(u"王芳"_s, u"1219"_s));
        QTRY_COMPARE(desk.cards->trouble(), QString(CardDesk::kNoPrinter));
        QCOMPARE(desk.printer->tries(), 0);
        desk.change([](CardSettings &settings) { settings.printer = u"Office"_s; });
        QTRY_COMPARE(desk.printer->pages().size(), 1);
        QCOMPARE(desk.printer->tickets().constFirst().printer, u"Office"_s);
    }

    void nothingIsPrintedWhileTheDeskIsLocked()
    {
        Desk desk;
        const auto member = *desk.authoriser.session();
        desk.begin();
        const Uuid stay = desk.bookedFor(u"王芳"_s, u"1219"_s);
        desk.authoriser.logOut();
        desk.cards->print(stay);
        QTRY_COMPARE(desk.cards->trouble(), u"not_logged_in"_s);
        QCOMPARE(desk.printer->tries(), 0);
        desk.authoriser.logIn(member);
        QTRY_COMPARE(desk.printer->pages().size(), 1);
    }

    void whoIsErasedHasNoCard()
    {
        Desk desk;
        desk.begin();
        bool waited = false; // the queue is empty before it comes in, too
        connect(desk.cards.get(), &CardDesk::changed, this,
            [&] { waited = waited || !desk.cards->jobs().isEmpty(); });
        desk.cards->print(Uuid::named("test", "no stay"));
        QTRY_VERIFY(waited);
        QTRY_VERIFY(desk.waiting().isEmpty());
        QCOMPARE(desk.printer->tries(), 0);
    }

    void theQueueHoldsNothingPersonal()
    {
        Desk desk;
        desk.printer->setProblem(u"printer_stopped"_s);
        desk.begin();
        desk.cards->print(desk.bookedFor(u"王芳"_s, u"1219"_s));
        QTRY_COMPARE(desk.cards->trouble(), u"printer_stopped"_s);
        const auto row = Desk::wait(desk.database->read([](store::Connection &connection) {
            return connection.text("SELECT quote(state) || quote(problem) || quote(created_at)"
                                   " FROM print_job");
        }));
        QVERIFY2(!row->contains(u"王芳"_s), qPrintable(*row));
        QCOMPARE(desk.count("SELECT count(*) FROM pragma_table_info('print_job')"), 6);
    }

    void aCardCanBeTakenOut()
    {
        Desk desk;
        desk.printer->setProblem(u"printer_missing"_s);
        desk.begin();
        desk.cards->print(desk.bookedFor(u"王芳"_s, u"1219"_s));
        QTRY_COMPARE(desk.cards->jobs().size(), 1);
        desk.cards->remove(desk.cards->jobs().constFirst().id);
        QTRY_VERIFY(desk.waiting().isEmpty());
        QTRY_VERIFY(desk.cards->jobs().isEmpty());
    }

    void aCardTakenOutWhileItIsPrintedTakesNoOtherWithIt()
    {
        Desk desk;
        const Uuid first = desk.bookedFor(u"王芳"_s, u"1219"_s);
        const Uuid second = desk.bookedFor(u"李雷"_s, u"1220"_s);
        desk.printer->setMeanwhile([&desk, second] {
            desk.queue.remove(desk.queue.all().result()->constFirst().id).waitForFinished();
            desk.queue.add(second).waitForFinished();
        });
        desk.begin();
        desk.cards->print(first);
        QTRY_COMPARE(desk.printer->pages().size(), 2);
        QVERIFY(textOfPdf(desk.printer->pages().constLast()).contains(u"李雷"_s));
        QTRY_VERIFY(desk.waiting().isEmpty());
    }

    void speaksTheGuestsLanguageAndTheHouses_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QStringList>("both");
        const QStringList english {u"en"_s, u"zh_CN"_s};
        const QStringList traditional {u"zh_TW"_s, u"zh_CN"_s};
        const QStringList simplified {u"zh_CN"_s};
        QTest::newRow("nothing is known") << u""_s << u""_s << u""_s << simplified;
        QTest::newRow("from the PRC") << u""_s << u""_s << u"CN"_s << simplified;
        QTest::newRow("from Taiwan") << u""_s << u""_s << u"TW"_s << traditional;
        QTest::newRow("from Hong Kong") << u""_s << u""_s << u"HK"_s << traditional;
        QTest::newRow("from Japan") << u""_s << u""_s << u"JP"_s << english;
        QTest::newRow("speaks Chinese, from Japan")
            << u""_s << u"zh-Hans"_s << u"JP"_s << simplified;
        QTest::newRow("reads traditional characters")
            << u""_s << u"zh-Hant"_s << u""_s << traditional;
        QTest::newRow("told in English, speaks Chinese")
            << u"en"_s << u"zh"_s << u"CN"_s << english;
    }
    void speaksTheGuestsLanguageAndTheHouses()
    {
        QFETCH(QString, told);
        QFETCH(QString, own);
        QFETCH(QString, country);
        QFETCH(QStringList, both);
        RegistrationCard card;
        card.registration.language = told;
        card.guest.language = own;
        card.guest.nationality = country;
        CardSettings settings;
        QCOMPARE(cardLayoutFor(card, settings, u"zh_CN"_s).languages, both);
        settings.languages = CardLanguages::Guests;
        QCOMPARE(cardLayoutFor(card, settings, u"zh_CN"_s).languages, both.first(1));
        settings.languages = CardLanguages::House;
        QCOMPARE(cardLayoutFor(card, settings, u"zh_CN"_s).languages, QStringList {u"zh_CN"_s});
    }
};

QTEST_MAIN(CardDeskTest)
#include "tst_card_desk.moc"
