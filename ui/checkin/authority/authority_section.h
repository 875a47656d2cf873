#pragma once

#include "models/checkin/authority/authority_reports.h"
#include "ui/kit/settings/desk_settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class Card;
class FormRow;

/// Section of the settings: whether this desk reports to the authority, into which folder and in
/// which form. Each is in force as soon as it is chosen; a folder is tried at once.
class AuthoritySection : public QWidget
{
    Q_OBJECT

public:
    /// What it works with; all of it outlives the section.
    struct Services
    {
        DeskSettingsFile &desk;
        checkin::AuthorityReports &reports;
        const access::Authoriser &authoriser; ///< who may change the settings of the house
        const Clock &clock;
    };

    explicit AuthoritySection(const Services &services, QWidget *parent = nullptr);
    ~AuthoritySection() override;

    /// Asks again who may change it, and tries the folder.
    void reload();

Q_SIGNALS:
    void notSaved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSettings(const DeskSettings &settings);
    void chooseFolder();
    void change(const std::function<void(ReportSettings &)> &edit);
    void tryFolder();
    void showOutcome(const Result<Done> &usable);
    void retranslate();

    Services m_services;
    Card *m_card;
    QLabel *m_explanation;
    QCheckBox *m_on;
    QLineEdit *m_folder;
    QPushButton *m_choose;
    QComboBox *m_format;
    FormRow *m_folderRow;
    FormRow *m_formatRow;
    QLabel *m_outcome; ///< that the folder will do
    QLabel *m_reason; ///< why nothing can be changed
    int m_trial = 0;
    bool m_showing = false;
};

} // namespace lobby::ui
