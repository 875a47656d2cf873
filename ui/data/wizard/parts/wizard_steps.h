#pragma once

#include <QWidget>

class QLabel;

namespace lobby::ui {

/// The steps of the wizard in their order, the one that is now in strong letters.
class WizardSteps : public QWidget
{
    Q_OBJECT

public:
    explicit WizardSteps(int steps, QWidget *parent = nullptr);

    void showStep(int step);
    void retranslate();

private:
    QList<QLabel *> m_names;
    int m_step = 0;
};

} // namespace lobby::ui
