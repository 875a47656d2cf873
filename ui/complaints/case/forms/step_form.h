#pragma once

#include "models/complaints/case/case_state.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace lobby::ui {

class FormRow;

/// What the step in hand asks for. Whatever is typed becomes events; what is left empty says
/// nothing.
class StepForm : public QWidget
{
    Q_OBJECT

public:
    explicit StepForm(QWidget *parent = nullptr);

    /// Empty, for the current step of a case; `soon` is what a promise begins with, `currency` of
    /// the house (ISO 4217).
    void setCase(
        const complaints::CaseState &state, const QDateTime &soon, const QString &currency);
    /// Of `nowMs`, which new ids begin with. A proposal and the answer to it may come together.
    [[nodiscard]] QList<complaints::CaseEvent> typed(qint64 nowMs) const;
    void showMissing(const QList<complaints::Missing> &missing);
    /// Puts a refusal under the field it is about; false when it is about none of them.
    bool showProblem(const QString &field, const QString &sentence);
    void focusFirst();

    /// What is half typed; empty for nothing.
    [[nodiscard]] QJsonObject contents() const;
    void setContents(const QJsonObject &contents);
    void retranslate();

private:
    void build();
    void showFields();
    void clearProblems();
    [[nodiscard]] complaints::CaseEvent event(complaints::EventKind kind) const;
    [[nodiscard]] QString textOf(const QLineEdit *line) const;

    complaints::CaseState m_state;
    QString m_currency;
    QTimeZone m_zone; ///< of the branch
    QJsonObject m_empty;
    QLabel *m_missing;
    QComboBox *m_nature;
    QLineEdit *m_unit;
    QLineEdit *m_receipt;
    QComboBox *m_channel;
    QPlainTextEdit *m_text; ///< progress, finding, proposal, what was done, the lesson
    QLineEdit *m_milestone;
    QDateTimeEdit *m_promised;
    QComboBox *m_remedy;
    QLineEdit *m_amount;
    QComboBox *m_answer;
    QLineEdit *m_answerText;
    QLineEdit *m_told;
    QComboBox *m_rating;
    FormRow *m_natureRow;
    FormRow *m_unitRow;
    FormRow *m_receiptRow;
    FormRow *m_channelRow;
    FormRow *m_textRow;
    FormRow *m_milestoneRow;
    FormRow *m_promisedRow;
    FormRow *m_remedyRow;
    FormRow *m_amountRow;
    FormRow *m_answerRow;
    FormRow *m_answerTextRow;
    FormRow *m_toldRow;
    FormRow *m_ratingRow;
};

} // namespace lobby::ui
