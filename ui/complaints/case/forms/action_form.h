#pragma once

#include "models/complaints/case/case_state.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace lobby::ui {

class FormRow;

/// What is asked before a case is paused, passed on, led back, skipped a step of, closed, opened
/// again or noted upon.
class ActionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ActionForm(QWidget *parent = nullptr);

    /// Empty, for one of Note, Assigned, Paused, SteppedBack, StepSkipped, Closed, Reopened,
    /// Responsible.
    void ask(complaints::EventKind kind, const complaints::CaseState &state);
    [[nodiscard]] complaints::CaseEvent typed() const;
    /// To whom a case can be passed on: id and name. What is chosen stays.
    void setColleagues(const QList<std::pair<Uuid, QString>> &colleagues);
    bool showProblem(const QString &field, const QString &sentence);
    void focusFirst();
    /// "Pause the case".
    [[nodiscard]] QString title() const;
    void retranslate();

private:
    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] QList<complaints::Step> steps() const;

    complaints::EventKind m_kind = complaints::EventKind::Note;
    complaints::CaseState m_state;
    QComboBox *m_code;
    QComboBox *m_step;
    QComboBox *m_owner;
    QLineEdit *m_party;
    QLineEdit *m_text;
    FormRow *m_codeRow;
    FormRow *m_stepRow;
    FormRow *m_ownerRow;
    FormRow *m_partyRow;
    FormRow *m_textRow;
};

} // namespace lobby::ui
