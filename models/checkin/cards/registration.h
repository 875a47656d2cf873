#pragma once

#include "models/checkin/cards/signature.h"
#include "models/support/uuid.h"

#include <optional>

namespace lobby::checkin {

/// That a guest was registered for a stay: what he was told, in which language, and what he signed.
/// One for each guest of a stay. A plain value.
struct Registration
{
    Uuid branch = {};
    Uuid stay = {};
    Uuid guest = {};
    QString cardNo = {}; ///< of a numbered blank card; empty when the desk printed his card
    bool keyedIn = false; ///< from a card that was filled in by hand
    QString noticeVersion = {}; ///< of the privacy notice he was shown
    QString language = {}; ///< BCP 47, in which he was shown it
    Signature signature = {};
    std::optional<qint64> signedAt = {}; ///< Unix milliseconds

    friend bool operator==(const Registration &, const Registration &) = default;
};

} // namespace lobby::checkin
