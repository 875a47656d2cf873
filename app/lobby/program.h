#pragma once

#include "app/desk/desk.h"
#include "app/lobby/options.h"
#include "app/lobby/start_times.h"
#include "models/access/property/property.h"
#include "models/backup/replacing/replacing.h"
#include "models/sync/link_state.h"
#include "ui/kit/look/theme.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/kit/settings/language.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

namespace lobby::ui {
enum class RescueWay;
struct FirstRun;
struct FirstRunWork;
class TicketForm;
struct SharedProgress;
} // namespace lobby::ui

namespace lobby::app {

class DeskWindow;
class SyncLink;

using SharedDesk = std::shared_ptr<Desk>;

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
    /// A profile whose database does not open, had again in a folder beside it.
    void showRescue(ui::RescueWay way);
    void openElsewhere(const QString &folder);
    /// The backup takes the place of the open profile; then the login, with what became of it.
    void replaceBy(const QString &backup, const access::Vouched &word);
    void showReplaced(const Result<backup::Replaced> &result);
    void showFirstRun();
    /// What `answer()` says once the desk that is being opened is kept here. Not QFuture::then():
    /// this may go first.
    template <typename T, typename Answer>
    QFuture<Result<T>> kept(const QFuture<Result<SharedDesk>> &opening, Answer answer);
    [[nodiscard]] ui::FirstRunWork firstRunWork();
    void finishFirstRun(const ui::FirstRun &answers);
    void openDemo();
    void timeOpening();
    /// Shows `text` while the demo guests are made, then the window.
    void fillAndEnter(const SharedDesk &desk);
    /// Into the desk, or to where it waits for its server.
    void enter();
    void readHouse();
    void showDesk(const access::Property &house);
    /// Until the desk has heard from its server.
    void showLease();
    void letInAgain(ui::TicketForm &form);
    void leaseChanged(const sync::LinkState &state);
    void wipe();
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
    std::shared_ptr<ui::SharedProgress> m_progress; ///< of a backup around the desk
    QFuture<Result<SharedDesk>> m_opening; ///< while it is opened
    QFuture<Result<backup::Replaced>> m_replacing; ///< while a backup takes its place
    SharedDesk m_desk; ///< outlives the window that shows it
    std::unique_ptr<SyncLink> m_leaseLink; ///< while the desk waits for its server
    std::unique_ptr<QWidget> m_widget;
};

} // namespace lobby::app
