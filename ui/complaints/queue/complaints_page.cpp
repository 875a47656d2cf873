#include "ui/complaints/queue/complaints_page.h"

#include "models/complaints/queue/queue_link.h"
#include "models/complaints/queue/queue_table_model.h"
#include "ui/complaints/board/board_view.h"
#include "ui/complaints/case/case_view.h"
#include "ui/complaints/queue/queue_phrases.h"
#include "ui/complaints/words/complaint_words.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/icon.h"
#include "ui/kit/look/look.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;
using access::Permission;

namespace {

constexpr int kTypingPause = 150;
constexpr int kMinuteMs = 60'000;
constexpr int kQueueHeight = 220; ///< six rows and the heading; the splitter moves it
constexpr int kCaseHeight = 350;
constexpr int kMostCards = 2000; ///< nobody looks at more at once

} // namespace

ComplaintsPage::ComplaintsPage(const ComplaintServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new QueueTableModel(
          services.queue, QueuePhrases::words({services.queue, services.clock}), this))
    , m_lists(new SegmentBar(this))
    , m_category(new QComboBox(this))
    , m_severity(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_span(new QPushButton(this))
    , m_message(new InlineMessage(this))
    , m_table(new DeskTable(this))
    , m_board(new BoardView(*m_model,
          {QueuePhrases::words({services.queue, services.clock}),
              [services](const QueueRow &row) {
                  return QueuePhrases::left(row, {services.queue, services.clock});
              },
              [services](const QueueRow &row) {
                  return QueuePhrases::due(row, {services.queue, services.clock});
              }},
          this))
    , m_empty(new EmptyState(u"chat-left-text"_s, this))
    , m_case(new CaseView(
          {services.complaints, services.queue, services.evidence, services.dossiers,
              services.desk.authoriser, services.clock, services.desk.currency, services.vouching},
          this))
{
    setObjectName(u"complaints"_s);
    m_lists->setObjectName(u"complaintLists"_s);
    m_category->setObjectName(u"queueCategory"_s);
    m_severity->setObjectName(u"queueSeverity"_s);
    m_text->setObjectName(u"queueText"_s);
    m_span->setObjectName(u"queueSpan"_s);
    m_table->setObjectName(u"complaintQueue"_s);
    m_empty->setObjectName(u"complaintsEmpty"_s);
    m_message->setObjectName(u"complaintsMessage"_s);
    build();
    connectParts();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    m_minute.start(kMinuteMs);
    retranslate();
    m_lists->setCurrentIndex(int(QueueList::Open));
}

PageEntry ComplaintsPage::entry(const ComplaintServices &services)
{
    return {u"complaints"_s, [] { return tr("Complaints"); }, u"chat-left-text"_s,
        [services](QWidget *parent) { return new ComplaintsPage(services, parent); }};
}

void ComplaintsPage::build()
{
    for (int list = 0; list < kQueueLists; ++list)
        m_lists->addSegment(QueuePhrases::list(QueueList(list)));
    m_text->setClearButtonEnabled(true);
    m_table->setModel(m_model);
    shapeTable();
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::control);
    setButtonKind(m_span, ButtonKind::Quiet);
    m_span->setIcon(themedIcon(u"x-lg"_s, IconRole::Secondary));
    m_span->hide();
    top->addWidget(m_lists);
    top->addWidget(m_span);
    top->addWidget(m_category);
    top->addWidget(m_severity);
    top->addWidget(m_text, 1);
    auto *centre = new QWidget;
    m_centre = new QStackedLayout(centre);
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    m_centre->addWidget(m_board);
    m_split = new QSplitter(Qt::Vertical, this);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(centre);
    m_split->addWidget(m_case);
    m_split->setSizes({currentLook().scaled(kQueueHeight), currentLook().scaled(kCaseHeight)});
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(m_split, 1);
}

void ComplaintsPage::shapeTable()
{
    const QueuePhrases::Times times {m_services.queue, m_services.clock};
    const auto row = [this](const QModelIndex &index) -> const QueueRow & {
        return m_model->row(index.row());
    };
    m_table->setItemDelegateForColumn(
        int(QueueColumn::Due), new RowDelegate(m_table, [row, times](const QModelIndex &index) {
            return QueuePhrases::due(row(index), times);
        }));
    m_table->setItemDelegateForColumn(int(QueueColumn::Left),
        new ChipDelegate(
            [row, times](
                const QModelIndex &index) { return QueuePhrases::left(row(index), times); },
            m_table));
    m_table->setColumnWidths<QueueColumn>(
        {{QueueColumn::Due, 132}, {QueueColumn::Left, 158}, {QueueColumn::Number, 76},
            {QueueColumn::Guest, 190}, {QueueColumn::Step, 196}, {QueueColumn::Owner, 110}},
        QueueColumn::Summary);
}

void ComplaintsPage::connectParts()
{
    connect(m_board, &BoardView::opened, this, &ComplaintsPage::openCard);
    connect(m_lists, &QTabBar::currentChanged, this, [this](int list) {
        if (list == int(QueueList::Closed) || list == int(QueueList::All))
            setBoard(false); // closed cases are at no step
        if (list != int(QueueList::All))
            m_behind = {};
        ask();
    });
    connect(m_span, &QPushButton::clicked, this, [this] {
        m_behind = {};
        ask();
        focusFirst();
    });
    connect(m_category, &QComboBox::currentIndexChanged, this, &ComplaintsPage::ask);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &ComplaintsPage::ask);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ComplaintsPage::ask);
    connect(&m_minute, &QTimer::timeout, m_model, &QueueTableModel::updateTimes);
    connect(&m_minute, &QTimer::timeout, m_case, &CaseView::updateTimes);
    connect(&m_minute, &QTimer::timeout, m_board, [this] {
        if (m_isBoard)
            m_board->refresh();
    });
    connect(m_model, &QueueTableModel::loaded, this, &ComplaintsPage::loaded);
    connect(m_model, &QueueTableModel::failed, this, &ComplaintsPage::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ComplaintsPage::currentChanged);
    connect(m_table, &DeskTable::opened, m_case, &CaseView::focusFirst);
    connect(&m_services.queue, &ComplaintQueue::changed, m_case, &CaseView::refresh);
    connect(m_case, &CaseView::stateChanged, this, &ComplaintsPage::blockActions);
    connect(m_case, &CaseView::toastRequested, this, &Page::toastRequested);
    connect(m_empty, &EmptyState::buttonClicked, this,
        [this] { Q_EMIT openRequested({u"complaint-new"_s}); });
}

QString ComplaintsPage::title() const
{
    return tr("Complaints");
}

void ComplaintsPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    const auto add = [&](const QString &id, const std::function<QString()> &text,
                         const std::function<void()> &run, const QList<QKeySequence> &keys,
                         Qt::Key letter = Qt::Key_unknown) {
        actions.add({.id = id,
                        .text = text,
                        .run = run,
                        .keys = keys,
                        .listKey = letter,
                        .menu = Menu::Guest},
            this);
    };
    add(
        u"case.finish_step"_s, [] { return tr("End the step"); }, [this] { m_case->write(true); },
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    add(
        u"case.write"_s, [] { return tr("Write down"); }, [this] { m_case->write(false); },
        {QKeySequence(Qt::CTRL | Qt::Key_S)});
    add(
        u"case.note"_s, [] { return tr("Note on the case"); },
        [this] { m_case->ask(EventKind::Note); }, {}, Qt::Key_N);
    add(
        u"case.assign"_s, [] { return tr("Pass the case on"); },
        [this] { m_case->ask(EventKind::Assigned); }, {}, Qt::Key_P);
    add(
        u"case.responsible"_s, [] { return tr("Name who has to answer for it"); },
        [this] { m_case->ask(EventKind::Responsible); }, {}, Qt::Key_Y);
    add(
        u"case.pause"_s, [] { return tr("Pause the case"); },
        [this] { m_case->ask(EventKind::Paused); }, {}, Qt::Key_W);
    add(
        u"case.resume"_s, [] { return tr("Let the case go on"); }, [this] { m_case->resume(); }, {},
        Qt::Key_G);
    add(
        u"case.back"_s, [] { return tr("Back to an earlier step"); },
        [this] { m_case->ask(EventKind::SteppedBack); }, {}, Qt::Key_B);
    add(
        u"case.skip"_s, [] { return tr("Skip the step"); },
        [this] { m_case->ask(EventKind::StepSkipped); }, {}, Qt::Key_K);
    add(
        u"case.close"_s, [] { return tr("Close the case"); },
        [this] { m_case->ask(EventKind::Closed); }, {}, Qt::Key_X);
    add(
        u"case.reopen"_s, [] { return tr("Open the case again"); },
        [this] { m_case->ask(EventKind::Reopened); }, {}, Qt::Key_O);
    add(
        u"case.evidence"_s, [] { return tr("Add evidence"); }, [this] { m_case->addEvidence(); },
        {}, Qt::Key_E);
    add(
        u"case.dispute"_s, [] { return tr("Write down in the dispute"); },
        [this] { m_case->askDispute(); }, {}, Qt::Key_T);
    add(
        u"case.dossier"_s, [] { return tr("Make a dossier"); }, [this] { m_case->askDossier(); },
        {}, Qt::Key_D);
    add(
        u"complaints.board"_s, [] { return tr("Queue or board"); },
        [this] {
            setBoard(!m_isBoard);
            focusFirst();
        },
        {}, Qt::Key_V);
    add(
        u"complaints.prevention"_s, [] { return tr("What rose, and improvements"); },
        [this] { Q_EMIT openRequested({u"prevention"_s}); }, {}, Qt::Key_I);
    actions.attachList(m_table, m_text);
    for (QWidget *list : m_board->lists())
        actions.attachList(list);
    blockActions();
}

void ComplaintsPage::open(const QString &argument)
{
    if (const auto wanted = Uuid::fromString(argument)) {
        m_wanted = *wanted;
        showCase(*wanted);
    }
    if (const auto behind = filterOf(argument))
        showBehind(*behind);
    ask();
}

void ComplaintsPage::showBehind(const QueueFilter &filter)
{
    m_wanted = {};
    m_text->clear();
    m_category->setCurrentIndex(filter.category ? int(*filter.category) + 1 : 0);
    m_severity->setCurrentIndex(filter.severity.value_or(0));
    m_lists->setCurrentIndex(int(QueueList::All));
    m_behind = filter.behind;
}

void ComplaintsPage::saySpan()
{
    const bool isShown = m_behind != BehindFigure();
    m_span->setVisible(isShown);
    if (isShown)
        m_span->setText(QueuePhrases::behind(m_behind));
}

QJsonObject ComplaintsPage::saveState() const
{
    return {{u"list"_s, m_lists->currentIndex()}, {u"board"_s, m_isBoard},
        {u"category"_s, m_category->currentIndex()}, {u"severity"_s, m_severity->currentIndex()},
        {u"text"_s, m_text->text()}, {u"behind"_s, linkTo(filter())},
        {u"case"_s, m_case->shown().isNull() ? QString() : m_case->shown().toString()}};
}

void ComplaintsPage::restoreState(const QJsonObject &state)
{
    m_lists->setCurrentIndex(state.value(u"list"_s).toInt(int(QueueList::Open)));
    m_category->setCurrentIndex(state.value(u"category"_s).toInt());
    m_severity->setCurrentIndex(state.value(u"severity"_s).toInt());
    if (const auto behind = filterOf(state.value(u"behind"_s).toString()))
        m_behind = behind->behind;
    m_text->setText(state.value(u"text"_s).toString());
    setBoard(state.value(u"board"_s).toBool());
    m_wanted = Uuid::fromString(state.value(u"case"_s).toString()).value_or(Uuid());
}

QJsonObject ComplaintsPage::draft() const
{
    return m_forms.toDraft(m_case->shown().toString(), m_case->contents());
}

void ComplaintsPage::restoreDraft(const QJsonObject &draft)
{
    const QString about = m_forms.restore(draft);
    m_wanted = Uuid::fromString(about).value_or(Uuid());
    m_case->showCase(m_wanted, m_forms.take(about));
    m_model->refresh();
}

QString ComplaintsPage::currentGuest() const
{
    const Uuid guest = m_case->guest();
    return guest.isNull() ? QString() : guest.toString();
}

void ComplaintsPage::focusFirst()
{
    if (m_isBoard && m_model->rowCount() > 0)
        m_board->focusFirst();
    else
        m_table->setFocus();
}

bool ComplaintsPage::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    return true;
}

void ComplaintsPage::refresh()
{
    m_message->clear();
    m_model->refresh();
    m_case->refresh();
}

QList<QWidget *> ComplaintsPage::panes() const
{
    if (m_isBoard)
        return {m_lists, m_text, m_board};
    return QList<QWidget *> {m_lists, m_text, m_table} + m_case->panes();
}

QList<KeyHint> ComplaintsPage::keyHints() const
{
    if (m_isBoard)
        return {{u"←→↑↓"_s, tr("Move")}, {u"Enter"_s, tr("Open the case")}, {u"V"_s, tr("Queue")},
            {u"Ctrl+F"_s, tr("Filter")}};
    return {{u"Enter"_s, tr("Work on it")}, {u"Ctrl+Enter"_s, tr("End the step")},
        {u"N"_s, tr("Note")}, {u"E"_s, tr("Evidence")}, {u"T"_s, tr("Dispute")},
        {u"D"_s, tr("Dossier")}, {u"W"_s, tr("Pause")}, {u"X"_s, tr("Close")},
        {u"V"_s, tr("Board")}, {u"Ctrl+F"_s, tr("Filter")}};
}

void ComplaintsPage::paste()
{
    m_case->paste();
}

void ComplaintsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_case->stopAsking())
        return;
    if (event->key() == Qt::Key_Escape && !m_table->hasFocus() && !m_board->hasBoardFocus())
        focusFirst();
    else
        Page::keyPressEvent(event);
}

QueueFilter ComplaintsPage::filter() const
{
    QueueFilter filter;
    filter.branch = m_services.desk.branch;
    filter.list = QueueList(m_lists->currentIndex());
    if (m_category->currentIndex() > 0)
        filter.category = Category(m_category->currentIndex() - 1);
    if (m_severity->currentIndex() > 0)
        filter.severity = m_severity->currentIndex();
    filter.text = m_text->text();
    filter.behind = m_behind;
    if (m_behind.isMissed)
        filter.behind.asOf = m_services.clock.nowMs();
    return filter;
}

void ComplaintsPage::ask()
{
    m_typing.stop();
    saySpan();
    m_model->show(filter());
}

void ComplaintsPage::setBoard(bool isBoard)
{
    if (m_isBoard == isBoard)
        return;
    m_isBoard = isBoard;
    if (isBoard && m_lists->currentIndex() > int(QueueList::Open))
        m_lists->setCurrentIndex(int(QueueList::Open));
    m_case->setVisible(!isBoard);
    if (isBoard) {
        m_board->refresh();
        m_board->setCurrent(m_case->shown());
    }
    showCentre();
    Q_EMIT keyHintsChanged();
}

void ComplaintsPage::openCard(const Uuid &complaint)
{
    setBoard(false);
    const int row = m_model->rowOf(complaint);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    showCase(complaint);
    m_table->setFocus();
}

void ComplaintsPage::loaded()
{
    for (int list = 0; list < kQueueLists; ++list)
        m_lists->setFigures(list, m_model->count(QueueList(list)));
    const int row = m_model->rowOf(m_wanted.isNull() ? m_case->shown() : m_wanted);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_wanted = {};
    }
    Q_EMIT badgeChanged(m_model->count(QueueList::Mine));
    if (m_isBoard) {
        m_board->refresh();
        if (m_model->canFetchMore({}) && m_model->rowCount() < kMostCards)
            m_model->fetchMore({});
    }
    showCentre();
    currentChanged();
}

void ComplaintsPage::failed(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    showCentre();
}

void ComplaintsPage::showCentre()
{
    if (m_model->rowCount() > 0 || m_model->isLoading()) {
        m_centre->setCurrentWidget(m_isBoard ? static_cast<QWidget *>(m_board) : m_table);
        return;
    }
    const bool hadFocus = m_table->hasFocus() || m_board->hasBoardFocus();
    const QueueFilter asked = filter();
    const bool isNarrow
        = asked.category || asked.severity || !asked.text.isEmpty() || m_behind != BehindFigure();
    const bool isOpen = asked.list != QueueList::Closed;
    m_empty->setSentence(isNarrow ? tr("No complaint fits the filter.")
            : isOpen              ? tr("No complaint is open. F4 takes one down.")
                                  : tr("No complaint has been closed yet."));
    m_empty->setButton(isNarrow || !isOpen ? QString() : tr("New complaint  F4"));
    m_centre->setCurrentWidget(m_empty);
    if (hadFocus)
        m_lists->setFocus();
}

/// A case that was asked for by itself stays, also when the list does not have it.
void ComplaintsPage::currentChanged()
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < m_model->rowCount() && m_wanted.isNull())
        showCase(m_model->row(row).complaint);
}

void ComplaintsPage::showCase(const Uuid &complaint)
{
    if (complaint == m_case->shown())
        return;
    if (!m_case->shown().isNull())
        m_forms.keep(m_case->shown().toString(), m_case->contents());
    m_case->showCase(complaint, m_forms.take(complaint.toString()));
}

void ComplaintsPage::blockActions()
{
    if (!m_actions)
        return;
    const QList<std::pair<QString, EventKind>> kinds
        = {{u"case.finish_step"_s, EventKind::StepDone}, {u"case.write"_s, EventKind::Finding},
            {u"case.note"_s, EventKind::Note}, {u"case.assign"_s, EventKind::Assigned},
            {u"case.responsible"_s, EventKind::Responsible}, {u"case.pause"_s, EventKind::Paused},
            {u"case.resume"_s, EventKind::Resumed}, {u"case.back"_s, EventKind::SteppedBack},
            {u"case.skip"_s, EventKind::StepSkipped}, {u"case.close"_s, EventKind::Closed},
            {u"case.reopen"_s, EventKind::Reopened}};
    for (const auto &[id, kind] : kinds)
        m_actions->setBlocked(id, m_case->whyNot(kind));
    m_actions->setBlocked(u"case.evidence"_s, m_case->whyNoEvidence());
    m_actions->setBlocked(u"case.dispute"_s, m_case->whyNoDispute());
    m_actions->setBlocked(u"case.dossier"_s, m_case->whyNoDossier());
    Q_EMIT keyHintsChanged();
}

void ComplaintsPage::retranslate()
{
    for (int list = 0; list < kQueueLists; ++list)
        m_lists->setTitle(list, QueuePhrases::list(QueueList(list)));
    m_lists->setAccessibleName(tr("Lists of complaints"));
    QStringList categories {tr("Every category")};
    for (int i = 0; i < kCategories; ++i)
        categories.append(ComplaintWords::category(Category(i)));
    setTexts(m_category, categories);
    m_category->setAccessibleName(tr("Category"));
    QStringList severities {tr("Every severity")};
    for (int i = kWorstSeverity; i <= kLeastSeverity; ++i)
        severities.append(ComplaintWords::severity(i));
    setTexts(m_severity, severities);
    saySpan();
    m_severity->setAccessibleName(tr("Severity"));
    m_text->setPlaceholderText(tr("Filter by number, room or words"));
    m_text->setAccessibleName(tr("Filter"));
    m_table->setAccessibleName(tr("Complaints by deadline"));
    m_model->retranslate();
    m_board->retranslate();
    m_case->retranslate();
    showCentre();
    blockActions();
}

} // namespace lobby::ui
