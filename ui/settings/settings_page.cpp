#include "ui/settings/settings_page.h"

#include "ui/checkin/authority/authority_section.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/settings/about_section.h"
#include "ui/settings/desk_section.h"
#include "ui/settings/property_section.h"
#include "ui/settings/recovery_section.h"
#include "ui/settings/users_section.h"

#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 190;
const auto kIds = {u"desk"_s, u"property"_s, u"users"_s, u"recovery"_s, u"authority"_s, u"about"_s};
const auto kIcons = {u"gear"_s, u"building"_s, u"people"_s, u"shield-lock"_s,
    u"file-earmark-arrow-up"_s, u"info-circle"_s};

/// Text at 150 % may need more height than there is.
QScrollArea *scrolled(QWidget *section)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(section);
    area->viewport()->setAutoFillBackground(false);
    section->setAutoFillBackground(false);
    return area;
}

} // namespace

SettingsPage::SettingsPage(Services services, QWidget *parent)
    : Page(parent)
    , m_header(new PageHeader(this))
    , m_sections(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_desk(new DeskSection(services.desk, services.branches))
    , m_property(new PropertySection(services.property))
    , m_users(new UsersSection(services.staff))
    , m_recovery(new RecoverySection(services.staff, services.property))
    , m_authority(new AuthoritySection(
          {services.desk, services.reports, services.authoriser, services.clock}))
    , m_about(new AboutSection)
{
    setObjectName(u"settingsPage"_s);
    m_sections->setObjectName(u"settingsSections"_s);
    m_sections->setFixedWidth(currentLook().scaled(kListWidth));
    for (const QString &icon : kIcons)
        m_sections->addItem(new QListWidgetItem(themedIcon(icon), QString()));
    for (QWidget *section : {static_cast<QWidget *>(m_desk), static_cast<QWidget *>(m_property),
             static_cast<QWidget *>(m_users), static_cast<QWidget *>(m_recovery),
             static_cast<QWidget *>(m_authority), static_cast<QWidget *>(m_about)})
        m_stack->addWidget(scrolled(section));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::page);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    across->addWidget(m_sections);
    across->addWidget(m_stack, 1);
    column->addLayout(across, 1);

    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        refresh();
    });
    const auto notSaved = [this] {
        Q_EMIT toastRequested(
            tr("This setting will be forgotten at the next start: it could not be written."), {},
            {});
    };
    connect(m_desk, &DeskSection::notSaved, this, notSaved);
    connect(m_authority, &AuthoritySection::notSaved, this, notSaved);
    connect(m_desk, &DeskSection::branchChosen, this, &SettingsPage::branchChosen);
    connect(m_property, &PropertySection::saved, this,
        [this] { Q_EMIT toastRequested(tr("The property was saved."), {}, {}); });
    connect(m_users, &UsersSection::said, this,
        [this](const QString &text) { Q_EMIT toastRequested(text, {}, {}); });
    connect(m_recovery, &RecoverySection::said, this,
        [this](const QString &text) { Q_EMIT toastRequested(text, {}, {}); });
    m_sections->setCurrentRow(0);
    retranslate();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::open(const QString &argument)
{
    const auto *at = std::find(kIds.begin(), kIds.end(), argument);
    if (at != kIds.end())
        m_sections->setCurrentRow(static_cast<int>(at - kIds.begin()));
    refresh();
}

void SettingsPage::refresh()
{
    switch (m_stack->currentIndex()) {
    case 0:
        m_desk->reload();
        break;
    case 1:
        m_property->reload();
        break;
    case 2:
        m_users->reload();
        break;
    case 3:
        m_recovery->reload();
        break;
    case 4:
        m_authority->reload();
        break;
    default:
        break;
    }
}

void SettingsPage::focusFirst()
{
    m_sections->setFocus();
}

QList<QWidget *> SettingsPage::panes() const
{
    QWidget *section = static_cast<QScrollArea *>(m_stack->currentWidget())->widget();
    return {m_sections, section};
}

void SettingsPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setDetail(tr("Changes of this desk are in force at once."));
    m_sections->setAccessibleName(tr("Sections of the settings"));
    m_sections->item(0)->setText(tr("My desk"));
    m_sections->item(1)->setText(tr("Property"));
    m_sections->item(2)->setText(tr("Users and roles"));
    m_sections->item(3)->setText(tr("Recovery sheet"));
    m_sections->item(4)->setText(tr("Authority"));
    m_sections->item(5)->setText(tr("About"));
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
