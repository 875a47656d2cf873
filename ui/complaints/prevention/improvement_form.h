#pragma once

#include "models/complaints/prevention/improvement.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace lobby::ui {

class FormRow;

/// What is asked of an improvement: what it is about, why such complaints come, what is done, by
/// whom and until when.
class ImprovementForm : public QWidget
{
    Q_OBJECT

public:
    explicit ImprovementForm(QWidget *parent = nullptr);

    /// Empty, about the category that rose.
    void ask(std::optional<complaints::Category> category, QDate today);
    void setColleagues(const QList<std::pair<Uuid, QString>> &colleagues);
    [[nodiscard]] complaints::Improvement typed() const;
    bool showProblem(const QString &field, const QString &sentence);
    void focusFirst();
    void retranslate();

private:
    QComboBox *m_category;
    QLineEdit *m_cause;
    QLineEdit *m_action;
    QComboBox *m_owner;
    QDateEdit *m_due;
    FormRow *m_categoryRow;
    FormRow *m_causeRow;
    FormRow *m_actionRow;
    FormRow *m_ownerRow;
    FormRow *m_dueRow;
};

} // namespace lobby::ui
