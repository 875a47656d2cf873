#include "ui/promises/promises_page.h"

#include "models/support/async.h"
#include "ui/guests/words/guest_words.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/fields.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/kit/rows/segment_bar.h"
#include "ui/promises/promise_table_model.h"
#include "ui/promises/promise_words.h"
#include "ui/promises/proof_bar.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using promises::PromiseList;
using promises::PromiseOutcome;

namespace {

constexpr int kPromiseLists = 3;
constexpr int kPromiseMinuteMs = 60'000;

void shapePromiseTable(DeskTable &table, const PromiseTableModel &model)
{
    using Model = PromiseTableModel;
    table.setItemDelegateForColumn(
        Model::WhenColumn, new RowDelegate(&table, [&model](const QModelIndex &index) {
            return PromiseWords::glyph(
                model.row(index.row()).promise, model.now().toMSecsSinceEpoch());
        }));
    table.setItemDelegateForColumn(Model::GuestColumn,
        new NameDelegate(
            [&model](const QModelIndex &index) {
                const names::PersonalName &name = model.row(index.row()).guest;
                return NameParts {name.native, name.latinListForm()};
            },
            &table));
    table.setColumnWidths<int>(
        {{Model::WhenColumn, 160}, {Model::GuestColumn, 200}, {Model::WorthColumn, 120},
            {Model::MakerColumn, 200}, {Model::CaseColumn, 84}},
        Model::WhatColumn);
}

} // namespace

PromisesPage::PromisesPage(const PromiseServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new PromiseTableModel(services.promises, services.database, this))
    , m_header(new PageHeader(this))
    , m_lists(new SegmentBar(this))
    , m_new(new QPushButton(this))
    , m_message(new InlineMessage(this))
    , m_table(new DeskTable(this))
    , m_empty(new EmptyState(u"check-lg"_s, this))
    , m_proof(new ProofBar(this))
{
    setObjectName(u"promises"_s);
    m_lists->setObjectName(u"promiseLists"_s);
    m_new->setObjectName(u"promiseNew"_s);
    m_message->setObjectName(u"promisesMessage"_s);
    m_table->setObjectName(u"promiseTable"_s);
    m_empty->setObjectName(u"promisesEmpty"_s);
    build();
    connect(m_lists, &QTabBar::currentChanged, this, [this](int list) {
        m_proof->hide();
        m_model->show(PromiseList(list));
    });
    connect(m_new, &QPushButton::clicked, this, [this] {
        Q_EMIT openRequested({u"promise"_s, currentGuest()});
    });
    connect(m_empty, &EmptyState::buttonClicked, this,
        [this] { Q_EMIT openRequested({u"promise"_s}); });
    connect(m_table, &DeskTable::opened, this, &PromisesPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &PromisesPage::blockActions);
    connect(m_model, &PromiseTableModel::loaded, this, &PromisesPage::loaded);
    connect(m_model, &PromiseTableModel::failed, this, &PromisesPage::failed);
    connect(m_proof, &ProofBar::given, this, &PromisesPage::end);
    connect(m_proof, &ProofBar::left, this, &PromisesPage::focusFirst);
    connect(&m_minute, &QTimer::timeout, m_model, &PromiseTableModel::retranslate);
    m_minute.start(kPromiseMinuteMs);
    retranslate();
}

void PromisesPage::build()
{
    for (int list = 0; list < kPromiseLists; ++list)
        m_lists->addSegment({});
    setButtonKind(m_new, ButtonKind::Secondary);
    m_header->addButton(m_new);
    m_table->setModel(m_model);
    shapePromiseTable(*m_table, *m_model);
    auto *centre = new QWidget(this);
    m_centre = new QStackedLayout(centre);
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addWidget(m_lists, 0, Qt::AlignLeading);
    column->addWidget(m_message);
    column->addWidget(centre, 1);
    column->addWidget(m_proof);
}

PageEntry PromisesPage::entry(const PromiseServices &services)
{
    return {u"promises"_s, [] { return tr("Promises"); }, u"check-lg"_s,
        [services](QWidget *parent) { return new PromisesPage(services, parent); },
        PageEntry::Place::Hidden, u"follow-ups"_s};
}

QString PromisesPage::title() const
{
    return tr("Promises");
}

void PromisesPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    const auto add = [this, &actions](const QString &id, std::function<QString()> text,
                         PromiseOutcome outcome, Qt::Key key, const QString &icon) {
        actions.add({.id = id,
                        .text = std::move(text),
                        .run = [this, outcome] { ask(outcome); },
                        .listKey = key,
                        .menu = Menu::Guest,
                        .icon = icon,
                        .hint = true},
            this);
    };
    add(
        u"promise.keep"_s, [] { return tr("Kept"); }, PromiseOutcome::Kept, Qt::Key_D,
        u"check-lg"_s);
    add(
        u"promise.withdraw"_s, [] { return tr("Withdraw"); }, PromiseOutcome::Withdrawn, Qt::Key_X,
        u"x-lg"_s);
    actions.attachList(m_table);
    blockActions();
}

void PromisesPage::open(const QString &argument)
{
    m_message->clear();
    if (const auto promise = Uuid::fromString(argument)) {
        m_wanted = *promise;
        m_lists->setCurrentIndex(int(PromiseList::Open));
    }
    m_model->refresh();
}

QJsonObject PromisesPage::saveState() const
{
    return {{u"list"_s, m_lists->currentIndex()}};
}

void PromisesPage::restoreState(const QJsonObject &state)
{
    m_lists->setCurrentIndex(state.value(u"list"_s).toInt());
}

const promises::PromiseRow *PromisesPage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

QString PromisesPage::currentGuest() const
{
    const promises::PromiseRow *row = current();
    return row && !row->guest.isEmpty() ? row->promise.subject.toString() : QString();
}

void PromisesPage::focusFirst()
{
    if (m_centre->currentIndex() == 0)
        m_table->setFocus();
    else
        m_lists->setFocus();
}

void PromisesPage::refresh()
{
    m_message->clear();
    m_model->refresh();
}

QList<QWidget *> PromisesPage::panes() const
{
    QList<QWidget *> panes {m_lists, m_centre->currentWidget()};
    if (m_proof->isVisible())
        panes.append(m_proof);
    return panes;
}

QList<KeyHint> PromisesPage::keyHints() const
{
    return {{u"Enter"_s, tr("Open the case or the guest")}};
}

void PromisesPage::loaded()
{
    const bool none = m_model->rowCount() == 0;
    const bool had = m_table->hasFocus() || m_lists->hasFocus();
    m_header->setDetail(m_model->list() == PromiseList::Ended
            ? QString()
            : tr("%n open", nullptr, m_model->rowCount()) + u" · "_s
                + tr("%n overdue", nullptr, m_model->overdue()));
    m_empty->setSentence(m_model->list() == PromiseList::Ended ? tr("No promise has ended yet.")
                                                               : tr("Every promise is kept."));
    m_empty->setButton(m_model->list() == PromiseList::Ended ? QString() : tr("New promise"));
    m_centre->setCurrentIndex(none ? 1 : 0);
    if (had)
        focusFirst();
    if (const int row = m_model->rowOf(m_wanted); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_wanted = {};
    blockActions();
}

void PromisesPage::failed(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    blockActions();
}

void PromisesPage::blockActions()
{
    if (!m_actions)
        return;
    QString reason;
    if (!m_services.promises.may())
        reason = GuestWords::permissionNeeded(u"followup.edit"_s);
    else if (!current())
        reason = tr("No promise is chosen.");
    else if (current()->promise.outcome != PromiseOutcome::Open)
        reason = tr("This promise has ended.");
    m_actions->setBlocked(u"promise.keep"_s, reason);
    m_actions->setBlocked(u"promise.withdraw"_s, reason);
}

void PromisesPage::ask(PromiseOutcome outcome)
{
    if (const promises::PromiseRow *row = current())
        m_proof->ask(row->promise, outcome);
}

void PromisesPage::end(const Uuid &promise, PromiseOutcome outcome, const QString &proof)
{
    m_message->clear();
    focusFirst();
    const auto done = outcome == PromiseOutcome::Kept
        ? m_services.promises.keep(promise, proof)
        : m_services.promises.withdraw(promise, proof);
    whenDone(done, this, [this, promise, outcome](const Result<Done> &ended) {
        if (!ended) {
            failed(ended.error());
            return;
        }
        Q_EMIT toastRequested(outcome == PromiseOutcome::Kept ? tr("The promise is kept.")
                                                              : tr("The promise is withdrawn."),
            tr("Undo"), [this, promise] {
                whenDone(
                    m_services.promises.reopen(promise), this, [this](const Result<Done> &undone) {
                        if (!undone)
                            failed(undone.error());
                    });
            });
    });
}

void PromisesPage::openCurrent()
{
    const promises::PromiseRow *row = current();
    if (!row)
        return;
    if (!row->promise.complaint.isNull())
        Q_EMIT openRequested({u"complaints"_s, row->promise.complaint.toString()});
    else if (!currentGuest().isEmpty())
        Q_EMIT openRequested({u"guest"_s, currentGuest()});
    else
        Q_EMIT toastRequested(tr("This promise is about no guest who is known."), {}, {});
}

void PromisesPage::retranslate()
{
    m_header->setTitle(title());
    const std::array lists {tr("Open"), tr("Mine"), tr("Ended")};
    for (int list = 0; list < kPromiseLists; ++list)
        m_lists->setTitle(list, lists.at(size_t(list)));
    m_lists->setAccessibleName(tr("Which promises"));
    m_table->setAccessibleName(tr("Promises by the moment they are due"));
    m_new->setText(tr("New promise"));
    m_model->retranslate();
    m_proof->retranslate();
    blockActions();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
