#pragma once

#include "models/support/clock.h"
#include "models/support/result.h"
#include "models/support/uuid.h"

#include <QHash>
#include <QString>

namespace lobby::access {

/// Wrong passwords counted for each member on this terminal, in a small file of the profile that
/// is there before the database opens. Four tries are free; after the fourth the next waits 2 s,
/// then 4, 8, 16, 32, 60; after the tenth a supervisor unlocks. Elsewhere the member logs in as
/// ever. One object, on the thread that made it.
///
/// A clock set back begins the delay anew. One set forward ends it: it is the tenth try that
/// stops a guesser, not the clock.
class LoginAttempts
{
public:
    struct State
    {
        int failures = 0;
        qint64 waitMs = 0; ///< until the next try is taken
        bool needsSupervisor = false;
    };

    static constexpr int kFreeTries = 4;
    static constexpr int kMaxTries = 10;
    static constexpr qint64 kLongestWaitMs = 60'000;

    /// A file that is missing counts as no tries; one that cannot be read as nine for everybody,
    /// the last a moment ago. `clock` outlives this.
    LoginAttempts(QString path, const Clock &clock);

    [[nodiscard]] State state(const Uuid &member);

    /// Call before the password is tried: counts the try as failed, on disk, so that ending the
    /// program in the middle does not make it free. TooManyTries with the subject "wait" or
    /// "supervisor" when it may not be tried. A disk that takes nothing does not lock anybody
    /// out: the count then stays in memory.
    Result<Done> begin(const Uuid &member);
    /// The password was right: forgets the member's tries.
    void succeeded(const Uuid &member);
    /// A supervisor has logged in for the member: the tries are free again.
    void unlock(const Uuid &member) { succeeded(member); }

private:
    struct Tries
    {
        int failures = 0;
        qint64 lastMs = 0;
    };

    [[nodiscard]] Tries &triesOf(const Uuid &member);
    void load();
    void save() const;

    QString m_path;
    const Clock &m_clock;
    QHash<Uuid, Tries> m_tries;
    Tries m_everybodyElse; ///< zero, unless the file was damaged
};

} // namespace lobby::access
