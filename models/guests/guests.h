#pragma once

#include "models/access/keys/document_numbers.h"
#include "models/access/session/authoriser.h"
#include "models/guests/guest_history.h"
#include "models/guests/guest_repository.h"
#include "models/guests/guest_validation.h"
#include "models/store/database.h"

namespace lobby::guests {

/// What screens, the command line and other features ask for about guests: authorises, audits,
/// acts. Futures finish on threads of the store; use whenDone(). Any thread. The services outlive
/// what they answered.
///
/// Errors of every call: NotLoggedIn, NotAllowed, ReasonRequired, and what the store answers.
class Guests
{
public:
    /// All three outlive this.
    Guests(store::Database &database, const access::Authoriser &authoriser,
        const access::DocumentNumbers &numbers);

    /// New guests, all in one commit or none; ids in the order given. Plain document numbers are
    /// sealed on the way. Invalid (subject: the field) at the first refusal of validate().
    QFuture<Result<QList<Uuid>>> create(
        QList<GuestProfile> profiles, sync::Source source = sync::Source::Typed);
    /// The intents of one new guest, for a plan that makes more than guests (walk-in, import).
    /// Ids are filled in; the caller has authorised.
    [[nodiscard]] Result<QList<sync::Intent>> creationOf(
        GuestProfile &profile, sync::Source source = sync::Source::Typed) const;

    /// Writes what differs between what was loaded and what it became. `overwrites` of the answer
    /// names guarded fields that somebody else had changed meanwhile. NotFound, Invalid.
    QFuture<Result<store::Committed>> save(
        GuestProfile edited, GuestProfile loaded, sync::Source source = sync::Source::Typed);
    /// Takes a guest out of lists and searches, or back.
    QFuture<Result<Done>> archive(const Uuid &guest, bool archived, const QString &reason = {});
    /// The note's id. Invalid when the text is empty or holds a card number.
    QFuture<Result<Uuid>> addNote(const Uuid &guest, const QString &text, const Uuid &stay = {});

    /// Masked. NotFound.
    QFuture<Result<GuestProfile>> load(const Uuid &guest) const;
    /// A page of the timeline, newest first.
    QFuture<Result<QList<TimelineEntry>>> timeline(
        const Uuid &guest, const TimelinePlace &before = {}, int limit = 50) const;
    QFuture<Result<QList<FieldChange>>> fieldHistory(const Uuid &guest) const;

    /// The profile unmasked, numbers of documents aside; audited before it is answered.
    QFuture<Result<GuestProfile>> revealContacts(const Uuid &guest, const QString &reason);
    /// One whole number; audited before it is answered.
    QFuture<Result<QString>> revealDocument(
        const Uuid &guest, const Uuid &document, const QString &reason);

private:
    [[nodiscard]] Uuid actor() const;
    void seal(GuestProfile &profile) const;

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    const access::DocumentNumbers &m_numbers;
    GuestRepository m_repository;
};

} // namespace lobby::guests
