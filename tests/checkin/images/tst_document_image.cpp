#include "models/checkin/images/code_reader.h"
#include "models/checkin/images/document_image.h"

#include <QBuffer>
#include <QTest>

#define ZX_USE_UTF8
#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

using namespace lobby::checkin;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer device(&bytes);
    device.open(QIODevice::WriteOnly);
    image.save(&device, format);
    return bytes;
}

QImage grey(QSize size, int shade)
{
    QImage image(size, QImage::Format_Grayscale8);
    image.fill(shade);
    return image;
}

QImage codeImage(const std::string &text, ZXing::BarcodeFormat format)
{
    const auto matrix = ZXing::MultiFormatWriter(format).setMargin(10).encode(text, 300, 300);
    QImage image(matrix.width(), matrix.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.scanLine(y)[x] = matrix.get(x, y) ? 0 : 255;
    }
    return image;
}

} // namespace

class DocumentImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOnlyPictures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("problem"); // -1: none
        const QByteArray png = encoded(grey({800, 500}, 200), "PNG");
        const auto row = [](const char *name, const QByteArray &bytes, ImageProblem problem) {
            QTest::newRow(name) << bytes << int(problem);
        };
        QTest::newRow("PNG") << png << -1;
        QTest::newRow("JPEG") << encoded(grey({800, 500}, 200), "JPG") << -1;
        QTest::newRow("as large as may be") << encoded(grey({4096, 4096}, 1), "PNG") << -1;
        row("nothing", {}, ImageProblem::NotAPicture);
        row("text", "P<UTOERIKSSON<<ANNA<MARIA", ImageProblem::NotAPicture);
        row("BMP", encoded(grey({800, 500}, 200), "BMP"), ImageProblem::NotAPicture);
        row("SVG", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
            ImageProblem::NotAPicture);
        row("one column too many", encoded(grey({4097, 10}, 1), "PNG"), ImageProblem::TooLarge);
        row("one line too many", encoded(grey({10, 4097}, 1), "PNG"), ImageProblem::TooLarge);
        row("more bytes than a picture needs", QByteArray(kMaxImageBytes + 1, 'x'),
            ImageProblem::TooLarge);
        row("cut off", png.first(60), ImageProblem::Damaged);
    }
    void takesOnlyPictures()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, problem);
        const auto image = documentImage(bytes);
        if (const ImageProblem *why = std::get_if<ImageProblem>(&image)) {
            QCOMPARE(int(*why), problem);
            return;
        }
        QCOMPARE(-1, problem);
        QCOMPARE(std::get<QImage>(image).format(), QImage::Format_Grayscale8);
    }

    void saysWhatIsWrongWithAPicture_data()
    {
        QTest::addColumn<QImage>("image");
        QTest::addColumn<ImageFault>("fault");
        QImage half = grey({800, 500}, 230);
        for (int y = 0; y < 100; ++y)
            memset(half.scanLine(y), 20, 800);
        QTest::newRow("sound") << half << ImageFault::None;
        QTest::newRow("dark") << grey({800, 500}, 30) << ImageFault::TooDark;
        QTest::newRow("bright") << grey({800, 500}, 250) << ImageFault::TooBright;
        QTest::newRow("flat") << grey({800, 500}, 128) << ImageFault::TooFlat;
        QTest::newRow("small") << grey({300, 500}, 128) << ImageFault::TooSmall;
    }
    void saysWhatIsWrongWithAPicture()
    {
        QFETCH(const QImage, image);
        QFETCH(const ImageFault, fault);
        QCOMPARE(faultOf(image), fault);
    }

    void readsCodes_data()
    {
        QTest::addColumn<ZXing::BarcodeFormat>("format");
        QTest::newRow("QR") << ZXing::BarcodeFormat::QRCode;
        QTest::newRow("Aztec, of boarding passes") << ZXing::BarcodeFormat::Aztec;
        QTest::newRow("PDF417, of boarding passes") << ZXing::BarcodeFormat::PDF417;
        QTest::newRow("Code 128") << ZXing::BarcodeFormat::Code128;
    }
    void readsCodes()
    {
        QFETCH(const ZXing::BarcodeFormat, format);
        const std::string text = "LOBBY:S:0190A0B1";
        QCOMPARE(codesIn(codeImage(text, format)), QStringList {QString::fromStdString(text)});
    }

    void aPictureWithoutACodeHasNone() { QVERIFY(codesIn(grey({800, 500}, 128)).isEmpty()); }
};

QTEST_GUILESS_MAIN(DocumentImageTest)
#include "tst_document_image.moc"
