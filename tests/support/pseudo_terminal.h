#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <fcntl.h>
#include <stdlib.h> // posix_openpt
#include <unistd.h>

namespace lobby::tests {

/// The other end of a serial line: what is written here comes out of the device called path().
class PseudoTerminal
{
public:
    PseudoTerminal()
        : m_master(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0)
            qFatal("no pseudo terminal");
        m_path = QFile::decodeName(ptsname(m_master));
    }
    ~PseudoTerminal() { unplug(); }
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool send(const QByteArray &bytes) const
    {
        return write(m_master, bytes.constData(), size_t(bytes.size())) == bytes.size();
    }
    void unplug()
    {
        if (m_master >= 0)
            close(std::exchange(m_master, -1));
    }

private:
    int m_master;
    QString m_path;
};

} // namespace lobby::tests
