#pragma once

#include "models/guests/guest.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace lobby::ui {

class FormRow;

/// Where the document of somebody who has none is typed: kind, number, expiry. Nothing of it is
/// written anywhere but with the guest.
class DocumentFields : public QWidget
{
    Q_OBJECT

public:
    /// `guest` as it was loaded.
    explicit DocumentFields(const guests::GuestProfile &guest, QWidget *parent = nullptr);

    [[nodiscard]] const guests::GuestProfile &guest() const { return m_guest; }
    [[nodiscard]] bool isEmpty() const;
    /// The guest with the document. Nothing, and the fields say why, when it cannot be saved.
    [[nodiscard]] std::optional<guests::GuestProfile> typed(QDate today);
    void focusNumber();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    guests::GuestProfile m_guest;
    QLabel *m_name;
    QComboBox *m_type;
    QLineEdit *m_number;
    QLineEdit *m_expiry;
    FormRow *m_typeRow;
    FormRow *m_numberRow;
    FormRow *m_expiryRow;
};

} // namespace lobby::ui
