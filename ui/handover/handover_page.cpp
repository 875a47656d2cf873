#include "ui/handover/handover_page.h"

#include "models/support/async.h"
#include "ui/guests/words/guest_words.h"
#include "ui/handover/decision_bar.h"
#include "ui/handover/handover_words.h"
#include "ui/handover/shift_sheet_pdf.h"
#include "ui/handover/thread_table_model.h"
#include "ui/kit/dialogs/save_file_dialog.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/form_row.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/kit/rows/row_delegate.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedLayout>

#include <algorithm>
#include <functional>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using handover::Decision;
using handover::Line;
using handover::Thread;
using handover::ThreadKind;

namespace {

constexpr int kSignWidth = 400;
constexpr int kTakerWidth = 320;

void shapeThreadTable(DeskTable &table, const ThreadTableModel &model)
{
    using Model = ThreadTableModel;
    table.setItemDelegateForColumn(
        Model::KindColumn, new RowDelegate(&table, [&model](const QModelIndex &index) {
            return HandoverWords::glyph(model.row(index.row()), model.now().toMSecsSinceEpoch());
        }));
    table.setItemDelegateForColumn(Model::GuestColumn,
        new NameDelegate(
            [&model](const QModelIndex &index) {
                const names::PersonalName &name = model.row(index.row()).guest;
                return NameParts {name.native, name.latinListForm()};
            },
            &table));
    table.setItemDelegateForColumn(Model::DecisionColumn,
        new ChipDelegate(
            [&model](const QModelIndex &index) { return model.decision(index.row()); }, &table));
    table.setColumnWidths<int>(
        {{Model::KindColumn, 150}, {Model::GuestColumn, 170}, {Model::DueColumn, 130},
            {Model::OwnerColumn, 90}, {Model::DecisionColumn, 170}},
        Model::WhatColumn);
}

/// The same, for one member alone; for all when he has never worked at this desk.
Vouching onlyOf(const Uuid &member, Vouching vouching)
{
    vouching.entrance.members = [member, all = std::move(vouching.entrance.members)] {
        auto members = all();
        if (!members)
            return members;
        const auto isHe = [&member](const auto &each) { return each.id == member; };
        if (std::any_of(members->begin(), members->end(), isHe))
            std::erase_if(*members, std::not_fn(isHe));
        return members;
    };
    return vouching;
}

} // namespace

HandoverPage::HandoverPage(const HandoverServices &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new ThreadTableModel(services.handovers, services.database, this))
    , m_header(new PageHeader(this))
    , m_message(new InlineMessage(this))
    , m_to(new QComboBox(this))
    , m_toRow(new FormRow({}, m_to, this))
    , m_begin(new QPushButton(this))
    , m_finish(new QPushButton(this))
    , m_table(new DeskTable(this))
    , m_empty(new EmptyState(u"check-lg"_s, this))
    , m_bar(new DecisionBar(this))
    , m_sign(new SupervisorCard(
          [this](const Uuid &id) {
              return onlyOf(handover() ? handover()->to : Uuid(), m_services.signing(id));
          },
          services.handovers.clock(), this))
{
    setObjectName(u"handover"_s);
    m_message->setObjectName(u"handoverMessage"_s);
    m_to->setObjectName(u"handoverTo"_s);
    m_begin->setObjectName(u"handoverBegin"_s);
    m_finish->setObjectName(u"handoverFinish"_s);
    m_table->setObjectName(u"handoverTable"_s);
    m_empty->setObjectName(u"handoverEmpty"_s);
    m_sign->setWords([] { return tr("Sign what you take over"); }, [] { return tr("Sign"); });
    build();
    connect(m_begin, &QPushButton::clicked, this, &HandoverPage::begin);
    connect(m_finish, &QPushButton::clicked, this, &HandoverPage::askSignature);
    connect(m_to, &QComboBox::currentIndexChanged, this, &HandoverPage::blockActions);
    connect(m_table, &DeskTable::opened, this, &HandoverPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &HandoverPage::blockActions);
    connect(m_model, &ThreadTableModel::loaded, this, &HandoverPage::loaded);
    connect(m_model, &ThreadTableModel::failed, this, &HandoverPage::failed);
    connect(m_bar, &DecisionBar::given, this, &HandoverPage::decide);
    connect(m_bar, &DecisionBar::left, this, &HandoverPage::focusFirst);
    connect(m_sign, &SupervisorCard::vouched, this, &HandoverPage::finish);
    retranslate();
}

void HandoverPage::build()
{
    setButtonKind(m_begin, ButtonKind::Secondary);
    setButtonKind(m_finish, ButtonKind::Primary);
    m_header->addButton(m_finish);
    m_toRow->setFixedWidth(currentLook().scaled(kTakerWidth));
    m_table->setModel(m_model);
    shapeThreadTable(*m_table, *m_model);
    auto *taker = new QHBoxLayout;
    taker->setSpacing(Space::control);
    taker->addWidget(m_toRow);
    taker->addWidget(m_begin, 0, Qt::AlignBottom);
    taker->addStretch();
    auto *centre = new QWidget(this);
    m_centre = new QStackedLayout(centre);
    m_centre->addWidget(m_table);
    m_centre->addWidget(m_empty);
    m_sign->setFixedWidth(currentLook().scaled(kSignWidth));
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    across->addWidget(centre, 1);
    across->addWidget(m_sign, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, 0, Space::page, Space::control);
    column->setSpacing(Space::control);
    column->addWidget(m_header);
    column->addLayout(taker);
    column->addWidget(m_message);
    column->addLayout(across, 1);
    column->addWidget(m_bar);
}

PageEntry HandoverPage::entry(const HandoverServices &services)
{
    return {u"handover"_s, [] { return tr("Handover"); }, u"people"_s,
        [services](QWidget *parent) { return new HandoverPage(services, parent); },
        PageEntry::Place::Hidden, u"follow-ups"_s};
}

QString HandoverPage::title() const
{
    return tr("Handover");
}

void HandoverPage::addDecision(Actions &actions, const QString &id, std::function<QString()> text,
    Decision decision, Qt::Key key, const QString &icon)
{
    actions.add({.id = id,
                    .text = std::move(text),
                    .run = [this, decision] { ask(decision); },
                    .listKey = key,
                    .menu = Menu::Guest,
                    .icon = icon,
                    .hint = true},
        this);
}

void HandoverPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    addDecision(
        actions, u"handover.accept"_s, [] { return tr("Accept"); }, Decision::Accepted, Qt::Key_A,
        u"check-lg"_s);
    addDecision(
        actions, u"handover.return"_s, [] { return tr("Give back"); }, Decision::Returned,
        Qt::Key_R, u"arrow-left"_s);
    addDecision(
        actions, u"handover.give"_s, [] { return tr("Give to a colleague"); }, Decision::Reassigned,
        Qt::Key_G, u"arrow-right"_s);
    actions.add({.id = u"handover.undo"_s,
                    .text = [] { return tr("Take the decision back"); },
                    .run = [this] { undo(); },
                    .listKey = Qt::Key_X,
                    .menu = Menu::Guest,
                    .icon = u"x-lg"_s,
                    .hint = true},
        this);
    actions.add({.id = u"handover.sign"_s,
                    .text = [] { return tr("Sign and finish the handover"); },
                    .run = [this] { askSignature(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return),
                        QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                    .menu = Menu::Guest},
        this);
    actions.add({.id = u"handover.print"_s,
                    .text = [] { return tr("Print the shift sheet"); },
                    .run = [this] { print(); },
                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_P)},
                    .menu = Menu::File,
                    .icon = u"printer"_s},
        this);
    actions.add({.id = u"handover.save"_s,
                    .text = [] { return tr("Save the shift sheet as a PDF"); },
                    .run = [this] { save(); },
                    .menu = Menu::File,
                    .icon = u"printer"_s},
        this);
    actions.attachList(m_table);
    blockActions();
}

void HandoverPage::open(const QString &)
{
    m_message->clear();
    m_bar->hide();
    dismissSignature();
    m_model->refresh();
    readRecord();
}

const Thread *HandoverPage::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

const handover::Handover *HandoverPage::handover() const
{
    const auto &open = m_model->shift().handover;
    return open ? &*open : nullptr;
}

QString HandoverPage::currentGuest() const
{
    const Thread *thread = current();
    return thread && !thread->guest.isEmpty() ? thread->subject.toString() : QString();
}

void HandoverPage::focusFirst()
{
    if (!handover())
        m_to->setFocus();
    else if (m_centre->currentIndex() == 0)
        m_table->setFocus();
    else
        m_finish->setFocus();
}

void HandoverPage::refresh()
{
    m_message->clear();
    m_model->refresh();
    readRecord();
}

QList<QWidget *> HandoverPage::panes() const
{
    QList<QWidget *> panes {m_to, m_centre->currentWidget()};
    if (m_bar->isVisible())
        panes.append(m_bar);
    if (m_sign->isVisible())
        panes.append(m_sign);
    return panes;
}

QList<KeyHint> HandoverPage::keyHints() const
{
    return {{u"Ctrl+Enter"_s, tr("Sign and finish")}, {u"Ctrl+P"_s, tr("Shift sheet")}};
}

void HandoverPage::showColleagues()
{
    const QByteArray chosen
        = handover() ? handover()->to.toBytes() : m_to->currentData().toByteArray();
    const QSignalBlocker quiet(m_to);
    m_to->clear();
    m_to->addItem(tr("Choose who takes over"));
    for (const auto &[id, name] : m_model->shift().colleagues)
        m_to->addItem(name, id.toBytes());
    m_to->setCurrentIndex(std::max(0, m_to->findData(chosen)));
}

void HandoverPage::loaded()
{
    const bool had = m_table->hasFocus() || m_empty->hasFocus();
    showColleagues();
    m_centre->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    showDetail();
    if (had)
        focusFirst();
    blockActions();
}

void HandoverPage::showDetail()
{
    QStringList parts {tr("%n open", nullptr, m_model->rowCount())};
    if (handover())
        parts.append(tr("%n undecided", nullptr, m_model->undecided()));
    parts.append(tr("%n dropped at handovers of the last 30 days", nullptr, m_record.dropped));
    m_header->setDetail(parts.join(u" · "_s));
}

void HandoverPage::readRecord()
{
    whenDone(m_services.handovers.record(), this, [this](const Result<handover::Record> &record) {
        m_record = record ? *record : handover::Record();
        showDetail();
        blockActions();
    });
}

void HandoverPage::failed(const Error &error)
{
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
    blockActions();
}

void HandoverPage::blockActions()
{
    QString forbidden;
    if (!m_services.handovers.may())
        forbidden = GuestWords::permissionNeeded(u"followup.edit"_s);
    m_begin->setEnabled(forbidden.isEmpty() && m_to->currentIndex() > 0);
    m_to->setEnabled(forbidden.isEmpty());
    m_finish->setEnabled(forbidden.isEmpty() && handover());
    if (!m_actions)
        return;
    QString undecidable = forbidden;
    if (undecidable.isEmpty() && !handover())
        undecidable = tr("Say first who takes over.");
    m_actions->setBlocked(u"handover.sign"_s, undecidable);
    if (undecidable.isEmpty() && !current())
        undecidable = tr("No thread is chosen.");
    for (const QString &id :
        {u"handover.accept"_s, u"handover.return"_s, u"handover.give"_s, u"handover.undo"_s})
        m_actions->setBlocked(id, undecidable);
    const QString noSheet = m_record.finished.isEmpty()
        ? tr("No handover has been finished in the last 30 days.")
        : QString();
    m_actions->setBlocked(u"handover.print"_s, noSheet);
    m_actions->setBlocked(u"handover.save"_s, noSheet);
}

void HandoverPage::begin()
{
    const Uuid to = Uuid::fromBytes(m_to->currentData().toByteArray()).value_or(Uuid());
    if (to.isNull())
        return;
    m_message->clear();
    dismissSignature(); // whoever was asked no longer takes over
    whenDone(m_services.handovers.begin(to), this, [this](const Result<Uuid> &begun) {
        if (!begun) {
            failed(begun.error());
            return;
        }
        m_table->setFocus();
        m_model->refresh();
    });
}

void HandoverPage::ask(Decision decision)
{
    const Thread *thread = current();
    if (!thread || !handover())
        return;
    m_message->clear();
    if (decision == Decision::Accepted) {
        m_bar->hide();
        decide({thread->key});
        return;
    }
    QList<std::pair<Uuid, QString>> others = m_model->shift().colleagues;
    others.removeIf([this](const auto &colleague) { return colleague.first == handover()->to; });
    m_bar->ask(thread->key, decision, HandoverWords::what(*thread), others);
}

void HandoverPage::decide(const Line &line)
{
    if (!handover())
        return;
    whenDone(m_services.handovers.decide(handover()->id, line), this,
        [this, line](const Result<Done> &done) { decided(line, done); });
}

void HandoverPage::decided(const Line &line, const Result<Done> &done)
{
    if (!done) {
        const QString problem = HandoverWords::problem(done.error().subject);
        if (m_bar->isVisible() && !problem.isEmpty())
            m_bar->showProblem(problem);
        else if (!problem.isEmpty())
            m_message->showMessage(Tone::Err, problem);
        else
            failed(done.error());
        return;
    }
    m_bar->hide();
    m_table->setFocus();
    const int row = m_table->currentRow();
    auto *once = new QObject(this); // on to the next one, once this one shows its decision
    connect(m_model, &ThreadTableModel::loaded, once, [this, row, key = line.thread, once] {
        once->deleteLater();
        const bool isSame = row >= 0 && row < m_model->rowCount() && m_model->row(row).key == key;
        if (const int next = isSame ? m_model->nextUndecided(row) : -1; next >= 0)
            m_table->setCurrentIndex(m_model->index(next, 0));
    });
    m_model->refresh();
}

void HandoverPage::undo()
{
    const Thread *thread = current();
    if (!thread || !handover())
        return;
    whenDone(m_services.handovers.undo(handover()->id, thread->key), this,
        [this](const Result<Done> &done) {
            if (done)
                m_model->refresh();
            else
                failed(done.error());
        });
}

void HandoverPage::askSignature()
{
    if (!handover())
        return;
    m_message->clear();
    if (const int left = m_model->undecided(); left > 0) {
        dismissSignature();
        m_message->showMessage(Tone::Warn, tr("%n thread(s) have no decision yet.", nullptr, left),
            tr("Accept each, give it back or give it to a colleague. Nothing has moved yet."));
        m_table->setCurrentIndex(m_model->index(m_model->nextUndecided(m_table->currentRow()), 0));
        m_table->setFocus();
        return;
    }
    makeRoom(true);
    m_sign->ask(tr("%1 takes over %n thread(s) from %2, as they are decided here.", nullptr,
                    m_model->rowCount())
                    .arg(m_model->shift().toName, m_model->shift().member),
        handover()->id);
    m_sign->focusFirst();
}

void HandoverPage::dismissSignature()
{
    m_sign->dismiss();
    makeRoom(false);
}

/// Beside the card what is signed must still be read; when it is due was decided before.
void HandoverPage::makeRoom(bool isSigned)
{
    m_table->setColumnHidden(ThreadTableModel::DueColumn, isSigned);
    m_table->setColumnHidden(ThreadTableModel::OwnerColumn, isSigned);
}

void HandoverPage::finish(const access::Vouched &word)
{
    makeRoom(false); // the card has gone by itself
    if (!handover())
        return;
    const Uuid id = handover()->id;
    const QString who = m_model->shift().toName;
    const int threads = m_model->rowCount();
    whenDone(m_services.handovers.finish(id, word), this,
        [this, id, who, threads](const Result<Done> &done) {
            if (done) {
                finished(id, who, threads);
                return;
            }
            const QString problem = HandoverWords::problem(done.error().subject);
            if (done.error().subject == "undecided"_L1) {
                m_message->showMessage(Tone::Warn,
                    tr("Something came in meanwhile, or cannot be taken over any more."),
                    tr("Decide it too and sign again. Nothing has moved yet."));
                m_model->refresh();
            } else if (!problem.isEmpty()) {
                m_message->showMessage(Tone::Err, problem, tr("Nothing has moved yet."));
            } else {
                failed(done.error());
            }
        });
}

void HandoverPage::finished(const Uuid &, const QString &who, int threads)
{
    m_message->showMessage(Tone::Ok,
        tr("%1 has taken over %n thread(s).", nullptr, threads).arg(who),
        tr("Print the shift sheet: it says how far the audit has come."));
    QPushButton *button = m_message->addButton(tr("Print the shift sheet"));
    button->setObjectName(u"handoverPrint"_s);
    connect(button, &QPushButton::clicked, this, &HandoverPage::print);
    m_model->refresh();
    readRecord();
}

void HandoverPage::withSheet(std::function<void(const QByteArray &pdf)> use)
{
    if (m_record.finished.isEmpty())
        return;
    whenDone(m_services.handovers.sheet(m_record.finished.constFirst().first.id), this,
        [this, use = std::move(use)](const Result<handover::ShiftSheet> &sheet) {
            if (sheet)
                use(shiftSheetPdf(*sheet, m_services.language()));
            else
                failed(sheet.error());
        });
}

void HandoverPage::print()
{
    withSheet([this](const QByteArray &pdf) {
        whenDone(
            m_services.print(pdf, tr("Shift sheet")), this, [this](const Result<Done> &printed) {
                if (printed) {
                    Q_EMIT toastRequested(tr("The shift sheet is printed."), {}, {});
                    return;
                }
                m_message->showMessage(Tone::Warn, tr("No printer took the shift sheet."),
                    tr("Save it as a PDF and print it elsewhere. The handover itself is "
                       "finished."));
                QPushButton *button = m_message->addButton(tr("Save as a PDF"));
                connect(button, &QPushButton::clicked, this, &HandoverPage::save);
            });
    });
}

void HandoverPage::save()
{
    auto *dialog = new SaveFileDialog(
        SaveFileDialog::Kind::Pdf, tr("Save the shift sheet"), tr("Shift sheet"), this);
    connect(dialog, &SaveFileDialog::fileSelected, this, [this](const QString &path) {
        withSheet([this, path](const QByteArray &pdf) {
            QSaveFile file(path);
            const bool written
                = file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit();
            Q_EMIT toastRequested(written
                    ? tr("The shift sheet is saved.")
                    : tr("The file could not be written. Choose another folder."),
                {}, {});
        });
    });
    dialog->open();
}

void HandoverPage::openCurrent()
{
    const Thread *thread = current();
    if (!thread)
        return;
    const QString id = thread->key.id.toString();
    if (!thread->caseNo.isEmpty() && thread->key.kind != ThreadKind::Promise)
        Q_EMIT openRequested({u"complaints"_s, id});
    else if (thread->key.kind == ThreadKind::Promise)
        Q_EMIT openRequested({u"promises"_s, id});
    else if (!currentGuest().isEmpty())
        Q_EMIT openRequested({u"guest"_s, currentGuest()});
    else
        Q_EMIT openRequested({u"follow-ups"_s});
}

void HandoverPage::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_to->hasFocus()) {
        begin();
    } else if (event->key() == Qt::Key_Escape && m_sign->isVisible()) {
        dismissSignature();
        focusFirst();
    } else {
        Page::keyPressEvent(event);
    }
}

void HandoverPage::retranslate()
{
    m_header->setTitle(title());
    m_toRow->setLabel(tr("Who takes over"));
    m_begin->setText(tr("Begin"));
    m_begin->setAccessibleName(tr("Begin the handover"));
    m_finish->setText(tr("Sign and finish  Ctrl+Enter"));
    m_finish->setAccessibleName(tr("Sign and finish"));
    m_table->setAccessibleName(tr("What is handed over"));
    m_empty->setSentence(tr("Nothing of yours is open."));
    showColleagues();
    m_model->retranslate();
    m_bar->retranslate();
    showDetail();
    blockActions();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
