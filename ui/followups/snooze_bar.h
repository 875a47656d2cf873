#pragma once

#include "models/followups/timing/snooze.h"
#include "models/support/clock.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace lobby::ui {

class MomentField;

/// Until when a follow-up is put off: keys 1 to 5, or T and a time as one says it. Hidden until
/// ask(); Esc leaves it.
class SnoozeBar : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    SnoozeBar(const Clock &clock, const followups::Calendars &calendars, QWidget *parent = nullptr);

    /// About what, in words.
    void ask(const QString &title);
    void retranslate();

Q_SIGNALS:
    void chosen(qint64 untilMs);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(followups::Snooze snooze);
    void accept();
    [[nodiscard]] QDateTime now() const { return m_clock.now().toLocalTime(); }

    const Clock &m_clock;
    const followups::Calendars &m_calendars;
    QString m_titleText;
    QLabel *m_label;
    QList<QPushButton *> m_buttons;
    MomentField *m_moment;
    QPushButton *m_accept;
};

} // namespace lobby::ui
