#pragma once

#include "tests/support/program_run.h"

namespace lobby::tests {

constexpr auto kPassword = "correct horse\n";

inline QString lobbyctlProgram()
{
    return programPath(QStringLiteral("lobbyctl"));
}

inline Ran lobbyctl(const QStringList &arguments, const QByteArray &input = kPassword)
{
    return runProgram(QStringLiteral("lobbyctl"), arguments, input);
}

/// A command of Li's on a profile.
inline QStringList onProfile(const QString &profile, const QStringList &command)
{
    return QStringList {QStringLiteral("--profile"), profile, QStringLiteral("--staff"),
               QStringLiteral("Li")}
    + command;
}

} // namespace lobby::tests
