#include "ui/followups/moment_field.h"

#include "ui/followups/words/follow_up_words.h"
#include "ui/kit/problem_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace lobby::ui {

using namespace Qt::StringLiterals;

MomentField::MomentField(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_edit(new QLineEdit(this))
    , m_reading(new ProblemLabel(this))
{
    m_edit->setObjectName(u"momentText"_s);
    m_reading->setObjectName(u"momentReading"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::tight);
    column->addWidget(m_edit);
    column->addWidget(m_reading);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        showReading();
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (!m_edit->text().trimmed().isEmpty())
            check();
    });
    retranslate();
}

QString MomentField::text() const
{
    return m_edit->text();
}

void MomentField::setText(const QString &text)
{
    m_edit->setText(text);
}

Result<followups::TypedMoment, followups::MomentProblem> MomentField::moment() const
{
    return followups::readMoment(m_edit->text(), m_clock.now().toLocalTime());
}

/// While somebody types, only what is understood is said.
void MomentField::showReading()
{
    const auto read = moment();
    if (read)
        m_reading->say(FollowUpWords::wholeMoment(read->moment, m_clock.today()), Tone::Accent);
    else
        m_reading->say({}, Tone::Neutral);
    m_edit->setAccessibleDescription(m_reading->text());
}

bool MomentField::check()
{
    const auto read = moment();
    if (!read)
        setProblem(FollowUpWords::problem(read.error()));
    return read.has_value();
}

void MomentField::setProblem(const QString &problem)
{
    m_reading->say(problem, Tone::Err);
    m_edit->setAccessibleDescription(problem);
}

void MomentField::retranslate()
{
    m_edit->setPlaceholderText(tr("tomorrow 9, fri 15:00, in 2 hours"));
    m_edit->setAccessibleName(tr("When"));
    showReading();
}

} // namespace lobby::ui
