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

constexpr auto kPassword = "correct horse\n";

inline QString lobbyctlProgram()
{
    return qEnvironmentVariable("LOBBY_BIN") + QStringLiteral("/lobbyctl");
}

/// The real program, as a process.
inline Ran lobbyctl(const QStringList &arguments, const QByteArray &input = kPassword)
{
    constexpr int kPatienceMs = 100'000;
    QProcess process;
    process.start(lobbyctlProgram(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(kPatienceMs))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A command of Li's on a profile.
inline QStringList onProfile(const QString &profile, const QStringList &command)
{
    return QStringList {QStringLiteral("--profile"), profile, QStringLiteral("--staff"),
               QStringLiteral("Li")}
    + command;
}

} // namespace lobby::tests
