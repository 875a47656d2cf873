#pragma once

#include "app/desk/desk.h"
#include "models/access/property/property.h"
#include "ui/shell/main_window.h"

#include <memory>

namespace lobby::ui {
class DeskLock;
} // namespace lobby::ui

namespace lobby::app {

class GuestWindows;

/// The main window with the pages of a desk. GUI thread.
class DeskWindow : public ui::MainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window. `isDemo` puts up the strip that says so.
    /// `property` is the house's row, read before the window is built.
    DeskWindow(
        Desk &desk, const access::Property &property, ui::DeskSettingsFile &settings, bool isDemo);
    ~DeskWindow() override;

    /// Opens a page by the name of the command line; "profile" and "checkin" choose somebody of
    /// today. Today for an empty or unknown name. False when there is nobody to choose.
    bool openNamed(const QString &name);
    /// Is the database at work, or a page waiting for it?
    [[nodiscard]] bool isBusy() const;

private:
    /// What pages work with beyond the desk; made before the pages, so before the window itself.
    struct Parts;
    DeskWindow(
        std::unique_ptr<Parts> parts, Desk &desk, ui::DeskSettingsFile &settings, bool isDemo);
    void openSomebody(const QString &page);
    void addActions();

    std::unique_ptr<Parts> m_parts;
    Desk &m_desk;
    bool m_choosing = false; ///< somebody of today, for openNamed()
    std::unique_ptr<ui::DeskLock> m_lock; ///< gone before the parts that it works with
    std::unique_ptr<GuestWindows> m_guestWindows;
};

} // namespace lobby::app
