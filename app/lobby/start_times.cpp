#include "app/lobby/start_times.h"

#include "models/access/vault/vault.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include <unistd.h>

#include <cstdio>
#include <ctime>

namespace lobby::app {

using namespace Qt::StringLiterals;

namespace {

/// Calls back once the first frame has gone out in which `widget` was painted and `isFull`.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget &widget, std::function<bool()> isFull, std::function<void()> painted)
        : QObject(&widget)
        , m_isFull(std::move(isFull))
        , m_painted(std::move(painted))
    {
        widget.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_done && m_isFull()) {
            m_done = true;
            QTimer::singleShot(0, this, m_painted); // the frame is finished before timers run
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<bool()> m_isFull;
    std::function<void()> m_painted;
    bool m_done = false;
};

/// proc(5), /proc/pid/stat: field 22 is the start in clock ticks since boot, field 2 may hold
/// blanks and ends with the last parenthesis.
qint64 msSinceProcessStart()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QFile::ReadOnly))
        return -1;
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr int kStart = 22 - 3;
    if (fields.size() <= kStart)
        return -1;
    timespec now = {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const qint64 startMs = fields.at(kStart).toLongLong() * 1000 / sysconf(_SC_CLK_TCK);
    return qint64 {now.tv_sec} * 1000 + now.tv_nsec / 1'000'000 - startMs;
}

void sayAndEnd(const QJsonObject &figures)
{
    std::fputs(
        QJsonDocument(figures).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    QCoreApplication::exit(0);
}

} // namespace

void StartTimes::watchLogin(QWidget &login)
{
    new FirstPaint(
        login, [] { return true; },
        [] {
            sayAndEnd({{u"login_painted_ms"_s, msSinceProcessStart()}});
        });
}

void StartTimes::beginOpening(
    const access::ProfileFolder &folder, const Uuid &member, const access::Password &password)
{
    m_opening.start();
    const auto keys = access::VaultKeys::load(folder.keys());
    const auto secret = access::DeviceSecretFile(folder.path()).read();
    if (keys && secret && keys->unlock(member, password, *secret))
        m_keyMs = m_opening.elapsed();
    m_opening.start();
}

void StartTimes::watchToday(QWidget &window)
{
    auto *list = window.findChild<QAbstractItemView *>(u"todayTable"_s);
    if (!list)
        return;
    const auto painted = [this] {
        if (m_opening.isValid())
            sayAndEnd(
                {{u"key_ms"_s, m_keyMs}, {u"today_painted_ms"_s, m_opening.elapsed() - m_keyMs}});
        else
            sayAndEnd({}); // the profile was made just now
    };
    new FirstPaint(
        *list->viewport(), [list] { return list->model() && list->model()->rowCount() > 0; },
        painted);
    if (auto *empty = window.findChild<QWidget *>(u"todayEmpty"_s)) // a day without arrivals
        new FirstPaint(
            *empty, [] { return true; }, painted);
}

} // namespace lobby::app
