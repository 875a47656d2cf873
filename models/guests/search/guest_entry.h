#pragma once

#include "models/names/name_match.h"
#include "models/support/uuid.h"

#include <QDate>

namespace lobby::guests {

/// A guest as lists and results show him, and what he is found by. Plain, except that documents
/// are known by their last four alone: what leaves the room of search is masked.
struct GuestEntry
{
    quint32 entry = 0; ///< number of the row; stays the guest's own while he is in the lists
    Uuid guest = {};
    names::SearchSource source = {};
    QString documentType = {}; ///< of the first document
    QString nationality = {};
    QString vipCode = {};
    QStringList alerts = {}; ///< codes, the gravest first
    bool doNotRoom = false;
    bool inHouse = false;
    QDate arrival = {}; ///< of the next expected stay
    QDate lastStay = {};

    /// The room he is in, or will be.
    [[nodiscard]] QString room() const { return source.rooms.value(0); }
    [[nodiscard]] names::Presence presence(QDate today) const;
    /// Is he searched for among the few who are in house or expected?
    [[nodiscard]] bool isCurrent() const { return inHouse || arrival.isValid(); }

    friend bool operator==(const GuestEntry &a, const GuestEntry &b);
};

/// The same words in both, so that the index need not be touched?
[[nodiscard]] bool sameSource(const names::SearchSource &a, const names::SearchSource &b);

/// A line of a list.
struct GuestRow
{
    quint32 entry = 0;
    Uuid guest = {};
    QString native = {};
    QString latin = {}; ///< "CHEN Zhiqiang", "SMITH, John"
    QString phone = {}; ///< masked; the first one
    QString document = {}; ///< masked; the first one
    QString memberNo = {};
    QString nationality = {};
    QString vipCode = {};
    QStringList alerts = {};
    bool doNotRoom = false;
    QString room = {};
    bool inHouse = false;
    QDate arrival = {};
    QDate lastStay = {};

    friend bool operator==(const GuestRow &, const GuestRow &) = default;
};

[[nodiscard]] GuestRow rowOf(const GuestEntry &entry);

/// Why a guest is among the results. The text is masked where the profile would mask it; the
/// ranges still fit.
struct MatchReason
{
    names::MatchKind kind = names::MatchKind::Name;
    QString text = {};
    QList<names::TextRange> ranges = {};

    friend bool operator==(const MatchReason &, const MatchReason &) = default;
};

[[nodiscard]] MatchReason reasonOf(const names::SearchMatch &match);

struct SearchHit
{
    GuestRow guest = {};
    MatchReason why = {};
    bool arrivingToday = false;

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

} // namespace lobby::guests
