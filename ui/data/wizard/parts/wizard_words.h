#pragma once

#include "models/exchange/encoding/text_encoding.h"
#include "models/exchange/import_runs.h"

#include <QCoreApplication>

namespace lobby::exchange {
struct ReportedRow;
}

namespace lobby::ui {

/// What the wizard of imports calls things.
struct WizardWords
{
    Q_DECLARE_TR_FUNCTIONS(lobby::WizardWords)

public:
    /// "Mobile phone" for "telephone.e164:mobile"; the code itself for one that has no name here.
    static QString field(const QString &field);
    static QString encoding(exchange::TextEncoding encoding);
    static QString delimiter(char delimiter);
    static QString state(exchange::ImportRun::State state);
    static QString step(int step);
    /// Of a row that may be somebody who is here: what the import does with it.
    static QString becomes(const exchange::ReportedRow &row);
};

} // namespace lobby::ui
