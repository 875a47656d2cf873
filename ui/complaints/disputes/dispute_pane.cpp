#include "ui/complaints/disputes/dispute_pane.h"

#include "models/complaints/disputes/dispute_names.h"
#include "ui/complaints/words/dispute_words.h"
#include "ui/kit/look/look.h"
#include "ui/kit/rows/fact_line.h"
#include "ui/wording/money_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

namespace {

constexpr int kSoonDays = 2;

/// "✓ Negotiation  ▶ Mediation  Litigation": where it is, where it was, where it may go.
QString pathOf(const DisputeState &state)
{
    QStringList stages;
    for (int i = 0; i < kStages; ++i) {
        const bool isCurrent = state.current == Stage(i) && state.isOpen();
        const QString mark = isCurrent ? u"▶ "_s : state.stage(Stage(i)) ? u"✓ "_s : QString();
        stages.append(mark + DisputeWords::stage(Stage(i)));
    }
    return stages.join(u"  →  "_s);
}

Tone toneOf(const DisputeClock &clock, QDate today)
{
    if (!clock.due.isValid())
        return Tone::Warn;
    if (!clock.isRunning() || clock.clock.who != ClockFor::House)
        return Tone::Neutral;
    const qint64 days = today.daysTo(clock.due);
    return days < 0 ? Tone::Err : days <= kSoonDays ? Tone::Warn : Tone::Info;
}

} // namespace

DisputePane::DisputePane(QWidget *parent)
    : QWidget(parent)
    , m_path(new QLabel(this))
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"disputePane"_s);
    m_path->setObjectName(u"disputePath"_s);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setWordWrap(true);
    setTextStyle(m_path, TextStyle::BodyStrong);
    m_lines->setSpacing(Space::tight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Space::tight, Space::control);
    column->setSpacing(Space::tight);
    column->addWidget(m_path);
    column->addLayout(m_lines);
    hide();
}

void DisputePane::showComplainants(const DisputeState &state, const QString &guest)
{
    QString detail;
    if (state.isJoint()) {
        detail = state.representatives() == 0
            ? tr("From four persons on, one to three of them speak for all: write down who.")
            : tr("A settlement, a withdrawal or another speaker needs the consent of all.");
    }
    const bool isLacking = state.isJoint() && state.representatives() == 0;
    m_lines->addWidget(new FactLine(u"people"_s, isLacking ? Tone::Warn : Tone::Neutral,
        tr("%n complain: %1", nullptr, state.persons())
            .arg(DisputeWords::complainants(state, guest)),
        detail, this));
}

void DisputePane::show(const CaseFile &file, QDate today)
{
    clearLines(*m_lines);
    setVisible(!file.disputed.isEmpty());
    if (file.disputed.isEmpty())
        return;
    const DisputeState &state = file.dispute;
    m_path->setText(pathOf(state));
    if (state.outcome) {
        QString text = DisputeWords::event(*state.outcome);
        if (state.outcome->amount)
            text += u" · "_s + moneyText(state.outcome->amount, state.outcome->currency) + u' '
                + state.outcome->currency;
        m_lines->addWidget(new FactLine(
            u"check-lg"_s, Tone::Ok, text, DisputeWords::details(*state.outcome), this));
    } else if (state.current) {
        const DisputeEvent &entered = *state.stage(*state.current);
        m_lines->addWidget(new FactLine(u"chat-left-text"_s, Tone::Info,
            DisputeWords::stage(*state.current), DisputeWords::details(entered), this));
    }
    if (!state.joined.isEmpty())
        showComplainants(state, file.guestName);
    for (const DisputeClock &clock : file.disputeClocks) {
        QString text = DisputeWords::clock(clock);
        if (clock.isRunning() && clock.due.isValid()) {
            const int days = int(today.daysTo(clock.due));
            text += u" · "_s
                + (days < 0 ? tr("over by %n day(s)", nullptr, -days)
                            : tr("%n day(s) left", nullptr, days));
        }
        m_lines->addWidget(new FactLine(clock.isRunning() ? u"clock-history"_s : u"check-lg"_s,
            toneOf(clock, today), text, DisputeWords::ground(clock), this));
    }
}

} // namespace lobby::ui
