#include "models/access/audit/audit_chain.h"
#include "models/complaints/complaints.h"
#include "models/complaints/queue/case_progress.h"
#include "models/handover/handovers.h"
#include "tests/support/manual_clock.h"

#include <QDir>

#include <cstdio>

#include "schema/schema.h"

using namespace lobby;

namespace {

const Uuid kBranch = Uuid::named("test", "branch");
const Uuid kLi = Uuid::named("test", "staff");
const Uuid kWang = Uuid::named("test", "wang");

template <typename T>
T done(QFuture<Result<T>> future)
{
    future.waitForFinished();
    const Result<T> result = future.result();
    if (!result)
        std::exit(1);
    return *result;
}

void tell(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

} // namespace

/// Hands shift after shift over from one member to another in the vault of its argument (a folder)
/// until it is killed, and tells on standard output what it was told is done. `moment`: now.
int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    tests::ManualClock clock(QByteArray(argv[2]).toLongLong());
    access::AuditChain audit(folder.filePath(QStringLiteral("audit.head")));
    access::Authoriser authoriser(clock);
    complaints::CaseProgress progress;
    auto database = store::Database::open({folder.filePath(QStringLiteral("lobby.db")),
        QByteArray(32, 'k'), Uuid::named("test", "vault"), schema::registry(),
        store::productMigrations(), clock, audit, {&progress}});
    if (!database)
        return 1;
    complaints::Complaints cases(**database, authoriser);
    handover::Handovers handovers(**database, authoriser);
    authoriser.logIn({kLi, QStringLiteral("李晓"), {access::Role::Manager}, kBranch});
    const access::Session wang {kWang, QStringLiteral("王芳"), {access::Role::Clerk}, kBranch};
    constexpr int kCases = 3;
    for (;;) {
        for (int i = 0; i < kCases; ++i) {
            complaints::Complaint complaint;
            complaint.branch = kBranch;
            complaint.verbatim = QStringLiteral("It hums.");
            complaint.owner = kLi;
            (void)done(cases.receive(complaint));
        }
        clock.advance(60'000);
        const Uuid handover = done(handovers.begin(kWang));
        tell("begun");
        const handover::Shift shift = done(handovers.shift());
        for (const handover::Thread &thread : shift.threads) {
            (void)done(handovers.decide(handover, {thread.key}));
            tell("decided");
        }
        clock.advance(60'000);
        (void)done(handovers.finish(
            handover, authoriser.vouchedBy(wang, access::Permission::FollowupEdit, handover)));
        tell("finished");
        clock.advance(60'000);
    }
}
