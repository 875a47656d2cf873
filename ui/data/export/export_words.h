#pragma once

#include "models/exchange/export/guest_export.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Words of the export: fields, kinds of file, what went wrong.
class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)

public:
    static QString field(const QString &code);
    static QString level(sync::Level level);
    static QString format(exchange::ExportFormat format);
    /// What became of the wish that could not be fulfilled.
    static Wording problem(const Error &error);
    /// Stands on every printed page.
    static QString mark(const QString &member, const QString &desk, qint64 atMs);
};

} // namespace lobby::ui
