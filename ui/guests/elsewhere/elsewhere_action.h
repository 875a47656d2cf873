#pragma once

#include "models/access/session/authoriser.h"
#include "models/sync/link_state.h"

#include <QObject>

namespace lobby::ui {

class MainWindow;

/// "Ask the other branches" in a window: whoever was looked for on the page in front is whom its
/// page begins with. Says why it cannot be done now. GUI thread.
class ElsewhereAction : public QObject
{
    Q_OBJECT

public:
    static constexpr QLatin1StringView kId {"guest.elsewhere"};

    /// Both outlive this. The window has the page.
    ElsewhereAction(MainWindow &window, const access::Authoriser &authoriser);

    /// Also after another language or another member.
    void follow(const sync::LinkState &state);

private:
    void run();
    [[nodiscard]] QString whyNot(const sync::LinkState &state) const;

    MainWindow &m_window;
    const access::Authoriser &m_authoriser;
};

} // namespace lobby::ui
