#include "ui/desk/today_page.h"

#include "models/support/async.h"
#include "ui/desk/day_bar.h"
#include "ui/desk/day_filter.h"
#include "ui/desk/parts/stay_columns.h"
#include "ui/desk/parts/stay_phrases.h"
#include "ui/desk/side/side_column.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using access::Permission;
using stays::DayList;
using stays::StayColumn;
using stays::StayRow;
using stays::StayStatus;

namespace {

constexpr int kWordlessWaitMs = 150;
constexpr int kCalendarLookMs = 30'000;

} // namespace

TodayPage::TodayPage(const DeskServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_words(services.words)
    , m_segments(new SegmentBar(this))
    , m_dayBar(new DayBar(this))
    , m_filter(new QLineEdit(this))
    , m_message(new InlineMessage(this))
    , m_table(new DeskTable(this))
    , m_empty(new EmptyState(u"calendar3"_s, this))
    , m_waiting(new EmptyState(u"clock-history"_s, this))
    , m_side(new SideColumn(services.sideCards, this))
{
    stays::StayWords cells = StayPhrases::words(m_words, [this] { return m_seenToday; });
    // Hours are those of arrivals: of who is here one wants to know until when, of who goes since
    // when.
    cells.header = [this, plain = cells.header](StayColumn column) {
        if (column != StayColumn::Time || listsArrivals())
            return plain(column);
        return m_model->list() == DayList::InHouse ? tr("Until") : tr("Since");
    };
    cells.cell = [this, plain = cells.cell](const StayRow &row, StayColumn column) {
        if (column != StayColumn::Time || listsArrivals())
            return plain(row, column);
        return StayPhrases::shortDate(
            m_model->list() == DayList::InHouse ? row.departure : row.arrival, m_seenToday);
    };
    m_model = new stays::TodayTableModel(services.lists, std::move(cells), this);
    m_rows = new DayFilter(*m_model, this);
    m_rows->setHoursApart(true);
    build();
    connectParts();
    m_slow.setSingleShot(true);
    m_slow.setInterval(kWordlessWaitMs);
    m_midnight.start(kCalendarLookMs);
    retranslate();
}

PageEntry TodayPage::entry(const DeskServices &services)
{
    return {u"today"_s, [words = services.words] { return words.today(); }, u"house"_s,
        [services](QWidget *parent) { return new TodayPage(services, parent); }};
}

void TodayPage::build()
{
    m_segments->setObjectName(u"todayLists"_s);
    for (int list = 0; list < stays::kDayLists; ++list)
        m_segments->addSegment(m_words.list(DayList(list)));
    m_dayBar->setObjectName(u"todayDay"_s);
    m_filter->setObjectName(u"todayFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_message->setObjectName(u"todayMessage"_s);
    m_table->setObjectName(u"todayTable"_s);
    m_empty->setObjectName(u"todayEmpty"_s);
    m_waiting->setObjectName(u"todayWaiting"_s);
    m_table->setModel(m_rows);
    shapeStayColumns(
        *m_table, *m_model,
        [this](const QModelIndex &index) -> const StayRow & { return m_rows->row(index); },
        m_services.lists);

    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(Space::page, 0, Space::page, Space::tight);
    across->setSpacing(Space::area);
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::control);
    across->addLayout(column, 1);
    across->addWidget(m_side);
    m_side->setVisible(!m_services.sideCards.isEmpty());
    auto *top = new QHBoxLayout;
    top->addWidget(m_segments, 1);
    top->addWidget(m_dayBar);
    column->addLayout(top);
    auto *second = new QHBoxLayout;
    second->setSpacing(Space::control);
    second->addWidget(m_filter, 1);
    second->addWidget(m_dayBar->todayButton());
    column->addLayout(second);
    column->addWidget(m_message);
    m_centre = new QStackedLayout;
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    m_centre->addWidget(m_waiting);
    column->addLayout(m_centre, 1);
    setTabOrder(m_filter, m_dayBar->todayButton());
}

void TodayPage::connectParts()
{
    connect(m_segments, &QTabBar::currentChanged, this, &TodayPage::showList);
    connect(m_dayBar, &DayBar::dateChosen, this, &TodayPage::showDay);
    connect(m_dayBar, &DayBar::todayChosen, this, [this] { showDay(m_services.lists.today()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows->setText(text);
        showCentre();
    });
    connect(m_filter, &QLineEdit::returnPressed, this, &TodayPage::openGuest);
    connect(m_model, &stays::TodayTableModel::loaded, this, &TodayPage::loaded);
    connect(m_model, &stays::TodayTableModel::failed, this, &TodayPage::failed);
    connect(m_table, &DeskTable::opened, this, &TodayPage::openGuest);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &TodayPage::currentChanged);
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &TodayPage::currentChanged);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &TodayPage::currentChanged);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_emptyProfile) {
            Q_EMIT openRequested({u"guest-new"_s});
            return;
        }
        m_filter->clear();
        m_table->setFocus();
    });
    connect(m_side, &SideColumn::openRequested, this, &TodayPage::openRequested);
    connect(&m_slow, &QTimer::timeout, this, &TodayPage::showCentre);
    connect(&m_midnight, &QTimer::timeout, this, &TodayPage::turnDay);
}

QString TodayPage::title() const
{
    return m_words.today();
}

void TodayPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add({.id = u"today.check_in"_s,
                    .text = [this] { return m_words.checkIn(); },
                    .run = [this] { checkIn(); },
                    .listKey = Qt::Key_C,
                    .menu = Menu::Guest,
                    .icon = u"box-arrow-in-right"_s,
                    .hint = true},
        this);
    actions.add({.id = u"today.check_out"_s,
                    .text = [this] { return m_words.checkOut(); },
                    .run = [this] { checkOut(); },
                    .listKey = Qt::Key_O,
                    .menu = Menu::Guest,
                    .icon = u"box-arrow-right"_s,
                    .hint = true},
        this);
    actions.add({.id = u"today.edit"_s,
                    .text = [] { return tr("Open or change the stay"); },
                    .run = [this] { openStay(); },
                    .listKey = Qt::Key_E,
                    .menu = Menu::Guest,
                    .icon = u"pencil"_s},
        this);
    actions.add({.id = u"today.previous_day"_s,
                    .text = [] { return tr("Previous day"); },
                    .run = [this] { showDay(m_day.addDays(-1)); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
                    .menu = Menu::View},
        this);
    actions.add({.id = u"today.next_day"_s,
                    .text = [] { return tr("Next day"); },
                    .run = [this] { showDay(m_day.addDays(1)); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_PageDown)},
                    .menu = Menu::View},
        this);
    actions.add({.id = u"today.this_day"_s,
                    .text = [] { return tr("Back to today"); },
                    .run = [this] { showDay(m_services.lists.today()); },
                    .listKey = Qt::Key_T,
                    .menu = Menu::View},
        this);
    actions.attachList(m_table, m_filter);
    blockActions();
}

void TodayPage::open(const QString &argument)
{
    const QDate asked = QDate::fromString(argument, Qt::ISODate);
    if (asked.isValid())
        showDay(asked);
    else if (!m_day.isValid() || (followsToday() && m_services.lists.today() != m_day))
        showDay(m_services.lists.today());
    m_side->refresh();
}

QJsonObject TodayPage::saveState() const
{
    const std::optional<StayRow> row = currentRow();
    return {{u"list"_s, m_segments->currentIndex()}, {u"filter"_s, m_filter->text()},
        {u"day"_s, followsToday() ? QString() : m_day.toString(Qt::ISODate)},
        {u"stay"_s, row ? row->stay.toString() : QString()}};
}

void TodayPage::restoreState(const QJsonObject &state)
{
    m_segments->setCurrentIndex(state.value(u"list"_s).toInt());
    m_filter->setText(state.value(u"filter"_s).toString());
    const QDate day = QDate::fromString(state.value(u"day"_s).toString(), Qt::ISODate);
    if (day.isValid() && day != m_day)
        showDay(day);
    m_wanted = Uuid::fromString(state.value(u"stay"_s).toString()).value_or(Uuid());
    if (!m_model->isLoading())
        loaded();
}

QString TodayPage::currentGuest() const
{
    const std::optional<StayRow> row = currentRow();
    return row ? row->guest.toString() : QString();
}

void TodayPage::focusFirst()
{
    m_table->setFocus();
}

bool TodayPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

void TodayPage::refresh()
{
    m_message->clear();
    m_model->refresh();
    m_side->refresh();
}

void TodayPage::setRightColumnVisible(bool visible)
{
    m_side->setVisible(visible && !m_services.sideCards.isEmpty());
}

QList<QWidget *> TodayPage::panes() const
{
    return QList<QWidget *> {m_segments, m_filter, m_table} + m_side->stops();
}

QList<KeyHint> TodayPage::keyHints() const
{
    return {{u"Enter"_s, tr("Open the guest")}, {u"Alt+1…4"_s, tr("List")},
        {u"Ctrl+F"_s, tr("Filter")}};
}

void TodayPage::retranslate()
{
    for (int list = 0; list < stays::kDayLists; ++list)
        m_segments->setTitle(list, m_words.list(DayList(list)));
    m_segments->setAccessibleName(tr("Lists of the day"));
    m_dayBar->retranslate();
    m_filter->setPlaceholderText(tr("Filter by name, pinyin, room or confirmation number"));
    m_filter->setAccessibleName(tr("Filter"));
    m_table->setAccessibleName(m_words.list(m_model->list()));
    m_waiting->setSentence(tr("Reading the day…"));
    m_model->retranslate();
    showCentre();
    if (m_actions)
        blockActions();
}

void TodayPage::showDay(QDate date)
{
    m_seenToday = m_services.lists.today();
    m_day = date;
    m_dayBar->setDate(date, m_seenToday);
    m_message->clear();
    m_slow.start();
    m_model->show(m_services.branch, date);
    showCentre();
}

void TodayPage::showList(int segment)
{
    m_model->setList(DayList(segment));
    m_rows->setHoursApart(listsArrivals());
    m_model->retranslate();
    m_table->setAccessibleName(m_words.list(m_model->list()));
    showCentre();
    currentChanged();
}

void TodayPage::loaded()
{
    m_slow.stop();
    for (int list = 0; list < stays::kDayLists; ++list) {
        const stays::DayCount count = m_model->count(DayList(list));
        const bool hasRest
            = DayList(list) == DayList::Arrivals || DayList(list) == DayList::Departures;
        m_segments->setFigures(list, count.left, hasRest ? count.total : -1);
    }
    const QModelIndex wanted = m_rows->indexOf(m_wanted);
    if (wanted.isValid())
        m_table->setCurrentIndex(wanted);
    m_wanted = {};
    lookForAnyStay();
    showCentre();
    currentChanged();
}

void TodayPage::failed(const Error &error)
{
    m_slow.stop();
    const Wording words = describe(error);
    m_message->clear();
    QPushButton *again = m_message->addButton(tr("Try again"));
    again->setObjectName(u"todayRetry"_s);
    connect(again, &QPushButton::clicked, this, &TodayPage::refresh);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    showCentre();
}

/// Asked only when the day is empty: is anything at all in this profile?
void TodayPage::lookForAnyStay()
{
    for (int list = 0; list < stays::kDayLists; ++list) {
        if (m_model->count(DayList(list)).total > 0) {
            m_emptyProfile = false;
            return;
        }
    }
    stays::StayFilter any;
    any.branch = m_services.branch;
    whenDone(m_services.lists.page(any, {}, 1), this, [this](const Result<stays::StayPage> &page) {
        m_emptyProfile = page && page->rows.isEmpty();
        showCentre();
    });
}

void TodayPage::showCentre()
{
    const bool filtered = !m_filter->text().isEmpty() && m_model->rowCount() > 0;
    if (m_rows->rowCount() > 0) {
        m_centre->setCurrentWidget(m_table);
    } else if (m_model->isLoading()) {
        // Nothing at all for a moment, then a sentence.
        m_centre->setCurrentWidget(m_slow.isActive() ? static_cast<QWidget *>(m_table) : m_waiting);
    } else {
        const bool hadFocus = m_table->hasFocus();
        if (filtered) {
            m_empty->setSentence(tr("Nobody in this list fits the filter."));
            m_empty->setButton(tr("Clear the filter"));
        } else if (m_emptyProfile) {
            m_empty->setSentence(
                tr("There is nothing here yet. Add the first guest, or import the bookings you "
                   "have: everything stays encrypted on this computer."));
            m_empty->setButton(tr("Add a guest"));
        } else {
            m_empty->setSentence(m_words.emptyList(m_model->list()));
            m_empty->setButton({});
        }
        m_centre->setCurrentWidget(m_empty);
        if (hadFocus)
            m_segments->setFocus();
    }
}

void TodayPage::turnDay()
{
    const QDate today = m_services.lists.today();
    if (today == m_seenToday)
        return;
    if (followsToday())
        showDay(today);
    m_seenToday = today;
}

bool TodayPage::listsArrivals() const
{
    return m_model->list() == DayList::Arrivals || m_model->list() == DayList::PreRegistered;
}

std::optional<StayRow> TodayPage::currentRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_rows->row(index)) : std::nullopt;
}

void TodayPage::currentChanged()
{
    if (m_actions)
        blockActions();
}

void TodayPage::blockActions()
{
    const std::optional<StayRow> row = currentRow();
    const auto reason = [&](Permission permission, StayStatus needed, const QString &not_) {
        if (!m_services.authoriser.may(permission))
            return tr("Your role does not include this.");
        if (!row)
            return tr("Nobody is chosen in the list.");
        return row->status == needed ? QString() : not_;
    };
    m_actions->setBlocked(u"today.check_in"_s,
        reason(Permission::StayCheckIn, StayStatus::Expected,
            tr("Only somebody who is expected can be checked in.")));
    m_actions->setBlocked(u"today.check_out"_s,
        reason(Permission::StayCheckOut, StayStatus::InHouse,
            tr("Only somebody who is in house can be checked out.")));
    m_actions->setBlocked(u"today.edit"_s, row ? QString() : tr("Nobody is chosen in the list."));
}

void TodayPage::checkIn()
{
    if (const std::optional<StayRow> row = currentRow())
        Q_EMIT openRequested({u"checkin"_s, row->stay.toString()});
}

void TodayPage::checkOut()
{
    const std::optional<StayRow> row = currentRow();
    if (!row)
        return;
    m_message->clear();
    whenDone(m_services.stays.checkOut(row->stay), this, [this, row](const Result<Done> &done) {
        if (!done) {
            failed(done.error());
            return;
        }
        Q_EMIT toastRequested(m_words.checkedOut(row->name.spokenForm(), row->room), tr("Undo"),
            [page = QPointer(this), id = row->stay] {
                if (page)
                    page->takeBack(id);
            });
    });
}

void TodayPage::takeBack(const Uuid &stay)
{
    whenDone(m_services.stays.reopen(stay), this, [this](const Result<Done> &done) {
        if (!done)
            failed(done.error());
    });
}

void TodayPage::openGuest()
{
    if (const std::optional<StayRow> row = currentRow())
        Q_EMIT openRequested({u"guest"_s, row->guest.toString()});
}

void TodayPage::openStay()
{
    if (const std::optional<StayRow> row = currentRow())
        Q_EMIT openRequested({u"stays"_s, row->stay.toString()});
}

} // namespace lobby::ui
