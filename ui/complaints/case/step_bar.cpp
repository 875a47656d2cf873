#include "ui/complaints/case/step_bar.h"

#include "ui/complaints/words/complaint_words.h"
#include "ui/kit/look/desk_style.h"
#include "ui/kit/look/look.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace lobby::ui {

using namespace Qt::StringLiterals;
using namespace complaints;

StepBar::StepBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::tight);
    for (int number = 1; number <= kSteps; ++number) {
        auto *button = new QPushButton(this);
        button->setObjectName(u"step%1"_s.arg(number));
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::NoFocus); // what it shows stands in the record too
        setButtonKind(button, ButtonKind::Quiet);
        connect(
            button, &QPushButton::clicked, this, [this, number] { Q_EMIT chosen(Step(number)); });
        row->addWidget(button, 1);
        m_steps.append(button);
    }
}

void StepBar::show(const CaseState &state)
{
    m_state = state;
    retranslate();
}

void StepBar::retranslate()
{
    for (int number = 1; number <= kSteps; ++number)
        showStep(Step(number));
}

void StepBar::showStep(Step step)
{
    QPushButton *button = m_steps.at(numberOf(step) - 1);
    const StepStatus status = m_state.step(step).status;
    const QString name = u"%1 %2"_s.arg(numberOf(step)).arg(ComplaintWords::step(step));
    QString mark;
    QString meaning;
    switch (status) {
    case StepStatus::Ahead:
        meaning = tr("not begun");
        break;
    case StepStatus::Current:
        mark = u"▶ "_s;
        meaning = tr("in hand");
        break;
    case StepStatus::Done:
        mark = u"✓ "_s;
        meaning = tr("done");
        break;
    case StepStatus::Skipped:
        mark = u"↷ "_s;
        meaning = tr("skipped");
        break;
    case StepStatus::NotNeeded:
        meaning = tr("not needed");
        break;
    }
    button->setVisible(status != StepStatus::NotNeeded);
    button->setText(mark + name);
    button->setAccessibleName(tr("%1, %2").arg(name, meaning));
    button->setToolTip(status == StepStatus::Skipped
            ? ComplaintWords::code(m_state.step(step).skipReason)
            : meaning);
    setButtonKind(
        button, status == StepStatus::Current ? ButtonKind::Secondary : ButtonKind::Quiet);
}

} // namespace lobby::ui
