#include "ui/complaints/dossier/dossier_pdf.h"

#include "ui/complaints/words/complaint_words.h"
#include "ui/complaints/words/dispute_words.h"
#include "ui/complaints/words/evidence_words.h"
#include "ui/kit/paper/paper_text.h"
#include "ui/wording/money_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <limits>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr qreal kTextPoints = 9.5;
constexpr qreal kHeadingPoints = 12;
constexpr qreal kTitlePoints = 17;

/// Writes one section after the other.
class DossierText
{
    Q_DECLARE_TR_FUNCTIONS(DossierText)

public:
    DossierText(PaperText &paper, const DossierContents &contents, const DossierStyle &style)
        : m_paper(paper)
        , m_contents(contents)
        , m_case(contents.file.complaint)
        , m_style(style)
    {
    }

    void write()
    {
        m_paper.line(tr("Dossier of case %1").arg(m_case.caseNo), {kTitlePoints, QFont::Bold});
        m_paper.line(m_contents.manifest.property, {kHeadingPoints, QFont::DemiBold});
        writeHead();
        heading(tr("In the guest's words"));
        paragraph(m_case.verbatim);
        writeTimeLine();
        writeDispute();
        writeProposals();
        writePromises();
        writeEvidence();
        writeSeal();
    }

    static QString title() { return tr("Dossier of a case"); }

private:
    using Row = PaperText::Row;

    void writeHead()
    {
        const CaseState &state = m_contents.file.state;
        const QString closed = state.closedAt
            ? moment(*state.closedAt) + u" · "_s + ComplaintWords::code(state.closeCode)
            : QString();
        const QString category
            = m_case.category ? ComplaintWords::category(*m_case.category) : QString();
        const QString restriction = m_case.restriction == Restriction::None
            ? QString()
            : ComplaintWords::restriction(m_case.restriction);
        QList<Row> rows {{tr("Case number"), m_case.caseNo},
            {tr("Kind"), ComplaintWords::kind(m_case.kind)}, {tr("Category"), category},
            {tr("Severity"), ComplaintWords::severity(m_case.severity)},
            {tr("Restriction"), restriction}, {tr("Summary"), m_case.summary},
            {tr("Guest"), guest()}, {tr("Room"), m_case.room}, {tr("Place"), m_case.place},
            {tr("Happened"), m_case.occurredAt ? moment(*m_case.occurredAt) : QString()},
            {tr("Received"),
                joined({moment(m_case.receivedAt), ComplaintWords::channel(m_case.channel),
                    member(m_case.receivedBy)})},
            {tr("Looked after by"),
                joined({member(state.owner.isNull() ? m_case.owner : state.owner),
                    state.department.isEmpty() ? m_case.department : state.department})},
            {tr("Whose it is"),
                state.nature.isEmpty() ? QString() : ComplaintWords::code(state.nature)},
            {tr("Step in hand"), state.current ? ComplaintWords::step(*state.current) : QString()},
            {tr("Closed"), closed},
            {tr("Rating by the guest"),
                state.rating ? tr("%1 of 5").arg(*state.rating) : QString()}};
        rows.removeIf([](const Row &row) { return row.last().isEmpty(); });
        m_paper.table({}, rows, {20, 80});
    }

    void writeTimeLine()
    {
        heading(tr("Time line"));
        QList<Row> rows {{moment(m_case.receivedAt), member(m_case.receivedBy), tr("Received")}};
        auto disputed = m_contents.file.disputed.cbegin();
        const auto addDisputed = [&](qint64 untilMs) {
            for (; disputed != m_contents.file.disputed.cend() && disputed->at < untilMs;
                 ++disputed)
                rows.append({moment(disputed->at), member(disputed->author), whatOf(*disputed)});
        };
        for (const CaseEvent &event : m_contents.file.events) {
            addDisputed(event.at);
            rows.append({moment(event.at), member(event.author), whatOf(event)});
        }
        addDisputed(std::numeric_limits<qint64>::max());
        m_paper.table({tr("When"), tr("Who"), tr("What")}, rows, {28, 16, 56});
    }

    void writeDispute()
    {
        const CaseFile &file = m_contents.file;
        if (file.disputed.isEmpty())
            return;
        heading(tr("Dispute"));
        QList<Row> rows;
        for (const std::optional<DisputeEvent> &stage : file.dispute.stages) {
            if (stage)
                rows.append({DisputeWords::event(*stage), DisputeWords::details(*stage)});
        }
        if (!file.dispute.joined.isEmpty()) {
            rows.append(
                {tr("Who complains"), DisputeWords::complainants(file.dispute, file.guestName)});
        }
        if (file.dispute.outcome)
            rows.append({DisputeWords::event(*file.dispute.outcome),
                joined({DisputeWords::details(*file.dispute.outcome), money(*file.dispute.outcome),
                    member(file.dispute.outcome->approvedBy)})});
        for (const DisputeClock &clock : file.disputeClocks)
            rows.append({DisputeWords::clock(clock), DisputeWords::ground(clock)});
        m_paper.table({}, rows, {40, 60});
    }

    void writeProposals()
    {
        heading(tr("Proposals and answers"));
        QList<Row> rows;
        for (const CaseEvent &proposal : m_contents.file.events) {
            if (proposal.kind != EventKind::Proposal)
                continue;
            rows.append({QString::number(rows.size() + 1), moment(proposal.at),
                joined({ComplaintWords::code(proposal.code), proposal.text, money(proposal)}),
                answersTo(proposal.id)});
        }
        if (rows.isEmpty())
            paragraph(tr("None was made."));
        else
            m_paper.table(
                {tr("Version"), tr("When"), tr("Proposal"), tr("Answer")}, rows, {10, 26, 34, 30});
    }

    [[nodiscard]] QString answersTo(const Uuid &proposal) const
    {
        QStringList answers;
        for (const CaseEvent &event : m_contents.file.events) {
            if (event.kind == EventKind::Answer && event.about == proposal)
                answers.append(
                    joined({ComplaintWords::code(event.code), event.text, moment(event.at)}));
        }
        return answers.join(u'\n');
    }

    void writePromises()
    {
        heading(tr("Promises to the guest"));
        QList<Row> rows;
        for (const CaseEvent &event : m_contents.file.events) {
            if (event.promisedAt)
                rows.append({moment(*event.promisedAt), joined({event.milestone, event.text}),
                    joined({moment(event.at), member(event.author)})});
        }
        if (rows.isEmpty())
            paragraph(tr("None was made."));
        else
            m_paper.table({tr("By when"), tr("What"), tr("Promised")}, rows, {28, 40, 32});
    }

    void writeEvidence()
    {
        heading(tr("Evidence"));
        if (m_contents.exhibits.isEmpty()) {
            paragraph(tr("There is none."));
            return;
        }
        QList<Row> rows;
        for (const Exhibit &exhibit : m_contents.exhibits) {
            const Evidence &evidence = exhibit.evidence;
            rows.append({exhibit.entry,
                joined({evidence.name, EvidenceWords::type(evidence.type),
                    EvidenceWords::source(evidence.source), moment(evidence.capturedAt),
                    member(evidence.capturedBy)}),
                tr("%n byte(s)", nullptr, int(evidence.size)) + u'\n'
                    + QString::fromLatin1(evidence.sha256.toHex())});
        }
        m_paper.table({tr("File in this dossier"), tr("What it is"), tr("Size and SHA-256")}, rows,
            {28, 36, 36});
    }

    void writeSeal()
    {
        const Manifest &manifest = m_contents.manifest;
        heading(tr("How this dossier is proved"));
        m_paper.table({},
            {{tr("Made"), joined({moment(manifest.madeAt.toMSecsSinceEpoch()), manifest.madeBy})},
                {tr("Desk"), QString::number(manifest.desk)},
                {tr("Audit entry"), QString::number(manifest.auditSequence)},
                {tr("Its hash"), QString::fromLatin1(manifest.auditHash.toHex())},
                {tr("Fingerprint of the seal"), m_contents.fingerprint}},
            {20, 80});
        paragraph(tr("The file that this page came in is sealed: lobbyctl dossier verify FILE says "
                     "whether any byte of it was changed. Compare the fingerprint with the one "
                     "that the house itself tells you."));
    }

    [[nodiscard]] QString whatOf(const CaseEvent &event) const
    {
        QStringList texts {
            ComplaintWords::event(event), event.party, event.text, event.milestone, money(event)};
        if (event.promisedAt)
            texts.append(tr("promised for %1").arg(moment(*event.promisedAt)));
        if (event.kind == EventKind::Assigned || event.kind == EventKind::Alerted)
            texts.append(member(event.about));
        return joined(texts);
    }

    [[nodiscard]] QString whatOf(const DisputeEvent &event) const
    {
        return joined({DisputeWords::event(event), DisputeWords::details(event), money(event)});
    }

    [[nodiscard]] QString guest() const
    {
        if (m_case.isAnonymous)
            return tr("Anonymous");
        return m_contents.file.guestName.isEmpty()
            ? joined({m_case.reporterName, m_case.reporterContact})
            : m_contents.file.guestName;
    }
    [[nodiscard]] QString member(const Uuid &id) const { return m_contents.file.members.value(id); }
    template <typename Event>
    static QString money(const Event &event)
    {
        return event.amount ? moneyText(event.amount, event.currency) + u' ' + event.currency
                            : QString();
    }
    [[nodiscard]] QString moment(qint64 ms) const
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, m_style.zone);
        return at.toOffsetFromUtc(at.offsetFromUtc()).toString(u"yyyy-MM-dd HH:mm:ss t"_s);
    }
    static QString joined(QStringList texts)
    {
        texts.removeAll(QString());
        return texts.join(u" · "_s);
    }

    void heading(const QString &text)
    {
        constexpr qreal kAbove = 12;
        constexpr qreal kBelow = 4;
        m_paper.line(text, {kHeadingPoints, QFont::DemiBold, kAbove, kBelow});
    }
    void paragraph(const QString &text) { m_paper.line(text); }

    PaperText &m_paper;
    const DossierContents &m_contents;
    const Complaint &m_case;
    const DossierStyle &m_style;
};

} // namespace

QByteArray dossierPdf(const DossierContents &contents, const DossierStyle &style)
{
    PaperText paper(style.language, kTextPoints);
    DossierText(paper, contents, style).write();
    return paper.pdf(DossierText::title()); // not whose
}

} // namespace lobby::ui
