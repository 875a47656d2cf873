#include "ui/desk/parts/room_warning.h"

#include "models/support/async.h"

namespace lobby::ui {

RoomWarning::RoomWarning(RoomWarnings warnings, QWidget *parent)
    : ProblemLabel(parent)
    , m_warnings(std::move(warnings))
{
    setObjectName(QStringLiteral("roomWarning"));
}

void RoomWarning::ask(const QString &room)
{
    if (room == m_room)
        return;
    m_room = room;
    askAgain();
}

void RoomWarning::retranslate()
{
    askAgain();
}

void RoomWarning::askAgain()
{
    const int generation = ++m_generation;
    say({}, Tone::Warn);
    if (!m_warnings || m_room.isEmpty())
        return;
    whenDone(m_warnings(m_room), this, [this, generation](const Result<QString> &warning) {
        if (generation != m_generation || !warning) // who may not see cases is not warned
            return;
        say(*warning, Tone::Warn);
    });
}

} // namespace lobby::ui
