#pragma once

#include "models/darkdesk/slips/slip.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace lobby::ui {

class FormRow;

/// Asks below the list why a slip is void. Hidden until ask(); Esc leaves it.
class VoidBar : public QWidget
{
    Q_OBJECT

public:
    explicit VoidBar(QWidget *parent = nullptr);

    void ask(const darkdesk::Slip &slip);
    void retranslate();

Q_SIGNALS:
    void given(const lobby::Uuid &slip, const QString &reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void give();

    Uuid m_slip;
    QString m_number;
    QLineEdit *m_reason;
    FormRow *m_row;
    QPushButton *m_declare;
};

} // namespace lobby::ui
