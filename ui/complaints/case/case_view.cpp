#include "ui/complaints/case/case_view.h"

#include "models/support/async.h"
#include "ui/complaints/case/case_header.h"
#include "ui/complaints/case/case_phrases.h"
#include "ui/complaints/case/case_record.h"
#include "ui/complaints/case/forms/case_work.h"
#include "ui/complaints/case/step_bar.h"
#include "ui/complaints/disputes/dispute_pane.h"
#include "ui/complaints/dossier/dossier_saving.h"
#include "ui/complaints/evidence/evidence_pane.h"
#include "ui/complaints/words/complaint_words.h"
#include "ui/complaints/words/evidence_words.h"
#include "ui/kit/inline_message.h"

#include <QClipboard>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>

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
    , m_header(new CaseHeader(services.queue, services.clock, this))
    , m_bar(new StepBar(this))
    , m_message(new InlineMessage(this))
    , m_supervisor(new SupervisorCard(services.vouching, services.clock, this))
    , m_scroll(new QScrollArea(this))
    , m_record(new CaseRecord)
    , m_evidence(new EvidencePane(services.evidence, services.authoriser, this))
    , m_dispute(new DisputePane)
    , m_work(new CaseWork(this))
    , m_dossier(new DossierSaving(services.dossiers, services.authoriser, this))
{
    setObjectName(u"caseView"_s);
    m_message->setObjectName(u"caseMessage"_s);
    m_scroll->setObjectName(u"caseRecord"_s);
    build();
    connect(m_work, &CaseWork::writeRequested, this, &CaseView::write);
    connect(m_supervisor, &SupervisorCard::vouched, this, [this](const access::Vouched &word) {
        if (const auto send = std::exchange(m_vouched, {}))
            send(word);
    });
    connect(m_evidence, &EvidencePane::failed, this, &CaseView::failEvidence);
    connect(m_evidence, &EvidencePane::said, this, [this](const QString &sentence) {
        m_message->clear();
        Q_EMIT toastRequested(sentence, {}, {});
    });
    connect(m_dossier, &DossierSaving::failed, this, &CaseView::failEvidence);
    connect(m_dossier, &DossierSaving::stateChanged, this, [this] {
        m_message->clear();
        Q_EMIT stateChanged();
    });
    connect(m_dossier, &DossierSaving::made, this,
        [this](const QString &caseNo, const QString &fingerprint) {
            m_message->showMessage(Tone::Ok,
                tr("The dossier of case %1 is saved and sealed.").arg(caseNo),
                tr("Fingerprint of the seal, for whoever checks it: %1").arg(fingerprint));
        });
    setAcceptDrops(true);
    retranslate();
    showState();
}

void CaseView::build()
{
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

    auto *across = new QHBoxLayout;
    across->setSpacing(Space::area);
    auto *known = new QVBoxLayout;
    known->setSpacing(Space::tight);
    known->addWidget(m_scroll, 1);
    known->addWidget(m_evidence);
    across->addLayout(known, 1);
    across->addWidget(m_work, 1);

    m_case = new QWidget(this);
    auto *column = new QVBoxLayout(m_case);
    column->setContentsMargins(0, Space::tight, 0, 0);
    column->setSpacing(Space::tight);
    column->addWidget(m_header);
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
    m_work->stopAsking();
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
    return m_file ? m_work->contents() : QJsonObject();
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
    showFile();
    m_evidence->showCase(m_complaint, now());
    m_bar->show(file.state);
    m_work->setCase(file.state, soon(), m_services.currency, typed);
    showState();
}

void CaseView::showFile()
{
    m_record->show(*m_file, now());
    m_dispute->show(*m_file, now().date());
}

QDateTime CaseView::now() const
{
    return m_services.queue.local(m_services.clock.nowMs());
}

/// Noon of the next working day.
QDateTime CaseView::soon() const
{
    const QDate today = now().date();
    QDate day = today.addDays(1);
    if (const auto calendar = m_services.queue.calendar()) {
        if (const auto workday = calendar->addWorkdays(today, 1))
            day = *workday;
    }
    return {day, QTime(kNoonHour, 0), now().timeZone()};
}

void CaseView::write(bool ends)
{
    if (!m_file || m_busy || m_supervisor->isVisible())
        return;
    if (m_work->asked() == CaseWork::Asked::Action) {
        send(writing({m_work->typedAction()}), m_work->askedTitle());
        return;
    }
    if (m_work->asked() == CaseWork::Asked::Dispute) {
        const QList<DisputeEvent> events {m_work->typedDispute()};
        send(
            [this, events](const std::optional<access::Vouched> &word) {
                return m_services.complaints.writeDispute(m_complaint, events, word);
            },
            tr("Written down."));
        return;
    }
    QList<CaseEvent> events = m_work->typedStep(m_services.clock.nowMs());
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
            m_work->stopAsking();
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
    const bool isInvalid = error.code == Error::Code::Invalid;
    if (isInvalid && error.subject == "missing"_L1 && m_file) {
        showMissing();
        return;
    }
    const QString sentence = tr("This is needed, and as it is it cannot be saved.");
    if (isInvalid && m_work->showProblem(error.subject, sentence))
        return;
    const CasePhrases::Problem problem = CasePhrases::problem(error);
    m_message->showMessage(problem.tone, problem.wording.what, problem.wording.next, problem.code);
}

/// What is typed counts already: says what is missing beyond it.
void CaseView::showMissing()
{
    const qint64 nowMs = m_services.clock.nowMs();
    QList<CaseEvent> all = m_file->events;
    const QList<CaseEvent> typed = m_work->typedStep(nowMs);
    for (CaseEvent event : typed) {
        event.at = nowMs;
        all.append(event);
    }
    const CaseState state = stateOf(m_file->complaint, all);
    if (state.current)
        m_work->showMissing(state.step(*state.current).missing);
    m_message->showMessage(Tone::Warn,
        tr("The step is not done yet: something is missing. What you typed is still here."));
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
    return m_file ? m_evidence->whyNot() : CasePhrases::notChosen();
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
    return m_file ? m_dossier->whyNot() : CasePhrases::notChosen();
}

void CaseView::askDossier()
{
    if (whyNoDossier().isEmpty())
        m_dossier->ask(m_complaint, m_file->complaint.caseNo, now().timeZone());
}

void CaseView::ask(EventKind kind)
{
    if (!m_file || !whyNot(kind).isEmpty())
        return;
    m_work->ask(kind, m_file->state);
    if (kind == EventKind::Assigned || kind == EventKind::Responsible) {
        whenDone(m_services.complaints.colleagues(), this,
            [this](const Result<QList<std::pair<Uuid, QString>>> &colleagues) {
                if (colleagues)
                    m_work->setColleagues(*colleagues);
            });
    }
    showState();
    m_work->focusFirst();
}

void CaseView::askDispute()
{
    if (!m_file || !whyNoDispute().isEmpty())
        return;
    m_work->askDispute(m_file->dispute, now().date(), m_services.currency);
    showState();
    m_work->focusFirst();
}

QString CaseView::whyNoDispute() const
{
    return CasePhrases::whyNoDispute(m_file, m_services.authoriser);
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
        m_work->focusFirst();
        return true;
    }
    if (m_work->asked() == CaseWork::Asked::Nothing)
        return false;
    m_work->stopAsking();
    m_message->clear();
    showState();
    m_work->focusFirst();
    return true;
}

QString CaseView::whyNot(EventKind kind) const
{
    return CasePhrases::whyNot(m_file, kind, m_services.authoriser);
}

void CaseView::updateTimes()
{
    m_header->updateTimes();
}

void CaseView::showState()
{
    m_case->setVisible(m_file.has_value() || !m_complaint.isNull());
    for (QWidget *part : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_scroll),
             static_cast<QWidget *>(m_evidence)})
        part->setVisible(m_file.has_value());
    m_header->show(m_file);
    m_work->showState(m_file && !m_file->state.isClosed ? m_file->state.current : std::nullopt,
        m_services.authoriser.may(Permission::ComplaintCreate), m_busy);
    Q_EMIT stateChanged();
}

void CaseView::focusFirst()
{
    m_work->focusFirst();
}

QList<QWidget *> CaseView::panes() const
{
    if (!m_file)
        return {};
    return {m_scroll, m_evidence->list(), m_work->finishButton()};
}

void CaseView::retranslate()
{
    m_scroll->setAccessibleName(tr("What was done"));
    m_work->retranslate();
    m_bar->retranslate();
    m_evidence->retranslate();
    if (m_file)
        showFile();
    showState();
}

} // namespace lobby::ui
