#pragma once

#include "models/support/error.h"

#include <QString>

namespace lobby::ui {

/// An error in the words of the desk, translated.
struct Wording
{
    QString what; ///< one sentence: what happened, and what became of the data
    QString next; ///< one sentence: what to do now
};

/// Every Error::Code has its own words. `error.detail` is for logs and never appears in them.
/// Needs nothing but Qt Core, so that the command line says the same.
Wording describe(const Error &error);

} // namespace lobby::ui
