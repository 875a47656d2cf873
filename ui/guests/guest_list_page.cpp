#include "ui/guests/guest_list_page.h"

#include "ui/guests/elsewhere/elsewhere_action.h"
#include "ui/guests/list/guest_list_model.h"
#include "ui/guests/list/notice_delegate.h"
#include "ui/guests/words/guest_words.h"
#include "ui/guests/words/typed_guest.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/shell/page/action_button.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>

#include <array>

#include "schema/schema.h"

namespace lobby::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 150; ///< less is no waiting
constexpr std::array kColumnWidths {320, 160, 150, 170, 110};

bool isAboutGuests(const store::TouchedRow &row)
{
    namespace s = lobby::schema;
    return row.table == s::Guest::kTable || row.table == s::Telephone::kTable
        || row.table == s::IdentityDocument::kTable || row.table == s::Alert::kTable
        || row.table == s::Stay::kTable;
}

} // namespace

GuestListPage::GuestListPage(const GuestServices &services, QWidget *parent)
    : Page(parent)
    , m_authoriser(services.authoriser)
    , m_region(services.region)
    , m_hasBranches(services.hasBranches)
    , m_merges(bool(services.mergingsOf))
    , m_model(new GuestListModel(services.lists, this))
    , m_header(new PageHeader(this))
    , m_filter(new QLineEdit(this))
    , m_message(new InlineMessage(this))
    , m_layers(new QStackedLayout)
    , m_loading(new QLabel(this))
    , m_table(new DeskTable(this))
    , m_empty(new EmptyState(u"people"_s, this))
{
    setObjectName(u"guestList"_s);
    build();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_model->isLoading() && m_model->rowCount() == 0) {
            m_loading->setText(tr("Reading the guests…"));
            m_layers->setCurrentWidget(m_loading);
        }
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_selected = m_table->currentRow() < 0 ? 0 : m_model->keyAt(m_table->currentRow());
        m_scrolled = m_table->verticalScrollBar()->value();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &GuestListPage::keepPlace);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &GuestListPage::look);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &GuestListPage::look);
    connect(m_model, &GuestListModel::loaded, this, &GuestListPage::loaded);
    connect(m_model, &GuestListModel::failed, this, &GuestListPage::failed);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_patience.start();
        m_model->setFilter(text.trimmed());
    });
    connect(m_table, &DeskTable::opened, this,
        [this](const QModelIndex &index) { openRow(index.row()); });
    connect(&services.database, &store::Database::changed, this, &GuestListPage::heard);
    retranslate();
}

void GuestListPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    m_filter->setObjectName(u"guestFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(currentLook().scaled(320));
    m_filter->installEventFilter(this);
    m_header->addButton(m_filter);
    column->addWidget(m_message);
    column->addLayout(m_layers, 1);
    m_loading->setObjectName(u"guestsLoading"_s);
    m_loading->setAlignment(Qt::AlignCenter);
    setSecondary(m_loading);
    m_empty->setObjectName(u"guestsEmpty"_s);
    m_layers->addWidget(m_loading);
    m_layers->addWidget(m_table);
    m_layers->addWidget(m_empty);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_filter->text().isEmpty())
            Q_EMIT openRequested({u"guest-new"_s});
        else
            m_filter->clear();
    });
    m_table->setObjectName(u"guests"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(GuestListModel::NameColumn,
        new NameDelegate(
            [this](const QModelIndex &index) {
                const ListedGuest *guest = m_model->guest(index.row());
                return guest
                    ? NameParts {guest->name.native, guest->name.latinListForm(), guest->language}
                    : NameParts();
            },
            m_table));
    m_table->setItemDelegateForColumn(GuestListModel::NoticeColumn,
        new NoticeDelegate(
            [this](const QModelIndex &index) {
                const ListedGuest *guest = m_model->guest(index.row());
                return guest ? noticesOf(*guest) : QList<Chip>();
            },
            m_table));
    for (int i = 0; const int width : kColumnWidths)
        m_table->horizontalHeader()->resizeSection(i++, currentLook().scaled(width));
}

QString GuestListPage::title() const
{
    return tr("Guests");
}

void GuestListPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    // A window may offer this everywhere; then the page has nothing to add.
    if (!actions.find(u"guest.new"_s)) {
        QAction *created
            = actions.add({.id = u"guest.new"_s,
                              .text = [] { return tr("New guest"); },
                              .run = [this] { Q_EMIT openRequested({u"guest-new"_s}); },
                              .keys = {QKeySequence(Qt::CTRL | Qt::Key_N)},
                              .menu = Menu::Guest,
                              .icon = u"person-plus"_s,
                              .hint = true},
                this);
        auto *button = new ActionButton(created, this);
        button->setObjectName(u"newGuestButton"_s);
        setButtonKind(button, ButtonKind::Primary);
        m_header->addButton(button);
    }
    actions.add({.id = u"guest.export"_s,
                    .text = [] { return tr("Write these guests into a file"); },
                    .run =
                        [this] {
                            Q_EMIT openRequested({u"guest-export"_s, m_filter->text().trimmed()});
                        },
                    .listKey = Qt::Key_X,
                    .menu = Menu::Guest,
                    .icon = u"file-earmark-arrow-up"_s},
        this);
    if (QAction *ask = actions.action(ElsewhereAction::kId)) {
        m_elsewhere = new ActionButton(ask, this);
        m_empty->addButton(m_elsewhere);
        connect(&actions, &Actions::changed, this, &GuestListPage::showEmpty); // may ask or not
    }
    if (m_merges)
        actions.add({.id = u"guests.merge"_s,
                        .text = [] { return tr("Compare and merge"); },
                        .run = [this] { mark(); },
                        .listKey = Qt::Key_M,
                        .menu = Menu::Guest,
                        .icon = u"intersect"_s,
                        .hint = true},
            this);
    actions.attachList(m_table, m_filter);
    showState();
}

/// The first time this one, the second time another one: then both side by side.
void GuestListPage::mark()
{
    const int row = m_table->currentRow();
    const ListedGuest *guest = row < 0 ? nullptr : m_model->guest(row);
    if (!guest)
        return;
    if (m_marked.isNull() || m_marked == guest->id) {
        m_marked = guest->id;
        Q_EMIT toastRequested(tr("%1 is one of the two. Go to the other and press M again.")
                                  .arg(guest->name.listForm()),
            {}, {});
        return;
    }
    const Uuid first = std::exchange(m_marked, {});
    Q_EMIT openRequested({u"duplicates"_s, first.toString() + u' ' + guest->id.toString()});
}

void GuestListPage::open(const QString &)
{
    if (!m_asked)
        refresh();
    m_asked = true;
    catchUp();
}

void GuestListPage::refresh()
{
    m_touched.clear();
    m_patience.start();
    m_model->refresh();
}

void GuestListPage::loaded()
{
    m_patience.stop();
    m_message->clear();
    showState();
    look();
}

/// After everything was replaced: the same guest is chosen, at the same height.
void GuestListPage::keepPlace()
{
    const int row = m_selected == 0 ? -1 : m_model->rowOf(m_selected);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_table->verticalScrollBar()->setValue(m_scrolled);
    m_table->scrollTo(m_table->currentIndex());
}

void GuestListPage::look()
{
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    if (first >= 0)
        m_model->lookAt(first, last < 0 ? m_model->rowCount() - 1 : last);
}

void GuestListPage::failed(const Error &error)
{
    m_patience.stop();
    const Wording wording = describe(error);
    m_message->clear();
    m_message->showMessage(Tone::Err, wording.what, wording.next, QString(codeName(error.code)));
    QPushButton *again = m_message->addButton(tr("Try again"));
    again->setObjectName(u"tryAgain"_s);
    connect(again, &QPushButton::clicked, this, &GuestListPage::refresh);
    m_layers->setCurrentWidget(m_table);
}

void GuestListPage::showState()
{
    if (m_actions)
        m_actions->setBlocked(u"guest.new"_s,
            m_authoriser.may(access::Permission::GuestCreate)
                ? QString()
                : GuestWords::permissionNeeded(u"guest.create"_s));
    if (m_actions && m_merges)
        m_actions->setBlocked(u"guests.merge"_s,
            m_authoriser.may(access::Permission::GuestMerge)
                ? QString()
                : GuestWords::permissionNeeded(u"guest.merge"_s));
    const bool nothing = m_asked && !m_model->isLoading() && m_model->rowCount() == 0;
    m_layers->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_table);
    showEmpty();
}

void GuestListPage::showEmpty()
{
    const bool filtered = !m_filter->text().isEmpty();
    QStringList sentences {filtered ? tr("No guest fits “%1”.").arg(m_filter->text())
                                    : tr("No guests yet. Add the first one, or import a file.")};
    m_empty->setButton(filtered ? tr("Clear the filter") : tr("New guest"));
    if (m_elsewhere) {
        const bool offered = filtered && m_hasBranches();
        m_elsewhere->setVisible(offered);
        if (offered)
            sentences.append(m_elsewhere->accessibleDescription()); // why not, if it cannot be done
    }
    m_empty->setSentence(sentences.join(u'\n').trimmed());
}

guests::Somebody GuestListPage::sought() const
{
    return somebodyTyped(m_filter->text(), m_region);
}

void GuestListPage::openRow(int row)
{
    const ListedGuest *guest
        = row >= 0 && row < m_model->rowCount() ? m_model->guest(row) : nullptr;
    if (guest) // else it is still being read
        Q_EMIT openRequested({u"guest"_s, guest->id.toString()});
}

void GuestListPage::heard(const store::Committed &committed)
{
    for (const store::TouchedRow &row : committed.touched) {
        if (isAboutGuests(row))
            m_touched.insert(row.subject.isNull() ? row.id : row.subject);
    }
    if (isVisible())
        catchUp(); // else when somebody looks
}

void GuestListPage::catchUp()
{
    if (m_asked && !m_touched.isEmpty())
        m_model->update(std::exchange(m_touched, {}).values());
}

QJsonObject GuestListPage::saveState() const
{
    return {{u"filter"_s, m_filter->text()}};
}

void GuestListPage::restoreState(const QJsonObject &state)
{
    m_filter->setText(state.value("filter"_L1).toString());
}

QString GuestListPage::currentGuest() const
{
    const int row = m_table->currentRow();
    const ListedGuest *guest = row < 0 ? nullptr : m_model->guest(row);
    return guest ? guest->id.toString() : QString();
}

void GuestListPage::focusFirst()
{
    if (m_layers->currentWidget() == m_empty)
        m_filter->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

bool GuestListPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

QList<QWidget *> GuestListPage::panes() const
{
    return {m_filter, m_table};
}

QList<KeyHint> GuestListPage::keyHints() const
{
    return {{u"↑↓"_s, tr("Choose")}, {u"Enter"_s, tr("Open")}, {u"Ctrl+F"_s, tr("Filter")}};
}

/// While one types a filter the arrows move in the list and Enter opens: no key to change over.
bool GuestListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_table->currentRow();
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int next = row + (key->key() == Qt::Key_Down ? 1 : -1);
        if (next >= 0 && next < m_model->rowCount())
            m_table->setCurrentIndex(m_model->index(next, 0));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openRow(row);
        return true;
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            m_table->setFocus(Qt::OtherFocusReason);
        else
            m_filter->clear();
        return true;
    default:
        return Page::eventFilter(watched, event);
    }
}

void GuestListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    catchUp();
    look();
}

void GuestListPage::retranslate()
{
    m_header->setTitle(title());
    m_filter->setPlaceholderText(tr("Name, phone or document  Ctrl+F"));
    m_filter->setAccessibleName(tr("Filter the guests"));
    m_table->setAccessibleName(tr("Guests"));
    m_model->retranslate();
    showState();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
