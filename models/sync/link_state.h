#pragma once

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace lobby::sync {

/// What the desk says of its talk with the server.
struct LinkState
{
    enum class Link {
        None, ///< no server: this desk works by itself
        Online, ///< the last try succeeded
        Offline, ///< the server does not answer
        Stopped, ///< somebody must do something; `stop` says what
    };
    enum class Stop {
        No,
        Retired, ///< a last push, then no more
        Revoked,
        Wiped, ///< reported lost: its data is to be made unreadable
        OldProgram, ///< what is done here goes up, nothing comes down
        OtherServer, ///< not the one that this desk knows, or its certificate is not good
        CertificateExpired,
        ServerLost, ///< what this desk knew of its server: it must be enrolled anew
    };
    enum class Audit {
        Resting,
        Sending, ///< entries of the audit chain wait for their receipt
        Disputed, ///< this desk's chain, or the server's log of all, is not the one it was
    };
    Link link = Link::None;
    Stop stop = Stop::No;
    quint32 device = 0; ///< the number that the server lists this desk by; 0 before it is known
    int waiting = 0; ///< ops that the server does not have yet
    QDateTime oldest; ///< of them, invalid without any
    QDateTime lastSuccess;
    bool loading = false; ///< pages of a snapshot are coming
    Audit audit = Audit::Resting;
    /// Days until the desk stays closed unless its server answers; none without a server, or before
    /// it is known.
    std::optional<int> leaseDaysLeft = {};
    int toDecide = 0; ///< what desks did over each other, and nobody has judged yet

    /// The desk and its server have nothing left to tell each other.
    [[nodiscard]] bool isSettled() const
    {
        return link == Link::Online && waiting == 0 && !loading;
    }

    friend bool operator==(const LinkState &, const LinkState &) = default;
};

} // namespace lobby::sync

Q_DECLARE_METATYPE(lobby::sync::LinkState)
