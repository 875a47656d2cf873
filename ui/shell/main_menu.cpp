#include "ui/shell/main_menu.h"

#include "ui/shell/page/actions.h"

#include <QMenu>
#include <QMenuBar>

#include <array>
#include <utility>

namespace lobby::ui {

MainMenu::MainMenu(Actions &actions, QMenuBar &bar)
    : QObject(&bar)
    , m_actions(actions)
    , m_bar(bar)
{
    // Many actions come and go together: one rebuilding for all of them.
    connect(&actions, &Actions::changed, this, [this] {
        if (!std::exchange(m_stale, true))
            QMetaObject::invokeMethod(this, &MainMenu::rebuild, Qt::QueuedConnection);
    });
}

void MainMenu::rebuild()
{
    m_stale = false;
    const std::array<std::pair<Menu, QString>, 5> titles {{
        {Menu::File, tr("&File")},
        {Menu::Edit, tr("&Edit")},
        {Menu::View, tr("&View")},
        {Menu::Guest, tr("&Guest")},
        {Menu::Help, tr("&Help")},
    }};
    m_bar.clear();
    qDeleteAll(m_bar.findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    const auto active = m_actions.active();
    for (const auto &[which, title] : titles) {
        QList<QAction *> members;
        for (const Actions::Entry *entry : active) {
            if (entry->spec.menu == which)
                members.append(entry->action);
        }
        if (members.isEmpty())
            continue;
        QMenu *menu = m_bar.addMenu(title);
        menu->setObjectName(QStringLiteral("menu%1").arg(int(which)));
        menu->setToolTipsVisible(true); // why something cannot be done
        menu->addActions(members);
    }
}

} // namespace lobby::ui
