#include "ui/complaints/case/case_view.h"

#include "models/complaints/case/case_codes.h"
#include "models/complaints/disputes/dispute_rules.h"
#include "models/support/async.h"
#include "ui/complaints/case/action_form.h"
#include "ui/complaints/case/case_record.h"
#include "ui/complaints/case/step_bar.h"
#include "ui/complaints/case/step_form.h"
#include "ui/complaints/disputes/dispute_form.h"
#include "ui/complaints/disputes/dispute_pane.h"
#include "ui/complaints/dossier/dossier_pdf.h"
#include "ui/complaints/evidence/evidence_pane.h"
#include "ui/complaints/words/complaint_words.h"
#include "ui/complaints/words/evidence_words.h"
#include "ui/complaints/words/time_words.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"
#include "ui/wording/wording.h"

#include <QClipboard>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardPaths>

#include <algorithm>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;
using access::Permission;

namespace {

constexpr int kNoonHour = 12;

} // namespace

CaseView::CaseView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_clocks(new QLabel(this))
    , m_repeat(new QLabel(this))
    , m_bar(new StepBar(this))
    , m_message(new InlineMessage(this))
    , m_supervisor(new SupervisorCard(services.vouching, services.clock, this))
    , m_scroll(new QScrollArea(this))
    , m_record(new CaseRecord)
    , m_evidence(new EvidencePane(services.evidence, services.authoriser, this))
    , m_formTitle(new QLabel(this))
    , m_form(new StepForm)
    , m_action(new ActionForm)
    , m_dispute(new DisputePane)
    , m_disputeForm(new DisputeForm)
    , m_save(new QPushButton(this))
    , m_finish(new QPushButton(this))
{
    setObjectName(u"caseView"_s);
    m_title->setObjectName(u"caseTitle"_s);
    m_clocks->setObjectName(u"caseClocks"_s);
    m_repeat->setObjectName(u"caseRepeat"_s);
    m_message->setObjectName(u"caseMessage"_s);
    m_scroll->setObjectName(u"caseRecord"_s);
    m_save->setObjectName(u"caseSave"_s);
    m_finish->setObjectName(u"caseFinish"_s);
    build();
    connect(m_save, &QPushButton::clicked, this, [this] { write(false); });
    connect(m_finish, &QPushButton::clicked, this, [this] { write(true); });
    connect(m_supervisor, &SupervisorCard::vouched, this, [this](const access::Vouched &word) {
        if (const auto send = std::exchange(m_vouched, {}))
            send(word);
    });
    connect(m_evidence, &EvidencePane::failed, this, &CaseView::failEvidence);
    connect(m_evidence, &EvidencePane::said, this, [this](const QString &sentence) {
        m_message->clear();
        Q_EMIT toastRequested(sentence, {}, {});
    });
    setAcceptDrops(true);
    retranslate();
    showState();
}

void CaseView::build()
{
    setTextStyle(m_title, TextStyle::BodyStrong);
    setSecondary(m_facts);
    setTextStyle(m_formTitle, TextStyle::BodyStrong);
    for (QLabel *label : {m_title, m_facts, m_clocks, m_repeat, m_formTitle})
        label->setTextFormat(Qt::PlainText);
    setButtonKind(m_finish, ButtonKind::Primary);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    auto *record = new QWidget;
    auto *below = new QVBoxLayout(record);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_dispute);
    below->addWidget(m_record, 1);
    m_scroll->setWidget(record);

    auto *head = new QHBoxLayout;
    head->setSpacing(Space::area);
    head->addWidget(m_title);
    head->addWidget(m_facts);
    head->addStretch();
    head->addWidget(m_clocks);

    auto *forms = new QWidget;
    m_forms = new QStackedLayout(forms);
    m_forms->addWidget(scrolled(m_form));
    m_forms->addWidget(scrolled(m_action));
    m_forms->addWidget(scrolled(m_disputeForm));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::control);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_finish);
    auto *work = new QVBoxLayout;
    work->setSpacing(Space::tight);
    work->addWidget(m_formTitle);
    work->addWidget(forms, 1);
    work->addLayout(buttons);
    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    auto *known = new QVBoxLayout;
    known->setSpacing(Space::tight);
    known->addWidget(m_scroll, 1);
    known->addWidget(m_evidence);
    across->addLayout(known, 1);
    across->addLayout(work, 1);

    m_case = new QWidget(this);
    auto *column = new QVBoxLayout(m_case);
    column->setContentsMargins(0, Space::tight, 0, 0);
    column->setSpacing(Space::tight);
    column->addLayout(head);
    column->addWidget(m_repeat);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(m_supervisor);
    column->addLayout(across, 1);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(m_case);
}

void CaseView::showCase(const Uuid &complaint, const QJsonObject &typed)
{
    m_complaint = complaint;
    m_file.reset();
    m_message->clear();
    m_supervisor->dismiss();
    m_asked = Asked::Nothing;
    ++m_generation;
    m_busy = false;
    m_evidence->showCase({}, {});
    showState();
    if (!complaint.isNull())
        load(typed);
}

Uuid CaseView::guest() const
{
    return m_file ? m_file->complaint.guest : Uuid();
}

void CaseView::refresh()
{
    if (!m_complaint.isNull() && !m_busy)
        load(contents());
}

QJsonObject CaseView::contents() const
{
    return m_file ? m_form->contents() : QJsonObject();
}

void CaseView::load(const QJsonObject &typed)
{
    whenDone(m_services.complaints.load(m_complaint), this,
        [this, typed, generation = ++m_generation](const Result<CaseFile> &file) {
            if (generation != m_generation)
                return;
            if (file) {
                loaded(*file, typed);
                return;
            }
            m_file.reset();
            m_evidence->showCase({}, {});
            showState();
            fail(file.error());
        });
}

void CaseView::loaded(const CaseFile &file, const QJsonObject &typed)
{
    m_file = file;
    m_record->show(file, local(m_services.clock.nowMs()));
    m_dispute->show(file, local(m_services.clock.nowMs()).date());
    m_evidence->showCase(m_complaint, local(m_services.clock.nowMs()));
    m_bar->show(file.state);
    m_form->setCase(file.state, soon(), m_services.currency);
    m_form->setContents(typed);
    showState();
}

QDateTime CaseView::local(qint64 ms) const
{
    const auto calendar = m_services.queue.calendar();
    return calendar ? QDateTime::fromMSecsSinceEpoch(ms, calendar->zone())
                    : QDateTime::fromMSecsSinceEpoch(ms);
}

/// Noon of the next working day.
QDateTime CaseView::soon() const
{
    const QDateTime now = local(m_services.clock.nowMs());
    QDate day = now.date().addDays(1);
    if (const auto calendar = m_services.queue.calendar()) {
        if (const auto workday = calendar->addWorkdays(now.date(), 1))
            day = *workday;
    }
    return {day, QTime(kNoonHour, 0), now.timeZone()};
}

void CaseView::write(bool ends)
{
    if (!m_file || m_busy || m_supervisor->isVisible())
        return;
    if (m_asked == Asked::Action) {
        send(writing({m_action->typed()}), m_action->title());
        return;
    }
    if (m_asked == Asked::Dispute) {
        const QList<DisputeEvent> events {m_disputeForm->typed()};
        send(
            [this, events](const std::optional<access::Vouched> &word) {
                return m_services.complaints.writeDispute(m_complaint, events, word);
            },
            tr("Written down."));
        return;
    }
    QList<CaseEvent> events = m_form->typed(m_services.clock.nowMs());
    const auto step = m_file->state.current;
    if (!step || (events.isEmpty() && !ends))
        return;
    if (ends) {
        CaseEvent end;
        end.kind = EventKind::StepDone;
        end.step = step;
        events.append(end);
    }
    send(writing(events),
        ends ? tr("Step %1 is done.").arg(ComplaintWords::step(*step)) : tr("Written down."));
}

CaseView::Writing CaseView::writing(const QList<CaseEvent> &events)
{
    return [this, events](const std::optional<access::Vouched> &word) {
        return m_services.complaints.write(m_complaint, events, word);
    };
}

void CaseView::send(
    const Writing &writing, const QString &sentence, const std::optional<access::Vouched> &word)
{
    m_message->clear();
    m_supervisor->dismiss();
    m_busy = true;
    showState();
    whenDone(writing(word), this,
        [this, writing, sentence, generation = m_generation](const Result<Done> &done) {
            if (generation != m_generation)
                return;
            m_busy = false;
            if (!done && done.error().subject == "limit"_L1) {
                showState();
                askAnother(writing, sentence);
                return;
            }
            if (!done) {
                showState();
                fail(done.error());
                return;
            }
            m_asked = Asked::Nothing;
            load({});
            Q_EMIT toastRequested(sentence, {}, {});
        });
}

void CaseView::askAnother(const Writing &writing, const QString &sentence)
{
    m_vouched
        = [this, writing, sentence](const access::Vouched &word) { send(writing, sentence, word); };
    m_supervisor->ask(
        tr("This offer is above your limit. What you typed is still here."), m_complaint);
    m_supervisor->focusFirst();
}

void CaseView::fail(const Error &error)
{
    if (error.code == Error::Code::Invalid && error.subject == "missing"_L1 && m_file) {
        // What is typed counts already: say what is missing beyond it.
        QList<CaseEvent> all = m_file->events;
        QList<CaseEvent> typed = m_form->typed(m_services.clock.nowMs());
        for (CaseEvent &event : typed) {
            event.at = m_services.clock.nowMs();
            all.append(event);
        }
        const CaseState state = stateOf(m_file->complaint, all);
        if (state.current)
            m_form->showMissing(state.step(*state.current).missing);
        m_message->showMessage(Tone::Warn,
            tr("The step is not done yet: something is missing. What you typed is still here."));
        return;
    }
    const QString sentence = tr("This is needed, and as it is it cannot be saved.");
    if (error.code == Error::Code::Invalid && showProblem(error.subject, sentence))
        return;
    if (error.subject == "legal_basis"_L1) {
        m_message->showMessage(Tone::Warn,
            tr("On what law or clause the house stands is not written down yet."),
            tr("Write down the legal basis first. What you typed is still here."));
        return;
    }
    if (error.subject == "representative"_L1) {
        m_message->showMessage(Tone::Warn, tr("Nobody speaks yet for all who complain."),
            tr("From four persons on, write down first who speaks for all. What you typed is still "
               "here."));
        return;
    }
    if (error.subject == "representatives"_L1) {
        m_message->showMessage(Tone::Warn, tr("At most three speak for all, each of them once."),
            tr("Choose another one, or leave it as it is."));
        return;
    }
    if (error.subject == "dispute"_L1) {
        m_message->showMessage(Tone::Warn,
            tr("The dispute is still open, and the law goes on counting."),
            tr("Write down how it ended (T), then close the case. What you typed is still here."));
        return;
    }
    if (error.subject == "complaint.confidential"_L1) {
        m_message->showMessage(
            Tone::Info, tr("This complaint is restricted."), tr("A manager can see it."));
        return;
    }
    const Wording words = describe(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

bool CaseView::showProblem(const QString &field, const QString &sentence)
{
    switch (m_asked) {
    case Asked::Action:
        return m_action->showProblem(field, sentence);
    case Asked::Dispute:
        return m_disputeForm->showProblem(field, sentence);
    case Asked::Nothing:
        return m_form->showProblem(field, sentence);
    }
    Q_UNREACHABLE();
}

void CaseView::failEvidence(const Error &error)
{
    const Wording words = EvidenceWords::problem(error);
    m_message->showMessage(Tone::Err, words.what, words.next, codeName(error.code));
}

void CaseView::addEvidence()
{
    m_evidence->choose();
}

QString CaseView::whyNoEvidence() const
{
    return m_file ? m_evidence->whyNot() : tr("No complaint is chosen.");
}

void CaseView::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (m_file && (!copied || !m_evidence->take(*copied)))
        m_message->showMessage(Tone::Info, tr("Nothing was copied that can be evidence."),
            tr("Copy a picture or a file, then press Ctrl+V here."));
}

void CaseView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_file && m_evidence->whyNot().isEmpty() && EvidencePane::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void CaseView::dropEvent(QDropEvent *event)
{
    if (m_file && m_evidence->take(*event->mimeData()))
        event->acceptProposedAction();
}

QString CaseView::whyNoDossier() const
{
    if (!m_file)
        return tr("No complaint is chosen.");
    if (m_makesDossier)
        return tr("A dossier is being made.");
    return m_services.authoriser.may(Permission::ComplaintExport)
        ? QString()
        : tr("Your role does not include this.");
}

void CaseView::askDossier()
{
    if (!whyNoDossier().isEmpty())
        return;
    auto *dialog = new QFileDialog(this, tr("Save the dossier"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"dossierWhere"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Dossier (*.zip)"));
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->selectFile(tr("Dossier %1").arg(m_file->complaint.caseNo) + u".zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CaseView::makeDossier);
    dialog->open();
}

void CaseView::makeDossier(const QString &path)
{
    if (!m_file)
        return;
    m_message->clear();
    m_makesDossier = true;
    Q_EMIT stateChanged();
    const DossierStyle style {local(m_services.clock.nowMs()).timeZone(), currentLook().language};
    const auto print
        = [style](const DossierContents &contents) { return dossierPdf(contents, style); };
    whenDone(m_services.dossiers.make(m_complaint, path, print), this,
        [this, caseNo = m_file->complaint.caseNo](const Result<MadeDossier> &made) {
            m_makesDossier = false;
            Q_EMIT stateChanged();
            if (made) {
                m_message->showMessage(Tone::Ok,
                    tr("The dossier of case %1 is saved and sealed.").arg(caseNo),
                    tr("Fingerprint of the seal, for whoever checks it: %1")
                        .arg(made->fingerprint));
            } else {
                failEvidence(made.error());
            }
        });
}

void CaseView::ask(EventKind kind)
{
    if (!m_file || !whyNot(kind).isEmpty())
        return;
    m_asked = Asked::Action;
    m_action->ask(kind, m_file->state);
    if (kind == EventKind::Assigned || kind == EventKind::Responsible) {
        whenDone(m_services.complaints.colleagues(), this,
            [this](const Result<QList<std::pair<Uuid, QString>>> &colleagues) {
                if (colleagues)
                    m_action->setColleagues(*colleagues);
            });
    }
    showState();
    m_action->focusFirst();
}

void CaseView::askDispute()
{
    if (!m_file || !whyNoDispute().isEmpty())
        return;
    m_asked = Asked::Dispute;
    m_disputeForm->ask(
        m_file->dispute, local(m_services.clock.nowMs()).date(), m_services.currency);
    showState();
    m_disputeForm->focusFirst();
}

QString CaseView::whyNoDispute() const
{
    if (!m_file)
        return tr("No complaint is chosen.");
    if (!m_services.authoriser.may(Permission::ComplaintCreate))
        return tr("Your role does not include this.");
    return canBeDisputed(m_file->complaint.kind)
        ? QString()
        : tr("Only a complaint or a defect can come to a dispute.");
}

void CaseView::resume()
{
    if (!m_file || !m_file->state.isPaused())
        return;
    CaseEvent event;
    event.kind = EventKind::Resumed;
    send(writing({event}), tr("The case goes on."));
}

bool CaseView::stopAsking()
{
    if (m_supervisor->isVisible()) {
        m_supervisor->dismiss();
        m_vouched = {};
        m_form->focusFirst();
        return true;
    }
    if (m_asked == Asked::Nothing)
        return false;
    m_asked = Asked::Nothing;
    m_message->clear();
    showState();
    m_form->focusFirst();
    return true;
}

QString CaseView::whyNot(EventKind kind) const
{
    if (!m_file)
        return tr("No complaint is chosen.");
    const bool ends = kind == EventKind::Closed || kind == EventKind::Reopened;
    if (!m_services.authoriser.may(ends ? Permission::ComplaintClose : Permission::ComplaintCreate))
        return tr("Your role does not include this.");
    const CaseState &state = m_file->state;
    if (kind == EventKind::Responsible) {
        return m_services.authoriser.may(Permission::ComplaintConfidential)
            ? QString()
            : tr("Your role does not include this.");
    }
    if (kind == EventKind::Note)
        return {};
    if (state.isClosed != (kind == EventKind::Reopened))
        return state.isClosed ? tr("The case is closed.") : tr("The case is not closed.");
    if (kind == EventKind::Paused && state.isPaused())
        return tr("The case is paused already.");
    if (kind == EventKind::Resumed && !state.isPaused())
        return tr("The case is not paused.");
    if (kind == EventKind::SteppedBack && state.current && *state.current <= Step::Nature)
        return tr("The case is at its beginning.");
    if (kind == EventKind::StepSkipped && !state.current)
        return tr("Every step has ended.");
    return {};
}

void CaseView::updateTimes()
{
    m_clocks->setText(clockText());
}

QString CaseView::clockText() const
{
    const auto calendar = m_services.queue.calendar();
    if (!m_file || !calendar)
        return {};
    const qint64 nowMs = m_services.clock.nowMs();
    if (m_file->state.isPaused()) {
        const Pause &pause = m_file->state.pauses.constLast();
        return tr("Paused since %1: %2")
            .arg(TimeWords::moment(local(pause.from), local(nowMs)),
                ComplaintWords::code(pause.reason));
    }
    const auto clocks = clocksOf(m_file->complaint, m_file->state, *calendar);
    if (!clocks)
        return tr("The public holidays of %1 are not entered: no deadline can be told.")
            .arg(clocks.error().subject);
    QStringList texts;
    for (const CaseClock &clock : *clocks) {
        const auto left = timeLeft(clock.kind, clock.from, *clock.dueAt, nowMs, *calendar);
        texts.append(tr("%1 %2 · %3")
                         .arg(TimeWords::clock(clock.kind),
                             TimeWords::moment(local(*clock.dueAt), local(nowMs)),
                             left ? TimeWords::left(*left) : QString()));
    }
    return texts.join(u"   "_s);
}

void CaseView::showHeader()
{
    if (!m_file)
        return;
    const Complaint &complaint = m_file->complaint;
    m_title->setText(u"#%1  %2"_s.arg(complaint.caseNo, headlineOf(complaint)));
    QStringList facts {ComplaintWords::kind(complaint.kind),
        ComplaintWords::severity(complaint.severity),
        complaint.category ? ComplaintWords::category(*complaint.category) : QString(),
        m_file->state.nature.isEmpty() ? QString() : ComplaintWords::code(m_file->state.nature),
        complaint.restriction == Restriction::None
            ? QString()
            : ComplaintWords::restriction(complaint.restriction),
        m_file->state.isClosed ? tr("Closed: %1").arg(ComplaintWords::code(m_file->state.closeCode))
                               : QString()};
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    m_repeat->setText(complaint.category
            ? tr("Room %1, %2: number %3 within 30 days")
                  .arg(complaint.room, ComplaintWords::category(*complaint.category))
                  .arg(m_file->likeIt + 1)
            : QString());
    m_repeat->setVisible(m_file->likeIt > 0);
    updateTimes();
}

void CaseView::showState()
{
    m_case->setVisible(m_file.has_value() || !m_complaint.isNull());
    for (QWidget *part : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_scroll),
             static_cast<QWidget *>(m_evidence)})
        part->setVisible(m_file.has_value());
    showHeader();
    const bool hasStep = m_file && m_file->state.current && !m_file->state.isClosed;
    const bool asks = m_asked != Asked::Nothing;
    m_forms->setCurrentIndex(int(m_asked));
    m_forms->parentWidget()->setVisible(asks || hasStep);
    m_formTitle->setVisible(asks || hasStep);
    m_save->setVisible(hasStep && !asks);
    m_finish->setVisible(asks || hasStep);
    if (asks) {
        m_formTitle->setText(askedTitle());
        m_finish->setText(tr("%1  Ctrl+Enter").arg(askedTitle()));
    } else if (hasStep) {
        const Step step = *m_file->state.current;
        m_formTitle->setText(tr("Step %1: %2").arg(numberOf(step)).arg(ComplaintWords::step(step)));
        m_finish->setText(tr("Step %1 is done  Ctrl+Enter").arg(numberOf(step)));
    }
    const bool may = m_services.authoriser.may(Permission::ComplaintCreate);
    m_save->setEnabled(may && !m_busy);
    m_finish->setEnabled(may && !m_busy);
    m_finish->setToolTip(may ? QString() : tr("Your role does not include this."));
    Q_EMIT stateChanged();
}

QString CaseView::askedTitle() const
{
    return m_asked == Asked::Dispute ? tr("Write down in the dispute") : m_action->title();
}

void CaseView::focusFirst()
{
    if (m_asked == Asked::Dispute)
        m_disputeForm->focusFirst();
    else if (m_asked == Asked::Action)
        m_action->focusFirst();
    else
        m_form->focusFirst();
}

QList<QWidget *> CaseView::panes() const
{
    if (!m_file)
        return {};
    return {m_scroll, m_evidence->list(), m_finish};
}

void CaseView::retranslate()
{
    m_scroll->setAccessibleName(tr("What was done"));
    m_save->setText(tr("Write down  Ctrl+S"));
    m_form->retranslate();
    m_action->retranslate();
    m_disputeForm->retranslate();
    m_bar->retranslate();
    m_evidence->retranslate();
    if (m_file) {
        m_record->show(*m_file, local(m_services.clock.nowMs()));
        m_dispute->show(*m_file, local(m_services.clock.nowMs()).date());
    }
    showState();
}

} // namespace lobby::ui
