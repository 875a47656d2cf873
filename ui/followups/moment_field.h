#pragma once

#include "models/followups/typed/typed_moment.h"
#include "models/support/clock.h"

#include <QWidget>

class QLineEdit;

namespace lobby::ui {

class ProblemLabel;

/// A time as one says it, and below it what was understood, before it counts.
class MomentField : public QWidget
{
    Q_OBJECT

public:
    /// `clock` outlives this.
    explicit MomentField(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// What is said, as of now.
    [[nodiscard]] Result<followups::TypedMoment, followups::MomentProblem> moment() const;
    /// Says below it what is wrong, if anything is: when it is left or submitted.
    bool check();
    void setProblem(const QString &problem);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void showReading();

    const Clock &m_clock;
    QLineEdit *m_edit;
    ProblemLabel *m_reading;
};

} // namespace lobby::ui
