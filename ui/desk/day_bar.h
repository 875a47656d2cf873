#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;
class QPushButton;
class QToolButton;

namespace lobby::ui {

/// Which day a page shows: one back, a date with its weekday, one on, and today.
class DayBar : public QWidget
{
    Q_OBJECT

public:
    explicit DayBar(QWidget *parent = nullptr);

    [[nodiscard]] QDate date() const;
    /// Without telling.
    void setDate(QDate date, QDate today);
    /// Shown on another day than today; wherever the page has room for it.
    [[nodiscard]] QPushButton *todayButton() const { return m_today; }
    void retranslate();

Q_SIGNALS:
    void dateChosen(QDate date);
    void todayChosen();

private:
    QToolButton *m_previous;
    QDateEdit *m_date;
    QToolButton *m_next;
    QPushButton *m_today;
};

} // namespace lobby::ui
