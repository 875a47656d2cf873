#include "server/lobbyd/ticket_picture.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

namespace lobby::server {

namespace {

constexpr int kQuietZone = 4; ///< modules, as the standard wants
constexpr char kBlackOnWhite[] = "\033[30;107m";
constexpr char kAsBefore[] = "\033[0m";

/// Upper and lower half of a character.
const char *blockOf(bool upper, bool lower)
{
    if (upper)
        return lower ? "█" : "▀";
    return lower ? "▄" : " ";
}

} // namespace

QByteArray ticketPicture(const QByteArray &text)
{
    const ZXing::BitMatrix modules = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                         .setMargin(kQuietZone)
                                         .encode(text.toStdString(), 0, 0);
    QByteArray picture;
    for (int y = 0; y < modules.height(); y += 2) {
        picture += kBlackOnWhite;
        for (int x = 0; x < modules.width(); ++x)
            picture
                += blockOf(modules.get(x, y), y + 1 < modules.height() && modules.get(x, y + 1));
        picture += kAsBefore;
        picture += '\n';
    }
    return picture;
}

} // namespace lobby::server
