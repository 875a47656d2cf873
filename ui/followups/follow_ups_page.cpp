#include "ui/followups/follow_ups_page.h"

#include "models/support/async.h"
#include "ui/followups/follow_up_page.h"
#include "ui/followups/month_calendar.h"
#include "ui/followups/snooze_bar.h"
#include "ui/followups/words/follow_up_words.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using followups::Reminder;
using followups::ReminderKind;

namespace {

constexpr int kMonthWidth = 252;
constexpr int kMonthHeight = 264;
constexpr int kDaysOfWeek = 7;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

void shapeColumns(DeskTable &table, const AgendaModel &model)
{
    using Model = AgendaModel;
    table.setItemDelegateForColumn(
        Model::WhenColumn, new RowDelegate(&table, [&model](const QModelIndex &index) {
            return model.isOverdue(index.row()) ? Glyphed {u"exclamation-triangle"_s, Tone::Err}
                                                : Glyphed {u"clock-history"_s, Tone::Neutral};
        }));
    table.setItemDelegateForColumn(
        Model::WhatColumn, new RowDelegate(&table, [&model](const QModelIndex &index) {
            return FollowUpWords::glyph(model.row(index.row()).reminder);
        }));
    table.setItemDelegateForColumn(Model::GuestColumn,
        new NameDelegate(
            [&model](const QModelIndex &index) {
                const names::PersonalName &name = model.row(index.row()).guest;
                return NameParts {name.native, name.latinListForm()};
            },
            &table));
    table.setColumnWidths<int>(
        {{Model::SectionColumn, 104}, {Model::WhenColumn, 160}, {Model::GuestColumn, 190},
            {Model::KindColumn, 140}, {Model::OwnerColumn, 84}},
        Model::WhatColumn);
}

} // namespace

FollowUpsPage::FollowUpsPage(const FollowUpServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new AgendaModel(services.reminders, services.database, this))
    , m_header(new PageHeader(this))
    , m_lists(new SegmentBar(this))
    , m_spans(new SegmentBar(this))
    , m_kind(new QComboBox(this))
    , m_wholeAgenda(new QPushButton(this))
    , m_new(new QPushButton(this))
    , m_message(new InlineMessage(this))
    , m_month(new MonthCalendar(this))
    , m_table(new DeskTable(this))
    , m_empty(new EmptyState(u"check-lg"_s, this))
    , m_centre(new QStackedLayout)
    , m_snooze(new SnoozeBar(services.reminders.clock(), services.reminders.calendars(), this))
{
    setObjectName(u"followUps"_s);
    m_lists->setObjectName(u"followUpLists"_s);
    m_spans->setObjectName(u"followUpSpans"_s);
    m_kind->setObjectName(u"followUpKinds"_s);
    m_wholeAgenda->setObjectName(u"followUpWholeAgenda"_s);
    m_new->setObjectName(u"followUpNew"_s);
    m_message->setObjectName(u"followUpsMessage"_s);
    m_month->setObjectName(u"followUpMonth"_s);
    m_table->setObjectName(u"followUpTable"_s);
    m_empty->setObjectName(u"followUpsEmpty"_s);
    build();
    connectParts();
    retranslate();
}

void FollowUpsPage::build()
{
    for (int list = 0; list < 3; ++list)
        m_lists->addSegment({});
    for (int span = 0; span < 2; ++span)
        m_spans->addSegment({});
    setButtonKind(m_wholeAgenda, ButtonKind::Quiet);
    m_wholeAgenda->hide();
    setButtonKind(m_new, ButtonKind::Secondary);
    m_header->addButton(m_new);
    m_table->setModel(m_model);
    shapeColumns(*m_table, *m_model);
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    m_month->setFixedSize(currentLook().scaled(kMonthWidth), currentLook().scaled(kMonthHeight));

    auto *filters = new QHBoxLayout;
    filters->setSpacing(Space::control);
    filters->addWidget(m_lists);
    filters->addStretch();
    filters->addWidget(m_spans);
    filters->addWidget(m_wholeAgenda);
    filters->addWidget(m_kind);
    auto *left = new QVBoxLayout;
    left->addWidget(m_month);
    left->addStretch();
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    across->addLayout(left);
    across->addLayout(m_centre, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addLayout(filters);
    column->addWidget(m_message);
    column->addLayout(across, 1);
    column->addWidget(m_snooze);
}

void FollowUpsPage::connectParts()
{
    connect(m_lists, &QTabBar::currentChanged, this, [this](int list) {
        AgendaView view = m_model->view();
        view.list = AgendaView::List(list);
        view.day = {};
        view.days = 1;
        m_spans->setEnabled(view.list != AgendaView::List::Done);
        if (isWeek() && view.list != AgendaView::List::Done) {
            view.day = mondayOf(m_month->selectedDate());
            view.days = kDaysOfWeek;
        }
        show(view);
    });
    connect(m_spans, &QTabBar::currentChanged, this, &FollowUpsPage::showSpan);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        AgendaView view = m_model->view();
        view.kind.reset();
        if (index > 0)
            view.kind = followups::kReminderKinds.at(static_cast<std::size_t>(index - 1));
        show(view);
    });
    connect(m_new, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested({u"follow-up"_s, currentGuest()});
    });
    connect(m_wholeAgenda, &QPushButton::clicked, this, [this] {
        if (isWeek())
            m_spans->setCurrentIndex(0);
        else
            showDay({});
        focusFirst();
    });
    connect(m_month, &QCalendarWidget::clicked, this, &FollowUpsPage::showDay);
    connect(m_month, &QCalendarWidget::activated, this, [this](QDate day) {
        showDay(day);
        focusFirst();
    });
    connect(m_month, &QCalendarWidget::currentPageChanged, this, &FollowUpsPage::readMonth);
    connect(m_table, &DeskTable::opened, this, &FollowUpsPage::openGuest);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FollowUpsPage::blockActions);
    connect(m_model, &AgendaModel::loaded, this, &FollowUpsPage::loaded);
    connect(m_model, &AgendaModel::failed, this, &FollowUpsPage::failed);
    connect(m_empty, &EmptyState::buttonClicked, this,
        [this] { Q_EMIT openRequested({u"follow-up"_s}); });
    connect(m_snooze, &SnoozeBar::chosen, this, &FollowUpsPage::snooze);
    connect(m_snooze, &SnoozeBar::left, this, [this] {
        m_snooze->hide();
        focusFirst();
    });
}

PageEntry FollowUpsPage::entry(const FollowUpServices &services)
{
    return {u"follow-ups"_s, [] { return tr("Follow-ups"); }, u"clock-history"_s,
        [services](QWidget *parent) { return new FollowUpsPage(services, parent); },
        PageEntry::Place::Rail, {}, QKeySequence(Qt::CTRL | Qt::Key_5)};
}

QString FollowUpsPage::title() const
{
    return tr("Follow-ups");
}

void FollowUpsPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    actions.add({.id = u"followup.done"_s,
                    .text = [] { return tr("Mark as done"); },
                    .run = [this] { finish(); },
                    .listKey = Qt::Key_D,
                    .menu = Menu::Guest,
                    .icon = u"check-lg"_s,
                    .hint = true},
        this);
    actions.add({.id = u"followup.snooze"_s,
                    .text = [] { return tr("Put off"); },
                    .run = [this] { askSnooze(); },
                    .listKey = Qt::Key_S,
                    .menu = Menu::Guest,
                    .icon = u"clock-history"_s,
                    .hint = true},
        this);
    actions.add({.id = u"followup.edit"_s,
                    .text = [] { return tr("Change the follow-up"); },
                    .run = [this] { edit(); },
                    .listKey = Qt::Key_E,
                    .menu = Menu::Guest,
                    .icon = u"pencil"_s,
                    .hint = true},
        this);
    actions.add({.id = u"followup.export"_s,
                    .text = [] { return tr("Follow-ups for a calendar"); },
                    .run =
                        [this] {
                            const auto chosen = current();
                            Q_EMIT openRequested({u"follow-up-export"_s,
                                chosen && !chosen->doneAt ? chosen->id.toString() : QString()});
                        },
                    .listKey = Qt::Key_X,
                    .menu = Menu::Guest,
                    .icon = u"file-earmark-arrow-up"_s},
        this);
    actions.add({.id = u"followup.care"_s,
                    .text = [] { return tr("Birthdays and festivals"); },
                    .run = [this] { Q_EMIT openRequested({u"care"_s}); },
                    .listKey = Qt::Key_B,
                    .menu = Menu::Guest,
                    .icon = u"balloon"_s,
                    .inPalette = false}, // it stands there once, for every page
        this);
    actions.add({.id = u"followup.week"_s,
                    .text = [] { return tr("Week or whole agenda"); },
                    .run = [this] { m_spans->setCurrentIndex(isWeek() ? 0 : 1); },
                    .listKey = Qt::Key_W,
                    .menu = Menu::Guest,
                    .hint = true},
        this);
    actions.add({.id = u"followup.week.before"_s,
                    .text = [] { return tr("The week before"); },
                    .run = [this] { moveWeek(-1); },
                    .keys = {QKeySequence(Qt::ALT | Qt::Key_PageUp)},
                    .listKey = Qt::Key_BracketLeft,
                    .menu = Menu::Guest},
        this);
    actions.add({.id = u"followup.week.after"_s,
                    .text = [] { return tr("The week after"); },
                    .run = [this] { moveWeek(1); },
                    .keys = {QKeySequence(Qt::ALT | Qt::Key_PageDown)},
                    .listKey = Qt::Key_BracketRight,
                    .menu = Menu::Guest},
        this);
    actions.attachList(m_table);
    blockActions();
}

void FollowUpsPage::open(const QString &argument)
{
    m_message->clear();
    m_month->setToday(m_services.reminders.clock().today());
    const QDate day = QDate::fromString(argument, Qt::ISODate);
    if (day.isValid()) {
        m_month->setSelectedDate(day);
        showDay(day);
    } else if (m_model->isLoading()) {
        m_month->setSelectedDate(m_services.reminders.clock().today());
        show(m_model->view());
    } else {
        refresh();
    }
    readMonth();
}

QJsonObject FollowUpsPage::saveState() const
{
    return {{u"list"_s, m_lists->currentIndex()}, {u"kind"_s, m_kind->currentIndex()},
        {u"span"_s, m_spans->currentIndex()}};
}

void FollowUpsPage::restoreState(const QJsonObject &state)
{
    m_kind->setCurrentIndex(state.value(u"kind"_s).toInt());
    m_lists->setCurrentIndex(state.value(u"list"_s).toInt());
    m_spans->setCurrentIndex(state.value(u"span"_s).toInt());
}

QString FollowUpsPage::currentGuest() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_model->rowCount())
        return {};
    const followups::ReminderRow &chosen = m_model->row(row);
    return chosen.guest.isEmpty() ? QString() : chosen.reminder.subject.toString();
}

void FollowUpsPage::focusFirst()
{
    if (m_centre->currentIndex() == 0)
        m_table->setFocus();
    else
        m_lists->setFocus();
}

void FollowUpsPage::refresh()
{
    m_message->clear();
    m_month->setToday(m_services.reminders.clock().today());
    m_model->refresh();
}

QList<QWidget *> FollowUpsPage::panes() const
{
    QList<QWidget *> panes {m_lists, m_spans,
        m_month->findChild<QWidget *>(u"qt_calendar_calendarview"_s), m_centre->currentWidget()};
    if (m_snooze->isVisible())
        panes.append(m_snooze);
    panes.removeAll(nullptr);
    return panes;
}

void FollowUpsPage::setRightColumnVisible(bool visible)
{
    m_month->setVisible(visible);
}

QList<KeyHint> FollowUpsPage::keyHints() const
{
    return {{u"Enter"_s, tr("Open the guest")}};
}

void FollowUpsPage::show(const AgendaView &view)
{
    m_snooze->hide();
    m_wholeAgenda->setVisible(view.day.isValid());
    m_model->show(view);
    readMonth();
}

void FollowUpsPage::showDay(QDate day)
{
    AgendaView view = m_model->view();
    if (view.list == AgendaView::List::Done)
        return;
    view.day = isWeek() ? mondayOf(day) : day;
    view.days = isWeek() ? kDaysOfWeek : 1;
    show(view);
}

bool FollowUpsPage::isWeek() const
{
    return m_spans->currentIndex() == 1;
}

void FollowUpsPage::showSpan()
{
    showDay(isWeek() ? m_month->selectedDate() : QDate());
}

void FollowUpsPage::moveWeek(int weeks)
{
    if (m_model->view().list == AgendaView::List::Done)
        return;
    if (!isWeek())
        m_spans->setCurrentIndex(1);
    m_month->setSelectedDate(mondayOf(m_month->selectedDate()).addDays(kDaysOfWeek * weeks));
    showDay(m_month->selectedDate());
}

void FollowUpsPage::readMonth()
{
    const auto [from, until] = m_month->shownDays();
    followups::ReminderWish wish;
    wish.kind = m_model->view().kind;
    if (m_model->view().list == AgendaView::List::Everybodys)
        wish.whose = followups::Whose::Everybodys;
    whenDone(m_services.reminders.days(wish, from, until), this,
        [this](const Result<QHash<QDate, int>> &days) {
            m_month->setFigures(days ? *days : QHash<QDate, int>());
        });
}

void FollowUpsPage::loaded()
{
    const auto &counts = m_model->counts();
    const auto shown = m_model->view().day;
    const QDate last = shown.addDays(kDaysOfWeek - 1);
    m_header->setDetail(m_model->view().isWeek()
            ? tr("Week %1: %2 to %3")
                  .arg(QLocale().toString(shown.weekNumber()), shown.toString(u"MM-dd"_s),
                      last.toString(u"MM-dd"_s))
            : shown.isValid() ? QLocale().toString(shown, QLocale::LongFormat)
                              : tr("%n overdue", nullptr, counts.at(0)) + u" · "_s
                + tr("%n today", nullptr, counts.at(1)) + u" · "_s
                + tr("%n tomorrow", nullptr, counts.at(2)) + u" · "_s
                + tr("%n later this week", nullptr, counts.at(3)));
    const bool none = m_model->rowCount() == 0;
    const bool leaves = none && m_table->hasFocus();
    const bool waits = !none && m_centre->currentIndex() == 1 && m_lists->hasFocus();
    showEmpty();
    m_centre->setCurrentIndex(none ? 1 : 0);
    if (leaves)
        m_lists->setFocus();
    else if (waits)
        m_table->setFocus();
    readMonth();
    blockActions();
}

void FollowUpsPage::showEmpty()
{
    const AgendaView &view = m_model->view();
    const bool isFiltered = view.kind || view.day.isValid();
    m_empty->setButton(
        isFiltered || view.list == AgendaView::List::Done ? QString() : tr("New follow-up  F7"));
    if (view.list == AgendaView::List::Done)
        m_empty->setSentence(tr("Nothing has been done yet."));
    else if (isFiltered)
        m_empty->setSentence(tr("Nothing is due with this filter."));
    else
        m_empty->setSentence(tr("Everything is done."));
}

void FollowUpsPage::failed(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    blockActions();
}

std::optional<Reminder> FollowUpsPage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->row(row).reminder)
                                                 : std::nullopt;
}

void FollowUpsPage::blockActions()
{
    if (!m_actions)
        return;
    const std::optional<Reminder> chosen = current();
    QString reason;
    if (!m_services.reminders.may())
        reason = GuestWords::permissionNeeded(u"followup.edit"_s);
    else if (!chosen)
        reason = tr("No follow-up is chosen.");
    else if (chosen->doneAt)
        reason = tr("This follow-up is done.");
    m_actions->setBlocked(u"followup.done"_s, reason);
    m_actions->setBlocked(u"followup.snooze"_s, reason);
    m_actions->setBlocked(u"followup.edit"_s, reason);
}

void FollowUpsPage::openGuest()
{
    if (const QString guest = currentGuest(); !guest.isEmpty())
        Q_EMIT openRequested({u"guest"_s, guest});
    else if (current())
        Q_EMIT toastRequested(tr("This follow-up is about no guest."), {}, {});
}

void FollowUpsPage::finish()
{
    if (const std::optional<Reminder> chosen = current()) {
        if (isAboutPromise(*chosen)) { // a promise is kept by a proof, there
            Q_EMIT openRequested({u"promises"_s, chosen->aboutId.toString()});
            return;
        }
        after(m_services.reminders.finish(chosen->id),
            recurs(*chosen) ? tr("Done; it comes again.") : tr("Done."), *chosen);
    }
}

void FollowUpsPage::edit()
{
    const std::optional<Reminder> chosen = current();
    if (chosen && isAboutPromise(*chosen))
        Q_EMIT openRequested({u"promises"_s, chosen->aboutId.toString()});
    else if (chosen)
        Q_EMIT openRequested({u"follow-up"_s, FollowUpPage::toEdit(chosen->id)});
}

void FollowUpsPage::askSnooze()
{
    m_snoozed = current();
    if (m_snoozed)
        m_snooze->ask(FollowUpWords::title(*m_snoozed));
}

void FollowUpsPage::snooze(qint64 untilMs)
{
    m_snooze->hide();
    focusFirst();
    if (!m_snoozed)
        return;
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(untilMs);
    after(m_services.reminders.snooze(m_snoozed->id, untilMs),
        tr("Put off until %1.")
            .arg(FollowUpWords::moment(until, m_services.reminders.clock().today())),
        *m_snoozed);
}

void FollowUpsPage::after(
    const QFuture<Result<Done>> &change, const QString &said, const Reminder &before)
{
    m_message->clear();
    whenDone(change, this, [this, said, before](const Result<Done> &done) {
        if (!done) {
            failed(done.error());
            return;
        }
        Q_EMIT toastRequested(said, tr("Undo"), [this, before] {
            whenDone(
                m_services.reminders.restore(before), this, [this](const Result<Done> &undone) {
                    if (!undone)
                        failed(undone.error());
                });
        });
    });
}

void FollowUpsPage::retranslate()
{
    m_header->setTitle(title());
    const std::array lists {tr("Mine"), tr("Everybody's"), tr("Done")};
    for (int list = 0; list < m_lists->count(); ++list)
        m_lists->setTitle(list, lists.at(static_cast<std::size_t>(list)));
    m_lists->setAccessibleName(tr("Which follow-ups"));
    m_spans->setTitle(0, tr("Agenda"));
    m_spans->setTitle(1, tr("Week"));
    m_spans->setAccessibleName(tr("Of what time"));
    QStringList kinds {tr("All kinds")};
    for (const ReminderKind kind : followups::kReminderKinds)
        kinds.append(FollowUpWords::kind(kind));
    setTexts(m_kind, kinds);
    m_kind->setAccessibleName(tr("Kind"));
    m_wholeAgenda->setText(tr("Whole agenda"));
    m_new->setText(tr("New follow-up  F7"));
    m_new->setAccessibleName(tr("New follow-up"));
    m_table->setAccessibleName(title());
    m_month->retranslate();
    m_snooze->retranslate();
    m_model->retranslate();
    loaded();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
