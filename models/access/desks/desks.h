#pragma once

#include "models/access/desks/desk_identity.h"
#include "models/access/keys/document_numbers.h"
#include "models/access/session/authoriser.h"
#include "models/store/database.h"

#include <QThreadPool>

namespace lobby::access {

/// A desk of the organisation, as all of them see it.
struct DeskEntry
{
    enum class Keys : quint8 {
        Has,
        Waits, ///< numbers sealed elsewhere cannot be read there yet
    };
    Uuid id;
    QString name;
    QString branch;
    quint32 device = 0; ///< the number that the server knows it by
    Keys keys = Keys::Waits;
    bool isHere = false;
};

/// The desks of an organisation, and how its keys for document numbers get from one to the next.
///
/// The keys of the desk that met the server first are the organisation's. A later desk shows a
/// pairing code; a member who may let devices join types it at a desk that has the keys; sealed
/// under the code they travel like any other change, and the server cannot read them. Jobs run one
/// after the other on a thread of their own. GUI thread; `numbers` is used by any.
class Desks
{
public:
    /// All outlive this.
    Desks(store::Database &database, Authoriser &authoriser, LocalDocumentNumbers &numbers);
    ~Desks() { stop(); }
    Q_DISABLE_COPY_MOVE(Desks)

    /// Those that have not been hidden, by name. NotLoggedIn.
    QFuture<Result<QList<DeskEntry>>> all();
    /// What to type at another desk; empty when this one has the keys, or has no server.
    QFuture<Result<QString>> pairingCode();
    /// Says to the others that this desk is here, and takes the keys that were given to it. To be
    /// called when the desk has heard all that the others did, and after each change to the desks.
    /// Answers whether there was anything to say.
    QFuture<Result<bool>> lookAfter(const QString &name, const Uuid &branch);
    /// To the desk that shows this code. NotAllowed, NotFound (no desk shows it), Invalid (subject
    /// "code": mistyped, or "keys": this desk has none to give).
    QFuture<Result<Done>> giveKeys(const QString &code);
    /// Waits for the job under way; before the database goes.
    void stop() { m_worker.waitForDone(); }

private:
    struct Announcement
    {
        QString name;
        Uuid branch;
    };
    template <typename T>
    QFuture<Result<T>> onWorker(std::function<Result<T>()> job);
    Result<bool> lookAfterNow(const Announcement &desk);
    Result<bool> announce(const Announcement &desk);
    Result<bool> takeKeys();
    Result<Done> sealAnew();
    [[nodiscard]] store::Authorised ofDesk(QLatin1StringView action) const;

    store::Database &m_database;
    Authoriser &m_authoriser;
    LocalDocumentNumbers &m_numbers;
    QThreadPool m_worker; ///< one thread
};

} // namespace lobby::access
