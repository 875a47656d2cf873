#pragma once

#include "ui/access/entrance.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class Card;
class Heading;
class InlineMessage;
enum class Tone;
struct Wording;
class LoginPanel;
class RecoveryCard;

/// The first thing one sees of a desk that has been set up: its members and a password. Shows
/// itself from vault.keys alone; the database is opened by Entrance::unlock. When the vault does
/// not open, it says why, what became of the data and what to do, with buttons for what can be done
/// from here.
class LoginPage : public QWidget
{
    Q_OBJECT

public:
    /// `entrance` is that of a closed profile.
    LoginPage(Entrance entrance, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] LoginPanel &panel() const { return *m_panel; }
    /// Shows why the profile cannot be used, also when the program knows it before any login.
    void showFailure(const Error &error);
    /// Above the tiles, until somebody tries again: what was done while the desk was closed.
    void showNotice(Tone tone, const Wording &words);
    /// What is shown as that.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

Q_SIGNALS:
    /// Entrance::unlock has succeeded.
    void unlocked(const lobby::Uuid &member);
    void quitRequested();
    /// Ways out of a database that does not open.
    void restoreRequested();
    void salvageRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeLogin();
    QWidget *makeFailure();
    QWidget *makeRecovery();
    void recover();
    void recovered(const Uuid &member);
    void readMembers();
    void retranslate();

    Entrance m_entrance;
    LoginPanel *m_panel;
    RecoveryCard *m_recovery;
    QStackedLayout *m_layers;
    QLabel *m_brand;
    Heading *m_heading;
    Heading *m_what;
    QLabel *m_notice; ///< of a password that was set just now
    InlineMessage *m_message;
    QPushButton *m_forgotten;
    QPushButton *m_useSheet;
    QPushButton *m_restore;
    QPushButton *m_salvage;
    QLabel *m_next;
    QLabel *m_code;
    QPushButton *m_again;
    QPushButton *m_quit;
    std::optional<Error> m_failure;
};

} // namespace lobby::ui
