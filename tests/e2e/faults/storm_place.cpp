#include "tests/e2e/faults/storm_place.h"

#include "tests/support/program_run.h"

#include <QDir>
#include <QTest>

namespace lobby::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kSoonMs = 100;
constexpr char kPassword[] = "a long front desk word 42\n";
const QString kMember = u"Chief"_s;

} // namespace

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    if (QProcess::execute(u"cp"_s, {u"-a"_s, from, to}) != 0)
        qFatal("cannot copy %s", qPrintable(from));
}

StormPlace::StormPlace(int number)
    : m_number(number)
{
    runLobbyctl({u"init"_s, u"--property"_s, u"Cloud %1"_s.arg(number)});
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, [this] { listen(); });
}

void StormPlace::runLobbyctl(const QStringList &command, const QByteArray &more) const
{
    const Ran ran = runProgram(u"lobbyctl"_s,
        QStringList {u"--profile"_s, profile(), u"--staff"_s, kMember} + command, kPassword + more);
    if (ran.exitCode != 0)
        qFatal("lobbyctl %s: %s", qPrintable(command.join(u' ')), ran.error.constData());
}

void StormPlace::enrol(const QByteArray &ticket) const
{
    runLobbyctl({u"sync"_s, u"enrol"_s}, ticket + '\n');
}

void StormPlace::remember() const
{
    copyFolder(profile(), m_folder.filePath(u"kept"_s));
}

void StormPlace::putBack()
{
    kill();
    copyFolder(m_folder.filePath(u"kept"_s), profile());
    m_promises.clear();
    m_possible.clear();
}

void StormPlace::start(quint64 seed)
{
    m_said.clear();
    m_process.start(qEnvironmentVariable("LOBBY_BIN") + u"/../tests/storm_desk"_s,
        {profile(), kMember, QString::number(seed), QString::number(m_number)});
    m_process.write(kPassword);
}

void StormPlace::tell(const QByteArray &line)
{
    m_process.write(line + '\n');
}

void StormPlace::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(kPatienceMs);
    listen();
}

void StormPlace::killWhileBusy()
{
    m_isBusy = false;
    (void)QTest::qWaitFor([this] { return m_isBusy; }, kSoonMs);
    kill();
}

bool StormPlace::stop()
{
    m_process.closeWriteChannel();
    const bool ended = m_process.waitForFinished(kPatienceMs);
    listen();
    return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

void StormPlace::listen()
{
    if (m_process.isOpen())
        m_said += m_process.readAllStandardOutput();
    for (qsizetype end = m_said.indexOf('\n'); end >= 0; end = m_said.indexOf('\n')) {
        note(heard(m_said.first(end)));
        m_said.remove(0, end + 1);
    }
}

void StormPlace::note(const Heard &heard)
{
    const Change &change = heard.change;
    QStringList &possible = m_possible[{change.row, change.field}];
    switch (heard.kind) {
    case Heard::Kind::Nothing:
        break;
    case Heard::Kind::Tried:
        m_isBusy = true;
        possible.append(change.value);
        break;
    case Heard::Kind::Made:
        possible = {change.value};
        m_promises.append(change);
        break;
    case Heard::Kind::Row:
        m_telling.rows[change.row] = heard.digest;
        break;
    case Heard::Kind::Settled:
    case Heard::Kind::Unsettled:
        m_telling.isSettled = heard.kind == Heard::Kind::Settled;
        m_told = std::exchange(m_telling, {});
        break;
    }
}

std::optional<StormPlace::Standing> StormPlace::standing()
{
    m_told.reset();
    m_telling = {};
    tell("rows");
    const bool answered
        = QTest::qWaitFor([this] { return m_told.has_value() || !isRunning(); }, kPatienceMs);
    return answered ? m_told : std::nullopt;
}

QString StormPlace::brokenPromise(const ServerRows &rows) const
{
    for (const Change &promise : m_promises) {
        const QString what = u"was promised field %1 of row %2 %3, which "_s.arg(promise.field)
                                 .arg(promise.row.table)
                                 .arg(promise.row.id.toString());
        const auto row = rows.find(promise.row);
        if (row == rows.end())
            return what + u"is not there"_s;
        const auto field = row->second.fields.find(promise.field);
        const QString *stands = field == row->second.fields.end()
            ? nullptr
            : std::get_if<QString>(&field->second.value);
        if (!stands || !m_possible.at({promise.row, promise.field}).contains(*stands))
            return what + u"is another"_s;
    }
    return {};
}

void StormPlace::beginAudit()
{
    m_audit.start(programPath(u"lobbyctl"_s),
        {u"--profile"_s, profile(), u"--staff"_s, kMember, u"verify"_s});
    m_audit.write(kPassword);
    m_audit.closeWriteChannel();
}

bool StormPlace::auditHolds()
{
    const bool ended = m_audit.waitForFinished(kPatienceMs);
    if (!ended || m_audit.exitCode() != 0)
        qWarning("desk %d: %s", m_number, m_audit.readAll().constData());
    return ended && m_audit.exitStatus() == QProcess::NormalExit && m_audit.exitCode() == 0;
}

} // namespace lobby::tests
