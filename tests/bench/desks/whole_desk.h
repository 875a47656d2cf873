#pragma once

#include "app/desk/desk.h"
#include "app/sync/sync_link.h"

#include <QTemporaryDir>

#include <functional>

namespace lobby::bench {

/// A desk as the program has it, with an encrypted database of its own in a temporary folder. Lives
/// on the main thread, whose events run while something is waited for.
class WholeDesk
{
public:
    /// Founded, and enrolled at the server of that ticket; not linked yet.
    static Result<std::unique_ptr<WholeDesk>> enrolled(const QByteArray &ticket);
    ~WholeDesk();
    Q_DISABLE_COPY_MOVE(WholeDesk)

    [[nodiscard]] app::Desk &desk() { return *m_desk; }
    /// From here on it keeps in agreement with the server.
    void link();
    /// Until it is: all sent, all read. False when that takes longer than two minutes.
    bool settle();
    [[nodiscard]] qint64 guests();

private:
    WholeDesk() = default;
    Result<Done> enrol(const QByteArray &ticket);

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<app::Desk> m_desk;
    std::unique_ptr<app::SyncLink> m_link;
};

/// Lets events run for so long.
void letRun(std::chrono::milliseconds time);

} // namespace lobby::bench
