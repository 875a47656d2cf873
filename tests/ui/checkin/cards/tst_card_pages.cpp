#include "models/checkin/cards/registrations.h"
#include "tests/support/desk_fixture.h"
#include "tests/support/fake_printer.h"
#include "tests/support/keyboard_walk.h"
#include "tests/support/pdf_reading.h"
#include "ui/checkin/cards/pages/cards_page.h"
#include "ui/checkin/cards/pages/key_in_page.h"
#include "ui/checkin/cards/printing/card_desk.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/shell/main_window.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace lobby::stays;
using namespace Qt::StringLiterals;

namespace {

struct Desk : DeskFixture
{
    Desk()
    {
        DeskSettings chosen;
        chosen.language = u"en"_s;
        chosen.cards.printer = u"Front desk"_s;
        Q_UNUSED(settings.change(chosen))
        cards = std::make_unique<CardDesk>(
            CardDesk::Services {registrations, queue, printer, settings});
    }
    ~Desk()
    {
        window.reset();
        cards.reset();
        database.reset();
    }

    void open(const QString &page)
    {
        const CardServices services {*cards, blank, keyed, lists};
        window = std::make_unique<MainWindow>(
            settings, QList<PageEntry> {CardsPage::entry(services), KeyInPage::entry(services)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({page});
    }
    template <typename Widget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    void press(Qt::Key key) const { QTest::keyClick(window->focusWidget(), key); }
    /// Types into the field that has the focus, and goes on.
    void type(const QString &text) const
    {
        QTest::keyClicks(window->focusWidget(), text);
        press(Qt::Key_Return);
    }
    [[nodiscard]] QString number() { return wait(blank.handOut(1))->numbers.constFirst(); }
    /// A card of this guest as it is keyed in, up to its last field.
    void keyIn(const QString &cardNo, const QString &document, const QString &surname,
        const QString &room) const
    {
        type(cardNo);
        press(Qt::Key_Return); // the kind of document stays
        type(document);
        press(Qt::Key_Return); // no name in another script
        type(surname);
        type(u"Hanako"_s);
        type(u"1981-05-14"_s);
        if (part<QLineEdit>(u"keyInNationality"_s)->text().isEmpty())
            type(u"JPN"_s);
        else
            press(Qt::Key_Return);
        type(room);
    }

    Registrations registrations {*database, authoriser};
    PrintQueue queue {*database};
    BlankCards blank {*database, authoriser};
    KeyedCards keyed {*database, authoriser, guests, numbers};
    std::shared_ptr<FakePrinter> printer = std::make_shared<FakePrinter>();
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::unique_ptr<CardDesk> cards;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class CardPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsAreKeyedInOneAfterTheOtherByKeysAlone()
    {
        Desk desk;
        const QString first = desk.number();
        const QString second = desk.number();
        desk.open(u"card-entry"_s);
        QTRY_COMPARE(desk.window->focusWidget(), desk.part<QLineEdit>(u"keyInNumber"_s));
        desk.keyIn(first, u"TK1234567"_s, u"YAMADA"_s, u"1207"_s);
        desk.type(u"2025-05-13"_s);
        desk.type(u"2025-05-15"_s);
        QTRY_COMPARE(desk.part<QLabel>(u"keyInDone"_s)->text(),
            u"1 card(s) keyed in, the last one %1."_s.arg(first));
        QCOMPARE(desk.window->focusWidget(), desk.part<QLineEdit>(u"keyInNumber"_s));
        QCOMPARE(desk.count("SELECT count(*) FROM stay WHERE status % 16 = 4"), 1);
        // Of the next card the nights are there already.
        desk.keyIn(second, u"TK7654321"_s, u"SATO"_s, u"1208"_s);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.count("SELECT count(*) FROM stay WHERE status % 16 = 4"), 2);
        QCOMPARE(desk.count("SELECT count(*) FROM registration WHERE keyed_in = 1"), 2);
    }

    void aWrongNumberIsSaidAtItsField()
    {
        Desk desk;
        desk.open(u"card-entry"_s);
        QString wrong = desk.number();
        wrong.back() = wrong.back() == u'0' ? u'1' : u'0';
        desk.keyIn(wrong, u"TK1234567"_s, u"YAMADA"_s, u"1207"_s);
        desk.type(u"2025-05-13"_s);
        desk.type(u"2025-05-15"_s);
        auto *number = desk.part<QLineEdit>(u"keyInNumber"_s);
        QTRY_COMPARE(desk.window->focusWidget(), number);
        QCOMPARE(
            number->accessibleDescription(), u"This is no card's number: look at it once more."_s);
        QCOMPARE(desk.part<QLineEdit>(u"keyInSurname"_s)->text(), u"YAMADA"_s);
        QCOMPARE(desk.count("SELECT count(*) FROM guest"), 0);
    }

    void aUsedCardIsRefused()
    {
        Desk desk;
        const QString number = desk.number();
        desk.open(u"card-entry"_s);
        for (const QString &room : {u"1207"_s, u"1208"_s}) {
            desk.keyIn(number, u"TK1234567"_s, u"YAMADA"_s, room);
            desk.part<QLineEdit>(u"keyInArrival"_s)->setText(u"2025-05-13"_s);
            desk.part<QLineEdit>(u"keyInDeparture"_s)->setText(u"2025-05-15"_s);
            desk.part<QPushButton>(u"keyInSave"_s)->click();
            QTRY_COMPARE(desk.window->focusWidget(), desk.part<QLineEdit>(u"keyInNumber"_s));
        }
        QTRY_COMPARE(desk.part<QLineEdit>(u"keyInNumber"_s)->accessibleDescription(),
            u"This card has been keyed in already."_s);
        QCOMPARE(desk.count("SELECT count(*) FROM stay"), 1);
    }

    void aScannedCardFillsItsNumber()
    {
        Desk desk;
        const QString number = desk.number();
        desk.open(u"card-entry"_s);
        auto *page = qobject_cast<KeyInPage *>(desk.window->pages().page());
        QVERIFY(!page->take(u"LOBBY:S:0190A5D4-7B3C-7DEF-8123-456789ABCDEF"_s));
        QVERIFY(page->take(number));
        QCOMPARE(desk.part<QLineEdit>(u"keyInNumber"_s)->text(), number);
    }

    void whatWaitsIsListedAndPrintedAgain()
    {
        Desk desk;
        desk.printer->setProblem(u"printer_refused"_s);
        desk.open(u"cards"_s);
        desk.cards->print(desk.bookedFor(u"王芳"_s, u"1219"_s));
        auto *table = desk.part<DeskTable>(u"cardsTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"1219"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"王芳"_s);
        QTRY_COMPARE(
            table->model()->index(0, 3).data().toString(), u"The printer did not take the card."_s);
        QCOMPARE(accessibilityProblems(*desk.window), QStringList());
        desk.printer->setProblem({});
        desk.part<QPushButton>(u"cardsRetry"_s)->click();
        QTRY_COMPARE(desk.printer->pages().size(), 1);
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

    void blankCardsAreSavedAsAPdf()
    {
        Desk desk;
        desk.open(u"cards"_s);
        desk.part<QSpinBox>(u"blankCount"_s)->setValue(3);
        desk.part<QPushButton>(u"blankMake"_s)->click();
        auto *where = desk.window->findChild<QFileDialog *>();
        QVERIFY(where);
        const QString path = desk.folder.filePath(u"blank.pdf"_s);
        Q_EMIT where->fileSelected(path);
        where->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = textOfPdf(file.readAll());
        QVERIFY2(text.contains(u"C-1-00001-"_s) && text.contains(u"C-1-00003-"_s)
                && !text.contains(u"C-1-00004-"_s),
            qPrintable(text));
    }

    void everythingIsReachedByKeys_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("cards") << u"cards"_s;
        QTest::newRow("keying in") << u"card-entry"_s;
    }
    void everythingIsReachedByKeys()
    {
        QFETCH(QString, page);
        Desk desk;
        desk.open(page);
        desk.window->pages().page()->focusFirst();
        QCOMPARE(accessibilityProblems(*desk.window), QStringList());
        QCOMPARE(tabProblems(*desk.window).join(u'\n'), QString());
    }
};

QTEST_MAIN(CardPagesTest)
#include "tst_card_pages.moc"
