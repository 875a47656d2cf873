#pragma once

#include "models/support/result.h"
#include "ui/kit/problem_label.h"

#include <QFuture>

#include <functional>

namespace lobby::ui {

/// What should be known of a room before somebody gets it, in sentences; empty for nothing.
using RoomWarnings = std::function<QFuture<Result<QString>>(const QString &room)>;

/// Stands under a field for a room, and is there only when there is something to say.
class RoomWarning : public ProblemLabel
{
    Q_OBJECT

public:
    /// `warnings` may be empty: nothing is known of any room then.
    explicit RoomWarning(RoomWarnings warnings, QWidget *parent = nullptr);

    /// What is said belongs to this room from now on; asks anew if it is another one.
    void ask(const QString &room);
    void retranslate();

private:
    void askAgain();

    RoomWarnings m_warnings;
    QString m_room;
    int m_generation = 0;
};

} // namespace lobby::ui
