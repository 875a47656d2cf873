#pragma once

#include "models/complaints/case/case_codes.h"
#include "models/complaints/complaints.h"
#include "models/complaints/queue/complaint_queue.h"
#include "tests/support/stay_fixture.h"

namespace lobby::tests {

/// A desk with complaints. Nobody has set its hours: from nine to six on working days, in Shanghai.
class ComplaintFixture : public StayFixture
{
public:
    explicit ComplaintFixture(const QList<access::Role> &roles = {access::Role::Manager})
        : ComplaintFixture(std::make_unique<complaints::CaseProgress>(), roles)
    {
    }

    ~ComplaintFixture()
    {
        queue.reset();
        complaints.reset();
        stays.reset();
        database.reset(); // before what follows its commits
    }
    Q_DISABLE_COPY_MOVE(ComplaintFixture)

    [[nodiscard]] complaints::Complaint said(const QString &verbatim = QStringLiteral("It hums."))
    {
        complaints::Complaint complaint;
        complaint.branch = branch;
        complaint.verbatim = verbatim;
        return complaint;
    }
    Uuid receive(const complaints::Complaint &complaint)
    {
        return wait(complaints->receive(complaint)).value();
    }
    Uuid receive(const QString &verbatim = QStringLiteral("It hums."))
    {
        return receive(said(verbatim));
    }
    Result<Done> write(const Uuid &id, const QList<complaints::CaseEvent> &events)
    {
        return wait(complaints->write(id, events));
    }
    static complaints::CaseEvent happened(complaints::EventKind kind, const QString &code = {},
        const QString &text = {}, std::optional<complaints::Step> step = {})
    {
        complaints::CaseEvent event;
        event.kind = kind;
        event.code = code;
        event.text = text;
        event.step = step;
        return event;
    }
    void logInAs(const QList<access::Role> &roles)
    {
        authoriser.logIn({Uuid::named("test", "staff"), QStringLiteral("李晓"), roles, branch});
    }

    std::unique_ptr<complaints::CaseProgress> progress;
    std::optional<complaints::Complaints> complaints;
    std::optional<complaints::ComplaintQueue> queue;

private:
    ComplaintFixture(
        std::unique_ptr<complaints::CaseProgress> kept, const QList<access::Role> &roles)
        : StayFixture(roles, {kept.get()})
        , progress(std::move(kept))
    {
        complaints.emplace(*database, authoriser);
        queue.emplace(*database, authoriser, *progress);
        if (!wait(queue->begin(branch)))
            qFatal("the fixture's queue");
        while (!queue->calendar())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
};

} // namespace lobby::tests
