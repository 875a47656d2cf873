#pragma once

#include "models/guests/guest.h"

namespace lobby::ui {

/// What a guest may correct himself. The telephone and the address are masked until he types them
/// anew.
struct GuestDetails
{
    QString nativeName = {};
    QString latinSurname = {};
    QString latinGivenName = {};
    QString telephone = {};
    QString email = {};

    friend bool operator==(const GuestDetails &, const GuestDetails &) = default;
};

[[nodiscard]] GuestDetails detailsOf(const guests::GuestProfile &profile);

/// One correction, for the clerk to see. `field` is the registry's name, "telephone".
struct DetailChange
{
    QString field;
    QString before;
    QString after;

    friend bool operator==(const DetailChange &, const DetailChange &) = default;
};

/// What he has typed against what he was shown; a field that he emptied is left alone.
[[nodiscard]] QList<DetailChange> changesOf(const GuestDetails &shown, const GuestDetails &typed);

/// Takes the corrections over. A new number or address becomes the first one; those that were known
/// stay. `region`: where a number without a country code is dialled.
[[nodiscard]] guests::GuestProfile corrected(
    guests::GuestProfile profile, const QList<DetailChange> &changes, const QString &region);

} // namespace lobby::ui
