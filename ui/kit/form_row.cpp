#include "ui/kit/form_row.h"

#include "ui/kit/look/look.h"
#include "ui/kit/problem_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace lobby::ui {

namespace {

/// "&Surname:" reads as "Surname".
QString spoken(QString label)
{
    label.remove(QLatin1Char('&'));
    return label;
}

} // namespace

FormRow::FormRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_field(field)
    , m_problem(new ProblemLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tight);
    setTextStyle(m_label, TextStyle::Caption);
    setSecondary(m_label);
    m_label->setBuddy(field);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_problem);
    column->addStretch();
    setLabel(label);
}

void FormRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(spoken(label));
}

void FormRow::setProblem(const QString &problem)
{
    m_problem->say(problem, Tone::Err);
    m_field->setAccessibleDescription(problem);
}

bool FormRow::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

} // namespace lobby::ui
