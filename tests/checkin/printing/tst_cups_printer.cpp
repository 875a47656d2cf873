#include "models/checkin/printing/cups_printer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lobby;
using namespace lobby::checkin;
using namespace Qt::StringLiterals;

/// Where there is no print service; what a printer does is seen by hand
/// (docs/registration-cards.md).
class CupsPrinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QTemporaryDir folder;
        qputenv("CUPS_SERVER", folder.filePath(u"cups.sock"_s).toUtf8());
    }

    void withoutAServiceThereAreNoPrinters()
    {
        CupsPrinter printer;
        QCOMPARE(printer.printers(), QStringList());
    }

    void withoutAServiceThePrinterIsMissing()
    {
        CupsPrinter printer;
        const auto printed
            = printer.print("%PDF-1.4"_ba, {u"Front desk"_s, u"iso_a5_148x210mm"_s, u"Card"_s});
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, Error::Code::Unavailable);
        QCOMPARE(printed.error().subject, u"printer_missing"_s);
    }
};

QTEST_GUILESS_MAIN(CupsPrinterTest)
#include "tst_cups_printer.moc"
