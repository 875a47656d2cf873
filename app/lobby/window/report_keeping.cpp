#include "app/lobby/window/report_keeping.h"

#include "ui/shell/bars/bottom_bar.h"
#include "ui/shell/page/actions.h"

namespace lobby::app {

using namespace Qt::StringLiterals;

ReportKeeping::ReportKeeping(const Parts &parts)
    : m_parts(parts)
{
    m_parts.window.actions().add({.id = u"reports.open"_s,
        .text = [] { return tr("Reports to the authority"); },
        .run = [this] { m_parts.window.openPage({u"reports"_s}); },
        .menu = ui::Menu::Guest,
        .icon = u"building"_s});
    connect(&m_parts.settings, &ui::DeskSettingsFile::changed, this, &ReportKeeping::follow);
    connect(&m_parts.lock, &ui::DeskLock::unlocked, this, [this] {
        showRights();
        m_parts.runner.run();
    });
    connect(&m_parts.runner, &checkin::ReportRunner::waitingChanged, this, [this](int waiting) {
        m_waiting = waiting;
        showNotice();
    });
    // Texts of the bar are in the language of the desk, which a change of settings may change.
    connect(&m_parts.window.actions(), &ui::Actions::changed, this, &ReportKeeping::showNotice);
    showRights();
    follow(m_parts.settings.settings());
}

void ReportKeeping::follow(const ui::DeskSettings &settings)
{
    const ui::ReportSettings &reports = settings.reports;
    if (reports.on) {
        m_parts.runner.setTarget(checkin::ReportTarget {reports.folder,
            reports.asCsv ? checkin::ReportFormat::Csv : checkin::ReportFormat::Json,
            reports.sinceMs});
    } else {
        m_parts.runner.setTarget({});
    }
}

void ReportKeeping::showRights()
{
    const bool may = m_parts.authoriser.may(access::Permission::AuthorityReport);
    m_parts.window.actions().setBlocked(
        u"reports.open"_s, may ? QString() : tr("Your role does not include this."));
}

void ReportKeeping::showNotice()
{
    m_parts.window.bottomBar().setNotice(m_waiting == 0
            ? QString()
            : tr("%n reports to the authority need you", nullptr, m_waiting));
}

} // namespace lobby::app
