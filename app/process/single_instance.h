#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace lobby::app {

/// One desk a user and profile. The first holds a lock and listens; who comes later asks it to
/// come forward and ends. The connection is the whole question: nothing is read from it, so
/// nothing else can be asked. What a killed desk leaves behind stops nobody.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Standing {
        First,
        Second, ///< the first one has been asked to come forward
        Unanswered, ///< there is a first one, which takes no questions
    };

    /// `runtimeFolder` is the user's alone.
    explicit SingleInstance(const QString &profile,
        const QString &runtimeFolder = defaultRuntimeFolder(), QObject *parent = nullptr);

    /// Blocks only while another desk starts or ends at this moment: two seconds at most.
    [[nodiscard]] Standing enter();

Q_SIGNALS:
    /// Another start of this profile: come forward.
    void raiseRequested();

private:
    static QString defaultRuntimeFolder();
    [[nodiscard]] bool askFirst() const;
    void listen();

    QString m_socket;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace lobby::app
