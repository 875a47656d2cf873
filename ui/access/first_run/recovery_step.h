#pragma once

#include "ui/access/first_run/wizard_step.h"

#include <array>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPagedPaintDevice;
class QPushButton;
class QStackedLayout;

namespace lobby::access {
struct RecoverySheetText;
}

namespace lobby::ui {

class FormRow;

/// The recovery sheet: shown, printed or saved first, then hidden while two of its groups are typed
/// back from the paper.
class RecoveryStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit RecoveryStep(QWidget *parent = nullptr);

    /// `property` stands on the sheet. Begins anew, with another key too.
    void setKey(SharedRecoveryKey key, const QString &property);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] QString nextText() const override;
    void focusFirst() override;
    /// From the sheet to the question; there, whether both groups are right.
    bool check() override;
    /// What was typed, as a whole key, after check().
    [[nodiscard]] SharedRecoveryKey typed() const { return m_typed; }
    /// Forgets the key: it is on paper now.
    void forget();
    /// Writes the sheet as a PDF to `path`.
    void saveTo(const QString &path);
    void printOn(QPagedPaintDevice &device);

protected:
    void retranslate() override;

private:
    QWidget *makeSheet();
    QWidget *makeQuestion();
    void askWhereToSave();
    void askWhereToPrint();
    [[nodiscard]] access::RecoverySheetText sheetText() const;
    void say(const QString &text);
    void showSheet();
    void showQuestion();

    SharedRecoveryKey m_key;
    SharedRecoveryKey m_typed;
    QString m_property;
    QStackedLayout *m_layers;
    QGridLayout *m_groups;
    QLabel *m_code;
    QLabel *m_saved;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_back;
    std::array<QLineEdit *, 2> m_fields = {};
    std::array<FormRow *, 2> m_rows = {};
    std::array<int, 2> m_asked = {}; ///< positions from 0
};

} // namespace lobby::ui
