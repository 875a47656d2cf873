#pragma once

#include <QDir>

namespace lobby::access {

/// Names of the files of a profile. One folder is one desk's data; nothing else is written.
class ProfileFolder
{
public:
    explicit ProfileFolder(const QString &path)
        : m_folder(path)
    {
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString database() const { return file("lobby.db"); }
    [[nodiscard]] QString keys() const { return file("vault.keys"); }
    [[nodiscard]] QString auditHead() const { return file("audit.head"); }
    [[nodiscard]] QString loginAttempts() const { return file("login.attempts"); }
    /// Has a vault been founded here?
    [[nodiscard]] bool hasVault() const { return m_folder.exists(QStringLiteral("vault.keys")); }

private:
    [[nodiscard]] QString file(const char *name) const
    {
        return m_folder.filePath(QLatin1StringView(name));
    }
    QDir m_folder;
};

} // namespace lobby::access
