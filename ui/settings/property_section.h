#pragma once

#include "models/access/property/property.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class Card;
class FormRow;
class InlineMessage;

/// Name, kind and currency of the house.
class PropertySection : public QWidget
{
    Q_OBJECT

public:
    explicit PropertySection(access::PropertySettings &property, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void saved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProperty(const access::Property &property);
    void save();
    void refreshState();
    void fail(const Error &error);
    void retranslate();

    access::PropertySettings &m_service;
    access::Property m_stored;
    Card *m_card;
    InlineMessage *m_message;
    QLabel *m_reason;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_currency;
    FormRow *m_nameRow;
    FormRow *m_kindRow;
    FormRow *m_currencyRow;
    QPushButton *m_save;
    bool m_loaded = false;
};

} // namespace lobby::ui
