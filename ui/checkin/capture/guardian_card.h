#pragma once

#include "models/guests/values/contacts.h"
#include "ui/kit/card.h"

class QComboBox;
class QLineEdit;

namespace lobby::ui {

class FormRow;

/// Who answers for a guest under age: relation, name, telephone.
class GuardianCard : public Card
{
    Q_OBJECT

public:
    /// `region`: ISO 3166-1 alpha-2, where a number without a country code is dialled.
    explicit GuardianCard(QString region, QWidget *parent = nullptr);

    /// Empty fields, with a name that suggests itself.
    void begin(const QString &name = {});
    /// Nobody until there is a name.
    [[nodiscard]] std::optional<guests::Guardian> guardian() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    QString m_region;
    QComboBox *m_relation;
    QLineEdit *m_name;
    QLineEdit *m_telephone;
    FormRow *m_relationRow;
    FormRow *m_nameRow;
    FormRow *m_telephoneRow;
};

} // namespace lobby::ui
