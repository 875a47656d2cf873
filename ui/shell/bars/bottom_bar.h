#pragma once

#include "ui/kit/look/tokens.h"
#include "ui/shell/page/page.h"

class QLabel;

namespace lobby::ui {

class ProblemLabel;

/// "Enter Open   C Check in   / Search": as many hints as there is room for, most important first.
class KeyHintBar : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHintBar(QWidget *parent = nullptr);

    void setHints(const QList<KeyHint> &hints);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<KeyHint> m_hints;
};

/// The line at the foot of the window: key hints, who works here, when the desk locks itself.
class BottomBar : public QWidget
{
    Q_OBJECT

public:
    explicit BottomBar(QWidget *parent = nullptr);

    void setHints(const QList<KeyHint> &hints) { m_hints->setHints(hints); }
    /// "李晓 前台": name and role.
    void setUser(const QString &user);
    /// Seconds until the desk locks itself; -1: it does not. The last 30 are a warning.
    void setLockCountdown(int seconds);
    /// What waits for somebody, before the user: "3 reports need you". Empty: nothing does.
    void setNotice(const QString &notice);
    /// Where the desk stands with its server, before the user; empty without one.
    void setLink(const QString &text, Tone tone);
    [[nodiscard]] QString statusText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    KeyHintBar *m_hints;
    ProblemLabel *m_notice;
    ProblemLabel *m_link;
    QLabel *m_status;
    QString m_user;
    int m_seconds = -1;
};

} // namespace lobby::ui
