#pragma once

#include "models/calendar/festivals/festivals.h"
#include "models/support/uuid.h"

#include <QDate>

namespace lobby::care {

enum class OccasionKind { Birthday, LunarBirthday, Festival };

/// What a guest may be greeted for. A plain value.
struct Occasion
{
    OccasionKind kind = OccasionKind::Birthday;
    QDate date;
    calendar::Festival festival = {}; ///< of that kind alone

    friend bool operator==(const Occasion &, const Occasion &) = default;
};

/// "birthday", "chinese.mid_autumn": a lunar birthday is a birthday.
[[nodiscard]] QString codeOf(const Occasion &occasion);
/// The year that it belongs to, in its own calendar: a lunar year may begin in the middle of ours,
/// so that one of ours may have a festival twice.
[[nodiscard]] int yearOf(const Occasion &occasion);
/// Of the contact that says that a guest was greeted: the same at every desk, once a year.
[[nodiscard]] Uuid greetingId(const Uuid &guest, const Occasion &occasion);

/// Festivals in [from, until] for which guests of that country, else of that language (BCP 47), are
/// greeted. None of those that are kept in mourning or by fasting.
[[nodiscard]] QList<Occasion> festivalsOf(
    const QString &country, const QString &language, QDate from, QDate until);

} // namespace lobby::care
