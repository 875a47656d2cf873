#pragma once

#include "models/guests/elsewhere/branch_directory.h"
#include "models/guests/matching/guest_matching.h"

#include <QObject>

namespace lobby::guests {

/// Somebody whom a branch of the organisation knows, as much of him as the server tells.
struct GuestElsewhere
{
    sync::GuestSummary summary;
    bool isHere = false; ///< at this desk too
};

/// What became of a question to all branches.
struct ElsewhereAnswer
{
    QList<GuestElsewhere> guests = {};
    std::chrono::milliseconds waitFirst {0}; ///< asked too often: nothing was looked for
};

/// Asks all branches for a guest, and brings one of them here: authorises, audits, acts. GUI
/// thread; what is under way when this goes is never answered.
///
/// Errors of every call: NotLoggedIn, NotAllowed, Unavailable (no server, or it does not answer),
/// and what the store answers.
class GuestsElsewhere : public QObject
{
    Q_OBJECT

public:
    /// How long a guest who was claimed may be on his way before arrival() says so.
    static constexpr std::chrono::milliseconds kPatience {20'000};

    enum class Arrival {
        Here,
        OnTheWay, ///< the server has taken note; the desk has not heard from it since
    };

    /// All outlive this.
    GuestsElsewhere(store::Database &database, const access::Authoriser &authoriser,
        const access::DocumentNumbers &numbers, BranchDirectory &directory);

    /// Is enough known of him to ask? A number of a document, a telephone number, or a name with a
    /// whole date of birth.
    [[nodiscard]] static bool isEnough(const Somebody &somebody);

    /// By one after the other of what is known of him, the surest first, until somebody is found.
    /// Invalid when that is not enough.
    QFuture<Result<ElsewhereAnswer>> find(const Somebody &somebody);
    /// Answers when he is here, or has been on his way for too long.
    QFuture<Result<Arrival>> bring(const Uuid &guest, BringReason reason);

private:
    template <typename T>
    class Answering;
    struct Question;
    struct Journey;
    [[nodiscard]] QList<sync::LookupKey> keysOf(const Somebody &somebody) const;
    void askNext(const std::shared_ptr<Question> &question);
    void compare(const std::shared_ptr<Question> &question, const DirectoryAnswer &answer);
    void await(const std::shared_ptr<Journey> &journey);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
    const access::DocumentNumbers &m_numbers;
    BranchDirectory &m_directory;
};

} // namespace lobby::guests
