#include "models/checkin/images/mrz_ocr.h"
#include "models/checkin/mrz/mrz_document.h"
#include "tests/support/mrz_picture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lobby::checkin;
using namespace lobby::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDocuments = 40;

/// Sound documents of every format.
QList<QStringList> documents()
{
    QFile file(qEnvironmentVariable("LOBBY_TEST_DATA") + u"/mrz/mrz_synthetic.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no documents to print");
    QList<QStringList> documents;
    for (int valid = 0; !file.atEnd() && documents.size() < kDocuments;) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        if (row.value("kind"_L1) != "valid"_L1 || valid++ % 9 != 0)
            continue;
        QStringList lines;
        for (const auto line : row.value("lines"_L1).toArray())
            lines.append(line.toString());
        documents.append(lines);
    }
    return documents;
}

bool isSound(const QStringList &lines)
{
    const auto read = readMrz(lines, MrzSource::Picture);
    return read && read->valid();
}

/// All that the zone says; none if it is not sound.
QStringList said(const QStringList &lines)
{
    const auto read = readMrz(lines, MrzSource::Picture);
    if (!read || !read->valid())
        return {};
    return {read->documentCode, read->issuer, read->documentNumber, read->nationality, read->birth,
        read->sex, read->expiry, read->name.surname, read->name.given};
}

} // namespace

class MrzOcrTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPrintedDocuments_data()
    {
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("least");
        QTest::newRow("clean") << 0 << 38;
        QTest::newRow("mild") << 1 << 36;
        QTest::newRow("hard") << 2 << 28;
    }
    void readsPrintedDocuments()
    {
        QFETCH(const int, level);
        QFETCH(const int, least);
        const std::array wears {kClean, kMild, kHard};
        MrzPictures pictures(wears.at(size_t(level)), 9303);
        QVERIFY(pictures.hasFont());
        MrzOcr ocr;
        int right = 0;
        for (const QStringList &lines : documents()) {
            const QStringList expected = said(lines);
            QVERIFY(!expected.isEmpty());
            right += said(ocr.read(pictures.of(lines), isSound)) == expected ? 1 : 0;
        }
        qInfo("%d of %d", right, kDocuments);
        QVERIFY2(right >= least, qPrintable(u"%1 of %2"_s.arg(right).arg(kDocuments)));
    }

    void aPictureWithoutAZoneHasNone()
    {
        QImage white(1200, 300, QImage::Format_Grayscale8);
        white.fill(Qt::white);
        MrzOcr ocr;
        QVERIFY(ocr.read(white, isSound).isEmpty());
        QImage noise(1200, 300, QImage::Format_Grayscale8);
        std::mt19937 random(1);
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x)
                noise.scanLine(y)[x] = uchar(random());
        }
        QVERIFY(ocr.read(noise, isSound).isEmpty());
        QVERIFY(ocr.read(QImage(1, 1, QImage::Format_Grayscale8), isSound).isEmpty());
        QVERIFY(ocr.read(QImage(), isSound).isEmpty());
    }
};

QTEST_MAIN(MrzOcrTest)
#include "tst_mrz_ocr.moc"
