#pragma once

#include "models/organizations/contact.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class FormRow;

/// As what somebody speaks for an organization: his position and department. Hidden until ask();
/// Enter takes it, Esc leaves it.
class ContactBar : public QWidget
{
    Q_OBJECT

public:
    explicit ContactBar(QWidget *parent = nullptr);

    void ask(const organizations::Contact &contact, const QString &name);
    void retranslate();

Q_SIGNALS:
    void given(const lobby::organizations::Contact &contact);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    organizations::Contact m_contact;
    QLabel *m_title;
    QLineEdit *m_position;
    QLineEdit *m_department;
    FormRow *m_positionRow;
    FormRow *m_departmentRow;
    QPushButton *m_accept;
};

} // namespace lobby::ui
