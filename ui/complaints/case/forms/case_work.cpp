#include "ui/complaints/case/forms/case_work.h"

#include "ui/complaints/case/forms/action_form.h"
#include "ui/complaints/case/forms/step_form.h"
#include "ui/complaints/disputes/dispute_form.h"
#include "ui/complaints/words/complaint_words.h"
#include "ui/kit/layout/scrolled.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

CaseWork::CaseWork(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_form(new StepForm)
    , m_action(new ActionForm)
    , m_dispute(new DisputeForm)
    , m_save(new QPushButton(this))
    , m_finish(new QPushButton(this))
{
    m_save->setObjectName(u"caseSave"_s);
    m_finish->setObjectName(u"caseFinish"_s);
    build();
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT writeRequested(false); });
    connect(m_finish, &QPushButton::clicked, this, [this] { Q_EMIT writeRequested(true); });
}

void CaseWork::build()
{
    setTextStyle(m_title, TextStyle::BodyStrong);
    m_title->setTextFormat(Qt::PlainText);
    setButtonKind(m_finish, ButtonKind::Primary);
    auto *forms = new QWidget;
    m_forms = new QStackedLayout(forms);
    m_forms->addWidget(scrolled(m_form));
    m_forms->addWidget(scrolled(m_action));
    m_forms->addWidget(scrolled(m_dispute));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::control);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_finish);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tight);
    column->addWidget(m_title);
    column->addWidget(forms, 1);
    column->addLayout(buttons);
}

void CaseWork::setCase(const CaseState &state, const QDateTime &soon, const QString &currency,
    const QJsonObject &typed)
{
    m_form->setCase(state, soon, currency);
    m_form->setContents(typed);
}

QJsonObject CaseWork::contents() const
{
    return m_form->contents();
}

QList<CaseEvent> CaseWork::typedStep(qint64 nowMs) const
{
    return m_form->typed(nowMs);
}

void CaseWork::showMissing(const QList<Missing> &missing)
{
    m_form->showMissing(missing);
}

void CaseWork::ask(EventKind kind, const CaseState &state)
{
    m_asked = Asked::Action;
    m_action->ask(kind, state);
}

void CaseWork::setColleagues(const QList<std::pair<Uuid, QString>> &colleagues)
{
    m_action->setColleagues(colleagues);
}

CaseEvent CaseWork::typedAction() const
{
    return m_action->typed();
}

void CaseWork::askDispute(const DisputeState &dispute, QDate today, const QString &currency)
{
    m_asked = Asked::Dispute;
    m_dispute->ask(dispute, today, currency);
}

DisputeEvent CaseWork::typedDispute() const
{
    return m_dispute->typed();
}

QString CaseWork::askedTitle() const
{
    return m_asked == Asked::Dispute ? tr("Write down in the dispute") : m_action->title();
}

bool CaseWork::showProblem(const QString &field, const QString &sentence)
{
    switch (m_asked) {
    case Asked::Action:
        return m_action->showProblem(field, sentence);
    case Asked::Dispute:
        return m_dispute->showProblem(field, sentence);
    case Asked::Nothing:
        return m_form->showProblem(field, sentence);
    }
    Q_UNREACHABLE();
}

void CaseWork::showState(const std::optional<Step> &step, bool may, bool isBusy)
{
    const bool asks = m_asked != Asked::Nothing;
    m_forms->setCurrentIndex(int(m_asked));
    setVisible(asks || step);
    m_save->setVisible(!asks);
    if (asks) {
        m_title->setText(askedTitle());
        m_finish->setText(tr("%1  Ctrl+Enter").arg(askedTitle()));
    } else if (step) {
        m_title->setText(tr("Step %1: %2").arg(numberOf(*step)).arg(ComplaintWords::step(*step)));
        m_finish->setText(tr("Step %1 is done  Ctrl+Enter").arg(numberOf(*step)));
    }
    m_save->setEnabled(may && !isBusy);
    m_finish->setEnabled(may && !isBusy);
    m_finish->setToolTip(may ? QString() : tr("Your role does not include this."));
}

void CaseWork::focusFirst()
{
    if (m_asked == Asked::Dispute)
        m_dispute->focusFirst();
    else if (m_asked == Asked::Action)
        m_action->focusFirst();
    else
        m_form->focusFirst();
}

void CaseWork::retranslate()
{
    m_save->setText(tr("Write down  Ctrl+S"));
    m_form->retranslate();
    m_action->retranslate();
    m_dispute->retranslate();
}

} // namespace lobby::ui
