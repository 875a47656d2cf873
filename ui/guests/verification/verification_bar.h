#pragma once

#include "models/quality/verification/verifications.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class ChipLabel;
class InlineMessage;

/// One line of a profile: what is known of the record, "is right", and "is wrong" with what and
/// why. GUI thread.
class VerificationBar : public QWidget
{
    Q_OBJECT

public:
    /// `verifications` outlives this.
    explicit VerificationBar(quality::Verifications &verifications, QWidget *parent = nullptr);

    /// Asks what is known of him.
    void showGuest(const Uuid &guest);
    /// The guest says that all of it is right.
    void sayRight();
    /// Opens the line in which one says what is wrong and why.
    void askWrong();
    void retranslate();

Q_SIGNALS:
    /// A word was kept; a translated sentence for a toast.
    void said(const QString &sentence);
    /// The focus may go where it was.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showKnown(const quality::GuestVerification &known);
    void say(const quality::Verification &word, const QString &sentence);
    void sayWrong();
    void closeQuestion();

    quality::Verifications &m_verifications;
    Uuid m_guest;
    int m_generation = 0;
    quality::GuestVerification m_known;
    ChipLabel *m_chip = nullptr;
    QHBoxLayout *m_line;
    QLabel *m_last;
    QPushButton *m_right;
    QPushButton *m_wrong;
    QWidget *m_question;
    QComboBox *m_what;
    QLineEdit *m_reason;
    QPushButton *m_save;
    QPushButton *m_cancel;
    InlineMessage *m_message;
};

} // namespace lobby::ui
