#include "ui/data/wizard/parts/wizard_steps.h"

#include "ui/data/wizard/parts/wizard_words.h"
#include "ui/kit/look/look.h"

#include <QHBoxLayout>
#include <QLabel>

namespace lobby::ui {

using namespace Qt::StringLiterals;

WizardSteps::WizardSteps(int steps, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::control);
    for (int i = 0; i < steps; ++i) {
        if (i > 0) {
            auto *between = new QLabel(u"›"_s, this);
            setSecondary(between);
            row->addWidget(between);
        }
        auto *name = new QLabel(this);
        name->setTextFormat(Qt::PlainText);
        row->addWidget(name);
        m_names.append(name);
    }
    row->addStretch();
    retranslate();
}

void WizardSteps::showStep(int step)
{
    m_step = step;
    for (int i = 0; i < m_names.size(); ++i) {
        setTextStyle(m_names.at(i), i == step ? TextStyle::BodyStrong : TextStyle::Body);
        setSecondary(m_names.at(i), i != step);
    }
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(step + 1).arg(m_names.size()).arg(WizardWords::step(step)));
}

void WizardSteps::retranslate()
{
    for (int i = 0; i < m_names.size(); ++i)
        m_names.at(i)->setText(u"%1 %2"_s.arg(i + 1).arg(WizardWords::step(i)));
    showStep(m_step);
}

} // namespace lobby::ui
