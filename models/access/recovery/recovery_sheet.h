#pragma once

#include "models/access/keys/recovery_key.h"
#include "models/support/result.h"

#include <QImage>
#include <QString>

class QPagedPaintDevice;

namespace lobby::access {

/// The words on the sheet, translated by the caller; shown as plain text.
struct RecoverySheetText
{
    QString title; ///< "Recovery sheet"
    QString property; ///< whose vault it opens
    QString made; ///< when, as one line
    QString explanation; ///< what it is for, where to keep it; may hold line breaks
    QString groupsHeading;
    QString codeHeading; ///< over the QR code
};

/// The sheet on one page of a printer or a PDF, whatever its paper and resolution.
void paintRecoverySheet(
    QPagedPaintDevice &device, const RecoveryKey &key, const RecoverySheetText &text);

/// An A4 page with the groups of `key` and the same as a QR code, written to `path` (mode 0600).
/// Made in memory, so nothing else is left on the disk. Conflict when the file exists, DiskFull,
/// ReadOnly, NotFound (no such folder), Unavailable. Needs a QGuiApplication for its fonts and
/// runs on any thread.
Result<Done> writeRecoverySheet(
    const QString &path, const RecoveryKey &key, const RecoverySheetText &text);

/// The groups without spaces as a QR code, black on white, with the quiet zone of four modules
/// (ISO/IEC 18004, 9.1) around it; every module is `moduleSize` pixels wide.
QImage recoveryCode(const RecoveryKey &key, int moduleSize);

} // namespace lobby::access
