#pragma once

#include "tests/support/handover_desk.h"
#include "tests/support/landing_page.h"
#include "tests/ui/access/fake_entrance.h"
#include "ui/handover/handover_page.h"
#include "ui/shell/main_window.h"

#include <QLabel>
#include <QTest>

#include <algorithm>

namespace lobby::tests {

/// The page of the handover in a window.
struct HandoverWindow : HandoverDesk
{
    ~HandoverWindow()
    {
        window.reset();
        database.reset(); // questions still under way work with the services below
    }
    HandoverWindow() = default;
    Q_DISABLE_COPY_MOVE(HandoverWindow)

    void openWindow()
    {
        entrance.members = std::vector<access::VaultKeys::Member> {
            {kLi, QStringLiteral("李晓")}, {kWang, QStringLiteral("王芳")}};
        const ui::HandoverServices services {*handovers, *database,
            [this](const Uuid &object) {
                return ui::Vouching {entrance.entrance(),
                    std::make_shared<std::optional<access::Vouched>>(wordOf(kWang, object))};
            },
            [this](const Uuid &object) {
                return ui::Vouching {entrance.entrance(),
                    std::make_shared<std::optional<access::Vouched>>(authoriser.vouchedBy(
                        {kZhao, QStringLiteral("赵敏"), {access::Role::Manager}, branch},
                        handover::kAbsencePermission, object))};
            },
            [this](const QByteArray &pdf, const QString &) {
                printed.append(pdf);
                return QtFuture::makeReadyFuture(hasPrinter
                        ? Result<Done>(Done())
                        : Result<Done>(Error {Error::Code::Unavailable}));
            },
            [] { return QStringLiteral("en"); }};
        window = std::make_unique<ui::MainWindow>(settings,
            QList<ui::PageEntry> {LandingPage::entry(QStringLiteral("follow-ups")),
                LandingPage::entry(QStringLiteral("guest")),
                LandingPage::entry(QStringLiteral("promises")),
                LandingPage::entry(QStringLiteral("complaints")),
                ui::HandoverPage::entry(services)});
        window->resize(1366, 768);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage({QStringLiteral("follow-ups")});
        window->openPage({QStringLiteral("handover")});
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

    ui::DeskSettingsFile settings {folder.filePath(QStringLiteral("desk.json"))};
    FakeEntrance entrance; ///< where whoever takes over signs
    QList<QByteArray> printed;
    bool hasPrinter = true;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace lobby::tests
