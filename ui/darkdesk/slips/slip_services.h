#pragma once

#include "models/darkdesk/slips/slips.h"

#include <QFuture>

#include <functional>

namespace lobby::ui {

/// What the page of slips works with. Everything outlives it.
struct SlipServices
{
    darkdesk::Slips &slips;
    store::Database &database; ///< for its word of changes
    /// Hands a PDF to the desk's printer, under a name without personal data. Unavailable when none
    /// takes it.
    std::function<QFuture<Result<Done>>(const QByteArray &pdf, const QString &name)> print;
    std::function<QString()> language; ///< of the house, "zh_CN"
};

} // namespace lobby::ui
