#include "models/darkdesk/slips/slip_number.h"
#include "tests/support/landing_page.h"
#include "tests/support/pdf_reading.h"
#include "tests/support/stay_fixture.h"
#include "ui/darkdesk/slips/slip_pdf.h"
#include "ui/darkdesk/slips/slip_table_model.h"
#include "ui/darkdesk/slips/slips_page.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

using namespace lobby;
using namespace lobby::darkdesk;
using namespace lobby::tests;
using namespace lobby::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lobby::darkdesk::Slip)

namespace {

struct SlipsWindow : StayFixture
{
    SlipsWindow()
    {
        if (!commit({{sync::OpKind::Create, schema::Branch::kTable, branch,
                {{schema::Branch::Name, u"Seaview"_s}, {schema::Branch::Code, u"H1"_s}}}}))
            qFatal("the fixture's branch");
    }
    ~SlipsWindow()
    {
        window.reset();
        database.reset();
    }
    Q_DISABLE_COPY_MOVE(SlipsWindow)

    void openWindow()
    {
        const SlipServices services {slips, *database,
            [this](const QByteArray &pdf, const QString &) {
                printed.append(pdf);
                return QtFuture::makeReadyFuture(hasPrinter
                        ? Result<Done>(Done())
                        : Result<Done>(Error {Error::Code::Unavailable}));
            },
            [] { return u"en"_s; }};
        window = std::make_unique<MainWindow>(settings,
            QList<PageEntry> {LandingPage::entry(u"today"_s), SlipsPage::entry(services)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({u"today"_s});
        window->openPage({u"slips"_s});
        window->pages().page()->focusFirst();
    }
    QStringList print(int count, SlipKind kind = SlipKind::Complaint)
    {
        QStringList numbers;
        const auto handedOut = wait(slips.handOut(kind, count)).value();
        for (const Slip &slip : handedOut.slips)
            numbers.append(slip.number);
        return numbers;
    }
    [[nodiscard]] SlipsPage *page() const
    {
        return qobject_cast<SlipsPage *>(window->pages().page());
    }
    [[nodiscard]] DeskTable *table() const
    {
        return window->findChild<DeskTable *>(u"slipsTable"_s);
    }
    void press(Qt::Key key) const { QTest::keyClick(window->focusWidget(), key); }
    void type(const QString &text) const { QTest::keyClicks(window->focusWidget(), text); }
    [[nodiscard]] bool shows(const QString &words) const
    {
        const auto labels = page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    Slips slips {*database, authoriser};
    DeskSettingsFile settings {folder.filePath(u"desk.json"_s)};
    QList<QByteArray> printed;
    bool hasPrinter = true;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class SlipsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsUpWithWhatIsPrintedAndComesBack()
    {
        SlipsWindow desk;
        SlipTableModel model(desk.slips, *desk.database);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        const QStringList numbers = desk.print(3);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, SlipTableModel::NumberColumn).data().toString(), numbers.at(0));
        QCOMPARE(model.index(0, SlipTableModel::KindColumn).data().toString(), u"Complaint"_s);
        QVERIFY(desk.wait(desk.slips.keyed(model.slip(0).id, Uuid::named("test", "case"))));
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, SlipTableModel::NumberColumn).data().toString(), numbers.at(1));
    }

    void aNumberAndEnterLeadToItsForm()
    {
        SlipsWindow desk;
        const QStringList numbers = desk.print(2);
        desk.openWindow();
        QSignalSpy asked(desk.page(), &SlipsPage::keyingRequested);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
        desk.type(numbers.at(1).toLower());
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().value<Slip>().number, numbers.at(1));
    }

    void aScanLeadsToItsForm()
    {
        SlipsWindow desk;
        const QStringList numbers = desk.print(1);
        desk.openWindow();
        QSignalSpy asked(desk.page(), &SlipsPage::keyingRequested);
        desk.page()->take(numbers.constFirst());
        QTRY_COMPARE(asked.size(), 1);
    }

    void whatCannotBeKeyedInSaysWhy_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("said");
        QTest::newRow("no number") << u"H1-1-S0001-0"_s << u"no slip's number"_s;
        QTest::newRow("never printed") << SlipNumber::text(u"H1"_s, 1, 99) << u"never printed"_s;
        QTest::newRow("keyed in") << SlipNumber::text(u"H1"_s, 1, 1) << u"keyed in already"_s;
        QTest::newRow("void") << SlipNumber::text(u"H1"_s, 1, 2) << u"declared void"_s;
    }
    void whatCannotBeKeyedInSaysWhy()
    {
        QFETCH(QString, number);
        QFETCH(QString, said);
        SlipsWindow desk;
        const QStringList numbers = desk.print(2);
        const auto idOf
            = [&desk](const QString &one) { return desk.wait(desk.slips.toKey(one)).value().id; };
        QVERIFY(desk.wait(desk.slips.keyed(idOf(numbers.at(0)), Uuid::named("test", "case"))));
        QVERIFY(desk.wait(desk.slips.declareVoid(idOf(numbers.at(1)), u"spoilt"_s)));
        desk.openWindow();
        QSignalSpy asked(desk.page(), &SlipsPage::keyingRequested);
        desk.type(number);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.shows(said));
        QCOMPARE(asked.size(), 0);
    }

    void vAsksWhyAndTakesASlipOutOfTheList()
    {
        SlipsWindow desk;
        const QStringList numbers = desk.print(2);
        desk.openWindow();
        QTRY_COMPARE(desk.table()->model()->rowCount(), 2);
        desk.table()->setFocus();
        desk.press(Qt::Key_V);
        auto *reason = desk.window->findChild<QLineEdit *>(u"voidReason"_s);
        QTRY_VERIFY(reason->hasFocus());
        desk.press(Qt::Key_Return);
        QVERIFY(desk.shows(u"Write why"_s));
        QCOMPARE(desk.table()->model()->rowCount(), 2);
        desk.type(u"coffee"_s);
        desk.press(Qt::Key_Return);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
        QCOMPARE(desk.wait(desk.slips.toKey(numbers.at(0))).error().subject, u"void"_s);
        QVERIFY(!reason->isVisible());
    }

    void escLeavesTheReasonThenThePage()
    {
        SlipsWindow desk;
        desk.print(1);
        desk.openWindow();
        QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
        desk.table()->setFocus();
        desk.press(Qt::Key_V);
        QTRY_VERIFY(desk.window->findChild<QLineEdit *>(u"voidReason"_s)->hasFocus());
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.table()->hasFocus());
        QCOMPARE(desk.window->pages().location().page, u"slips"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.window->pages().location().page, u"today"_s);
    }

    void printedSlipsAreListedAsMissing()
    {
        SlipsWindow desk;
        desk.openWindow();
        QTRY_VERIFY(desk.shows(u"No slip is missing."_s));
        desk.window->findChild<QSpinBox *>(u"slipCount"_s)->setValue(3);
        auto *print = desk.window->findChild<QPushButton *>(u"slipPrint"_s);
        print->setFocus();
        desk.press(Qt::Key_Space);
        QTRY_COMPARE(desk.printed.size(), 1);
        QTRY_COMPARE(desk.table()->model()->rowCount(), 3);
        const QString text = textOfPdf(desk.printed.constFirst());
        for (int row = 0; row < 3; ++row) {
            const QString number = desk.table()->model()->index(row, 0).data().toString();
            QVERIFY2(text.contains(number), qPrintable(text));
        }
        desk.hasPrinter = false;
        print->setFocus();
        desk.press(Qt::Key_Space);
        QTRY_VERIFY(desk.shows(u"No printer took the slips."_s));
        QTRY_COMPARE(desk.table()->model()->rowCount(), 6); // their numbers are gone
    }

    void eachKindHasRoomToWriteAndItsCodeIsRead_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("field");
        QTest::newRow("check-in") << int(SlipKind::CheckIn) << u"Document number"_s;
        QTest::newRow("complaint") << int(SlipKind::Complaint) << u"in the guest's own words"_s;
        QTest::newRow("message") << int(SlipKind::Message) << u"The message or request"_s;
    }
    void eachKindHasRoomToWriteAndItsCodeIsRead()
    {
        QFETCH(int, kind);
        QFETCH(QString, field);
        SlipsWindow desk;
        const auto handedOut = desk.wait(desk.slips.handOut(SlipKind(kind), 1)).value();
        const QByteArray pdf = slipsPdf(handedOut, u"en"_s);
        QVERIFY2(textOfPdf(pdf).contains(field), qPrintable(textOfPdf(pdf)));
        const QImage picture = pictureOfPdf(pdf).convertToFormat(QImage::Format_Grayscale8);
        const ZXing::Result read = ZXing::ReadBarcode(
            ZXing::ImageView(picture.constBits(), picture.width(), picture.height(),
                ZXing::ImageFormat::Lum, static_cast<int>(picture.bytesPerLine())),
            ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
        QCOMPARE(QString::fromStdString(read.text()), handedOut.slips.constFirst().number);
    }
};

QTEST_MAIN(SlipsPageTest)
#include "tst_slips_page.moc"
