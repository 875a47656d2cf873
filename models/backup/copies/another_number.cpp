#include "models/backup/copies/another_number.h"

#include "models/store/engine/transaction.h"
#include "models/store/rows/desk_position.h"

namespace lobby::backup {

Result<bool> askForAnotherNumber(const QString &database, const access::SecretBytes &key)
{
    return store::guarded([&]() -> Result<bool> {
        store::Connection connection({database, key.view(), store::Access::Write});
        store::Transaction transaction(connection);
        sync::DeskPosition position = store::readPosition(connection);
        if (position.streams.empty())
            return false;
        position.wantsReincarnation = true;
        store::writePosition(connection, position);
        transaction.commit();
        connection.checkpoint();
        return true;
    });
}

} // namespace lobby::backup
