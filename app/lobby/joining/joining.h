#pragma once

#include "app/sync/enrolment.h"

namespace lobby::app {

class Desk;

/// Enrols a desk by the ticket that whoever works there has typed, and says in his words what came
/// of it. GUI thread.
class Joining : public QObject
{
    Q_OBJECT

public:
    /// `desk` outlives it.
    explicit Joining(Desk &desk, QObject *parent = nullptr);

    /// May who works here join a server?
    [[nodiscard]] bool isAllowed() const;
    /// Ends with joined() or failed(), and drops what was begun before.
    void begin(const QString &ticket);

Q_SIGNALS:
    void joined();
    /// Translated: what happened, and what to do.
    void failed(const QString &problem);

private:
    void end(const Result<Done> &result);

    Desk &m_desk;
    std::unique_ptr<Enrolment> m_enrolment;
};

} // namespace lobby::app
