#include "ui/organizations/organization_page.h"

#include "models/support/async.h"
#include "ui/guests/list/guest_picker.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/organizations/parts/contact_bar.h"
#include "ui/organizations/parts/organization_rows.h"
#include "ui/organizations/parts/organization_words.h"
#include "ui/organizations/sale_page.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

#include "schema/schema.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::Permission;
using organizations::Contact;
using organizations::OrganizationProfile;

namespace {

constexpr int kFactsWidth = 320;
constexpr int kShownAccountMs = 30'000;

QLabel *quiet(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    setSecondary(label);
    return label;
}

/// Whom or what the user meant before the rows were read again; nothing where it has gone.
template <typename Row>
void keepChosen(DeskTable &table, const QList<Row> &rows, const Uuid &id)
{
    const auto row = std::ranges::find(rows, id, &Row::id);
    if (row != rows.end())
        table.setCurrentIndex(table.model()->index(int(row - rows.begin()), 0));
}

} // namespace

OrganizationPage::OrganizationPage(const OrganizationServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_header(new PageHeader(this))
    , m_message(new InlineMessage(this))
    , m_factCard(new Card(this))
    , m_facts(new QGridLayout)
    , m_contactCard(new Card(this))
    , m_saleCard(new Card(this))
    , m_contactRows(new ContactRowsModel(this))
    , m_saleRows(new SaleRowsModel(this))
    , m_contacts(new DeskTable(this))
    , m_sales(new DeskTable(this))
    , m_noContacts(quiet(this))
    , m_noSales(quiet(this))
    , m_picker(new GuestPicker(services.lists, this))
    , m_bar(new ContactBar(this))
    , m_shown(this)
{
    setObjectName(u"organization"_s);
    m_message->setObjectName(u"organizationMessage"_s);
    m_factCard->setObjectName(u"organizationFacts"_s);
    m_contacts->setObjectName(u"organizationContacts"_s);
    m_sales->setObjectName(u"organizationSales"_s);
    m_picker->setObjectName(u"organizationPicker"_s);
    m_shown.setObjectName(u"accountShown"_s);
    m_shown.setSingleShot(true);
    m_shown.setInterval(kShownAccountMs);
    build();
    connect(&m_shown, &QTimer::timeout, this, [this] { showAccount({}); });
    connect(m_contacts, &DeskTable::opened, this, [this] {
        if (const Contact *one = contact())
            Q_EMIT openRequested({u"guest"_s, one->guest.toString()});
    });
    connect(m_sales, &DeskTable::opened, this, &OrganizationPage::editSale);
    connect(m_contacts->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &OrganizationPage::blockActions);
    connect(m_sales->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &OrganizationPage::blockActions);
    connect(m_picker, &GuestPicker::chosen, this, &OrganizationPage::picked);
    connect(m_picker, &GuestPicker::typed, this, [this](const QString &name) {
        Q_EMIT openRequested({u"guest-new"_s, name});
    });
    connect(m_bar, &ContactBar::left, this, &OrganizationPage::focusFirst);
    connect(m_bar, &ContactBar::given, this, [this](const Contact &given) {
        focusFirst();
        if (!given.id.isNull()) {
            act(m_services.organizations.changeContact(given));
            return;
        }
        whenDone(
            m_services.organizations.addContact(given), this, [this](const Result<Uuid> &added) {
                if (!added)
                    failed(added.error());
            });
    });
    connect(&services.database, &store::Database::changed, this,
        [this](const store::Committed &committed) {
            const bool touches
                = std::ranges::any_of(committed.touched, [this](const store::TouchedRow &row) {
                      return row.id == m_id || row.subject == m_id
                          || row.table == schema::Relationship::kTable;
                  });
            if (touches && !m_id.isNull())
                load();
        });
    retranslate();
}

void OrganizationPage::build()
{
    using Contacts = ContactRowsModel;
    using Sales = SaleRowsModel;
    m_facts->setColumnStretch(1, 1);
    m_facts->setHorizontalSpacing(Space::area);
    m_facts->setVerticalSpacing(Space::control);
    m_factCard->content()->addLayout(m_facts);
    m_factCard->content()->addStretch();
    m_contacts->setModel(m_contactRows);
    m_contacts->setItemDelegate(new RowDelegate(m_contacts));
    m_contacts->setColumnWidths<int>(
        {{Contacts::PlaceColumn, 220}, {Contacts::PhoneColumn, 150}}, Contacts::NameColumn);
    m_sales->setModel(m_saleRows);
    m_sales->setItemDelegate(new RowDelegate(m_sales));
    m_sales->setColumnWidths<int>(
        {{Sales::DayColumn, 92}, {Sales::QuantityColumn, 80}, {Sales::PriceColumn, 108},
            {Sales::CostColumn, 96}, {Sales::AmountColumn, 116}, {Sales::StateColumn, 112}},
        Sales::ProductColumn);
    m_picker->setFocusProxy(m_picker->findChild<QLineEdit *>());
    m_picker->hide();
    m_contactCard->content()->addWidget(m_noContacts);
    m_contactCard->content()->addWidget(m_contacts, 1);
    m_contactCard->content()->addWidget(m_picker);
    m_contactCard->content()->addWidget(m_bar);
    m_saleCard->content()->addWidget(m_noSales);
    m_saleCard->content()->addWidget(m_sales, 1);
    auto *facts = scrolled(m_factCard);
    facts->setFixedWidth(currentLook().scaled(kFactsWidth));
    auto *right = new QVBoxLayout;
    right->setSpacing(Space::area);
    right->addWidget(m_contactCard, 1);
    right->addWidget(m_saleCard, 1);
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    across->addWidget(facts);
    across->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addLayout(across, 1);
}

PageEntry OrganizationPage::entry(const OrganizationServices &services)
{
    return {u"organization"_s, [] { return tr("Organization"); }, u"building"_s,
        [services](QWidget *parent) { return new OrganizationPage(services, parent); },
        PageEntry::Place::Hidden, u"guests"_s};
}

QString OrganizationPage::title() const
{
    return tr("Organization");
}

void OrganizationPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    const auto add = [this, &actions](const QString &id, std::function<QString()> text, Qt::Key key,
                         const QString &icon, std::function<void()> run) {
        actions.add({.id = id,
                        .text = std::move(text),
                        .run = std::move(run),
                        .listKey = key,
                        .menu = Menu::Guest,
                        .icon = icon,
                        .hint = true},
            this);
    };
    add(
        u"organization.edit"_s, [] { return tr("Edit"); }, Qt::Key_E, u"pencil"_s,
        [this] {
            if (m_sales->hasFocus() && sale())
                editSale();
            else
                Q_EMIT openRequested({u"organization-edit"_s, m_id.toString()});
        });
    add(
        u"organization.contact"_s, [] { return tr("Add a contact"); }, Qt::Key_A, u"person-plus"_s,
        [this] { pick(); });
    add(
        u"organization.main"_s, [] { return tr("Make main contact"); }, Qt::Key_M, u"star"_s,
        [this] {
            if (const Contact *one = contact())
                act(m_services.organizations.makeMain(one->id));
        });
    add(
        u"organization.position"_s, [] { return tr("Position of the contact"); }, Qt::Key_P,
        u"briefcase"_s,
        [this] {
            if (const Contact *one = contact())
                m_bar->ask(*one, one->name.listForm());
        });
    add(
        u"organization.remove"_s, [] { return tr("Remove the contact or sale"); }, Qt::Key_X,
        u"x-lg"_s,
        [this] {
            if (m_sales->hasFocus() && sale())
                act(m_services.organizations.removeSale(sale()->id));
            else if (contact())
                act(m_services.organizations.removeContact(contact()->id));
        });
    add(
        u"organization.sale"_s, [] { return tr("Write a sale down"); }, Qt::Key_S, u"tag"_s,
        [this] {
            Q_EMIT openRequested({u"sale"_s, m_id.toString()});
        });
    actions.add({.id = u"organization.reveal"_s,
                    .text = [] { return tr("Show the whole account number"); },
                    .run = [this] { askReason(); },
                    .keys = {QKeySequence(Qt::ALT | Qt::Key_S)},
                    .menu = Menu::Guest,
                    .icon = u"eye"_s},
        this);
    actions.attachList(m_contacts);
    actions.attachList(m_sales);
    blockActions();
}

void OrganizationPage::open(const QString &argument)
{
    const Uuid id = Uuid::fromString(argument).value_or(m_id);
    if (id.isNull()) {
        organizations::OrganizationQuery first;
        first.limit = 1;
        whenDone(m_services.organizations.list(first), this,
            [this](const Result<QList<organizations::OrganizationRow>> &rows) {
                if (rows && !rows->isEmpty() && m_id.isNull())
                    open(rows->constFirst().organization.id.toString());
            });
        return;
    }
    if (id != m_id) {
        m_id = id;
        m_account.clear();
        loaded({});
        m_picker->hide();
        m_bar->hide();
    }
    m_message->clear();
    load();
}

void OrganizationPage::load()
{
    whenDone(m_services.organizations.load(m_id), this,
        [this, generation = ++m_generation](const Result<OrganizationProfile> &profile) {
            if (generation != m_generation)
                return;
            if (profile)
                loaded(*profile);
            else
                failed(profile.error());
        });
}

void OrganizationPage::loaded(const OrganizationProfile &profile)
{
    const bool hadContacts = m_contacts->hasFocus();
    const Uuid chosenContact = contact() ? contact()->id : Uuid();
    const Uuid chosenSale = sale() ? sale()->id : Uuid();
    m_profile = profile;
    m_header->setTitle(profile.organization.name.isEmpty() ? title() : profile.organization.name);
    m_header->setDetail(profile.organization.archived ? tr("Out of the lists") : QString());
    showFacts();
    m_contactRows->show(profile.contacts);
    m_saleRows->show(profile.sales);
    keepChosen(*m_contacts, profile.contacts, chosenContact);
    keepChosen(*m_sales, profile.sales, chosenSale);
    m_contactCard->setCount(static_cast<int>(profile.contacts.size()));
    m_saleCard->setCount(static_cast<int>(profile.sales.size()));
    m_noContacts->setVisible(profile.contacts.isEmpty());
    m_noSales->setVisible(profile.sales.isEmpty());
    QList<Uuid> taken;
    for (const Contact &one : profile.contacts)
        taken.append(one.guest);
    m_picker->setTaken(taken);
    m_sales->setColumnHidden(SaleRowsModel::CostColumn, !m_services.organizations.maySeeCosts());
    if (hadContacts)
        m_contacts->setFocus();
    blockActions();
}

void OrganizationPage::showFacts()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_accountLabel = nullptr;
    const QString account = OrganizationWords::field(u"bank_account_sealed");
    int row = 0;
    for (const auto &[name, value] : OrganizationWords::facts(m_profile.organization)) {
        auto *label = quiet(m_factCard);
        label->setText(name);
        auto *text = new QLabel(value, m_factCard);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        m_facts->addWidget(label, row, 0, Qt::AlignTop);
        m_facts->addWidget(text, row, 1, Qt::AlignTop);
        if (name == account) {
            m_accountLabel = text;
            m_masked = value;
        }
        ++row;
    }
    showAccount(m_account);
}

/// An empty one: masked again.
void OrganizationPage::showAccount(const QString &account)
{
    m_account = account;
    if (m_accountLabel)
        m_accountLabel->setText(account.isEmpty() ? m_masked : account);
}

void OrganizationPage::failed(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    blockActions();
}

void OrganizationPage::act(const QFuture<Result<Done>> &doing)
{
    m_message->clear();
    whenDone(doing, this, [this](const Result<Done> &done) {
        if (!done)
            failed(done.error());
    });
}

const Contact *OrganizationPage::contact() const
{
    const int row = m_contacts->currentRow();
    return row >= 0 && row < m_contactRows->rowCount() ? &m_contactRows->row(row) : nullptr;
}

const organizations::Sale *OrganizationPage::sale() const
{
    const int row = m_sales->currentRow();
    return row >= 0 && row < m_saleRows->rowCount() ? &m_saleRows->row(row) : nullptr;
}

void OrganizationPage::editSale()
{
    if (const organizations::Sale *one = sale())
        Q_EMIT openRequested(SalePage::editing(*one));
}

void OrganizationPage::blockActions()
{
    if (!m_actions)
        return;
    const QString mayNot = m_services.organizations.mayEdit()
        ? QString()
        : GuestWords::permissionNeeded(access::permissionName(Permission::GuestEdit));
    for (const QString &id :
        {u"organization.edit"_s, u"organization.contact"_s, u"organization.sale"_s})
        m_actions->setBlocked(id, mayNot);
    const QString noContact = mayNot.isEmpty() && !contact() ? tr("No contact is chosen.") : mayNot;
    m_actions->setBlocked(u"organization.main"_s, noContact);
    m_actions->setBlocked(u"organization.position"_s, noContact);
    m_actions->setBlocked(u"organization.remove"_s,
        mayNot.isEmpty() && !contact() && !sale() ? tr("Nothing is chosen.") : mayNot);
    QString mayNotReveal;
    if (!m_services.authoriser.may(Permission::IdentityReveal))
        mayNotReveal = tr("Your role may not see whole account numbers. Ask a supervisor.");
    else if (m_profile.organization.bankAccountSealed.isEmpty())
        mayNotReveal = tr("No account is known.");
    m_actions->setBlocked(u"organization.reveal"_s, mayNotReveal);
}

void OrganizationPage::pick()
{
    m_bar->hide();
    m_picker->clear();
    m_picker->setVisible(true);
    m_picker->setFocus();
}

void OrganizationPage::picked(const Uuid &guest)
{
    m_picker->hide();
    whenDone(m_services.guests.load(guest), this,
        [this, guest, organization = m_id](const Result<guests::GuestProfile> &profile) {
            if (organization != m_id)
                return;
            if (!profile) {
                failed(profile.error());
                return;
            }
            Contact added;
            added.guest = guest;
            added.organization = m_id;
            m_bar->ask(added, profile->guest.name().listForm());
        });
}

void OrganizationPage::askReason()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"accountReasons"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Why do you need to see it?"));
    menu->addSection(tr("Why do you need to see it?"));
    const QList<std::pair<QString, QString>> reasons {
        {u"payment"_s, tr("&1  To pay or to be paid")},
        {u"correct_profile"_s, tr("&2  To correct the profile")},
        {u"authority"_s, tr("&3  An authority asks for it")},
    };
    for (const auto &[code, text] : reasons)
        connect(menu->addAction(text), &QAction::triggered, this,
            [this, reason = code] { reveal(reason); });
    menu->popup(m_factCard->mapToGlobal(QPoint(Space::area, Space::section)));
}

void OrganizationPage::reveal(const QString &reason)
{
    whenDone(m_services.organizations.revealBankAccount(m_id, reason), this,
        [this, id = m_id](const Result<QString> &number) {
            if (!number) {
                failed(number.error());
                return;
            }
            if (id != m_id || !isVisible())
                return;
            showAccount(*number);
            m_shown.start(); // of a second look, anew
        });
}

QString OrganizationPage::currentGuest() const
{
    const Contact *one = contact();
    return one ? one->guest.toString() : QString();
}

void OrganizationPage::focusFirst()
{
    m_contacts->setFocus();
}

void OrganizationPage::refresh()
{
    m_message->clear();
    load();
}

QList<QWidget *> OrganizationPage::panes() const
{
    return {m_contacts, m_sales};
}

QList<KeyHint> OrganizationPage::keyHints() const
{
    return {{u"Enter"_s, tr("Open the guest or sale")}, {u"F6"_s, tr("Next part")}};
}

void OrganizationPage::hideEvent(QHideEvent *event)
{
    showAccount({}); // behind a lock or another page nothing stays in the clear
    Page::hideEvent(event);
}

void OrganizationPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_picker->isVisible()) {
        m_picker->hide();
        focusFirst();
        return;
    }
    Page::keyPressEvent(event);
}

void OrganizationPage::retranslate()
{
    m_factCard->setTitle(tr("What is known"));
    m_contactCard->setTitle(tr("Contacts"));
    m_saleCard->setTitle(tr("Sales"));
    m_contacts->setAccessibleName(tr("Contacts, the main one first"));
    m_sales->setAccessibleName(tr("Sales, the latest first"));
    m_noContacts->setText(tr("Nobody speaks for it yet. A adds a guest."));
    m_noSales->setText(tr("Nothing was sold to it yet. S writes a sale down."));
    m_picker->setWords({tr("Who speaks for it"), tr("Name, pinyin, phone or document tail"),
        tr("“%1” is new: write him down as a guest first")});
    m_bar->retranslate();
    m_contactRows->retranslate();
    m_saleRows->retranslate();
    loaded(OrganizationProfile(m_profile));
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
