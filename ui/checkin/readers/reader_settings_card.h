#pragma once

#include "ui/kit/card.h"
#include "ui/kit/settings/desk_settings.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace lobby::ui {

class FormRow;

/// Prefix, suffix, serial line and card readers of this desk. Each is in force as soon as it is
/// chosen.
class ReaderSettingsCard : public Card
{
    Q_OBJECT

public:
    /// `settings` outlives the card.
    explicit ReaderSettingsCard(DeskSettingsFile &settings, QWidget *parent = nullptr);

    /// Looks for the serial lines that there are.
    void reload();
    /// Puts these in force.
    void apply(const checkin::ReaderSettings &readers);
    [[nodiscard]] const checkin::ReaderSettings &readers() const
    {
        return m_settings.settings().readers;
    }

Q_SIGNALS:
    void notSaved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSettings();
    void change();
    void retranslate();

    DeskSettingsFile &m_settings;
    QLineEdit *m_prefix;
    QLineEdit *m_suffix;
    QComboBox *m_port;
    QComboBox *m_baud;
    QCheckBox *m_cards;
    FormRow *m_prefixRow;
    FormRow *m_suffixRow;
    FormRow *m_portRow;
    FormRow *m_baudRow;
    bool m_showing = false;
};

} // namespace lobby::ui
