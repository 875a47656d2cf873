#pragma once

#include "tests/support/landing_page.h"
#include "tests/support/visible_text.h"
#include "ui/desk/today_page.h"
#include "ui/shell/main_window.h"

#include <QPushButton>
#include <QTest>

namespace lobby::tests {

/// Today in a window, with one card beside its lists.
class TodayWindow
{
public:
    /// All outlive the window; `pages` are where the card leads to.
    TodayWindow(ui::DeskSettingsFile &settings, ui::DeskServices services, ui::SideCardMaker card,
        const QStringList &pages)
    {
        services.sideCards = {std::move(card)};
        QList<ui::PageEntry> entries {ui::TodayPage::entry(services)};
        for (const QString &page : pages)
            entries.append(LandingPage::entry(page));
        m_window = std::make_unique<ui::MainWindow>(settings, entries);
        m_window->resize(1366, 768);
        m_window->show();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window did not come to the front");
        m_window->openPage({QStringLiteral("today")});
        m_window->pages().page()->focusFirst();
    }

    [[nodiscard]] ui::MainWindow &window() const { return *m_window; }
    [[nodiscard]] ui::SideCard *card() const { return m_window->findChild<ui::SideCard *>(); }
    [[nodiscard]] QPushButton *button() const { return card()->button(); }
    [[nodiscard]] ui::Location location() const { return m_window->pages().location(); }
    /// Title and lines, from top to bottom.
    [[nodiscard]] QStringList told() const { return visibleText(*card()); }
    /// With F6, as far as the card's button.
    void walkToTheButton() const
    {
        for (int stop = 0; stop < 8 && !button()->hasFocus(); ++stop)
            QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
        QVERIFY(button()->hasFocus());
    }

private:
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace lobby::tests
