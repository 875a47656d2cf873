#pragma once

#include "models/darkdesk/slips/slips.h"
#include "ui/shell/main_window.h"

namespace lobby::app {

/// Leads from a slip to the form that it belongs into, and notes it as keyed in once that is saved.
/// A form that is left without saving leaves the slip as it was. GUI thread.
class SlipKeeping : public QObject
{
    Q_OBJECT

public:
    /// Adds its action to the window. Both outlive this.
    SlipKeeping(ui::MainWindow &window, darkdesk::Slips &slips);

private:
    void join(ui::Page *page);
    void begin(const darkdesk::Slip &slip);
    void end(const QString &page, const Uuid &saved);
    void moved(const ui::Location &location);
    void noted(const QString &number, const Result<Done> &done);
    void showSlip();
    [[nodiscard]] static QString formOf(darkdesk::SlipKind kind);

    ui::MainWindow &m_window;
    darkdesk::Slips &m_slips;
    std::optional<darkdesk::Slip> m_slip; ///< whose form is open
};

} // namespace lobby::app
