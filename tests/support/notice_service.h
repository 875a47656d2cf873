#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QProcess>
#include <QTest>

namespace lobby::tests {

/// A desktop that shows notices (python3-dbusmock), on the session bus of the test, and what it was
/// asked.
class NoticeService : public QObject
{
    Q_OBJECT

public:
    struct Notice
    {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
    };

    static bool hasBus() { return QDBusConnection::sessionBus().isConnected(); }

    /// With these capabilities, "body actions"; true when it answers.
    [[nodiscard]] bool start(const QString &capabilities)
    {
        const QString name = service();
        QDBusConnection::sessionBus().connect(name, path(), mock(), QStringLiteral("MethodCalled"),
            this, SLOT(called(QString, QVariantList)));
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral("/usr/bin/python3"),
            {QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--session"),
                QStringLiteral("--template"), QStringLiteral("notification_daemon"),
                QStringLiteral("--parameters"),
                QStringLiteral("{\"capabilities\": \"%1\"}").arg(capabilities)});
        return QTest::qWaitFor(
            [&name] {
                return QDBusConnection::sessionBus().interface()->isServiceRegistered(name).value();
            },
            kPatienceMs);
    }
    void stop()
    {
        m_program.kill();
        m_program.waitForFinished();
        const auto gone = QTest::qWaitFor(
            [name = service()] {
                return !QDBusConnection::sessionBus()
                            .interface()
                            ->isServiceRegistered(name)
                            .value();
            },
            kPatienceMs);
        Q_ASSERT(gone);
        QCoreApplication::processEvents(); // what it said at last is of the test that is over
        notices.clear();
        closed.clear();
    }
    /// The clerk chooses an action; the last notice has this number.
    void choose(uint id, const QString &action)
    {
        emitSignal(QStringLiteral("ActionInvoked"), QStringLiteral("us"), {id, action});
    }
    [[nodiscard]] uint lastId() const
    {
        return static_cast<uint>(std::count_if(notices.begin(), notices.end(),
            [](const Notice &notice) { return notice.replaces == 0; }));
    }
    ~NoticeService() override
    {
        m_program.kill();
        m_program.waitForFinished();
    }

    QList<Notice> notices;
    QList<uint> closed;

private Q_SLOTS:
    void called(const QString &method, const QVariantList &arguments)
    {
        if (method == QLatin1StringView("Notify")) {
            notices.append({arguments.value(1).toUInt(), arguments.value(3).toString(),
                arguments.value(4).toString(), qdbus_cast<QStringList>(arguments.value(5))});
        } else if (method == QLatin1StringView("CloseNotification")) {
            closed.append(arguments.value(0).toUInt());
        }
    }

private:
    static constexpr int kPatienceMs = 20'000;
    static QString service() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }
    static QString mock() { return QStringLiteral("org.freedesktop.DBus.Mock"); }
    void emitSignal(const QString &name, const QString &signature, const QVariantList &arguments)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            service(), path(), mock(), QStringLiteral("EmitSignal"));
        call.setArguments({service(), name, signature, arguments});
        QDBusConnection::sessionBus().call(call);
    }

    QProcess m_program;
};

} // namespace lobby::tests
