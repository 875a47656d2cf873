#pragma once

#include "models/darkdesk/slips/slip.h"
#include "ui/wording/wording.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Slips in the words of the desk, translated.
class SlipWords
{
    Q_DECLARE_TR_FUNCTIONS(SlipWords)

public:
    static QString title();
    static QString kind(darkdesk::SlipKind kind);
    /// Why a number cannot be keyed in, and what to do.
    static Wording problem(const Error &error);
};

} // namespace lobby::ui
