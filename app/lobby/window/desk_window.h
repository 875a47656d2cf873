#pragma once

#include "app/desk/desk.h"
#include "models/access/property/property.h"
#include "ui/shell/main_window.h"

#include <QDate>

#include <memory>

namespace lobby::ui {
class DeskLock;
class ElsewhereAction;
class ImportPage;
} // namespace lobby::ui

namespace lobby::app {

class BackupKeeping;
class CaseAlarmKeeping;
class RiseKeeping;
class GuestWindows;
class PackKeeping;
class ReminderKeeping;
class ReportKeeping;
class ScanDelivery;
class SlipKeeping;

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
    /// today. Today for an empty or unknown name, on `day` if it is valid.
    void openNamed(const QString &name, QDate day = {});
    /// Shows the page of imports, at work on this file.
    void importBookings(const QString &file);
    /// What a reader has sent: from wherever the clerk is, in whichever window.
    void take(const QString &scan);
    /// Is the database at work, or a page waiting for it?
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    /// The desk stands in another branch: name, words and money are other ones, so this window has
    /// served its time.
    void branchChanged();
    /// A backup is to take the place of this desk's profile, on another member's word.
    void replaceRequested(const QString &path, const lobby::access::Vouched &word);
    /// This desk was reported lost: its data must go.
    void wipeOrdered();

private:
    /// What pages work with beyond the desk; made before the pages, so before the window itself.
    struct Parts;
    DeskWindow(
        std::unique_ptr<Parts> parts, Desk &desk, ui::DeskSettingsFile &settings, bool isDemo);
    void openSomebody(const QString &page);
    void standIn(const Uuid &branch);
    void addActions();
    void showRights();
    void showWaitingCards();
    void showLink();
    [[nodiscard]] ui::ImportPage *importPage() const;

    std::unique_ptr<Parts> m_parts;
    Desk &m_desk;
    bool m_choosing = false; ///< somebody of today, for openNamed()
    std::unique_ptr<ui::DeskLock> m_lock; ///< gone before the parts that it works with
    ui::ElsewhereAction *m_elsewhere = nullptr;
    std::unique_ptr<ScanDelivery> m_delivery;
    std::unique_ptr<GuestWindows> m_guestWindows;
    std::unique_ptr<ReportKeeping> m_reports;
    std::unique_ptr<ReminderKeeping> m_reminders;
    std::unique_ptr<CaseAlarmKeeping> m_caseAlarms;
    std::unique_ptr<RiseKeeping> m_rises;
    std::unique_ptr<PackKeeping> m_packs;
    std::unique_ptr<SlipKeeping> m_slips;
    std::unique_ptr<BackupKeeping> m_backups; ///< none in a demo
};

} // namespace lobby::app
