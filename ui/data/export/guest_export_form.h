#pragma once

#include "models/exchange/export/guest_export.h"
#include "ui/kit/card.h"

class QComboBox;
class QLineEdit;

namespace lobby::ui {

class FormRow;

/// What is asked before guests are written into a file, but for the fields.
class GuestExportForm : public Card
{
    Q_OBJECT

public:
    explicit GuestExportForm(QWidget *parent = nullptr);

    /// Empty again; `filter` is offered if there is one.
    void begin(const QString &filter);
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QString filter() const;
    [[nodiscard]] exchange::ExportFormat format() const;
    [[nodiscard]] exchange::Shown shown() const;
    [[nodiscard]] QString reason() const;
    /// The fields of the preset; none: the clerk's own choice.
    [[nodiscard]] std::optional<exchange::ExportPreset> preset() const;
    /// Somebody has chosen otherwise than the preset.
    void leavePreset();
    /// Marks what is missing and goes there. `mayShowPlain`: empty, or why not.
    [[nodiscard]] bool isComplete(const QString &mayNotShowPlain);
    void retranslate();
    void focusFirst();
    void focusShown();
    [[nodiscard]] QList<QWidget *> fields() const;

Q_SIGNALS:
    void presetChosen();
    void mannerChosen();

private:
    QComboBox *m_who;
    QComboBox *m_preset;
    QComboBox *m_format;
    QComboBox *m_shown;
    QLineEdit *m_reason;
    QList<FormRow *> m_rows; ///< of the fields above, in their order
    QString m_filter;
};

} // namespace lobby::ui
