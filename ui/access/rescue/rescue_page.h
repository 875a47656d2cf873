#pragma once

#include "ui/access/rescue/rescue.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace lobby::ui {

class Card;
class FormRow;
class Heading;
class PasswordField;

/// In the place of the login while a profile's database does not open: a backup, or what is left of
/// the database, goes into a new profile beside it; then it says what is there and what is lost.
/// The damaged profile is only read. GUI thread.
class RescuePage : public QWidget
{
    Q_OBJECT

public:
    RescuePage(RescueWork work, RescueWay way, QWidget *parent = nullptr);
    ~RescuePage() override; ///< what is under way stops by itself and leaves nothing

Q_SIGNALS:
    /// Back to where it was said that the database does not open.
    void left();
    /// The new profile is to be opened.
    void openRequested(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeWorking();
    QWidget *makeOutcome();
    void readMembers();
    void chooseFile();
    void submit();
    void finish(const Result<Rescued> &result);
    void showProgress();
    void retranslate();

    RescueWork m_work;
    RescueWay m_way;
    std::shared_ptr<SharedProgress> m_progress; ///< of what is under way
    std::optional<Rescued> m_rescued;
    QString m_folder; ///< of the new profile
    QTimer m_tick;
    Card *m_card;
    QStackedLayout *m_layers = nullptr;
    QLabel *m_what;
    QLineEdit *m_file;
    FormRow *m_fileRow;
    QPushButton *m_choose;
    QLineEdit *m_into;
    FormRow *m_intoRow;
    QComboBox *m_member;
    FormRow *m_memberRow;
    PasswordField *m_password;
    FormRow *m_passwordRow;
    QPushButton *m_back;
    QPushButton *m_begin;
    QLabel *m_working;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    Heading *m_outcome;
    QPlainTextEdit *m_losses;
    QPushButton *m_open;
};

} // namespace lobby::ui
