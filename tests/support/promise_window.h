#pragma once

#include "tests/support/landing_page.h"
#include "tests/support/promise_desk.h"
#include "tests/ui/access/fake_entrance.h"
#include "ui/promises/promise_page.h"
#include "ui/promises/promises_page.h"
#include "ui/shell/main_window.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

namespace lobby::tests {

/// The pages of promises in a window.
struct PromiseWindow : PromiseDesk
{
    using PromiseDesk::PromiseDesk;
    ~PromiseWindow()
    {
        window.reset();
        database.reset(); // questions still under way work with the services below
    }
    Q_DISABLE_COPY_MOVE(PromiseWindow)

    void openWindow(const ui::Location &location)
    {
        const ui::PromiseServices services {promises, *database, guests, opening,
            QStringLiteral("CNY"), [this](const Uuid &object) {
                return ui::Vouching {entrance.entrance(),
                    std::make_shared<std::optional<access::Vouched>>(
                        wordOf(access::Role::Supervisor, object))};
            }};
        const auto landing = [](const QString &name) {
            return ui::PageEntry {name, [name] { return name; }, QStringLiteral("people"),
                [](QWidget *parent) { return new LandingPage(parent); }};
        };
        window = std::make_unique<ui::MainWindow>(settings,
            QList<ui::PageEntry> {landing(QStringLiteral("follow-ups")),
                landing(QStringLiteral("guest")), landing(QStringLiteral("complaints")),
                ui::PromisesPage::entry(services), ui::PromisePage::entry(services)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({QStringLiteral("follow-ups")});
        window->openPage(location);
        window->pages().page()->focusFirst();
    }
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *part(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = window->focusWidget();
        QTest::keyClick(focus ? focus : window.get(), Qt::Key(key), modifiers);
    }
    /// Into whatever has the focus.
    void type(const QString &text) const { QTest::keyClicks(window->focusWidget(), text); }
    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = window->pages().page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    [[nodiscard]] QString at() const { return window->pages().location().page; }

    opening::OpeningTimes opening {*database, authoriser};
    ui::DeskSettingsFile settings {folder.filePath(QStringLiteral("desk.json"))};
    FakeEntrance entrance; ///< of whoever gives his word: a supervisor
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace lobby::tests
