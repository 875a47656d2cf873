#pragma once

#include <QStringView>

#include <optional>

namespace lobby::server {

enum class LogLevel { Debug, Info, Warning, Error };

QLatin1StringView nameOf(LogLevel level);
std::optional<LogLevel> logLevelOf(QStringView name);

} // namespace lobby::server
