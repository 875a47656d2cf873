#pragma once

#include "models/guests/matching/guest_matching.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;

namespace lobby::ui {

class FormRow;

/// What is known of somebody who is looked for: one of it is enough.
class SomebodyForm : public QWidget
{
    Q_OBJECT

public:
    /// `region`: where a telephone number without a country code is dialled.
    explicit SomebodyForm(QString region, QWidget *parent = nullptr);

    void setSomebody(const guests::Somebody &somebody);
    /// What stands in the fields. None when a date is no date, which is then said under it.
    [[nodiscard]] std::optional<guests::Somebody> somebody();
    /// As it is typed; empty when nothing is.
    [[nodiscard]] QJsonObject contents() const;
    void setContents(const QJsonObject &contents);
    /// Document numbers of other branches mean nothing to this desk.
    void setDocumentsKnown(bool known);
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    /// Enter in a field.
    void submitted();

private:
    [[nodiscard]] QList<QLineEdit *> fields() const;
    [[nodiscard]] QLineEdit *addField(const QString &name, FormRow *&row);

    QString m_region;
    guests::Somebody m_given; ///< has both scripts of a name, of which a field shows one
    FormRow *m_documentRow = nullptr;
    FormRow *m_phoneRow = nullptr;
    FormRow *m_nameRow = nullptr;
    FormRow *m_birthRow = nullptr;
    QLineEdit *m_document;
    QLineEdit *m_phone;
    QLineEdit *m_name;
    QLineEdit *m_birth;
    bool m_documentsKnown = true;
};

} // namespace lobby::ui
