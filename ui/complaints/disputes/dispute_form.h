#pragma once

#include "models/complaints/disputes/dispute.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace lobby::ui {

class FormRow;

/// What is written down in a dispute: a stage, a date from which the law counts, a note, or how it
/// ended.
class DisputeForm : public QWidget
{
    Q_OBJECT

public:
    explicit DisputeForm(QWidget *parent = nullptr);

    /// Empty, with what comes next proposed.
    void ask(const complaints::DisputeState &state, QDate today, const QString &currency);
    [[nodiscard]] complaints::DisputeEvent typed() const;
    bool showProblem(const QString &field, const QString &sentence);
    void focusFirst();
    void retranslate();

private:
    void build();
    void showKind();
    void showFields();
    [[nodiscard]] complaints::DisputeEntry kind() const;
    [[nodiscard]] QList<complaints::DisputeEntry> kinds() const;
    [[nodiscard]] QList<complaints::Complainant> persons() const;

    complaints::DisputeState m_state;
    QString m_currency;
    QComboBox *m_kind;
    QComboBox *m_code;
    QDateEdit *m_on;
    QLineEdit *m_party;
    QLineEdit *m_reference;
    QLineEdit *m_text;
    QLineEdit *m_amount;
    FormRow *m_kindRow;
    FormRow *m_codeRow;
    FormRow *m_onRow;
    FormRow *m_partyRow;
    FormRow *m_referenceRow;
    FormRow *m_textRow;
    FormRow *m_amountRow;
};

} // namespace lobby::ui
