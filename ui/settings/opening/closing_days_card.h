#pragma once

#include "models/opening/opening_times.h"
#include "ui/kit/card.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace lobby::ui {

class DeskTable;
class FormRow;

/// The dates on which the branch is closed or has other hours, and a form for one more.
class ClosingDaysCard : public Card
{
    Q_OBJECT

public:
    /// `today` is what the form offers first.
    ClosingDaysCard(opening::OpeningTimes &times, QDate today, QWidget *parent = nullptr);

    void showDays(const QList<opening::ClosingDay> &days);

Q_SIGNALS:
    /// Something was written: what is shown is to be read again.
    void changed(const QString &said);
    void failed(const lobby::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void add();
    void remove();
    void refreshRows();
    void refreshState();
    void retranslate();
    [[nodiscard]] QString what(const opening::ClosingDay &day) const;

    opening::OpeningTimes &m_times;
    QList<opening::ClosingDay> m_days;
    QStandardItemModel *m_model;
    DeskTable *m_table;
    QDateEdit *m_date;
    QComboBox *m_kind;
    QLineEdit *m_hours;
    QLineEdit *m_name;
    FormRow *m_dateRow;
    FormRow *m_kindRow;
    FormRow *m_hoursRow;
    FormRow *m_nameRow;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace lobby::ui
