#pragma once

#include "models/privacy/consent.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Purposes in words that the clerk and the guest both read.
class PrivacyWords
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ui::PrivacyWords)

public:
    static QString purpose(privacy::Purpose purpose);
    /// The English of purpose(), for a text in another language than the desk's.
    static const char *purposeSource(privacy::Purpose purpose);
};

} // namespace lobby::ui
