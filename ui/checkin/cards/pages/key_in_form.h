#pragma once

#include "models/checkin/blank/keyed_cards.h"

#include <QList>
#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace lobby::ui {

class FormRow;

/// The fields of a blank card, in the order in which it has them.
class KeyInForm : public QWidget
{
    Q_OBJECT

public:
    explicit KeyInForm(QWidget *parent = nullptr);

    /// Nothing when something is missing or wrong; its field says what, and has the focus.
    [[nodiscard]] std::optional<checkin::KeyedCard> typed(QDate today);
    /// Puts a refusal under the field it is about; false when it is about none.
    bool showError(const Error &error, const QString &sentence);
    /// Ready for the next card: what cards of one outage have in common stays.
    void clear();
    /// False when it is no card's number.
    bool takeNumber(const QString &scanned);
    void focusFirst();
    /// Enter: to the next field. False on the last.
    bool focusNext();
    void retranslate();

private:
    void build();
    [[nodiscard]] QString textOf(const FormRow *row) const;
    [[nodiscard]] bool isSound(QDate today, checkin::KeyedCard &card);
    bool complain(FormRow *row, const QString &problem);
    [[nodiscard]] FormRow *rowOf(QStringView field) const;

    FormRow *m_number;
    QComboBox *m_type;
    FormRow *m_typeRow;
    FormRow *m_document;
    FormRow *m_native;
    FormRow *m_surname;
    FormRow *m_given;
    FormRow *m_birth;
    FormRow *m_nationality;
    FormRow *m_room;
    FormRow *m_arrival;
    FormRow *m_departure;
    QList<FormRow *> m_rows; ///< in the order of the card
};

} // namespace lobby::ui
