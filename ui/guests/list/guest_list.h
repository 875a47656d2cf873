#pragma once

#include "models/guests/values/contacts.h"
#include "models/names/name_match.h"
#include "models/names/personal_name.h"
#include "models/support/result.h"
#include "models/support/uuid.h"

#include <QDate>
#include <QFuture>

#include <functional>

namespace lobby::ui {

/// A guest as lists and search results show him; what identifies is masked.
struct ListedGuest
{
    Uuid id = {};
    names::PersonalName name = {};
    QString language = {}; ///< BCP 47, chooses the font of the native name
    QString phone = {}; ///< "+86138****5678"
    QString documentType = {};
    QString documentTail = {}; ///< last four
    QString nationality = {}; ///< ISO 3166-1 alpha-2
    QDate lastStay = {};
    QString room = {}; ///< of a guest in house
    names::Presence presence = names::Presence::Elsewhere;
    QString vipCode = {};
    bool doNotRoom = false;
    QList<guests::Alert> alerts = {};
};

/// A guest that a search found, and why.
struct FoundGuest
{
    ListedGuest guest;
    names::SearchMatch match;
};

struct ListedGuests
{
    QList<ListedGuest> rows;
    bool isLast = true;
};

/// Where lists come from. Futures finish on any thread.
struct GuestSource
{
    /// Up to `limit` guests that `filter` lets through, by the alphabet; `from` counts rows of the
    /// list as it stood when it was last asked from 0.
    std::function<QFuture<Result<ListedGuests>>(const QString &filter, int from, int limit)> page;
    /// The best answers first.
    std::function<QFuture<Result<QList<FoundGuest>>>(const QString &text, int limit)> search;
    /// Those this desk opened last, the latest first.
    std::function<QFuture<Result<QList<ListedGuest>>>(int limit)> recent;
};

} // namespace lobby::ui
