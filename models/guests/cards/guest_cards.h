#pragma once

#include "models/access/session/authoriser.h"
#include "models/guests/guest_repository.h"
#include "models/store/database.h"

namespace lobby::guests {

/// A card or badge that stands for a guest: a member's, a room's or a transport card, told by its
/// blind index alone (CardIndex).
struct GuestCard
{
    Uuid id = {};
    QString label = {}; ///< e.g. "Member's card"; mostly empty

    friend bool operator==(const GuestCard &, const GuestCard &) = default;
};

/// Which card belongs to which guest: authorises, audits, acts. Futures finish on threads of the
/// store. Any thread; both arguments outlive this and what it answered.
///
/// Errors of every call: NotLoggedIn, NotAllowed, and what the store answers.
class GuestCards
{
public:
    GuestCards(store::Database &database, const access::Authoriser &authoriser)
        : m_database(database)
        , m_authoriser(authoriser)
    {
    }

    /// Whose card it is. NotFound when it is nobody's, or whoever had it is no more.
    QFuture<Result<Uuid>> guestOf(const QByteArray &index) const;
    QFuture<Result<QList<GuestCard>>> ofGuest(const Uuid &guest) const;

    /// Conflict when the card is another guest's: it is taken from him first. NotFound. Nothing
    /// happens when it is this guest's already.
    QFuture<Result<Done>> link(
        const Uuid &guest, const QByteArray &index, const QString &label = {});
    /// NotFound when the guest has no such card.
    QFuture<Result<Done>> unlink(const Uuid &guest, const Uuid &card);

private:
    QFuture<Result<Done>> commit(
        const Uuid &guest, std::function<Result<QList<sync::Intent>>(store::Connection &)> plan);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::guests
