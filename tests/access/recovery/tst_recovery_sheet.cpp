#include "models/access/recovery/recovery_sheet.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

using namespace Qt::StringLiterals;
using namespace lobby;
using namespace lobby::access;

class RecoverySheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeReadsBackAsTheKey()
    {
        const RecoveryKey key = RecoveryKey::random();
        const QImage image = recoveryCode(key, 4).convertToFormat(QImage::Format_Grayscale8);
        const ZXing::Result read = ZXing::ReadBarcode(
            ZXing::ImageView(image.constBits(), image.width(), image.height(),
                ZXing::ImageFormat::Lum, static_cast<int>(image.bytesPerLine())),
            ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
        QVERIFY(read.isValid());
        const auto parsed = RecoveryKey::parse(QString::fromStdString(read.text()));
        QVERIFY(parsed);
        QVERIFY(parsed->bytes() == key.bytes());
    }

    void theSheetIsOnePrivateFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sheet.pdf"_s);
        QVERIFY(writeRecoverySheet(path, RecoveryKey::random(), m_text));
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
        QCOMPARE(bytes.count("/Type /Page\n"), 1);
        const auto others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void neverOverwritesASheet()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sheet.pdf"_s);
        QVERIFY(writeRecoverySheet(path, RecoveryKey::random(), m_text));
        QCOMPARE(writeRecoverySheet(path, RecoveryKey::random(), m_text).error().code,
            Error::Code::Conflict);
        QCOMPARE(
            writeRecoverySheet(folder.filePath(u"no/sheet.pdf"_s), RecoveryKey::random(), m_text)
                .error()
                .code,
            Error::Code::NotFound);
    }

private:
    const RecoverySheetText m_text {u"恢复页 Recovery sheet"_s, u"演示酒店"_s, u"2025-05-14"_s,
        u"忘记密码或更换终端时，用这一页打开数据。\nKeep it in the safe, away from the desk."_s,
        u"密钥 Key"_s, u"二维码 Code"_s};
};

QTEST_MAIN(RecoverySheetTest)
#include "tst_recovery_sheet.moc"
