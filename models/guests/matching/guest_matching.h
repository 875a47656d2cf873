#pragma once

#include "models/access/keys/document_numbers.h"
#include "models/access/session/authoriser.h"
#include "models/guests/guest_repository.h"
#include "models/guests/search/guest_entry.h"
#include "models/guests/values/birth_date.h"
#include "models/store/database.h"

#include <optional>
#include <utility>

namespace lobby::guests {

/// What is known of somebody at the counter, from his document or as far as it is typed. Anything
/// may be empty.
struct Somebody
{
    QString documentNumber = {}; ///< plain, however it is written
    names::PersonalName name = {};
    BirthDate birth = {};
    QString phone = {}; ///< E.164
};

/// A guest who may be that somebody, and what speaks for it.
struct LikelyGuest
{
    enum class Birth { Unknown, Same, Different };

    GuestRow guest = {}; ///< masked
    bool document = false; ///< the same number
    bool name = false; ///< the same name, in either script or by its pinyin
    bool phone = false;
    Birth birth = Birth::Unknown;
    qint64 stays = 0;

    [[nodiscard]] bool hasEvidence() const { return document || name || phone; }
    /// Alone enough to say that it is he.
    [[nodiscard]] bool isCertain() const { return document; }
    /// One would ask him whether it is he: his document, or his name with his birth date or his
    /// telephone.
    [[nodiscard]] bool isVeryLikely() const
    {
        return document || (name && (birth == Birth::Same || (phone && birth == Birth::Unknown)));
    }
    /// Lower is likelier.
    [[nodiscard]] int rank() const;
};

/// The two likeliest of those who each very likely are that somebody: they may be one guest. None
/// while there is one at most.
[[nodiscard]] std::optional<std::pair<LikelyGuest, LikelyGuest>> twoOfOne(
    const QList<LikelyGuest> &likely);

/// Looks for guests by who they are, not by what is typed to find them: at a scan, and while a new
/// guest is typed. Futures finish on threads of the store. Any thread.
/// Errors: NotLoggedIn, NotAllowed, and what the store answers.
class GuestMatching
{
public:
    /// All outlive this.
    GuestMatching(store::Database &database, const access::Authoriser &authoriser,
        const access::DocumentNumbers &numbers);

    /// The likeliest first; nobody who only has the same birth date, and of those with the same
    /// name and another birth date only whoever must not be given a room.
    QFuture<Result<QList<LikelyGuest>>> find(const Somebody &somebody, int limit = 8) const;
    /// Who else may be this guest, by what is stored of him, without comparing all guests. For
    /// services that have asked who may know it: on a thread of the store; throws store::SqlError.
    [[nodiscard]] QList<LikelyGuest> othersLike(
        store::Connection &connection, const Uuid &guest, int limit = 8) const;

private:
    [[nodiscard]] QList<LikelyGuest> look(
        store::Connection &connection, const Somebody &somebody, int limit) const;

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    const access::DocumentNumbers &m_numbers;
    GuestRepository m_repository;
};

} // namespace lobby::guests
