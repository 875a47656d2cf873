#pragma once

#include "models/store/commit_step.h"

#include <QString>

#include <memory>

namespace lobby::guests {
class SortKeys;
}

namespace lobby::organizations {

/// Keeps what organizations are found and sorted by in step with their rows, in the transaction
/// that changes them. Handed to the database when it is opened; outlives it. Used on the writer
/// thread.
class OrganizationIndex : public store::CommitStep
{
public:
    OrganizationIndex();
    ~OrganizationIndex() override;
    Q_DISABLE_COPY_MOVE(OrganizationIndex)

    void follow(store::Connection &connection, const QList<store::TouchedRow> &touched) override;

    /// Makes the entries of the next `count` organizations that have none, in a transaction of the
    /// caller's, and first throws away what was made by other rules; false when all are done.
    [[nodiscard]] bool catchUp(store::Connection &connection, int count);

    /// A name as it is compared with others: two that fold alike are written alike.
    [[nodiscard]] static QString nameKey(QStringView name);

private:
    void update(store::Connection &connection, const Uuid &organization);

    std::unique_ptr<guests::SortKeys> m_keys;
};

} // namespace lobby::organizations
