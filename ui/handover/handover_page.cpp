#include "ui/handover/handover_page.h"

#include "models/support/async.h"
#include "ui/guests/words/guest_words.h"
#include "ui/handover/decision_bar.h"
#include "ui/handover/handover_actions.h"
#include "ui/handover/sheet/sheet_delivery.h"
#include "ui/handover/taker_bar.h"
#include "ui/handover/threads/handover_words.h"
#include "ui/handover/threads/thread_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/page_header.h"
#include "ui/kit/rows/desk_table.h"
#include "ui/shell/page/actions.h"
#include "ui/wording/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
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
    , m_taker(new TakerBar(this))
    , m_finish(new QPushButton(this))
    , m_table(new DeskTable(this))
    , m_empty(new EmptyState(u"check-lg"_s, this))
    , m_bar(new DecisionBar(this))
    , m_sign(new SupervisorCard(
          [this](const Uuid &id) { return vouching(id); }, services.handovers.clock(), this))
    , m_sheets(new SheetDelivery(services.handovers, services.print, services.language, this))
{
    setObjectName(u"handover"_s);
    m_message->setObjectName(u"handoverMessage"_s);
    m_finish->setObjectName(u"handoverFinish"_s);
    m_table->setObjectName(u"handoverTable"_s);
    m_empty->setObjectName(u"handoverEmpty"_s);
    m_sign->setWords(
        [this] {
            return m_model->shift().isAbsent ? tr("A supervisor lets it happen")
                                             : tr("Sign what you take over");
        },
        [] { return tr("Sign"); });
    build();
    connect(m_taker, &TakerBar::chosen, this, &HandoverPage::begin);
    connect(m_taker, &TakerBar::shiftChosen, this, &HandoverPage::showShiftOf);
    connect(m_finish, &QPushButton::clicked, this, &HandoverPage::askSignature);
    connect(m_table, &DeskTable::opened, this, &HandoverPage::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &HandoverPage::blockActions);
    connect(m_model, &ThreadTableModel::loaded, this, &HandoverPage::loaded);
    connect(m_model, &ThreadTableModel::failed, this, &HandoverPage::failed);
    connect(m_bar, &DecisionBar::given, this, &HandoverPage::decide);
    connect(m_bar, &DecisionBar::left, this, &HandoverPage::focusFirst);
    connect(m_sign, &SupervisorCard::vouched, this, &HandoverPage::finish);
    connectSheets();
    retranslate();
}

void HandoverPage::build()
{
    setButtonKind(m_finish, ButtonKind::Primary);
    m_header->addButton(m_finish);
    m_table->setModel(m_model);
    shapeThreadTable(*m_table, *m_model);
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
    column->addWidget(m_taker);
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

void HandoverPage::declareActions(Actions &actions)
{
    m_actions = &actions;
    HandoverActions::declare(actions, *this,
        {[this](Decision decision) { ask(decision); }, [this] { undo(); },
            [this] { askSignature(); }, [this] { m_sheets->print(lastFinished()); },
            [this] { m_sheets->save(lastFinished()); }});
    actions.attachList(m_table);
    blockActions();
}

void HandoverPage::open(const QString &argument)
{
    readRecord();
    showShiftOf(Uuid::fromString(argument).value_or(Uuid()));
}

void HandoverPage::showShiftOf(const Uuid &from)
{
    m_message->clear();
    m_bar->hide();
    dismissSignature();
    m_model->setFrom(from);
    m_model->refresh();
    readHolders();
}

void HandoverPage::readHolders()
{
    whenDone(m_services.handovers.holders(), this,
        [this](const Result<QList<handover::Holder>> &holders) {
            m_taker->showHolders(holders ? *holders : QList<handover::Holder>(), m_model->from());
        });
}

Vouching HandoverPage::vouching(const Uuid &id) const
{
    return m_model->shift().isAbsent
        ? m_services.absence(id)
        : onlyOf(handover() ? handover()->to : Uuid(), m_services.signing(id));
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
        m_taker->focusFirst();
    else if (m_centre->currentIndex() == 0)
        m_table->setFocus();
    else
        m_finish->setFocus();
}

void HandoverPage::refresh()
{
    m_message->clear();
    m_model->refresh();
    readHolders();
    readRecord();
}

QList<QWidget *> HandoverPage::panes() const
{
    QList<QWidget *> panes {m_taker->pane(), m_centre->currentWidget()};
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

void HandoverPage::loaded()
{
    const bool had = m_table->hasFocus() || m_empty->hasFocus();
    m_taker->showShift(m_model->shift());
    m_empty->setSentence(
        m_model->shift().isAbsent ? tr("Nothing is open.") : tr("Nothing of yours is open."));
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
    m_taker->setEnabled(forbidden.isEmpty());
    m_finish->setEnabled(forbidden.isEmpty() && handover());
    if (!m_actions)
        return;
    QString unsignable = forbidden;
    if (unsignable.isEmpty() && !handover())
        unsignable = m_model->shift().isAbsent ? tr("Say first that you take over.")
                                               : tr("Say first who takes over.");
    QString undecidable = unsignable;
    if (undecidable.isEmpty() && !current())
        undecidable = tr("No thread is chosen.");
    HandoverActions::block(*m_actions, unsignable, undecidable,
        m_record.finished.isEmpty() ? tr("No handover has been finished in the last 30 days.")
                                    : QString());
}

void HandoverPage::begin(const Uuid &to)
{
    m_message->clear();
    dismissSignature(); // whoever was asked no longer takes over
    const auto asked = to.isNull() ? m_services.handovers.takeOver(m_model->from())
                                   : m_services.handovers.begin(to);
    whenDone(asked, this, [this](const Result<Uuid> &begun) {
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
    const handover::Shift &shift = m_model->shift();
    const QString what = shift.isAbsent
        ? tr("%1 takes over %n thread(s) from %2, who left without handing over.", nullptr,
            m_model->rowCount())
        : tr("%1 takes over %n thread(s) from %2, as they are decided here.", nullptr,
            m_model->rowCount());
    m_sign->ask(what.arg(shift.toName, shift.member), handover()->id);
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
    connect(button, &QPushButton::clicked, this, [this] { m_sheets->print(lastFinished()); });
    m_model->refresh();
    readHolders();
    readRecord();
}

Uuid HandoverPage::lastFinished() const
{
    return m_record.finished.isEmpty() ? Uuid() : m_record.finished.constFirst().first.id;
}

void HandoverPage::connectSheets()
{
    connect(m_sheets, &SheetDelivery::failed, this, &HandoverPage::failed);
    connect(m_sheets, &SheetDelivery::printed, this,
        [this] { Q_EMIT toastRequested(tr("The shift sheet is printed."), {}, {}); });
    connect(m_sheets, &SheetDelivery::saved, this,
        [this] { Q_EMIT toastRequested(tr("The shift sheet is saved."), {}, {}); });
    connect(m_sheets, &SheetDelivery::notSaved, this, [this] {
        Q_EMIT toastRequested(tr("The file could not be written. Choose another folder."), {}, {});
    });
    connect(m_sheets, &SheetDelivery::notPrinted, this, [this] {
        m_message->showMessage(Tone::Warn, tr("No printer took the shift sheet."),
            tr("Save it as a PDF and print it elsewhere. The handover itself is finished."));
        QPushButton *button = m_message->addButton(tr("Save as a PDF"));
        connect(button, &QPushButton::clicked, this, [this] { m_sheets->save(lastFinished()); });
    });
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
    if (event->key() == Qt::Key_Escape && m_sign->isVisible()) {
        dismissSignature();
        focusFirst();
    } else {
        Page::keyPressEvent(event);
    }
}

void HandoverPage::retranslate()
{
    m_header->setTitle(title());
    m_finish->setText(tr("Sign and finish  Ctrl+Enter"));
    m_finish->setAccessibleName(tr("Sign and finish"));
    m_table->setAccessibleName(tr("What is handed over"));
    m_empty->setSentence(
        m_model->shift().isAbsent ? tr("Nothing is open.") : tr("Nothing of yours is open."));
    m_taker->retranslate();
    m_model->retranslate();
    m_bar->retranslate();
    showDetail();
    blockActions();
    Q_EMIT titleChanged();
}

} // namespace lobby::ui
