#pragma once

#include "models/complaints/case_file.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class ActionForm;
class DisputeForm;
class StepForm;

/// What is to be typed about a case: the form of its step in hand, or in its place that of an
/// action or of a dispute, and the buttons below it.
class CaseWork : public QWidget
{
    Q_OBJECT

public:
    /// What stands in the place of the step's form.
    enum class Asked : quint8 { Nothing, Action, Dispute };

    explicit CaseWork(QWidget *parent = nullptr);

    /// The step's form, with what contents() answered for the case before.
    void setCase(const complaints::CaseState &state, const QDateTime &soon, const QString &currency,
        const QJsonObject &typed);
    [[nodiscard]] QJsonObject contents() const;
    [[nodiscard]] QList<complaints::CaseEvent> typedStep(qint64 nowMs) const;
    void showMissing(const QList<complaints::Missing> &missing);

    void ask(complaints::EventKind kind, const complaints::CaseState &state);
    void setColleagues(const QList<std::pair<Uuid, QString>> &colleagues);
    [[nodiscard]] complaints::CaseEvent typedAction() const;
    void askDispute(const complaints::DisputeState &dispute, QDate today, const QString &currency);
    [[nodiscard]] complaints::DisputeEvent typedDispute() const;
    /// The step's own form again.
    void stopAsking() { m_asked = Asked::Nothing; }
    [[nodiscard]] Asked asked() const { return m_asked; }
    /// "Pause the case".
    [[nodiscard]] QString askedTitle() const;

    /// Puts a refusal under the field of the form it is about; false when it is about none of them.
    bool showProblem(const QString &field, const QString &sentence);
    /// `step` is in hand, none: nothing is asked for.
    void showState(const std::optional<complaints::Step> &step, bool may, bool isBusy);
    void focusFirst();
    [[nodiscard]] QPushButton *finishButton() const { return m_finish; }
    void retranslate();

Q_SIGNALS:
    /// `ends`: the step is done, or what was asked is told.
    void writeRequested(bool ends);

private:
    void build();

    Asked m_asked = Asked::Nothing;
    QLabel *m_title;
    StepForm *m_form;
    ActionForm *m_action;
    DisputeForm *m_dispute;
    QStackedLayout *m_forms = nullptr;
    QPushButton *m_save;
    QPushButton *m_finish;
};

} // namespace lobby::ui
