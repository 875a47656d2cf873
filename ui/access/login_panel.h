#pragma once

#include "ui/access/entrance.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace lobby::ui {

class FormRow;
class MemberTiles;
class PasswordField;

/// Who, and his password: the part that the login page and the lock have in common. Unlocking runs
/// elsewhere; meanwhile the panel is busy and takes nothing.
class LoginPanel : public QWidget
{
    Q_OBJECT

public:
    /// `clock` outlives this.
    LoginPanel(Entrance entrance, const Clock &clock, QWidget *parent = nullptr);
    ~LoginPanel() override;

    /// Reads the members anew; answers why that cannot be done.
    Result<Done> refresh();
    [[nodiscard]] MemberTiles &tiles() const { return *m_tiles; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What the button does, if it does not log in.
    void setVerb(std::function<QString()> verb);
    /// To the password of the chosen member.
    void focusPassword();
    void focusTiles();

Q_SIGNALS:
    void unlocked(const lobby::Uuid &member);
    /// The vault itself does not open: nothing that another try of the password could help.
    void vaultFailed(const lobby::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    void finish(const Uuid &member, const Result<Done> &result);
    void setBusy(bool busy);
    void memberChanged();
    void learnTries(const Uuid &member);
    void tick();
    void refreshState();
    [[nodiscard]] QString busyText() const;
    [[nodiscard]] qint64 waitSeconds() const;
    void retranslate();

    Entrance m_entrance;
    std::function<QString()> m_verb;
    const Clock &m_clock;
    MemberTiles *m_tiles;
    PasswordField *m_password;
    FormRow *m_row;
    QLabel *m_capsLock;
    QPushButton *m_enter;
    QTimer m_tick;
    QString m_problem; ///< of the last try, until the next key
    qint64 m_waitUntilMs = 0;
    bool m_lockedOut = false;
    bool m_busy = false;
};

} // namespace lobby::ui
