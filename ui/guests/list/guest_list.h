#pragma once

#include "models/guests/values/contacts.h"
#include "models/names/name_match.h"
#include "models/names/personal_name.h"
#include "models/support/result.h"
#include "models/support/uuid.h"

#include <QDate>
#include <QFuture>

#include <functional>
#include <vector>

namespace lobby::ui {

/// A guest as lists and search results show him; what identifies is masked.
struct ListedGuest
{
    Uuid id = {};
    quint32 key = 0; ///< his in a GuestOrder
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

/// Everybody in a list, by the alphabet: a key each, small enough to have them all in memory. A
/// guest keeps his key.
using GuestOrder = std::vector<quint32>;

/// Where a guest stands in the list of all.
struct GuestPlace
{
    Uuid guest;
    quint32 key = 0; ///< 0: in no list
    quint32 before = 0; ///< the key of the one above; 0 for the first
};

/// Where lists come from. Futures finish on any thread.
struct GuestSource
{
    /// Those that `filter` lets through.
    std::function<QFuture<Result<GuestOrder>>(const QString &filter)> order;
    /// Of the keys, in any order; who is gone meanwhile is left out.
    std::function<QFuture<Result<QList<ListedGuest>>>(const GuestOrder &keys)> rows;
    std::function<QFuture<Result<QList<GuestPlace>>>(const QList<Uuid> &guests)> places;
    /// The best answers first.
    std::function<QFuture<Result<QList<FoundGuest>>>(const QString &text, int limit)> search;
    /// Those this desk opened last, the latest first.
    std::function<QFuture<Result<QList<ListedGuest>>>(int limit)> recent;
};

} // namespace lobby::ui
