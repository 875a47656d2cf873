#pragma once

#include <QByteArray>

namespace lobby::server {

/// A QR code (ISO/IEC 18004) of the text for a terminal, in UTF-8: two rows of modules a line, each
/// column one module, with the quiet zone, in black on white whatever the terminal's colours.
QByteArray ticketPicture(const QByteArray &text);

} // namespace lobby::server
