#pragma once

#include "ui/kit/settings/desk_settings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace lobby::ui {

class Card;
class FormRow;

/// Language, theme, density, text size, auto-lock and letter keys of this desk. Each is in force
/// as soon as it is chosen.
class DeskSection : public QWidget
{
    Q_OBJECT

public:
    explicit DeskSection(DeskSettingsFile &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void notSaved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSettings(const DeskSettings &settings);
    void change();
    void retranslate();

    DeskSettingsFile &m_settings;
    Card *m_look;
    Card *m_work;
    QComboBox *m_language;
    QComboBox *m_theme;
    QComboBox *m_density;
    QComboBox *m_textSize;
    QSpinBox *m_autoLock;
    QCheckBox *m_letterKeys;
    FormRow *m_languageRow;
    FormRow *m_themeRow;
    FormRow *m_densityRow;
    FormRow *m_textSizeRow;
    FormRow *m_autoLockRow;
    bool m_showing = false;
};

} // namespace lobby::ui
