#include "tests/bench/bench_server.h"

namespace lobby::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr char kUnlimited[] = "[limits]\ndevice_burst = 1000\ndevice_per_minute = 60000\n";

QByteArray storageOf(const tests::PostgresTables *postgres, const QString &ledger)
{
    if (!postgres)
        return {};
    return "postgresql = \"" + postgres->options().connection.target + "\"\nledger = \""
        + ledger.toUtf8() + "\"\n";
}

Error unavailable(const QString &what)
{
    return {Error::Code::Unavailable, what};
}

} // namespace

QString nameOf(Engine engine)
{
    return engine == Engine::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s;
}

BenchServer::BenchServer(Engine engine, Pace pace)
    : m_engine(engine)
    , m_proxyPort(tests::freePort())
{
    if (engine == Engine::Postgres) {
        m_postgres = std::make_unique<tests::PostgresTables>();
        m_postgres->reset();
    }
    m_program = std::make_unique<tests::LobbydProgram>(
        storageOf(m_postgres.get(), m_ledger.filePath(u"ledger"_s)),
        pace == Pace::Unlimited ? kUnlimited : "",
        "proxy = [\"http://127.0.0.1:" + QByteArray::number(m_proxyPort) + "\"]\n");
}

Result<std::unique_ptr<BenchServer>> BenchServer::start(Engine engine, Pace pace)
{
    std::unique_ptr<BenchServer> server(new BenchServer(engine, pace));
    if (server->m_program->initialise().exitCode != 0 || !server->m_program->serve())
        return unavailable(u"lobbyd did not start"_s);
    return server;
}

Result<QByteArray> BenchServer::ticket(quint64 branch) const
{
    const tests::Ran ran
        = m_program->run({u"enrol-code"_s, u"--branch"_s, QString::number(branch)});
    if (ran.exitCode != 0)
        return unavailable(u"lobbyd enrol-code"_s);
    return tests::LobbydProgram::ticketIn(ran);
}

Result<tests::EnrolledDevice> BenchServer::enrol(quint64 branch) const
{
    const auto ticket = this->ticket(branch);
    if (!ticket)
        return ticket.error();
    const auto enrolled = tests::enrolDevice(*ticket);
    if (!enrolled)
        return unavailable(u"enrolment was refused"_s);
    return *enrolled;
}

double BenchServer::memoryMiB() const
{
    QFile status(u"/proc/%1/status"_s.arg(m_program->processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

double BenchServer::processorSeconds() const
{
    QFile file(u"/proc/%1/stat"_s.arg(m_program->processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    // proc(5): the name, in brackets, may have blanks; utime and stime are the 14th and 15th field.
    const QByteArray line = file.readAll();
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble())
        / double(sysconf(_SC_CLK_TCK));
}

std::optional<double> BenchServer::metric(const QByteArray &name) const
{
    tests::HttpClient administrator(m_program->adminPort());
    for (const QByteArray &line : administrator.get("/metrics").body.split('\n')) {
        if (line.startsWith(name + ' '))
            return line.mid(name.size() + 1).toDouble();
    }
    return std::nullopt;
}

} // namespace lobby::bench
