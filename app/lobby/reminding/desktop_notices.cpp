#include "app/lobby/reminding/desktop_notices.h"

#include <QCoreApplication>
#include <QDBusPendingCallWatcher>
#include <QGuiApplication>

#include <utility>

namespace lobby::app {

using namespace Qt::StringLiterals;

namespace {

const auto kService = u"org.freedesktop.Notifications"_s;
const auto kObject = u"/org/freedesktop/Notifications"_s;
const auto kClick = u"default"_s; ///< on the notice, beside its actions
constexpr int kAsTheServiceHasIt = -1;

} // namespace

DesktopNotices::DesktopNotices(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(
        kService, kObject, kService, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(kService, kObject, kService, u"NotificationClosed"_s, this,
        SLOT(notificationClosed(uint, uint)));
}

DesktopNotices::~DesktopNotices()
{
    closeAll();
}

void DesktopNotices::ask(const QString &method, const QVariantList &arguments, Answered answered)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kObject, kService, method);
    call.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, kPatienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [watcher, answered = std::move(answered)] {
            watcher->deleteLater();
            answered(watcher->reply());
        });
}

void DesktopNotices::show(const QString &about, const DesktopNotice &notice)
{
    const int wish = ++m_wishes;
    Shown &shown = m_notices[about];
    shown.wish = wish;
    shown.first = notice.actions.isEmpty() ? QString() : notice.actions.constFirst().code;
    if (!m_bus.isConnected()) {
        // Said later, as every other answer is.
        QMetaObject::invokeMethod(
            this, [this, about, wish] { refuse(about, wish); }, Qt::QueuedConnection);
        return;
    }
    // Each time: it may be another service by now.
    ask(u"GetCapabilities"_s, {}, [this, about, wish, notice](const QDBusMessage &answer) {
        if (!isWished(about, wish))
            return;
        if (answer.type() == QDBusMessage::ReplyMessage)
            place(about, wish, notice, answer.arguments().value(0).toStringList());
        else
            refuse(about, wish);
    });
}

void DesktopNotices::place(
    const QString &about, int wish, const DesktopNotice &notice, const QStringList &capabilities)
{
    QStringList actions;
    if (capabilities.contains(u"actions"_s) && !notice.actions.isEmpty()) {
        actions << kClick << notice.actions.constFirst().text;
        for (const DesktopNotice::Action &action : notice.actions)
            actions << action.code << action.text;
    }
    const bool isMarkup = capabilities.contains(u"body-markup"_s);
    // What was said of guests stays in no list of the desktop's.
    const QVariantMap hints {
        {u"transient"_s, true}, {u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    ask(u"Notify"_s,
        {QCoreApplication::applicationName(), m_notices.value(about).id, QString(), notice.title,
            isMarkup ? notice.body.toHtmlEscaped() : notice.body, actions, hints,
            kAsTheServiceHasIt},
        [this, about, wish](const QDBusMessage &answer) { placed(about, wish, answer); });
}

void DesktopNotices::placed(const QString &about, int wish, const QDBusMessage &answer)
{
    const bool isShown = answer.type() == QDBusMessage::ReplyMessage;
    const uint id = answer.arguments().value(0).toUInt();
    if (isWished(about, wish) && isShown)
        m_notices[about].id = id;
    else if (isWished(about, wish))
        refuse(about, wish);
    else if (isShown && aboutOf(id).isEmpty())
        closeNumbered(id); // taken back meanwhile
}

void DesktopNotices::refuse(const QString &about, int wish)
{
    if (!isWished(about, wish))
        return;
    m_notices.remove(about);
    Q_EMIT refused(about);
}

void DesktopNotices::close(const QString &about)
{
    const Shown shown = m_notices.take(about);
    if (shown.id != 0)
        closeNumbered(shown.id);
}

void DesktopNotices::closeAll()
{
    const QStringList all = shown();
    for (const QString &about : all)
        close(about);
}

void DesktopNotices::closeNumbered(uint id)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(kService, kObject, kService, u"CloseNotification"_s);
    call.setArguments({id});
    call.setAutoStartService(false);
    m_bus.send(call); // nobody waits for it
}

void DesktopNotices::actionInvoked(uint id, const QString &action)
{
    const QString about = aboutOf(id);
    if (about.isEmpty())
        return; // another program's
    const Shown shown = m_notices.take(about);
    closeNumbered(id); // some services leave it there
    Q_EMIT chosen(about, action == kClick ? shown.first : action);
}

void DesktopNotices::notificationClosed(uint id, uint)
{
    m_notices.remove(aboutOf(id));
}

bool DesktopNotices::isWished(const QString &about, int wish) const
{
    const auto found = m_notices.constFind(about);
    return found != m_notices.constEnd() && found->wish == wish;
}

QString DesktopNotices::aboutOf(uint id) const
{
    for (auto shown = m_notices.cbegin(); shown != m_notices.cend(); ++shown) {
        if (id != 0 && shown->id == id)
            return shown.key();
    }
    return {};
}

} // namespace lobby::app
