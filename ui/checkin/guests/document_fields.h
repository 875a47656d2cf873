#pragma once

#include "models/guests/guest.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace lobby::ui {

class FormRow;

/// A guest as he was loaded, and with the document that was typed.
struct TypedDocument
{
    guests::GuestProfile before;
    guests::GuestProfile after;
};

/// Where the document of somebody who has none is typed: kind, number, expiry. Nothing of it is
/// written anywhere but with the guest.
class DocumentFields : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentFields(const guests::GuestProfile &guest, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const;
    /// `guest`, as he was loaded, with the document. Nothing, and the fields say why, when it
    /// cannot be saved.
    [[nodiscard]] std::optional<guests::GuestProfile> typed(
        const guests::GuestProfile &guest, QDate today);
    void clear();
    /// What is typed, for a draft; empty for nothing.
    [[nodiscard]] QJsonObject contents() const;
    void setContents(const QJsonObject &contents);
    void focusNumber();
    void retranslate();

private:
    QString m_name; ///< of the guest: two without documents have fields of the same labels
    QComboBox *m_type;
    QLineEdit *m_number;
    QLineEdit *m_expiry;
    FormRow *m_typeRow;
    FormRow *m_numberRow;
    FormRow *m_expiryRow;
};

} // namespace lobby::ui
