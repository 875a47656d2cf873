#pragma once

#include "models/guests/matching/guest_matching.h"

#include <QCoreApplication>

namespace lobby::ui {

/// Guests who may be somebody, in words.
class MatchWords
{
    Q_DECLARE_TR_FUNCTIONS(lobby::ui::MatchWords)

public:
    /// Native and Latin.
    static QString name(const guests::LikelyGuest &guest);
    /// "Same document number · 12 stays".
    static QString evidence(const guests::LikelyGuest &guest);
};

} // namespace lobby::ui
