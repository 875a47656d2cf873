#pragma once

#include "models/store/engine/statement.h"
#include "tests/support/store_fixture.h"

namespace lobby::tests {

/// One connection to a new, empty database.
class ConnectionFixture
{
public:
    explicit ConnectionFixture(const char *vfs = nullptr)
        : connection({path(), testKey(), store::Access::Create, vfs})
    {
    }
    [[nodiscard]] QString path(const QString &name = QStringLiteral("one.db")) const
    {
        return folder.filePath(name);
    }

    QTemporaryDir folder {vaultFolderTemplate()};
    store::Connection connection;
};

/// The code of the SqlError that `body` throws; 0 when it throws none.
template <typename Body>
int sqlCodeOf(Body body)
{
    try {
        body();
    } catch (const store::SqlError &error) {
        return error.code();
    }
    return 0;
}

} // namespace lobby::tests
