#include "ui/settings/settings_page.h"

#include "ui/backup/backup_section.h"
#include "ui/checkin/authority/authority_section.h"
#include "ui/darkdesk/pack/dark_desk_section.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/privacy/notice_section.h"
#include "ui/settings/about_section.h"
#include "ui/settings/cards/cards_section.h"
#include "ui/settings/desk_section.h"
#include "ui/settings/limits/limits_section.h"
#include "ui/settings/opening/opening_section.h"
#include "ui/settings/property_section.h"
#include "ui/settings/recovery_section.h"
#include "ui/settings/reminders/reminders_section.h"
#include "ui/settings/users_section.h"

#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 190;

} // namespace

SettingsPage::SettingsPage(Services services, QWidget *parent)
    : Page(parent)
    , m_header(new PageHeader(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"settingsPage"_s);
    m_list->setObjectName(u"settingsSections"_s);
    m_list->setFixedWidth(currentLook().scaled(kListWidth));
    addSections(services);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::page);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    across->addWidget(m_list);
    across->addWidget(m_stack, 1);
    column->addLayout(across, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        refresh();
    });
    m_list->setCurrentRow(0);
    retranslate();
}

void SettingsPage::addSections(const Services &services)
{
    const auto notSaved = [this] {
        say(tr("This setting will be forgotten at the next start: it could not be written."));
    };
    auto *desk = new DeskSection(services.desk, services.branches);
    connect(desk, &DeskSection::notSaved, this, notSaved);
    connect(desk, &DeskSection::branchChosen, this, &SettingsPage::branchChosen);
    connect(desk, &DeskSection::readersRequested, this,
        [this] { Q_EMIT openRequested({u"readers"_s}); });
    addSection(
        {u"desk"_s, [] { return tr("My desk"); }, [desk] { desk->reload(); }}, u"gear"_s, desk);
    if (services.cards) {
        auto *cards = new CardsSection(services.desk, *services.cards);
        connect(cards, &CardsSection::notSaved, this, notSaved);
        connect(cards, &CardsSection::cardsRequested, this,
            [this] { Q_EMIT openRequested({u"cards"_s}); });
        addSection(
            {u"cards"_s, [] { return tr("Registration card"); }, [cards] { cards->reload(); }},
            u"printer"_s, cards);
    }
    auto *property = new PropertySection(services.property);
    connect(
        property, &PropertySection::saved, this, [this] { say(tr("The property was saved.")); });
    addSection({u"property"_s, [] { return tr("Property"); }, [property] { property->reload(); }},
        u"building"_s, property);
    if (services.opening) {
        auto *opening = new OpeningSection(*services.opening, services.clock.today());
        connect(opening, &OpeningSection::said, this, &SettingsPage::say);
        addSection(
            {u"opening"_s, [] { return tr("Opening hours"); }, [opening] { opening->reload(); }},
            u"calendar3"_s, opening);
    }
    if (services.limits) {
        auto *limits = new LimitsSection(*services.limits, services.currency);
        connect(limits, &LimitsSection::said, this, &SettingsPage::say);
        addSection({u"limits"_s, [] { return tr("Limits"); }, [limits] { limits->reload(); }},
            u"shield-lock"_s, limits);
    }
    if (services.followUps) {
        auto *reminders = new RemindersSection(*services.followUps, services.tasks);
        connect(reminders, &RemindersSection::said, this, &SettingsPage::say);
        addSection(
            {u"reminders"_s, [] { return tr("Reminders"); }, [reminders] { reminders->reload(); }},
            u"clock-history"_s, reminders);
    }
    if (services.notices) {
        auto *notice = new NoticeSection(*services.notices, services.authoriser);
        connect(notice, &NoticeSection::said, this, &SettingsPage::say);
        addSection(
            {u"privacy"_s, [] { return tr("Privacy notice"); }, [notice] { notice->reload(); }},
            u"info-circle"_s, notice);
    }
    auto *users = new UsersSection(services.staff);
    connect(users, &UsersSection::said, this, &SettingsPage::say);
    addSection({u"users"_s, [] { return tr("Users and roles"); }, [users] { users->reload(); }},
        u"people"_s, users);
    auto *recovery = new RecoverySection(services.staff, services.property);
    connect(recovery, &RecoverySection::said, this, &SettingsPage::say);
    addSection(
        {u"recovery"_s, [] { return tr("Recovery sheet"); }, [recovery] { recovery->reload(); }},
        u"shield-lock"_s, recovery);
    auto *authority = new AuthoritySection(
        {services.desk, services.reports, services.authoriser, services.clock});
    connect(authority, &AuthoritySection::notSaved, this, notSaved);
    addSection(
        {u"authority"_s, [] { return tr("Authority"); }, [authority] { authority->reload(); }},
        u"file-earmark-arrow-up"_s, authority);
    if (services.pack) {
        auto *pack = new DarkDeskSection(services.desk, *services.pack);
        connect(pack, &DarkDeskSection::notSaved, this, notSaved);
        connect(pack, &DarkDeskSection::said, this, &SettingsPage::say);
        addSection({u"darkdesk"_s, [] { return tr("Dark desk"); }, [pack] { pack->reload(); }},
            u"moon"_s, pack);
    }
    if (services.backups) {
        auto *backups = new BackupSection(*services.backups);
        addSection({u"backup"_s, [] { return tr("Backup"); }, [backups] { backups->reload(); }},
            u"hdd"_s, backups);
    }
    addSection({u"about"_s, [] { return tr("About"); }, [] {}}, u"info-circle"_s, new AboutSection);
}

void SettingsPage::addSection(Section section, const QString &icon, QWidget *content)
{
    m_sections.append(std::move(section));
    m_list->addItem(new QListWidgetItem(themedIcon(icon), QString()));
    m_stack->addWidget(scrolled(content));
}

void SettingsPage::say(const QString &text)
{
    Q_EMIT toastRequested(text, {}, {});
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::open(const QString &argument)
{
    for (int row = 0; row < m_sections.size(); ++row) {
        if (m_sections.at(row).id == argument)
            m_list->setCurrentRow(row);
    }
    refresh();
}

void SettingsPage::refresh()
{
    m_sections.at(m_stack->currentIndex()).reload();
}

void SettingsPage::focusFirst()
{
    m_list->setFocus();
}

QList<QWidget *> SettingsPage::panes() const
{
    QWidget *section = static_cast<QScrollArea *>(m_stack->currentWidget())->widget();
    return {m_list, section};
}

void SettingsPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setDetail(tr("Changes of this desk are in force at once."));
    m_list->setAccessibleName(tr("Sections of the settings"));
    for (int row = 0; row < m_sections.size(); ++row)
        m_list->item(row)->setText(m_sections.at(row).title());
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
