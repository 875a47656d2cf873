#pragma once

#include "models/access/session/authoriser.h"
#include "models/complaints/prevention/improvement_repository.h"
#include "models/complaints/prevention/rise_test.h"
#include "models/complaints/prevention/room_faults.h"
#include "models/store/database.h"

#include <QObject>

namespace lobby::complaints {

/// What rose, and among how many comparisons it was found.
struct RiseReport
{
    QList<Rise> rises; ///< the least likely by chance first
    int comparisons = 0;
};

/// What is learnt from the complaints of this desk's branch. Counting is done on a store's thread.
/// Lives on the database's thread; outlived by both arguments.
///
/// Errors of every call: NotLoggedIn, NotAllowed, the store's.
class Prevention : public QObject
{
    Q_OBJECT

public:
    Prevention(
        store::Database &database, const access::Authoriser &authoriser, QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<RiseReport>> rises() const;
    /// What rose and was not told whoever is logged in yet, noted before it is answered. As long as
    /// it lasts it is told once at this desk; what rises again after it was over is told again.
    /// Nothing for those who may not see figures.
    QFuture<Result<QList<Rise>>> ring();

    /// What came up in a room again and again in the last kRoomFaultDays; for all who see cases.
    [[nodiscard]] QFuture<Result<QList<RoomFault>>> faultsOf(const QString &room) const;

    [[nodiscard]] QFuture<Result<QList<ImprovementRow>>> improvements() const;
    /// Id, branch, moment and member are given here. Invalid (subject: the field).
    QFuture<Result<Uuid>> add(Improvement improvement);
    /// Done today. NotFound, Conflict: it was done before.
    QFuture<Result<Done>> finish(const Uuid &improvement);
    [[nodiscard]] bool mayWrite() const
    {
        return m_authoriser.may(access::Permission::ComplaintClose);
    }

Q_SIGNALS:
    /// A case or an improvement was committed.
    void changed();

private:
    void follow(const store::Committed &committed);

    store::Database &m_database;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::complaints
