#include "app/lobby/backup/backup_keeping.h"

#include "ui/backup/backup_words.h"
#include "ui/shell/bars/banner_strip.h"
#include "ui/shell/page/actions.h"

#include <algorithm>

namespace lobby::app {

using namespace Qt::StringLiterals;

BackupKeeping::BackupKeeping(ui::MainWindow &window, ui::BackupDesk &desk)
    : m_window(window)
    , m_desk(desk)
{
    addActions();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_desk.runRound();
        plan(); // should something else be at work, it is asked again
    });
    connect(&m_desk, &ui::BackupDesk::changed, this, [this] {
        if (m_desk.work() == ui::BackupDesk::Work::None)
            plan();
        showAlarm();
    });
    // The banner is in the language of the desk, which a change of settings may change.
    connect(&m_window.actions(), &ui::Actions::changed, this, &BackupKeeping::showAlarm);
    m_timer.start(kSoonMs);
}

void BackupKeeping::addActions()
{
    m_window.actions().add({.id = u"backup.open"_s,
        .text = [] { return tr("Backup"); },
        .run =
            [this] {
                m_window.openPage({u"settings"_s, u"backup"_s});
            },
        .menu = ui::Menu::File,
        .icon = u"hdd"_s});
}

/// The first round is not put off by somebody who looks at the settings.
void BackupKeeping::plan()
{
    if (!m_desk.next()) {
        if (!m_timer.isActive())
            m_timer.start(kSoonMs);
        return;
    }
    const qint64 left = m_desk.now().msecsTo(*m_desk.next());
    m_timer.start(static_cast<int>(std::clamp<qint64>(left, kSoonMs, kLongestMs)));
}

void BackupKeeping::showAlarm()
{
    const auto &standing = m_desk.standing();
    m_window.banners().setBanner(u"backup"_s, ui::Tone::Warn,
        standing ? ui::BackupWords::alarm(standing->alarm) : QString());
}

} // namespace lobby::app
