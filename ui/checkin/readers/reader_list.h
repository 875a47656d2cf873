#pragma once

#include "models/checkin/readers/readers.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace lobby::ui {

/// The readers of this desk, each with its health, and how to try the lost ones again.
class ReaderList : public QWidget
{
    Q_OBJECT

public:
    /// `readers` outlives this.
    explicit ReaderList(checkin::Readers &readers, QWidget *parent = nullptr);

    /// Hides the button that leads to the trial, where one is there already.
    void setTrialOffered(bool offered);

Q_SIGNALS:
    /// "Test my reader" was pressed.
    void trialRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    checkin::Readers &m_readers;
    QVBoxLayout *m_rows;
    QPushButton *m_tryNow;
    QPushButton *m_trial;
};

} // namespace lobby::ui
