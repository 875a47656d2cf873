#include "tests/bench/desks/whole_desk.h"

#include "app/sync/enrolment.h"
#include "models/store/engine/statement.h"
#include "models/support/wait_for.h"

#include <QEventLoop>
#include <QTimer>

namespace lobby::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSettlingPatience = 120s;

} // namespace

void letRun(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

Result<std::unique_ptr<WholeDesk>> WholeDesk::enrolled(const QByteArray &ticket)
{
    std::unique_ptr<WholeDesk> whole(new WholeDesk);
    access::Founding founding;
    founding.property = u"Bench"_s;
    founding.kind = u"hotel"_s;
    founding.owner = u"Bench"_s;
    auto password = access::Password::fromText(u"a bench of its own");
    auto founded = app::Desk::found(access::ProfileFolder(whole->m_folder.filePath(u"profile"_s)),
        founding, *password, whole->m_clock);
    if (!founded)
        return founded.error();
    whole->m_desk = std::move(founded->desk);
    if (const auto done = whole->enrol(ticket); !done)
        return done.error();
    return whole;
}

WholeDesk::~WholeDesk() = default;

Result<Done> WholeDesk::enrol(const QByteArray &text)
{
    const auto ticket = access::EnrolmentTicket::parse(QString::fromUtf8(text));
    if (!ticket)
        return Error {Error::Code::Invalid, u"ticket"_s};
    QEventLoop loop;
    Result<Done> outcome = Error {Error::Code::Unavailable, u"enrolment"_s};
    app::Enrolment enrolment(m_desk->database());
    QObject::connect(&enrolment, &app::Enrolment::finished, &loop, [&](const Result<Done> &result) {
        outcome = result;
        loop.quit();
    });
    enrolment.begin(*ticket);
    loop.exec();
    return outcome;
}

void WholeDesk::link()
{
    m_link = std::make_unique<app::SyncLink>(m_desk->database(), m_clock);
}

bool WholeDesk::settle()
{
    QEventLoop loop;
    QObject::connect(m_link.get(), &app::SyncLink::stateChanged, &loop, [&] {
        if (m_link->state().isSettled())
            loop.quit();
    });
    QTimer::singleShot(kSettlingPatience, &loop, &QEventLoop::quit);
    if (!m_link->state().isSettled())
        loop.exec();
    return m_link->state().isSettled();
}

qint64 WholeDesk::guests()
{
    const auto count = waitFor(m_desk->database().read([](store::Connection &connection) {
        return connection.integer("SELECT count(*) FROM guest");
    }));
    return count ? *count : -1;
}

} // namespace lobby::bench
