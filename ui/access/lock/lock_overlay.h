#pragma once

#include "ui/access/entrance.h"

#include <QWidget>

class QLabel;

namespace lobby::ui {

class Heading;
class InlineMessage;
class LoginPanel;

/// Covers a locked desk completely: tiles and a password, and nothing of what lies beneath.
class LockOverlay : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { Return, Switch };

    /// `member` was at the desk. For Return the focus is in his password, for Switch on the tiles.
    LockOverlay(Entrance entrance, const Clock &clock, Purpose purpose, const Uuid &member,
        QWidget *parent = nullptr);

    [[nodiscard]] LoginPanel &panel() const { return *m_panel; }
    /// "1 draft" under a member's tile.
    void setDrafts(const Uuid &member, int count);

Q_SIGNALS:
    void unlocked(const lobby::Uuid &member);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void focusFirst();
    void showFailure(const Error &error);
    void retranslate();

    Purpose m_purpose;
    LoginPanel *m_panel;
    QLabel *m_icon;
    Heading *m_heading;
    QLabel *m_explanation;
    InlineMessage *m_message;
};

} // namespace lobby::ui
