#pragma once

#include "ui/backup/backup_desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTimeEdit;

namespace lobby::ui {

class Card;
class FormRow;
class SupervisorCard;

/// How this desk stands with its backups, and what is chosen about them.
class BackupSection : public QWidget
{
    Q_OBJECT

public:
    explicit BackupSection(BackupDesk &desk, QWidget *parent = nullptr);
    ~BackupSection() override;

    void reload();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void showAll();
    void showWork();
    void change();
    void choose(QLineEdit *field);
    void restore();
    void askAnotherMember();
    void showEntries();
    void showWay();
    /// When the chosen backup was made; empty when there is none.
    [[nodiscard]] QString chosenMoment() const;
    void bringIntoView(QWidget *part);
    void retranslate();

    BackupDesk &m_desk;
    Card *m_stateCard;
    Card *m_choiceCard;
    QLabel *m_last;
    QLabel *m_drill;
    QLabel *m_alarm;
    QLabel *m_problem;
    QPushButton *m_backUp;
    QPushButton *m_try;
    QLineEdit *m_folder;
    QLineEdit *m_second;
    FormRow *m_folderRow;
    FormRow *m_secondRow;
    QPushButton *m_chooseFolder;
    QPushButton *m_chooseSecond;
    QTimeEdit *m_shiftChange;
    FormRow *m_shiftRow;
    QLabel *m_reason;
    Card *m_restoreCard;
    QComboBox *m_entry;
    FormRow *m_entryRow;
    QRadioButton *m_beside;
    QRadioButton *m_inPlace;
    QLabel *m_consequences; ///< of the latter
    SupervisorCard *m_other; ///< who lets it happen
    QLineEdit *m_into;
    FormRow *m_intoRow;
    QPushButton *m_restore;
    QLabel *m_restored;
};

} // namespace lobby::ui
