#pragma once

#include "models/store/engine/connection.h"
#include "models/sync/op.h"

#include <QMap>

namespace lobby::followups {

/// By code: "task.before_stay", "care.birthday.letter.zh_CN". What is not there is as the program
/// ships it.
using Choices = QMap<QString, QString>;

/// Choices as they are stored, one a row whose id follows from branch and code: desks that choose
/// the same agree. On a store thread; throws store::SqlError.
class ChoiceRepository
{
public:
    explicit ChoiceRepository(store::Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Choices ofBranch(const Uuid &branch) const;
    /// What writes those of `choices` that differ from what is stored; an empty value takes the
    /// choice back.
    [[nodiscard]] QList<sync::Intent> savingOf(const Uuid &branch, const Choices &choices) const;

private:
    store::Connection &m_connection;
};

} // namespace lobby::followups
