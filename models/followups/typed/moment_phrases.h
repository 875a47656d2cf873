#pragma once

#include "models/followups/typed/moment_parts.h"

#include <QList>
#include <QRegularExpression>

#include <functional>

namespace lobby::followups {

/// A way of saying a part of a moment.
struct MomentPhrase
{
    QRegularExpression pattern;
    /// Says it; false when it does not go with what was said before.
    std::function<bool(MomentParts &parts, const QRegularExpressionMatch &match)> say;
};

using MomentPhrases = QList<MomentPhrase>;

// The first that fits at a place counts. Texts are in lower case, half width, simplified.
[[nodiscard]] const MomentPhrases &chinesePhrases();
[[nodiscard]] const MomentPhrases &englishPhrases();
/// Of digits alone: "5/14", "14:00", "2025-05-14", "9".
[[nodiscard]] const MomentPhrases &plainPhrases();

} // namespace lobby::followups
