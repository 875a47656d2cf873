#pragma once

#include "server/config/configuration.h"

#include <optional>
#include <span>
#include <variant>

namespace lobby::server {

/// One key of the file: where its value goes, between which bounds.
struct Setting
{
    using Target
        = std::variant<int Configuration::*, QString Configuration::*, QStringList Configuration::*,
            QList<ListenAddress> Configuration::*, std::chrono::milliseconds Configuration::*,
            std::chrono::seconds Configuration::*, LogLevel Configuration::*>;

    const char *section;
    const char *key;
    const char *fallback; ///< as TOML; null: it must be given
    const char *meaning; ///< one line or several, as a comment
    Target target;
    int least = 0; ///< of a number
    int most = 0;

    [[nodiscard]] QString name() const;
};

std::span<const Setting> allSettings();

/// A value as the file has it, without TOML's types in a header.
using SettingValue = std::variant<std::monostate, qint64, QString, QStringList>;

/// None when it was taken over; else what is wanted instead.
std::optional<ConfigurationProblem> apply(
    const Setting &setting, const SettingValue &value, Configuration &configuration);

} // namespace lobby::server
