#pragma once

#include "app/lobbyctl/commands.h"
#include "models/exchange/export/guest_export.h"

namespace lobby::ctl {

struct ExportRequest
{
    QStringList fields = {}; ///< codes; empty: those of the preset
    QString preset = QStringLiteral("contacts"); ///< contacts, register, everything
    QString format = QStringLiteral("csv"); ///< exchange::formatName()
    QString out = {};
    QString reason = {};
    QString agreedBy = {}; ///< who lets values in full go; empty: they are masked
    bool chineseHeadings = false;
};
/// Every guest into a file. Standard input: the password, and on the second line that of whoever
/// agrees to values in full.
int exportGuests(Console &console, const Target &target, const ExportRequest &request);
/// What may be asked for: codes, sensitivity and headings. Needs no profile.
int listExportFields(Console &console);

/// For the help.
[[nodiscard]] std::vector<std::string> exportFormatNames();

} // namespace lobby::ctl
