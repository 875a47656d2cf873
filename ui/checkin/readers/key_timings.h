#pragma once

#include "models/checkin/trial/reader_trial.h"

#include <QPlainTextEdit>

namespace lobby::ui {

/// The keys of a trial one after the other, each with the milliseconds since the one before:
/// "P · < 12 · U 11 · Enter 12". A line ends between two keys; a long trial is scrolled. What it
/// shows can neither be changed nor copied, and nothing of it stays behind other keys. GUI thread.
class KeyTimings : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit KeyTimings(QWidget *parent = nullptr);

    /// Hidden while there are none.
    void setKeys(const QList<checkin::TrialKey> &keys);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
};

} // namespace lobby::ui
