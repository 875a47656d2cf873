#pragma once

#include "ui/darkdesk/pack/pack_desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace lobby::ui {

class Card;
class FormRow;

/// What a manager sets about the dark-desk pack: its passphrase, which is never shown again, its
/// folder, and how often it is made.
class DarkDeskSection : public QWidget
{
    Q_OBJECT

public:
    DarkDeskSection(DeskSettingsFile &settings, PackDesk &pack, QWidget *parent = nullptr);
    ~DarkDeskSection() override;

    void reload();

Q_SIGNALS:
    void notSaved();
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showSettings(const DeskSettings &settings);
    void showState();
    void setPassphrase();
    void forgetTyped();
    void chooseFolder();
    void change(const std::function<void(DarkDeskSettings &)> &edit);
    void retranslate();

    DeskSettingsFile &m_settings;
    PackDesk &m_pack;
    Card *m_secret;
    Card *m_place;
    QLabel *m_explanation;
    QLabel *m_isSet;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    FormRow *m_passphraseRow;
    FormRow *m_againRow;
    QPushButton *m_set;
    QLineEdit *m_folder;
    FormRow *m_folderRow;
    QPushButton *m_choose;
    QSpinBox *m_minutes;
    FormRow *m_minutesRow;
    QLabel *m_state;
    QLabel *m_reason;
    bool m_hasPassphrase = false;
    bool m_showing = false;
};

} // namespace lobby::ui
