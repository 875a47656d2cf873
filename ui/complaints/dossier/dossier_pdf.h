#pragma once

#include "models/complaints/dossier/dossiers.h"

#include <QTimeZone>

namespace lobby::ui {

/// How a dossier is written.
struct DossierStyle
{
    QTimeZone zone; ///< of the branch; every moment says how far it is from UTC
    QString language; ///< "zh_CN", chooses the fonts
};

/// The case for people to read: head, time line, proposals and answers, promises, evidence with
/// hashes, and what the audit says of it. In the language of the desk. Any thread; needs a
/// QGuiApplication for its fonts.
[[nodiscard]] QByteArray dossierPdf(
    const complaints::DossierContents &contents, const DossierStyle &style);

} // namespace lobby::ui
