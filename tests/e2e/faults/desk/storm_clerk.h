#pragma once

#include "app/desk/desk.h"
#include "app/sync/sync_link.h"
#include "tests/sim/random.h"

#include <QTimer>

namespace lobby::tests {

/// A clerk at a real desk who does one thing after another, and says on standard output what is
/// about to be done and what was done: the second is what the desk may never lose. Told by lines:
///
///   work   begins, or goes on
///   rest   does nothing more; what is under way is finished
///   sync   a try to reach the server at once
///   rows   says a line for each synced row, then how it stands with the server
class StormClerk : public QObject
{
    Q_OBJECT

public:
    /// Clerks of one storm have different places, from 0 on. The others outlive this.
    StormClerk(app::Desk &desk, app::SyncLink &link, quint64 seed, int place);

    void hear(const QByteArray &line);

private:
    void act();
    void receiveGuest();
    void edit(const Uuid &guest, quint16 field);
    void note(const Uuid &guest);
    [[nodiscard]] std::optional<Uuid> anyGuest();
    void finished();
    void sayRows();

    app::Desk &m_desk;
    app::SyncLink &m_link;
    sim::Random m_random;
    const int m_place;
    QTimer m_next;
    int m_done = 0;
    bool m_works = false;
    bool m_isBusy = false;
};

} // namespace lobby::tests
