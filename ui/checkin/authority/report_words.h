#pragma once

#include "models/checkin/authority/authority_report.h"
#include "models/support/error.h"
#include "ui/kit/rows/row_parts.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Reports to the authority in the words of the desk, translated.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)

public:
    static QString kind(checkin::ReportKind kind);
    static QString state(checkin::ReportState state);
    static Glyphed glyph(checkin::ReportState state);
    /// What is missing or went wrong, and what to do about it.
    static QString advice(const checkin::AuthorityReport &report);
    /// What a reader says of the whole row.
    static QString sentence(const checkin::ReportRow &row);
    /// Why reports cannot be put into a folder.
    static QString folderProblem(Error::Code code);
};

} // namespace lobby::ui
