#pragma once

#include "models/complaints/case/case_state.h"

#include <QWidget>

class QPushButton;

namespace lobby::ui {

/// The seven steps side by side: which are done, which is in hand, which were skipped. A click asks
/// for what happened in one.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    void show(const complaints::CaseState &state);
    void retranslate();

Q_SIGNALS:
    void chosen(lobby::complaints::Step step);

private:
    void showStep(complaints::Step step);

    QList<QPushButton *> m_steps;
    complaints::CaseState m_state;
};

} // namespace lobby::ui
