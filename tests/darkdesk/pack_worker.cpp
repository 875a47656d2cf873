#include "models/darkdesk/pack/encrypted_pdf.h"
#include "models/darkdesk/pack/pack_folder.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <cstdio>

using namespace lobby;

namespace {

/// Large enough that writing it takes its time; its title is its number.
QByteArray document(int number)
{
    constexpr int kPages = 20;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QStringLiteral("pack %1").arg(number));
    QPainter painter(&writer);
    for (int page = 0; page < kPages; ++page) {
        painter.drawText(200, 200, QString::number(number * kPages + page));
        writer.newPage();
    }
    painter.end();
    return bytes;
}

} // namespace

/// Writes pack after pack into the folder of its argument until it is killed, and tells on standard
/// output which one it was told is written. Arguments: folder, passphrase, number of the first.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (argc != 4)
        return 2;
    const darkdesk::PackFolder folder(QString::fromLocal8Bit(argv[1]), {});
    const auto passphrase = access::SecretBytes::copyOf(QByteArrayView(argv[2]));
    for (int number = QByteArray(argv[3]).toInt();; ++number) {
        const Result<QByteArray> closed = darkdesk::encryptedPdf(document(number), passphrase);
        if (!closed || !folder.write(*closed))
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
