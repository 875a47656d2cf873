#include "ui/stays/stays_page.h"

#include "ui/desk/parts/stay_columns.h"
#include "ui/desk/parts/stay_phrases.h"
#include "ui/guests/words/typed_date.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/look/look.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/shell/page/actions.h"
#include "ui/stays/stay_view.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

#include <array>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using stays::StayRow;
using stays::StayStatus;

namespace {

constexpr int kTypingPauseMs = 120;
constexpr std::array kStatuses {StayStatus::Expected, StayStatus::InHouse, StayStatus::Departed,
    StayStatus::Cancelled, StayStatus::NoShow};
constexpr auto kNew = "new:"_L1;

/// Of "new:" and their ids, with commas; none if it is anything else.
QList<Uuid> guestsOf(const QString &argument)
{
    QList<Uuid> guests;
    if (!argument.startsWith(kNew))
        return guests;
    for (const QStringView id : QStringView(argument).sliced(kNew.size()).split(u',')) {
        const auto guest = Uuid::fromString(id);
        if (!guest)
            return {};
        guests.append(*guest);
    }
    return guests;
}

} // namespace

StaysPage::StaysPage(const DeskServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new stays::StayTableModel(services.lists,
          StayPhrases::words(services.words, [lists = &services.lists] { return lists->today(); }),
          this))
    , m_one(new StayView(services, this))
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(Space::page, 0, Space::page, Space::control);
    m_layers = new QStackedLayout;
    around->addLayout(m_layers);
    m_layers->addWidget(makeList());
    m_layers->addWidget(m_one);
    connect(m_one, &StayView::finished, this, [this] {
        showOne({});
        Q_EMIT backRequested();
    });
    connect(m_one, &StayView::backRequested, this, &StaysPage::leaveOne);
    connect(m_one, &StayView::openRequested, this, [this](const QString &page, const QString &id) {
        Q_EMIT openRequested({page, id});
    });
    connect(m_one, &StayView::toastRequested, this, &Page::toastRequested);
    connect(&services.lists, &stays::StayLists::changed, m_one, [this] {
        if (showsOne())
            m_one->refresh();
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &StaysPage::ask);
    retranslate();
}

PageEntry StaysPage::entry(const DeskServices &services)
{
    return {u"stays"_s, [words = services.words] { return words.stays(); }, u"calendar3"_s,
        [services](QWidget *parent) { return new StaysPage(services, parent); }};
}

QWidget *StaysPage::makeList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::control);
    m_header = new PageHeader(list);
    column->addWidget(m_header);
    column->addLayout(makeFilters(list));
    m_message = new InlineMessage(list);
    m_message->setObjectName(u"staysMessage"_s);
    column->addWidget(m_message);
    m_table = new DeskTable(list);
    m_table->setObjectName(u"staysTable"_s);
    m_table->setModel(m_model);
    shapeStayColumns(
        *m_table, *m_model,
        [this](const QModelIndex &index) -> const StayRow & { return m_model->row(index.row()); },
        m_services.lists);
    m_empty = new EmptyState(u"calendar3"_s, list);
    m_empty->setObjectName(u"staysEmpty"_s);
    m_centre = new QStackedLayout;
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    column->addLayout(m_centre, 1);

    connectList();
    return list;
}

QHBoxLayout *StaysPage::makeFilters(QWidget *list)
{
    m_span = new QPushButton(list);
    m_span->setObjectName(u"staysSpan"_s);
    setButtonKind(m_span, ButtonKind::Quiet);
    m_span->setIcon(themedIcon(u"x-lg"_s, IconRole::Secondary));
    m_span->hide();
    m_text = new QLineEdit(list);
    m_text->setObjectName(u"staysText"_s);
    m_text->setClearButtonEnabled(true);
    m_status = new QComboBox(list);
    m_status->setObjectName(u"staysStatus"_s);
    m_status->addItem(QString(), 0);
    for (const StayStatus status : kStatuses)
        m_status->addItem(QString(), int(status));
    m_from = new QLineEdit(list);
    m_from->setObjectName(u"staysFrom"_s);
    m_until = new QLineEdit(list);
    m_until->setObjectName(u"staysUntil"_s);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(Space::control);
    filters->addWidget(m_span);
    filters->addWidget(m_text, 1);
    filters->addWidget(m_status);
    for (QLineEdit *date : {m_from, m_until}) {
        date->setFixedWidth(currentLook().scaled(150));
        date->setClearButtonEnabled(true);
        filters->addWidget(date);
        connect(date, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    }
    return filters;
}

void StaysPage::connectList()
{
    connect(m_span, &QPushButton::clicked, this, [this] {
        m_checkedIn.reset();
        ask();
        focusFirst();
    });
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &StaysPage::openCurrent);
    connect(m_status, &QComboBox::currentIndexChanged, this, &StaysPage::ask);
    connect(m_table, &DeskTable::opened, this, &StaysPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &StaysPage::blockActions);
    connect(m_model, &stays::StayTableModel::loaded, this, &StaysPage::loaded);
    connect(m_model, &stays::StayTableModel::failed, this, &StaysPage::failed);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        clearFilters();
        ask();
        m_text->setFocus();
    });
}

QString StaysPage::title() const
{
    return m_services.words.stays();
}

void StaysPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add({.id = u"stays.desk"_s,
                    .text = [] { return tr("Check in or out"); },
                    .run = [this] { toDesk(); },
                    .listKey = Qt::Key_C,
                    .menu = Menu::Guest,
                    .icon = u"box-arrow-in-right"_s,
                    .hint = true},
        this);
    actions.add({.id = u"stays.edit"_s,
                    .text = [] { return tr("Open or change the stay"); },
                    .run = [this] { openCurrent(); },
                    .listKey = Qt::Key_E,
                    .menu = Menu::Guest,
                    .icon = u"pencil"_s,
                    .hint = true},
        this);
    actions.add({.id = u"stays.save"_s,
                    .text = [] { return tr("Save the stay"); },
                    .run = [this] { m_one->save(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                        QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    .menu = Menu::Guest},
        this);
    actions.add({.id = u"stays.card"_s,
                    .text = [] { return tr("Show the registration card"); },
                    .run = [this] { m_one->showCard(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_P)},
                    .menu = Menu::Guest,
                    .icon = u"printer"_s},
        this);
    actions.attachList(m_table, m_text);
    blockActions();
}

void StaysPage::open(const QString &argument)
{
    if (argument.isEmpty() || argument != m_shown || m_one->typed().isEmpty()) {
        if (!m_shown.isEmpty())
            m_unfinished.keep(m_shown, m_one->typed());
        showOne(argument);
    }
    if (const auto checkedIn = stays::checkedInOf(argument))
        showBehind(*checkedIn);
    if (m_actions)
        blockActions();
    Q_EMIT keyHintsChanged();
}

/// The stay that `argument` means, or the list.
void StaysPage::showOne(const QString &argument)
{
    const std::optional<Uuid> stay = Uuid::fromString(argument);
    const QList<Uuid> guests = guestsOf(argument);
    m_shown = stay || !guests.isEmpty() ? argument : QString();
    m_layers->setCurrentIndex(m_shown.isEmpty() ? 0 : 1);
    m_one->leave();
    if (stay)
        m_one->showStay(*stay, m_unfinished.take(argument));
    else if (!guests.isEmpty())
        m_one->showNew(guests, m_unfinished.take(argument));
    else if (m_model->filter().branch.isNull())
        ask();
}

void StaysPage::showBehind(const stays::CheckedIn &checkedIn)
{
    clearFilters();
    m_checkedIn = checkedIn;
    ask();
}

void StaysPage::clearFilters()
{
    for (QLineEdit *line : {m_text, m_from, m_until})
        line->clear();
    m_status->setCurrentIndex(0);
    m_checkedIn.reset();
}

void StaysPage::saySpan()
{
    m_span->setVisible(m_checkedIn.has_value());
    if (!m_checkedIn)
        return;
    const QString hour = u"%1"_s.arg(m_checkedIn->hour, 2, 10, QChar(u'0'));
    m_span->setText(
        tr("Checked in %1 to %2 · %3 · %4:00 to %4:59")
            .arg(m_checkedIn->from.toString(Qt::ISODate), m_checkedIn->until.toString(Qt::ISODate),
                QLocale().dayName(m_checkedIn->weekday + 1), hour));
}

/// Esc: what was typed goes, and can be had back.
void StaysPage::leaveOne()
{
    const QJsonObject typed = m_one->typed();
    const QString argument = m_shown;
    showOne({});
    Q_EMIT backRequested();
    if (!typed.isEmpty())
        Q_EMIT toastRequested(
            tr("The changes were not saved."), tr("Undo"), [this, argument, typed] {
                m_unfinished.keep(argument, typed);
                Q_EMIT openRequested({u"stays"_s, argument});
            });
}

QJsonObject StaysPage::draft() const
{
    return m_unfinished.toDraft(m_shown, m_shown.isEmpty() ? QJsonObject() : m_one->typed());
}

void StaysPage::restoreDraft(const QJsonObject &draft)
{
    showOne({});
    const QString argument = m_unfinished.restore(draft);
    if (!argument.isEmpty())
        Q_EMIT openRequested({u"stays"_s, argument});
}

QJsonObject StaysPage::saveState() const
{
    return {{u"text"_s, m_text->text()}, {u"status"_s, m_status->currentIndex()},
        {u"from"_s, m_from->text()}, {u"until"_s, m_until->text()},
        {u"behind"_s, m_checkedIn ? stays::linkTo(*m_checkedIn) : QString()}};
}

void StaysPage::restoreState(const QJsonObject &state)
{
    m_checkedIn = stays::checkedInOf(state.value(u"behind"_s).toString());
    m_text->setText(state.value(u"text"_s).toString());
    m_from->setText(state.value(u"from"_s).toString());
    m_until->setText(state.value(u"until"_s).toString());
    m_status->setCurrentIndex(state.value(u"status"_s).toInt());
    m_typing.start();
}

QString StaysPage::currentGuest() const
{
    const std::optional<StayRow> row = showsOne() ? std::nullopt : currentRow();
    return row ? row->guest.toString() : QString();
}

void StaysPage::focusFirst()
{
    if (showsOne())
        m_one->focusFirst();
    else
        m_table->setFocus();
}

bool StaysPage::focusFilter()
{
    if (showsOne())
        return false;
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    return true;
}

void StaysPage::refresh()
{
    m_message->clear();
    if (showsOne())
        m_one->refresh();
    else
        m_model->refresh();
}

QList<QWidget *> StaysPage::panes() const
{
    if (showsOne())
        return {m_one};
    return {m_text, m_table};
}

QList<KeyHint> StaysPage::keyHints() const
{
    if (showsOne())
        return {{u"Ctrl+Enter"_s, tr("Save")}, {u"Esc"_s, tr("Back")}};
    return {{u"Enter"_s, tr("Open the stay")}, {u"Ctrl+F"_s, tr("Filter")}};
}

void StaysPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !showsOne()) {
        Page::keyPressEvent(event);
        return;
    }
    if (m_one->hasCancelReason())
        m_one->hideCancelReason();
    else
        leaveOne();
}

void StaysPage::retranslate()
{
    m_header->setTitle(title());
    m_text->setPlaceholderText(tr("Room or confirmation number"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_status->setAccessibleName(tr("Status"));
    m_status->setItemText(0, tr("Any status"));
    for (int i = 1; i < m_status->count(); ++i)
        m_status->setItemText(i, StayPhrases::status(StayStatus(m_status->itemData(i).toInt())));
    m_from->setPlaceholderText(tr("From, 2025-05-14"));
    m_from->setAccessibleName(tr("Arrival from"));
    m_until->setPlaceholderText(tr("Until, 2025-05-31"));
    m_until->setAccessibleName(tr("Arrival until"));
    m_table->setAccessibleName(title());
    saySpan();
    m_model->retranslate();
    m_one->retranslate();
    loaded();
}

void StaysPage::ask()
{
    m_typing.stop();
    stays::StayFilter filter;
    filter.branch = m_services.branch;
    filter.text = m_text->text().trimmed();
    filter.from = wholeDateOf(m_from->text()).value_or(QDate());
    filter.until = wholeDateOf(m_until->text()).value_or(QDate());
    if (const int status = m_status->currentData().toInt(); status > 0)
        filter.statuses = {StayStatus(status)};
    filter.checkedIn = m_checkedIn;
    saySpan();
    m_message->clear();
    if (filter != m_model->filter())
        m_model->show(filter);
}

bool StaysPage::isFiltered() const
{
    const stays::StayFilter &filter = m_model->filter();
    return !filter.text.isEmpty() || filter.from.isValid() || filter.until.isValid()
        || !filter.statuses.isEmpty() || filter.checkedIn;
}

void StaysPage::loaded()
{
    const bool none = m_model->rowCount() == 0 && !m_model->isLoading();
    m_empty->setSentence(isFiltered()
            ? tr("No stay fits this filter.")
            : tr("There are no stays yet. Book one on a guest's page, or import bookings."));
    m_empty->setButton(isFiltered() ? tr("Clear the filter") : QString());
    m_centre->setCurrentIndex(none ? 1 : 0);
    m_header->setDetail(!m_model->isComplete() || none
            ? QString()
            : tr("%n in this list", nullptr, m_model->rowCount()));
    if (m_actions)
        blockActions();
}

void StaysPage::failed(const Error &error)
{
    const Wording words = describe(error);
    m_message->clear();
    QPushButton *again = m_message->addButton(tr("Try again"));
    connect(again, &QPushButton::clicked, this, &StaysPage::refresh);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

bool StaysPage::showsOne() const
{
    return m_layers->currentIndex() == 1;
}

std::optional<StayRow> StaysPage::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model->row(index.row())) : std::nullopt;
}

void StaysPage::blockActions()
{
    if (!m_actions)
        return;
    const std::optional<StayRow> row = currentRow();
    const bool live
        = row && (row->status == StayStatus::Expected || row->status == StayStatus::InHouse);
    m_actions->setBlocked(u"stays.desk"_s,
        live && !showsOne()
            ? QString()
            : tr("Only a stay that is expected or in house goes through the desk."));
    m_actions->setBlocked(
        u"stays.edit"_s, row && !showsOne() ? QString() : tr("No stay is chosen in the list."));
    m_actions->setBlocked(u"stays.save"_s, showsOne() ? QString() : tr("Open a stay first."));
    m_actions->setBlocked(u"stays.card"_s, showsOne() ? QString() : tr("Open a stay first."));
}

void StaysPage::openCurrent()
{
    if (const std::optional<StayRow> row = currentRow())
        Q_EMIT openRequested({u"stays"_s, row->stay.toString()});
}

void StaysPage::toDesk()
{
    if (const std::optional<StayRow> row = currentRow())
        Q_EMIT openRequested({u"checkin"_s, row->stay.toString()});
}

} // namespace lobby::ui
