#include "tests/support/desk_fixture.h"
#include "tests/support/fake_printer.h"
#include "tests/support/pdf_reading.h"
#include "ui/checkin/cards/printing/card_desk.h"
#include "ui/checkin/check_in_page.h"
#include "ui/shell/main_window.h"

#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace lobby::stays;
using namespace Qt::StringLiterals;

namespace {

/// A desk with a printer, and one arrival in front.
struct Desk : DeskFixture
{
    ~Desk()
    {
        window.reset();
        cards.reset();
        database.reset();
    }

    void open(const CardSettings &chosen)
    {
        DeskSettings desk;
        desk.language = u"en"_s;
        desk.cards = chosen;
        Q_UNUSED(settings.change(desk))
        cards = std::make_unique<CardDesk>(
            CardDesk::Services {registrations, queue, printer, settings});
        DeskServices services {lists, *stays, guests, authoriser, branch};
        services.cards = cards.get();
        window = std::make_unique<MainWindow>(
            settings, QList<PageEntry> {CheckInPage::entry(services)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        stay = bookedFor(u"王芳"_s, u"1219"_s);
        addDocument(stored(stay).guest);
        window->openPage({u"checkin"_s, stay.toString()});
        QTRY_VERIFY(button(u"checkInPrimary"_s)->isEnabled());
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return window->findChild<QPushButton *>(name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window->focusWidget(), key, modifiers);
    }

    Registrations registrations {*database, authoriser};
    PrintQueue queue {*database};
    std::shared_ptr<FakePrinter> printer = std::make_shared<FakePrinter>();
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    std::unique_ptr<CardDesk> cards;
    std::unique_ptr<MainWindow> window;
    Uuid stay;
};

CardSettings printing(CardAtCheckIn atCheckIn = CardAtCheckIn::Print)
{
    CardSettings settings;
    settings.atCheckIn = atCheckIn;
    settings.printer = u"Front desk"_s;
    return settings;
}

} // namespace

class CheckInCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterChecksInAndPrints()
    {
        Desk desk;
        desk.open(printing());
        QCOMPARE(
            desk.button(u"checkInPrimary"_s)->accessibleName(), u"Check in and print the card"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.stored(desk.stay).status(), StayStatus::InHouse);
        QTRY_COMPARE(desk.printer->pages().size(), 1);
        const QString page = textOfPdf(desk.printer->pages().constFirst());
        QVERIFY2(page.contains(u"王芳"_s) && page.contains(u"1219"_s), qPrintable(page));
    }

    void theOtherButtonOnlyChecksIn()
    {
        Desk desk;
        desk.open(printing());
        QPushButton *other = desk.button(u"checkInOther"_s);
        QVERIFY(other->isVisible());
        other->setFocus();
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.stored(desk.stay).status(), StayStatus::InHouse);
        QVERIFY(Desk::wait(desk.queue.all())->isEmpty());
        QCOMPARE(desk.printer->tries(), 0);
    }

    void whereItIsOfferedEnterOnlyChecksIn()
    {
        Desk desk;
        desk.open(printing(CardAtCheckIn::Offer));
        QCOMPARE(desk.button(u"checkInPrimary"_s)->accessibleName(), u"Check in"_s);
        QCOMPARE(desk.button(u"checkInOther"_s)->text(), u"Check in and print the card"_s);
        desk.button(u"checkInOther"_s)->click();
        QTRY_COMPARE(desk.printer->pages().size(), 1);
        QCOMPARE(desk.stored(desk.stay).status(), StayStatus::InHouse);
    }

    void whereThereAreNoCardsNothingIsOffered()
    {
        Desk desk;
        desk.open(printing(CardAtCheckIn::Nothing));
        QVERIFY(!desk.button(u"checkInOther"_s)->isVisible());
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.stored(desk.stay).status(), StayStatus::InHouse);
        QVERIFY(Desk::wait(desk.queue.all())->isEmpty());
    }

    void theCheckInWaitsForNoPrinter_data()
    {
        QTest::addColumn<QString>("printer");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("none is chosen") << u""_s << u"no_printer"_s;
        QTest::newRow("it is away") << u"Front desk"_s << u"printer_missing"_s;
    }
    void theCheckInWaitsForNoPrinter()
    {
        QFETCH(QString, printer);
        QFETCH(QString, trouble);
        Desk desk;
        desk.printer->setProblem(u"printer_missing"_s);
        CardSettings settings = printing();
        settings.printer = printer;
        desk.open(settings);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.stored(desk.stay).status(), StayStatus::InHouse);
        QTRY_COMPARE(desk.cards->trouble(), trouble);
        QTRY_COMPARE(desk.cards->jobs().size(), 1);
        QCOMPARE(desk.cards->jobs().constFirst().stay, desk.stay);
    }

    void aCardIsLookedAtAndKeptAsAFile()
    {
        Desk desk;
        desk.open(printing());
        desk.press(Qt::Key_P, Qt::ControlModifier);
        auto *dialog = desk.window->findChild<QDialog *>(u"cardDialog"_s);
        QVERIFY(dialog);
        auto *save = dialog->findChild<QPushButton *>(u"cardSave"_s);
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(!dialog->findChild<QLabel *>(u"cardPicture"_s)->pixmap().isNull());
        QVERIFY(!dialog->windowTitle().contains(u"王芳"_s));
        save->click();
        auto *where = dialog->findChild<QFileDialog *>();
        QVERIFY(where);
        const QString path = desk.folder.filePath(u"card.pdf"_s);
        Q_EMIT where->fileSelected(path);
        where->close();
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(textOfPdf(file.readAll()).contains(u"王芳"_s));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QTRY_VERIFY(!desk.window->findChild<QDialog *>(u"cardDialog"_s));
        QCOMPARE(desk.printer->tries(), 0);
    }
};

QTEST_MAIN(CheckInCardTest)
#include "tst_check_in_card.moc"
