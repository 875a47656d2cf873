#pragma once

#include "models/names/personal_name.h"
#include "models/stays/lists/notices.h"

#include <QDate>
#include <QList>
#include <QTime>

#include <optional>

namespace lobby::darkdesk {

/// A room that somebody sleeps in.
struct Occupied
{
    QString room;
    names::PersonalName guest;
    QString language = {}; ///< BCP 47, chooses the font of the native name
    QList<names::PersonalName> companions = {}; ///< those who are known by name
    int adults = 1;
    int children = 0;
    QDate departure = {};
    bool isOverdue = false; ///< he should have left before today

    [[nodiscard]] int persons() const { return adults + children; }
    friend bool operator==(const Occupied &, const Occupied &) = default;
};

/// Somebody who is expected.
struct Expected
{
    QDate day;
    QTime time = {}; ///< invalid: not known
    QString room = {};
    QString roomType = {};
    names::PersonalName guest = {};
    QString language = {};
    int adults = 1;
    int children = 0;
    QDate departure = {};
    QString confirmationNo = {};

    friend bool operator==(const Expected &, const Expected &) = default;
};

/// What must be known of somebody who is here or comes today: allergies and safety alone.
struct Danger
{
    QString room;
    names::PersonalName guest;
    QString language = {};
    stays::NoticeKind kind = stays::NoticeKind::Allergy;
    QString text = {};
    bool isHere = true; ///< else he is expected

    friend bool operator==(const Danger &, const Danger &) = default;
};

struct OpenCase
{
    QString caseNo;
    bool isRestricted = false; ///< then nothing is said but its number and deadline
    QString room = {};
    QString who = {}; ///< the guest, or whoever came with it
    QString headline = {};
    QString owner = {};
    std::optional<qint64> dueAt = {}; ///< Unix milliseconds; none: paused

    friend bool operator==(const OpenCase &, const OpenCase &) = default;
};

struct OpenPromise
{
    QString text;
    names::PersonalName guest = {};
    QString madeBy = {};
    qint64 dueAt = 0; ///< Unix milliseconds

    friend bool operator==(const OpenPromise &, const OpenPromise &) = default;
};

/// What a desk needs when the program is gone: of one branch, as of one moment. A plain value.
struct Pack
{
    QString property;
    qint64 asOf = 0; ///< Unix milliseconds
    QDate today = {};
    QList<Occupied> inHouse = {}; ///< by room
    QList<Expected> arrivals = {}; ///< of today and tomorrow, by day and time
    QList<Danger> dangers = {}; ///< who is here first, by room
    QList<OpenCase> cases = {}; ///< what is due first before the rest
    QList<OpenPromise> promises = {}; ///< by when they are due

    [[nodiscard]] int persons() const
    {
        int all = 0;
        for (const Occupied &room : inHouse)
            all += room.persons();
        return all;
    }
    friend bool operator==(const Pack &, const Pack &) = default;
};

} // namespace lobby::darkdesk
