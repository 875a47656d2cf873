#include "ui/kit/form_row.h"

#include "ui/kit/look/look.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace lobby::ui {

namespace {

/// A problem stays red through changes of theme.
class ProblemLabel : public QLabel
{
public:
    explicit ProblemLabel(QWidget *parent)
        : QLabel(parent)
    {
        colour();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::StyleChange)
            colour();
    }

private:
    void colour()
    {
        QPalette red;
        red.setColor(QPalette::WindowText, currentLook().ink(Tone::Err));
        setPalette(red);
    }
};

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
    setTextStyle(m_problem, TextStyle::Caption);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
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
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_field->setAccessibleDescription(problem);
}

bool FormRow::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

} // namespace lobby::ui
