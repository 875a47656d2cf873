#include "models/checkin/blank/blank_cards.h"

#include "models/access/property/branches.h"
#include "models/checkin/blank/card_number.h"
#include "models/store/after_commit.h"
#include "models/store/engine/meta.h"
#include "models/store/engine/statement.h"
#include "models/support/async.h"

namespace lobby::checkin {

using store::Connection;
using store::Statement;

namespace {

/// Takes `count` numbers of the branch; answers the first.
qint64 taken(Connection &connection, const Uuid &branch, int count)
{
    Statement take(connection,
        "INSERT INTO card_counter (branch_id, last) VALUES (:branch, :count)"
        " ON CONFLICT (branch_id) DO UPDATE SET last = last + :count RETURNING last");
    take.bind(":branch", branch).bind(":count", qint64 {count});
    take.step();
    return take.integer(0) - count + 1;
}

} // namespace

QFuture<Result<BlankCards::Numbers>> BlankCards::handOut(int count)
{
    if (count < 1 || count > kMost)
        return refusedWith<Numbers>({Error::Code::Invalid, {}, QStringLiteral("count")});
    Result<store::Authorised> leave = m_authoriser.authorise(access::Permission::PrintCard);
    if (!leave)
        return refusedWith<Numbers>(leave.error());
    const Uuid branch = m_authoriser.session()->branch;
    auto found = std::make_shared<Numbers>();
    auto plan = [branch, count, found](Connection &connection) -> Result<QList<sync::Intent>> {
        const access::Branch house = access::branchIn(connection, branch);
        found->property = house.name;
        const quint32 desk = store::deviceNumber(connection);
        const qint64 first = taken(connection, branch, count);
        for (int i = 0; i < count; ++i)
            found->numbers.append(CardNumber::text(house.code, desk, first + i));
        return QList<sync::Intent>();
    };
    return store::afterCommit(m_database.commit(*std::move(leave), {}, std::move(plan)), found);
}

} // namespace lobby::checkin
