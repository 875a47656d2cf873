#pragma once

#include "models/access/property/branches.h"
#include "models/access/property/property.h"
#include "models/access/staff/staff_directory.h"
#include "models/checkin/authority/authority_reports.h"
#include "models/followups/automatic/task_choice.h"
#include "models/followups/choices/follow_up_choices.h"
#include "models/opening/opening_times.h"
#include "models/promises/authority_limits.h"
#include "ui/kit/settings/desk_settings.h"
#include "ui/shell/page/page.h"

#include <functional>

class QListWidget;
class QStackedWidget;

namespace lobby::privacy {
class Notices;
}

namespace lobby::ui {

class BackupDesk;
class CardDesk;
class PackDesk;
class PageHeader;

/// One place for everything that can be set: this desk, the house, its users, the recovery sheet,
/// the reports to the authority, and what the program is. `open("users")` shows that section; the
/// others are "desk", "cards", "property", "opening", "limits", "reminders", "recovery",
/// "authority", "darkdesk", "backup", "about".
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    /// What it works on; all of it outlives the page.
    struct Services
    {
        DeskSettingsFile &desk;
        const access::Branches &branches;
        access::PropertySettings &property;
        access::StaffDirectory &staff;
        checkin::AuthorityReports &reports;
        const access::Authoriser &authoriser;
        const Clock &clock;
        privacy::Notices *notices = nullptr; ///< none: nothing is published here
        CardDesk *cards = nullptr; ///< none: this desk knows of no registration cards
        opening::OpeningTimes *opening = nullptr; ///< none: nobody asks for working time here
        promises::Authority *limits = nullptr; ///< none: nothing is promised here
        QString currency = {}; ///< ISO 4217, of the house
        PackDesk *pack = nullptr; ///< none: this desk makes no dark-desk pack
        followups::FollowUpChoices *followUps = nullptr; ///< none: no task is written here
        followups::TaskWishes tasks = {}; ///< until the house chooses otherwise
        BackupDesk *backups = nullptr; ///< none: this desk makes no backups
    };

    explicit SettingsPage(Services services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void open(const QString &argument) override;
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] QList<QWidget *> panes() const override;

Q_SIGNALS:
    /// The desk is to stand in another branch.
    void branchChosen(const lobby::Uuid &branch);

protected:
    void retranslate() override;

private:
    /// One of the list at the left.
    struct Section
    {
        QString id;
        std::function<QString()> title;
        std::function<void()> reload;
    };
    void addSections(const Services &services);
    void addSection(Section section, const QString &icon, QWidget *content);
    void say(const QString &text);

    PageHeader *m_header;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<Section> m_sections;
};

} // namespace lobby::ui
