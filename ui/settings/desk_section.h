#pragma once

#include "models/access/property/branches.h"
#include "ui/kit/settings/desk_settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace lobby::ui {

class Card;
class FormRow;

/// Language, theme, density, text size, auto-lock, letter keys and what notices may say at this
/// desk, and its branch when there are several. Each is in force as soon as it is chosen.
class DeskSection : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the section.
    DeskSection(
        DeskSettingsFile &settings, const access::Branches &branches, QWidget *parent = nullptr);

    /// Reads which branches there are.
    void reload();

Q_SIGNALS:
    void notSaved();
    /// How readers are connected is chosen on a page of its own.
    void readersRequested();
    /// The desk is to stand in another branch; whoever hears it has it done.
    void branchChosen(const lobby::Uuid &branch);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSettings(const DeskSettings &settings);
    void showBranches(const QList<access::Branch> &branches);
    void change();
    void retranslate();

    DeskSettingsFile &m_settings;
    const access::Branches &m_branches;
    Card *m_look;
    Card *m_work;
    QComboBox *m_branch;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_density;
    QComboBox *m_textSize;
    QSpinBox *m_autoLock;
    QCheckBox *m_letterKeys;
    QCheckBox *m_names;
    QPushButton *m_readers;
    FormRow *m_branchRow;
    FormRow *m_languageRow;
    FormRow *m_themeRow;
    FormRow *m_densityRow;
    FormRow *m_textSizeRow;
    FormRow *m_autoLockRow;
    bool m_showing = false;
};

} // namespace lobby::ui
