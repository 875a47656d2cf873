#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QObject>

#include <functional>

namespace lobby::app {

/// What the desktop is to show beside the windows.
struct DesktopNotice
{
    struct Action
    {
        QString code;
        QString text;
    };

    QString title;
    QString body = {}; ///< plain text
    QList<Action> actions = {}; ///< a click beside them is the first
};

/// Notices through the desktop's own service (org.freedesktop.Notifications, specification 1.2),
/// one for each thing that they are about. What is shown goes when this goes. GUI thread.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    /// A service that answers later has not shown it.
    static constexpr int kPatienceMs = 3000;

    explicit DesktopNotices(
        const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    ~DesktopNotices() override;

    /// In the place of what was shown about the same thing.
    void show(const QString &about, const DesktopNotice &notice);
    void close(const QString &about);
    void closeAll();
    [[nodiscard]] QStringList shown() const { return m_notices.keys(); }

Q_SIGNALS:
    /// One of its actions, by its code. The notice is gone.
    void chosen(const QString &about, const QString &action);
    /// Nobody shows it: there is no bus, no service, or it does not answer.
    void refused(const QString &about);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    struct Shown
    {
        int wish = 0; ///< which of all
        uint id = 0; ///< 0: not answered yet
        QString first; ///< action
    };
    using Answered = std::function<void(const QDBusMessage &answer)>;

    void ask(const QString &method, const QVariantList &arguments, Answered answered);
    void place(const QString &about, int wish, const DesktopNotice &notice,
        const QStringList &capabilities);
    void placed(const QString &about, int wish, const QDBusMessage &answer);
    void refuse(const QString &about, int wish);
    void closeNumbered(uint id);
    [[nodiscard]] bool isWished(const QString &about, int wish) const;
    [[nodiscard]] QString aboutOf(uint id) const;

    QDBusConnection m_bus;
    QHash<QString, Shown> m_notices;
    int m_wishes = 0;
};

} // namespace lobby::app
