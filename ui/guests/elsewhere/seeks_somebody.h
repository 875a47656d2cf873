#pragma once

#include "models/guests/matching/guest_matching.h"

namespace lobby::ui {

/// A page where one may have looked for somebody and not found him.
class SeeksSomebody
{
public:
    virtual ~SeeksSomebody() = default;

    /// As far as he was described; empty when nobody is looked for.
    [[nodiscard]] virtual guests::Somebody sought() const = 0;
    /// Goes on with him itself when he has been brought here; else his profile opens.
    [[nodiscard]] virtual bool goesOn() const { return false; }
};

/// What a text that found nobody says about somebody: a document's number, or as guestTyped().
[[nodiscard]] guests::Somebody somebodyTyped(const QString &text, const QString &region);

} // namespace lobby::ui
