#pragma once

#include "app/desk/desk.h"
#include "app/lobby/options.h"
#include "app/lobby/start_times.h"
#include "models/access/property/property.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/kit/settings/language.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

namespace lobby::ui {
struct FirstRun;
struct FirstRunWork;
} // namespace lobby::ui

namespace lobby::app {

class DeskWindow;

/// The program from its start to its end: settings and look first, then whoever may come in, then
/// the window. One object; GUI thread.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(Options options);
    ~Program() override;

    /// Shows the first thing there is to show; the event loop runs afterwards.
    void start();
    /// Shows the window above the others, as far as the desktop lets a program do that.
    void comeForward();

private:
    void applyLook();
    void showLogin();
    void showFirstRun();
    [[nodiscard]] ui::FirstRunWork firstRunWork();
    void finishFirstRun(const ui::FirstRun &answers);
    void openDemo();
    void timeOpening();
    /// Shows `text` while the demo guests are made, then the window.
    void fillAndEnter(std::shared_ptr<Desk> desk);
    void enter();
    void showDesk(const access::Property &house);
    void show(std::unique_ptr<QWidget> widget);
    /// With --screenshot: draws what is shown once it rests, and ends.
    void takePicture(std::function<bool()> isBusy);
    void fail(const Error &error);

    Options m_options;
    SystemClock m_clock;
    access::ProfileFolder m_folder;
    ui::DeskSettingsFile m_settings;
    StartTimes m_times;
    ui::Theme m_theme;
    ui::Language m_language;
    QString m_importFile; ///< wanted at the first run, once the desk is open
    std::shared_ptr<Desk> m_desk; ///< outlives the window that shows it
    std::unique_ptr<QWidget> m_widget;
};

} // namespace lobby::app
