#include "ui/complaints/case/case_record.h"

#include "ui/complaints/words/complaint_words.h"
#include "ui/complaints/words/dispute_words.h"
#include "ui/complaints/words/time_words.h"
#include "ui/kit/look/look.h"
#include "ui/kit/rows/fact_line.h"
#include "ui/wording/money_text.h"

#include <QDateTime>
#include <QVBoxLayout>

#include <limits>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

Tone toneOf(EventKind kind)
{
    switch (kind) {
    case EventKind::StepDone:
        return Tone::Ok;
    case EventKind::Paused:
    case EventKind::SteppedBack:
    case EventKind::Reopened:
    case EventKind::StepSkipped:
    case EventKind::Alerted:
        return Tone::Warn;
    default:
        return Tone::Neutral;
    }
}

QString iconOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Response:
    case EventKind::ResultTold:
    case EventKind::CallBack:
        return u"telephone"_s;
    case EventKind::Finding:
        return u"search"_s;
    case EventKind::Note:
        return u"sticky"_s;
    case EventKind::StepDone:
    case EventKind::Closed:
        return u"check-lg"_s;
    case EventKind::SteppedBack:
    case EventKind::Reopened:
        return u"arrow-left"_s;
    case EventKind::Paused:
        return u"pause-circle"_s;
    case EventKind::Assigned:
        return u"send"_s;
    default:
        return u"pencil"_s;
    }
}

QString textOf(const CaseEvent &event)
{
    QStringList texts {ComplaintWords::event(event)};
    for (const QString &text : {event.party, event.text, event.milestone}) {
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts.join(u" · "_s);
}

} // namespace

CaseRecord::CaseRecord(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, Space::tight, 0);
    m_lines->setSpacing(Space::tight);
    m_lines->setAlignment(Qt::AlignTop);
}

void CaseRecord::clear()
{
    clearLines(*m_lines);
}

void CaseRecord::show(const CaseFile &file, const QDateTime &now)
{
    clear();
    const auto said = [&](qint64 atMs, const Uuid &member) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs, now.timeZone());
        QStringList words {TimeWords::moment(at, now), file.members.value(member)};
        words.removeAll(QString());
        return words.join(u" · "_s);
    };
    const Complaint &complaint = file.complaint;
    QStringList facts {said(complaint.receivedAt, complaint.receivedBy),
        complaint.room.isEmpty() ? QString() : tr("Room %1").arg(complaint.room), complaint.place};
    if (complaint.occurredAt) {
        const auto happened = QDateTime::fromMSecsSinceEpoch(*complaint.occurredAt, now.timeZone());
        facts.append(tr("happened %1").arg(TimeWords::moment(happened, now)));
    }
    facts.removeAll(QString());
    m_lines->addWidget(new FactLine(
        u"chat-left-text"_s, Tone::Info, complaint.verbatim, facts.join(u" · "_s), this));
    // Both ledgers side by side, as it was written down.
    auto disputed = file.disputed.cbegin();
    const auto addDisputed = [&](qint64 untilMs) {
        for (; disputed != file.disputed.cend() && disputed->at < untilMs; ++disputed) {
            QString detail = said(disputed->at, disputed->author);
            if (disputed->amount) {
                detail += u" · "_s + moneyText(disputed->amount, disputed->currency) + u' '
                    + disputed->currency;
            }
            const QString text
                = DisputeWords::event(*disputed) + u" · "_s + DisputeWords::details(*disputed);
            m_lines->addWidget(new FactLine(u"bank"_s, Tone::Info, text, detail, this));
        }
    };
    for (const CaseEvent &event : file.events) {
        addDisputed(event.at);
        QString detail = said(event.at, event.author);
        if (event.amount)
            detail += u" · "_s + moneyText(event.amount, event.currency) + u' ' + event.currency;
        if (event.kind == EventKind::Proposal && !event.about.isNull())
            detail += u" · "_s + tr("agreed to by %1").arg(file.members.value(event.about));
        if (event.promisedAt) {
            detail += u" · "_s
                + tr("promised for %1")
                      .arg(TimeWords::moment(
                          QDateTime::fromMSecsSinceEpoch(*event.promisedAt, now.timeZone()), now));
        }
        m_lines->addWidget(
            new FactLine(iconOf(event.kind), toneOf(event.kind), textOf(event), detail, this));
    }
    addDisputed(std::numeric_limits<qint64>::max());
}

} // namespace lobby::ui
