#include "models/checkin/blank/blank_cards.h"

#include "models/checkin/blank/card_number.h"
#include "models/store/engine/statement.h"

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
    const auto refused
        = [](const Error &error) { return QtFuture::makeReadyFuture(Result<Numbers>(error)); };
    if (count < 1 || count > kMost)
        return refused({Error::Code::Invalid, {}, QStringLiteral("count")});
    Result<store::Authorised> leave = m_authoriser.authorise(access::Permission::PrintCard);
    if (!leave)
        return refused(leave.error());
    const Uuid branch = m_authoriser.session()->branch;
    auto found = std::make_shared<Numbers>();
    auto plan = [branch, count, found](Connection &connection) -> Result<QList<sync::Intent>> {
        Statement house(connection, "SELECT name, code FROM branch WHERE id = :id AND present = 1");
        const bool isKnown = house.bind(":id", branch).step();
        const QString code = isKnown ? house.text(1) : QString();
        found->property = isKnown ? house.text(0) : QString();
        const auto desk = static_cast<quint32>(
            connection.integer("SELECT value FROM meta WHERE name = 'device'"));
        const qint64 first = taken(connection, branch, count);
        for (int i = 0; i < count; ++i)
            found->numbers.append(CardNumber::text(code, desk, first + i));
        return QList<sync::Intent>();
    };
    return m_database.commit(*std::move(leave), {}, std::move(plan))
        .then(QtFuture::Launch::Sync, [found](const Result<store::Committed> &committed) {
            return committed ? Result<Numbers>(std::move(*found))
                             : Result<Numbers>(committed.error());
        });
}

} // namespace lobby::checkin
