#include "ui/organizations/organizations_page.h"

#include "models/support/async.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/organizations/parts/organization_table_model.h"
#include "ui/organizations/parts/organization_words.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTypingPauseMs = 120;
constexpr int kFilterWidth = 320;

} // namespace

OrganizationsPage::OrganizationsPage(const OrganizationServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new OrganizationTableModel(services.organizations, services.database, this))
    , m_header(new PageHeader(this))
    , m_filter(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_new(new QPushButton(this))
    , m_message(new InlineMessage(this))
    , m_table(new DeskTable(this))
    , m_more(new QLabel(this))
    , m_empty(new EmptyState(u"building"_s, this))
{
    setObjectName(u"organizations"_s);
    m_filter->setObjectName(u"organizationFilter"_s);
    m_role->setObjectName(u"organizationRole"_s);
    m_new->setObjectName(u"organizationNew"_s);
    m_message->setObjectName(u"organizationsMessage"_s);
    m_table->setObjectName(u"organizationTable"_s);
    m_more->setObjectName(u"organizationsMore"_s);
    m_empty->setObjectName(u"organizationsEmpty"_s);
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &OrganizationsPage::ask);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_role, &QComboBox::currentIndexChanged, this, &OrganizationsPage::ask);
    connect(m_new, &QPushButton::clicked, this,
        [this] { Q_EMIT openRequested({u"organization-edit"_s}); });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_filter->text().isEmpty() && m_role->currentIndex() <= 0) {
            Q_EMIT openRequested({u"organization-edit"_s});
            return;
        }
        m_filter->clear();
        m_role->setCurrentIndex(0);
        m_filter->setFocus();
    });
    connect(m_table, &DeskTable::opened, this, &OrganizationsPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &OrganizationsPage::blockActions);
    connect(m_model, &OrganizationTableModel::loaded, this, &OrganizationsPage::loaded);
    connect(m_model, &OrganizationTableModel::failed, this, &OrganizationsPage::failed);
    m_filter->installEventFilter(this);
    retranslate();
}

void OrganizationsPage::build()
{
    using Model = OrganizationTableModel;
    setButtonKind(m_new, ButtonKind::Secondary);
    m_header->addButton(m_new);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(currentLook().scaled(kFilterWidth));
    setSecondary(m_more);
    m_more->hide();
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setColumnWidths<int>(
        {{Model::RoleColumn, 130}, {Model::GradeColumn, 180}, {Model::PlaceColumn, 140},
            {Model::ContactColumn, 260}, {Model::PhoneColumn, 160}},
        Model::NameColumn);
    auto *centre = new QWidget(this);
    m_centre = new QStackedLayout(centre);
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Space::control);
    bar->addWidget(m_filter);
    bar->addWidget(m_role);
    bar->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addLayout(bar);
    column->addWidget(m_message);
    column->addWidget(centre, 1);
    column->addWidget(m_more);
    tabInOrder({m_new, m_filter, m_role, m_table});
}

PageEntry OrganizationsPage::entry(const OrganizationServices &services)
{
    return {u"organizations"_s, [] { return tr("Organizations"); }, u"building"_s,
        [services](QWidget *parent) { return new OrganizationsPage(services, parent); },
        PageEntry::Place::Hidden, u"guests"_s};
}

QString OrganizationsPage::title() const
{
    return tr("Organizations");
}

void OrganizationsPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add({.id = u"organization.add"_s,
                    .text = [] { return tr("New organization"); },
                    .run = [this] { Q_EMIT openRequested({u"organization-edit"_s}); },
                    .listKey = Qt::Key_N,
                    .menu = Menu::Guest,
                    .icon = u"plus-lg"_s,
                    .hint = true},
        this);
    actions.add({.id = u"organization.hide"_s,
                    .text = [] { return tr("Take out of the list"); },
                    .run = [this] { hideCurrent(); },
                    .listKey = Qt::Key_X,
                    .menu = Menu::Guest,
                    .icon = u"x-lg"_s,
                    .hint = true},
        this);
    actions.attachList(m_table, m_filter);
    blockActions();
}

void OrganizationsPage::open(const QString &argument)
{
    m_message->clear();
    if (!argument.isEmpty())
        m_filter->setText(argument);
    blockActions();
    ask();
}

QJsonObject OrganizationsPage::saveState() const
{
    return {{u"role"_s, m_role->currentIndex()}};
}

void OrganizationsPage::restoreState(const QJsonObject &state)
{
    m_role->setCurrentIndex(state.value(u"role"_s).toInt());
}

void OrganizationsPage::ask()
{
    m_typing.stop();
    const int role = m_role->currentIndex() - 1;
    organizations::OrganizationQuery query;
    query.text = m_filter->text();
    if (role >= 0)
        query.partnerRole = organizations::kPartnerRoles.at(size_t(role));
    m_model->ask(query);
}

const organizations::OrganizationRow *OrganizationsPage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

void OrganizationsPage::focusFirst()
{
    if (m_centre->currentIndex() == 0)
        m_table->setFocus();
    else
        m_filter->setFocus();
}

bool OrganizationsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

void OrganizationsPage::refresh()
{
    m_message->clear();
    m_model->refresh();
}

QList<QWidget *> OrganizationsPage::panes() const
{
    return {m_filter, m_centre->currentWidget()};
}

QList<KeyHint> OrganizationsPage::keyHints() const
{
    return {{u"Enter"_s, tr("Open")}, {u"Ctrl+F"_s, tr("Filter")}};
}

/// The arrows lead from the filter into the list, Enter opens what is chosen there.
bool OrganizationsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down && m_centre->currentIndex() == 0) {
            m_table->setFocus();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_typing.isActive() && current()) {
            openCurrent();
            return true;
        }
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void OrganizationsPage::loaded()
{
    const int count = m_model->rowCount();
    const bool isFiltered = !m_filter->text().isEmpty() || m_role->currentIndex() > 0;
    const bool had = m_table->hasFocus();
    m_header->setDetail(count == 0 ? QString() : tr("%n organization(s)", nullptr, count));
    m_empty->setSentence(isFiltered
            ? tr("No organization fits this filter.")
            : tr("No organizations yet. Write the first one down, or import a customer file."));
    m_empty->setButton(isFiltered ? tr("Clear the filter") : tr("New organization"));
    m_more->setVisible(m_model->isFull());
    m_centre->setCurrentIndex(count == 0 ? 1 : 0);
    if (had)
        focusFirst();
    blockActions();
}

void OrganizationsPage::failed(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    blockActions();
}

void OrganizationsPage::blockActions()
{
    using access::Permission;
    const auto reasonOf = [this](Permission permission) {
        return m_services.authoriser.may(permission)
            ? QString()
            : GuestWords::permissionNeeded(access::permissionName(permission));
    };
    const QString mayNotCreate = reasonOf(Permission::GuestCreate);
    m_new->setEnabled(mayNotCreate.isEmpty());
    m_new->setToolTip(mayNotCreate);
    if (!m_actions)
        return;
    m_actions->setBlocked(u"organization.add"_s, mayNotCreate);
    QString mayNotHide = m_services.authoriser.may(Permission::GuestArchive)
        ? QString()
        : tr("Your role may not take organizations out of the list. Ask a supervisor.");
    if (mayNotHide.isEmpty() && !current())
        mayNotHide = tr("No organization is chosen.");
    m_actions->setBlocked(u"organization.hide"_s, mayNotHide);
}

void OrganizationsPage::openCurrent()
{
    if (const organizations::OrganizationRow *row = current())
        Q_EMIT openRequested({u"organization"_s, row->organization.id.toString()});
}

void OrganizationsPage::hideCurrent()
{
    const organizations::OrganizationRow *row = current();
    if (!row)
        return;
    const Uuid id = row->organization.id;
    const QString reason = u"list"_s;
    whenDone(m_services.organizations.archive(id, true, reason), this,
        [this, id, reason](const Result<Done> &hidden) {
            if (!hidden) {
                failed(hidden.error());
                return;
            }
            Q_EMIT toastRequested(
                tr("The organization is out of the list."), tr("Undo"), [this, id, reason] {
                    whenDone(m_services.organizations.archive(id, false, reason), this,
                        [this](const Result<Done> &back) {
                            if (!back)
                                failed(back.error());
                        });
                });
        });
}

void OrganizationsPage::retranslate()
{
    m_header->setTitle(title());
    m_filter->setPlaceholderText(tr("Name, pinyin, telephone, tax number"));
    m_filter->setAccessibleName(tr("Filter of organizations"));
    QStringList roles {tr("Whatever they are to us")};
    for (const QLatin1StringView role : organizations::kPartnerRoles)
        roles.append(OrganizationWords::role(role));
    setTexts(m_role, roles);
    m_role->setAccessibleName(tr("What they are to us"));
    m_new->setText(tr("New organization"));
    m_more->setText(tr("There are more: narrow the filter to see them."));
    m_table->setAccessibleName(tr("Organizations by the alphabet"));
    m_model->retranslate();
    blockActions();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
