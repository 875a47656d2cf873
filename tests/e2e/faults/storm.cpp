#include "tests/e2e/faults/storm.h"

#include "tests/sim/random.h"

#include <QElapsedTimer>

#include <algorithm>

namespace lobby::tests {

using namespace Qt::StringLiterals;

namespace {

/// The last is alone in its branch.
constexpr std::array<quint64, 3> kBranches {1, 1, 2};
constexpr int kStormMs = 2500;
constexpr int kMostKills = 6;
constexpr int kLongestDownMs = 600;
constexpr qint64 kPatienceMs = 60'000;
constexpr int kPauseMs = 100;

} // namespace

Storms::Storms(Engine engine)
    : m_server(engine, m_wire.port())
{
    m_wire.leadTo(m_server.lobbyd().port());
    for (const quint64 branch : kBranches) {
        m_desks.push_back(std::make_unique<StormPlace>(int(m_desks.size())));
        m_desks.back()->enrol(m_server.ticket(branch));
        const auto witness = enrolDevice(m_server.ticket(branch));
        if (!witness)
            qFatal("no witness");
        m_witnesses.push_back(*witness);
    }
    m_server.remember();
    for (const auto &desk : m_desks)
        desk->remember();
}

QString Storms::run(quint64 seed)
{
    m_tally = {};
    putBack(seed);
    QElapsedTimer time;
    time.start();
    rage(seed);
    m_tally.faults = m_wire.tally().faults;
    m_tally.stormMs = time.restart();
    m_wire.mend();
    QString broken = agreement();
    m_tally.agreementMs = time.elapsed();
    if (broken.isEmpty())
        broken = lost();
    if (broken.isEmpty())
        broken = auditFindings();
    return broken;
}

std::vector<Storms::Step> Storms::planned(quint64 seed) const
{
    sim::Random random(seed);
    std::vector<Step> steps;
    int serverBusyUntil = 0;
    const quint32 kills = 3 + random.below(kMostKills - 2);
    for (quint32 i = 0; i < kills; ++i) {
        const int at = int(random.below(kStormMs));
        const int back = at + int(random.below(kLongestDownMs));
        const size_t desk = random.below(m_desks.size());
        switch (random.below(4)) {
        case 0:
            if (m_server.hasDatabaseServer()) {
                steps.push_back({at, Step::Kind::RestartDatabase, 0});
                break;
            }
            [[fallthrough]];
        case 1:
            if (std::exchange(serverBusyUntil, std::max(serverBusyUntil, back)) <= at) {
                steps.push_back({at, Step::Kind::KillServer, 0});
                steps.push_back({back, Step::Kind::StartServer, 0});
            }
            break;
        default:
            steps.push_back({at, Step::Kind::KillDesk, desk});
            steps.push_back({back, Step::Kind::StartDesk, desk});
        }
    }
    std::ranges::stable_sort(steps, {}, &Step::atMs);
    return steps;
}

void Storms::putBack(quint64 seed)
{
    m_wire.mend();
    m_server.putBack();
    for (size_t i = 0; i < m_desks.size(); ++i) {
        m_desks[i]->putBack();
        start(i, seed);
    }
    // Each has been here before anything goes wrong.
    for (const auto &desk : m_desks) {
        if (!desk->standing())
            qFatal("a desk does not begin");
    }
}

void Storms::start(size_t desk, quint64 seed)
{
    m_desks[desk]->start(seed * 100 + desk);
    m_desks[desk]->tell("work");
}

void Storms::rage(quint64 seed)
{
    m_wire.fail(seed);
    QElapsedTimer time;
    time.start();
    const auto until = [&time](int ms) {
        if (const qint64 left = ms - time.elapsed(); left > 0)
            QTest::qWait(int(left)); // the storm goes on meanwhile
    };
    for (const Step &step : planned(seed)) {
        until(step.atMs);
        take(step, seed);
    }
    until(kStormMs);
    for (size_t i = 0; i < m_desks.size(); ++i) {
        if (!m_desks[i]->isRunning())
            start(i, seed + 1);
        m_desks[i]->tell("rest");
    }
}

void Storms::take(const Step &step, quint64 seed)
{
    StormPlace &desk = *m_desks[step.desk];
    switch (step.kind) {
    case Step::Kind::KillDesk:
        ++m_tally.kills;
        desk.killWhileBusy();
        break;
    case Step::Kind::StartDesk:
        if (!desk.isRunning())
            start(step.desk, seed + quint64(step.atMs));
        break;
    case Step::Kind::KillServer:
        ++m_tally.kills;
        m_server.lobbyd().kill();
        break;
    case Step::Kind::StartServer:
        if (!m_server.lobbyd().serve())
            qFatal("lobbyd does not start again");
        break;
    case Step::Kind::RestartDatabase:
        ++m_tally.kills;
        m_server.restartDatabase();
        break;
    }
}

QString Storms::agreement()
{
    QElapsedTimer time;
    time.start();
    QString different;
    while (time.elapsed() < kPatienceMs) {
        for (const auto &desk : m_desks)
            desk->tell("sync");
        QTest::qWait(kPauseMs);
        different = difference();
        if (different.isEmpty())
            return {};
    }
    return u"no agreement: "_s + different;
}

QString Storms::difference()
{
    m_rows.clear();
    for (const EnrolledDevice &witness : m_witnesses)
        m_rows.push_back(rowsFor(witness, m_server.lobbyd().port()));
    m_tally.rows = qsizetype(m_rows.front().size());
    for (size_t i = 0; i < m_desks.size(); ++i) {
        const auto standing = m_desks[i]->standing();
        if (!standing)
            return u"desk %1 does not answer"_s.arg(i);
        if (!standing->isSettled)
            return u"desk %1 is not settled"_s.arg(i);
        const QString different = differenceBetween(m_rows[i], standing->rows);
        if (!different.isEmpty())
            return u"desk %1 "_s.arg(i) + different;
    }
    return {};
}

QString Storms::lost() const
{
    for (size_t i = 0; i < m_desks.size(); ++i) {
        const QString broken = m_desks[i]->brokenPromise(m_rows[i]);
        if (!broken.isEmpty())
            return u"desk %1 "_s.arg(i) + broken;
    }
    return {};
}

QString Storms::auditFindings()
{
    for (const auto &desk : m_desks) {
        m_tally.promises += desk->promises();
        if (!desk->stop())
            return u"a desk does not end well"_s;
        desk->beginAudit();
    }
    QString findings;
    for (size_t i = 0; i < m_desks.size(); ++i) {
        if (!m_desks[i]->auditHolds())
            findings = u"the audit of desk %1 does not hold"_s.arg(i);
    }
    return findings;
}

} // namespace lobby::tests
