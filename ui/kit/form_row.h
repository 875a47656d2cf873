#pragma once

#include <QWidget>

class QLabel;

namespace lobby::ui {

class ProblemLabel;

/// One field of a form: its label above, what is wrong with it below. The label is the field's
/// buddy and accessible name; the problem is its accessible description.
class FormRow : public QWidget
{
    Q_OBJECT

public:
    FormRow(const QString &label, QWidget *field, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// Shown at leaving the field or at submitting, never while typing. Empty takes it away.
    void setProblem(const QString &problem);
    [[nodiscard]] bool hasProblem() const;
    [[nodiscard]] QWidget *field() const { return m_field; }

private:
    QLabel *m_label;
    QWidget *m_field;
    ProblemLabel *m_problem;
};

} // namespace lobby::ui
