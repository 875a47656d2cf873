#pragma once

#include "models/checkin/trial/reader_trial.h"
#include "ui/checkin/scan/typed_keys.h"

#include <QFrame>
#include <QTimer>

namespace lobby::ui {

/// Where a reader is tried: while it has the focus, keys that type go here and nowhere else, with
/// their times. Tab and Escape of a hand lead away as everywhere. What has been typed is dropped at
/// hide() and at the lock, which hides it too. GUI thread.
class KeyProbe : public QFrame
{
    Q_OBJECT

public:
    explicit KeyProbe(QWidget *parent = nullptr);
    ~KeyProbe() override;

    /// Of the latest trial; a pause of half a second begins another.
    [[nodiscard]] const QList<checkin::TrialKey> &keys() const { return m_keys; }
    void clear();
    /// What to do, and below it the keys that came.
    void setInvitation(const QString &text);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// More keys, or none any more.
    void changed();
    /// No key has come for a while.
    void rested();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool takes(const QKeyEvent &key) const;
    void take(const QKeyEvent &key);

    QList<checkin::TrialKey> m_keys;
    QString m_invitation;
    KeyClock m_clock;
    QTimer m_rest;
};

} // namespace lobby::ui
