#include "app/lobby/reminding/task_keeping.h"

#include <algorithm>

#include "schema/schema.h"

namespace lobby::app {

TaskKeeping::TaskKeeping(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TaskKeeping::look);
    connect(&m_parts.lock, &ui::DeskLock::unlocked, this, [this] { m_timer.start(kRestMs); });
    connect(&m_parts.database, &store::Database::changed, this, &TaskKeeping::onCommitted);
    m_timer.start(kRestMs);
}

void TaskKeeping::look()
{
    if (!m_parts.lock.isLocked())
        (void)m_parts.tasks.lookAfter(m_parts.wishes); // what fails is done the next time
    m_timer.start(kTaskLookMs);
}

void TaskKeeping::onCommitted(const store::Committed &committed)
{
    const auto matters = [](const store::TouchedRow &row) {
        return row.table == schema::Stay::kTable || row.table == schema::Trip::kTable;
    };
    if (std::ranges::any_of(committed.touched, matters))
        m_timer.start(kRestMs);
}

} // namespace lobby::app
