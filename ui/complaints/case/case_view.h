#pragma once

#include "models/complaints/complaints.h"
#include "models/complaints/dossier/dossiers.h"
#include "models/complaints/evidence/evidence_files.h"
#include "models/complaints/queue/complaint_queue.h"
#include "ui/access/vouch/supervisor_card.h"

#include <QJsonObject>
#include <QWidget>

#include <functional>

class QScrollArea;

namespace lobby::ui {

class CaseHeader;
class CaseRecord;
class CaseWork;
class DisputePane;
class DossierSaving;
class EvidencePane;
class InlineMessage;
class StepBar;

/// One case: its steps, what was done, and what the step in hand asks for. Ctrl+Enter ends the
/// step, Ctrl+S only writes down what is known so far.
class CaseView : public QWidget
{
    Q_OBJECT

public:
    /// They outlive the view.
    struct Services
    {
        complaints::Complaints &complaints;
        complaints::ComplaintQueue &queue;
        complaints::EvidenceFiles &evidence;
        complaints::Dossiers &dossiers;
        const access::Authoriser &authoriser;
        const Clock &clock;
        QString currency; ///< ISO 4217, of the house
        /// Where another member gives his word for an offer beyond one's own limit.
        SupervisorCard::Asking vouching;
    };
    explicit CaseView(const Services &services, QWidget *parent = nullptr);

    /// Nothing for no id. `typed` is what contents() answered for it before.
    void showCase(const Uuid &complaint, const QJsonObject &typed = {});
    [[nodiscard]] const Uuid &shown() const { return m_complaint; }
    [[nodiscard]] Uuid guest() const;
    /// What is committed elsewhere is read again; what is typed stays.
    void refresh();
    /// What the clocks say has changed.
    void updateTimes();
    [[nodiscard]] QJsonObject contents() const;

    /// Writes down what is typed; ends the step when `ends`.
    void write(bool ends);
    /// Asks what an action needs; again, or Esc, puts the step's own form back.
    void ask(complaints::EventKind kind);
    /// Asks what happened in a dispute; again, or Esc, puts the step's own form back.
    void askDispute();
    [[nodiscard]] QString whyNoDispute() const;
    void resume();
    /// False when nothing was asked.
    bool stopAsking();
    /// Why it cannot be done now; empty: it can.
    [[nodiscard]] QString whyNot(complaints::EventKind kind) const;

    /// Asks for a file that belongs to the case.
    void addEvidence();
    [[nodiscard]] QString whyNoEvidence() const;
    /// Takes what was copied elsewhere: a picture, or files.
    void paste();
    /// Asks where to, and makes a sealed dossier of the case there.
    void askDossier();
    [[nodiscard]] QString whyNoDossier() const;

    void focusFirst();
    [[nodiscard]] QList<QWidget *> panes() const;
    void retranslate();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

Q_SIGNALS:
    void toastRequested(
        const QString &text, const QString &action, const std::function<void()> &run);
    /// What can be done with the case is another than before.
    void stateChanged();

private:
    void build();
    void load(const QJsonObject &typed);
    void loaded(const complaints::CaseFile &file, const QJsonObject &typed);
    /// Writes something down, with another member's word if there is one.
    using Writing = std::function<QFuture<Result<Done>>(const std::optional<access::Vouched> &)>;
    [[nodiscard]] Writing writing(const QList<complaints::CaseEvent> &events);
    void send(const Writing &writing, const QString &sentence,
        const std::optional<access::Vouched> &word = std::nullopt);
    void askAnother(const Writing &writing, const QString &sentence);
    void fail(const Error &error);
    void failEvidence(const Error &error);
    void showMissing();
    void showFile();
    void showState();
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QDateTime soon() const;

    Services m_services;
    QWidget *m_case = nullptr;
    CaseHeader *m_header;
    StepBar *m_bar;
    InlineMessage *m_message;
    SupervisorCard *m_supervisor;
    QScrollArea *m_scroll;
    CaseRecord *m_record;
    EvidencePane *m_evidence;
    DisputePane *m_dispute;
    CaseWork *m_work;
    DossierSaving *m_dossier;
    Uuid m_complaint;
    std::optional<complaints::CaseFile> m_file;
    int m_generation = 0;
    bool m_busy = false;
    std::function<void(const access::Vouched &)> m_vouched; ///< what waits for another's word
};

} // namespace lobby::ui
