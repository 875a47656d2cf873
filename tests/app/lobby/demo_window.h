#pragma once

#include "app/desk/demo.h"
#include "app/lobby/window/desk_window.h"
#include "models/access/property/property.h"
#include "models/support/wait_for.h"
#include "tests/support/desk_vault.h"

#include <QTest>

namespace lobby::tests {

/// The real window, on a desk that was founded a moment ago.
struct DemoWindow
{
    /// With so many made-up guests.
    explicit DemoWindow(int guests = 0)
    {
        access::Founding founding;
        founding.property = QStringLiteral("云栖酒店");
        founding.kind = QStringLiteral("hotel");
        founding.owner = QStringLiteral("李晓");
        founding.cost = kQuickStretch;
        auto founded
            = app::Desk::found(access::ProfileFolder(folder.filePath(QStringLiteral("profile"))),
                founding, passwordOf(kOwnersPassword), clock);
        if (!founded)
            qFatal("the desk: %s", codeName(founded.error().code).data());
        desk = std::move(founded->desk);
        if (guests > 0 && !app::fillDemo(*desk, {guests, 1, clock.today()}))
            qFatal("the desk's guests");
    }

    /// A new one, in the place of the one before; true when it is there. One that is no demo keeps
    /// backups.
    [[nodiscard]] bool show(bool isDemo = true)
    {
        window.reset();
        access::PropertySettings property(desk->database(), desk->authoriser());
        const auto house = waitFor(property.load());
        if (!house)
            return false;
        window = std::make_unique<app::DeskWindow>(*desk, *house, settings, isDemo);
        window->show();
        return QTest::qWaitForWindowActive(window.get());
    }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<app::Desk> desk;
    ui::DeskSettingsFile settings {folder.filePath(QStringLiteral("desk.json"))};
    std::unique_ptr<app::DeskWindow> window;
};

} // namespace lobby::tests
