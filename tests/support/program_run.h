#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace lobby::tests {

/// How a process ended and what it said.
struct Ran
{
    int exitCode = -1;
    QByteArray out;
    QByteArray error;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QString errorCode() const
    {
        return json()[QStringLiteral("error")].toObject()[QStringLiteral("code")].toString();
    }
};

/// Where one of the programs that were built is.
inline QString programPath(const QString &name)
{
    return qEnvironmentVariable("LOBBY_BIN") + u'/' + name;
}

/// One of the programs, as a process, to its end.
inline Ran runProgram(
    const QString &name, const QStringList &arguments, const QByteArray &input = {})
{
    constexpr int kPatienceMs = 100'000;
    QProcess process;
    process.start(programPath(name), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace lobby::tests
