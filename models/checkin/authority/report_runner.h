#pragma once

#include "models/checkin/authority/authority_reports.h"

#include <QObject>
#include <QTimer>

namespace lobby::checkin {

/// Keeps the outbox moving while somebody who may report is at the desk: soon after stays or
/// guests change, and once a minute. One pass at a time; all work is off this thread. Lives on the
/// database's thread; what it is made of outlives it.
class ReportRunner : public QObject
{
    Q_OBJECT

public:
    static constexpr int kEveryMs = 60'000;
    static constexpr int kSoonMs = 2'000; ///< several changes in a row make one pass

    ReportRunner(AuthorityReports &reports, store::Database &database, QObject *parent = nullptr);

    /// None: reporting is switched off. Another target is taken up at once.
    void setTarget(const std::optional<ReportTarget> &target);
    /// A pass now, or once the one that is running has ended: somebody has come to the desk.
    void run();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// After each pass, and when reporting is switched off: how many reports wait for somebody.
    void waitingChanged(int waiting);

private:
    void onCommitted(const store::Committed &committed);
    void ended(const Result<ReportPass> &pass);

    AuthorityReports &m_reports;
    store::Database &m_database;
    std::optional<ReportTarget> m_target;
    QTimer m_timer;
    bool m_running = false;
    bool m_again = false; ///< asked for while it was running
    qint64 m_lookedAtAllMs = 0; ///< when it last looked at stays that ended long ago, too
};

} // namespace lobby::checkin
