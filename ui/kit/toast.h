#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace lobby::ui {

/// A short word at the bottom of a window, with at most one action ("Undo"). Goes after six
/// seconds, but waits while the pointer or the focus is on it. A new one replaces the old one.
class Toast : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kShownMs = 6000;

    /// Covers the bottom centre of `window`, which owns it.
    explicit Toast(QWidget *window);

    void showText(const QString &text);
    void showText(const QString &text, const QString &action, std::function<void()> run);
    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_run;
    QTimer m_timer;
};

} // namespace lobby::ui
